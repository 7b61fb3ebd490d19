import Han

/// Characters that look like others or cannot be seen, and that official texts may not contain. One diagnostic for each character
/// of a text.
enum ForbiddenCharacterRule<Subject: TextSubject>: CheckRule {
    static var codes: [DiagnosticCode] { [.forbiddenCharacter] }

    static func diagnostics(_ subject: Subject) -> [Diagnostic] {
        subject.texts.flatMap { text, path -> [Diagnostic] in
            var seen: Set<Unicode.Scalar> = []
            let radicals = text.unicodeScalars.filter { Radicals.isRadical($0) && seen.insert($0).inserted }.map { scalar in
                diagnostic(.radical(scalar), scalar, .typeAgain, at: subject.place(path))
            }
            return radicals
                + UnsuitableCharacter.found(in: text).filter { seen.insert($0.scalar).inserted }.map { kind, scalar in
                    diagnostic(kind.name, scalar, kind.remedy, at: subject.place(path))
                }
        }
    }

    private static func diagnostic(_ name: Message, _ scalar: Unicode.Scalar, _ remedy: Message, at place: Place) -> Diagnostic {
        Diagnostic(.error, .forbiddenCharacter, .contains(name, scalar), at: place, hint: remedy)
    }
}

extension UnsuitableCharacter {
    fileprivate var name: Message {
        switch self {
        case .control: Message("控制字符", "a control character")
        case .lineBreak: Message("换行符", "a line break")
        case .tab: Message("制表符", "a tab")
        case .objectReplacement: Message("图片等对象的占位符", "the placeholder of a picture or another object")
        case .annotation: Message("注音的标记符", "a mark that encloses ruby")
        case .invisibleOperator: Message("公式里的隐形运算符", "an invisible operator of a formula")
        case .tag: Message("标签字符", "a tag character")
        case .noncharacter: Message("不是字符的码位", "a code point that is no character")
        case .privateUse: Message("私用区字符", "a private-use character")
        case .bidirectionalControl: Message("双向控制符", "a bidirectional control character")
        case .zeroWidth: Message("零宽字符", "a zero-width character")
        case .replacement: Message("乱码替换符", "a replacement character")
        case .isolatedMark: Message("前面没有字母的组合符号", "a combining mark without a letter before it")
        case .softHyphen: Message("软连字符", "a soft hyphen")
        case .formatControl: Message("格式控制符", "a format control character")
        }
    }

    fileprivate var remedy: Message {
        switch self {
        case .lineBreak: Message("另起一段：写成数组中的下一项", "begin a new paragraph: write it as the next element of the array")
        case .tab: Message("请删去，或改用空格；要排成几列的，做成表格", "remove it or use a space; write columns as a table")
        case .objectReplacement: Message("图片写成 image；否则请删去", "write the picture as an image block, or remove the character")
        case .annotation: Message("请删去，注音写在字后的括号里", "remove it; write the reading in brackets after the characters")
        case .privateUse:
            Message(
                "请改用这个字的标准编码（姓名用字多数已有）；只有印章、徽记等没有编码的，用图片",
                "use the character's standard code, which most characters of names have; what has none is an image")
        case .replacement: Message("原文在转换时丢了这个字，请按原件重新键入", "a program lost this character; type it again from the original")
        case .isolatedMark: Message("请在前面补上字母，或删去", "write the letter that it belongs to before it, or remove it")
        case .control, .invisibleOperator, .tag, .noncharacter, .bidirectionalControl, .zeroWidth, .softHyphen, .formatControl:
            Message("它印不出来，请删去", "it cannot be printed; remove it")
        }
    }
}

extension Message {
    fileprivate static func contains(_ name: Message, _ scalar: Unicode.Scalar) -> Message {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Message("文字里有\(name.chinese)（\(code)）", "the text contains \(name.english) (\(code))")
    }
    fileprivate static let typeAgain = Message("请重新键入这个字", "type the character again")
    fileprivate static func radical(_ scalar: Unicode.Scalar) -> Message {
        Message("部首字符“\(scalar)”，它不是汉字", "a radical, which is not a Han character")
    }
}
