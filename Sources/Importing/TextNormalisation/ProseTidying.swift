import Han

/// Tidies a paragraph of prose: restores the punctuation and spaces that web pages and converters spoil, and leaves what the
/// author intended.
enum ProseTidying {
    static func tidied(_ text: String, log: ImportLog) -> String {
        var scalars = unspaced(text, log: log)
        guard log.steps.contains(.punctuation) else { return string(scalars) }
        widenBrackets(&scalars, log: log)
        for index in scalars.indices {
            guard scalars[index] != "(", scalars[index] != ")", let wide = scalars[index].chineseMark else { continue }
            let before = index > 0 ? scalars[index - 1] : nil
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            let isWidened: Bool
            if scalars[index] == "." {
                isWidened = before.map(\.isHan) == true && after.map(\.isHan) != false
            } else {
                isWidened = before.map(isChinese) == true || after.map(\.isHan) == true
            }
            guard isWidened else { continue }
            scalars[index] = wide
            log.count(.punctuation)
        }
        return string(scalars)
    }

    /// Without spaces at both ends and between Han characters, and with single spaces elsewhere.
    private static func unspaced(_ text: String, log: ImportLog) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var isSpaced = false
        for original in text.unicodeScalars {
            guard !isInvisible(original) else { continue }
            guard !isSpace(original) else {
                isSpaced = true
                continue
            }
            let scalar = log.steps.contains(.radicals) ? Radicals.ideograph(of: original) ?? original : original
            if scalar != original { log.count(.radicals) }
            if isSpaced, let last = scalars.last {
                // Spaces beside Chinese punctuation come from the converter as well.
                if log.steps.contains(.spaces) && isChinese(last) && isChinese(scalar) { log.count(.spaces) } else { scalars.append(" ") }
            }
            isSpaced = false
            scalars.append(scalar)
        }
        return scalars
    }

    /// Brackets are changed in pairs, so that both sides match.
    private static func widenBrackets(_ scalars: inout [Unicode.Scalar], log: ImportLog) {
        var open: [Int] = []
        for index in scalars.indices {
            if scalars[index] == "(" || scalars[index] == "（" {
                open.append(index)
            } else if scalars[index] == ")" || scalars[index] == "）", let start = open.popLast(),
                scalars[start] == "(" || scalars[index] == ")"
            {
                let before = start > 0 ? scalars[start - 1] : nil
                let after = index + 1 < scalars.count ? scalars[index + 1] : nil
                let holdsHan = scalars[start...index].contains(where: \.isHan)
                guard holdsHan || before.map(isChinese) == true || after.map(isChinese) == true else { continue }
                for bracket in [start, index] where scalars[bracket].value < 0x80 {
                    scalars[bracket] = bracket == start ? "（" : "）"
                    log.count(.punctuation)
                }
            }
        }
    }

    /// A Han character or Chinese punctuation.
    static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isHan || (0x3001...0x301F).contains(scalar.value)
            || PunctuationClass(scalar).map { $0.isPoint || "（）“”".unicodeScalars.contains(scalar) } == true
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    /// Invisible format characters and control characters.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xAD, 0xFFFE, 0xFFFF: true
        case 0...8, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true
        default: false
        }
    }

    static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
