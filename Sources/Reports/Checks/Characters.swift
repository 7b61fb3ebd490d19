import Han

extension Check {
    /// Characters that look like others or like nothing, and that no official text may hold.
    static let characters = Check { report, _, places in characters(in: report.texts, places: places) }

    static func characters(in texts: [(text: String, path: String)], places: PlaceIndex) -> [Diagnostic] {
        texts.flatMap { text, path -> [Diagnostic] in
            var seen: Set<Unicode.Scalar> = []
            return text.unicodeScalars.compactMap { scalar in
                guard let what = fault(scalar), seen.insert(scalar).inserted else { return nil }
                let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
                return Diagnostic(
                    .error, .forbiddenCharacter, Message("文字里有\(what.chinese)（\(code)）", "the text has \(what.english) (\(code))"),
                    at: places[path] ?? Place(path: path),
                    hint: Message("请重新键入这个字", "type the character anew"))
            }
        }
    }

    private static func fault(_ scalar: Unicode.Scalar) -> Message? {
        switch scalar.value {
        case _ where Radicals.isRadical(scalar): Message("部首字符“\(scalar)”，它不是汉字", "a radical, which is no Han character")
        case 0xE000...0xF8FF, 0xF0000...0x10FFFD: Message("私用区字符", "a private-use character")
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: Message("双向控制符", "a bidirectional control")
        case 0x200B, 0x2060, 0xFEFF: Message("零宽字符", "a zero-width character")
        case 0xFFFD: Message("乱码替换符", "a replacement character")
        default: nil
        }
    }
}
