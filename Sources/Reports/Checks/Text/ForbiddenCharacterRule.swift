import Han

/// Characters that look like others or cannot be seen, and that official texts may not contain.
enum ForbiddenCharacterRule<Subject: TextSubject>: CheckRule {
    static var codes: [DiagnosticCode] { [.forbiddenCharacter] }

    static func diagnostics(_ subject: Subject) -> [Diagnostic] {
        subject.texts.flatMap { text, path -> [Diagnostic] in
            var seen: Set<Unicode.Scalar> = []
            return text.unicodeScalars.compactMap { scalar in
                guard let name = name(scalar), seen.insert(scalar).inserted else { return nil }
                return Diagnostic(
                    .error, .forbiddenCharacter, .contains(name, scalar), at: subject.place(path), hint: .typeAgain)
            }
        }
    }

    /// What kind of forbidden character a scalar is; nil if it is allowed.
    private static func name(_ scalar: Unicode.Scalar) -> Message? {
        switch scalar.value {
        case _ where Radicals.isRadical(scalar): .radical(scalar)
        case 0xE000...0xF8FF, 0xF0000...0x10FFFD: .privateUse
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: .bidirectionalControl
        case 0x200B, 0x2060, 0xFEFF: .zeroWidth
        case 0xFFFD: .replacement
        default: nil
        }
    }
}

extension Message {
    fileprivate static func contains(_ name: Message, _ scalar: Unicode.Scalar) -> Message {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
        return Message("文字里有\(name.chinese)（\(code)）", "the text contains \(name.english) (\(code))")
    }
    fileprivate static let typeAgain = Message("请重新键入这个字", "type the character again")
    fileprivate static func radical(_ scalar: Unicode.Scalar) -> Message {
        Message("部首字符“\(scalar)”，它不是汉字", "a radical, which is not a Han character")
    }
    fileprivate static let privateUse = Message("私用区字符", "a private-use character")
    fileprivate static let bidirectionalControl = Message("双向控制符", "a bidirectional control character")
    fileprivate static let zeroWidth = Message("零宽字符", "a zero-width character")
    fileprivate static let replacement = Message("乱码替换符", "a replacement character")
}
