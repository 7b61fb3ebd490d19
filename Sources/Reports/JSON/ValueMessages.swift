/// The messages about values that files of all kinds have in common.
extension Message {
    static let null = Message("空值 null", "null")
    static let trueOrFalse = Message("true 或 false", "true or false")
    static let string = Message("文字", "a string")
    static let number = Message("数字", "a number")
    static let wholeNumber = Message("整数", "a whole number")
    static let array = Message("数组 [ … ]", "an array")
    static let object = Message("对象 { … }", "an object")

    static func wrongType(expected: Message, found: Message) -> Message {
        Message("这里应为\(expected.chinese)，而不是\(found.chinese)", "expected \(expected.english), not \(found.english)")
    }

    static func missing(_ key: String, _ title: String?) -> Message {
        Message("缺少“\(title.map { "\($0)”（\(key)）" } ?? "\(key)”")", "\"\(key)\"\(title.map { " (\($0))" } ?? "") is missing")
    }
    static let addIt = Message("请补上这一项", "add it")

    static func outOfRange<Bound>(_ written: String, _ range: ClosedRange<Bound>) -> Message {
        Message(
            "\(written) 不在 \(range.lowerBound) 到 \(range.upperBound) 之间",
            "\(written) is not between \(range.lowerBound) and \(range.upperBound)")
    }

    static func unknownWord(_ word: String, _ key: String) -> Message { Message("\(key) 不能是“\(word)”", "\(key) cannot be \"\(word)\"") }

    static func knownWords(_ words: [String]) -> Message {
        Message("可用：\(words.joined(separator: "、"))", "allowed: \(words.joined(separator: ", "))")
    }
}
