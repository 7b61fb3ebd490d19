/// Numbers with their units and dates in a text: 2026年12月31日, 1,234.5万元. A cell that divides one is hard to read.
enum WholeFigures {
    /// Longer ones are codes that may be divided.
    private static let longest = 16
    private static let signs: Set<Character> = [".", ",", ":", "-", "+", "−", "–", "/", "%", "‰", "℃"]
    private static let units = Set("年月日时分秒周号季度万亿千百元个人件次项家户")

    static func stretches(of text: String) -> [Substring] {
        var found: [Substring] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: isDigit) {
            let stretch = rest[start...].prefix { isDigit($0) || signs.contains($0) || units.contains($0) }
            rest = rest[stretch.endIndex...]
            guard let last = stretch.lastIndex(where: { !signs.contains($0) || $0 == "%" }) else { continue }
            let whole = stretch[...last]
            if whole.count <= longest { found.append(whole) }
        }
        return found
    }

    /// Returns the parts of a stretch between which a narrow column may divide it: 2026年, 12月, 31日.
    static func parts(of stretch: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = stretch.startIndex
        for (index, next) in zip(stretch.indices, stretch.indices.dropFirst())
        where units.contains(stretch[index]) && isDigit(stretch[next]) {
            parts.append(stretch[start..<next])
            start = next
        }
        return parts + [stretch[start...]]
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
