import Han

/// Removes the readings that mirrors of official pages insert after characters, `制(zhi)定` or `國(guó)`, so that search
/// engines do not recognise the copy.
enum InjectedPinyin {
    /// Fewer readings in a file are kept: an author may give those of rare characters.
    static let least = 4

    /// The number of readings in a text.
    static func count(_ text: String) -> Int {
        guard text.utf8.contains(0x28) || text.contains("（") else { return 0 }
        return ranges(Array(text.unicodeScalars)).count
    }

    static func removed(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let ranges = ranges(scalars)
        guard !ranges.isEmpty else { return text }
        var result = String.UnicodeScalarView()
        var next = 0
        for range in ranges {
            result.append(contentsOf: scalars[next..<range.lowerBound])
            next = range.upperBound
        }
        result.append(contentsOf: scalars[next...])
        return String(result)
    }

    /// Brackets after a Han character that contain a single syllable.
    private static func ranges(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 1
        while index < scalars.count {
            guard scalars[index] == "(" || scalars[index] == "（", scalars[index - 1].isHan,
                let end = scalars[index...].prefix(longest + 2).firstIndex(where: { $0 == ")" || $0 == "）" }),
                isSyllable(scalars[(index + 1)..<end])
            else {
                index += 1
                continue
            }
            found.append(index..<(end + 1))
            index = end + 1
        }
        return found
    }

    private static let longest = 7
    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, toned) in [
            ("a", "āáǎàɑ"), ("e", "ēéěèê"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔù"), ("v", "ǖǘǚǜü"), ("n", "ńňǹ"), ("g", "ɡ"),
        ] as [(Unicode.Scalar, String)] {
            for scalar in toned.unicodeScalars { table[scalar] = letter }
        }
        return table
    }()

    private static let initials = [
        "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w",
    ]
    private static let finals = [
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie", "iao", "iu", "ian", "in", "iang",
        "ing", "iong",
        "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "v", "ve", "ue",
    ]
    private static let syllables: Set<String> = Set(initials.flatMap { initial in finals.map { initial + $0 } })

    /// `zhì`, `fa`, optionally followed by the number of the tone. Latin abbreviations are in capitals.
    private static func isSyllable(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let letters = scalars.last.map { ("1"..."5").contains($0) } == true ? scalars.dropLast() : scalars
        guard (1...6).contains(letters.count) else { return false }
        var syllable = String.UnicodeScalarView()
        for scalar in letters {
            let letter = plain[scalar] ?? scalar
            guard ("a"..."z").contains(letter) else { return false }
            syllable.append(letter)
        }
        return syllables.contains(String(syllable))
    }
}
