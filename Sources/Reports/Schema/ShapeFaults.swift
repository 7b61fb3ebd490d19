/// How values that do not have the described shape are reported.
extension ShapeValidator {
    func reportFault(_ code: DiagnosticCode, _ message: Message, _ node: JSONNode, _ spot: Spot, hint: Message? = nil) {
        log.markFaulty(node)
        log.add(.error, code, message, spot.path, node.offset, cell: spot.cell?(), hint: hint)
    }

    func reportType(_ node: JSONNode, _ shape: Shape, _ spot: Spot) {
        reportFault(.wrongType, .wrongType(expected: expected(shape), found: node.kind), node, spot)
    }

    func reportEmpty(_ emptiness: ArrayShape.Emptiness, _ node: JSONNode, _ spot: Spot) {
        log.markFaulty(node)
        let (path, offset) = emptiness.pointsAtObject ? spot.object : (spot.path, node.offset)
        log.add(.error, emptiness.code, emptiness.message, path, offset, hint: emptiness.hint)
    }

    func reportText(_ text: String, _ node: JSONNode, _ shape: TextShape, _ spot: Spot) {
        let key = spot.path.split(separator: ".").last.map(String.init) ?? spot.path
        switch shape {
        case .any: break
        case .filled: reportFault(.emptyText, .empty(key), node, spot)
        case .date: reportFault(.invalidDate, .noDate(text), node, spot, hint: .writeDateLikeThis)
        case .copyNumber where !TextShape.filled.allows(text): reportFault(.emptyText, .empty(key), node, spot)
        case .copyNumber: reportFault(.malformedCopyNumber, .malformedCopyNumber(text), node, spot, hint: .writeCopyNumberLikeThis)
        case .amount(let hasUnit):
            reportFault(.malformedAmount, .malformedAmount(text), node, spot, hint: hasUnit ? .unitsAllowed : .numberAlone)
        case .linkTarget: reportFault(.invalidLinkTarget, .invalidLinkTarget(text), node, spot, hint: .writeTargetLikeThis)
        case .words(let words, let code): reportFault(code, .unknownWord(text, key), node, spot, hint: .knownWords(words))
        }
    }

    func reportNumber(_ written: String, _ fault: NumberShape.NumberFault, _ node: JSONNode, _ shape: NumberShape, _ spot: Spot) {
        switch shape {
        case .any: break
        case .whole where fault == .notWhole:
            reportFault(.wrongType, .wrongType(expected: expected(.number(shape)), found: Message(written, written)), node, spot)
        case .whole(let range): reportFault(.valueOutOfRange, .outOfRange(written, range), node, spot)
        case .count where fault == .notWhole: reportFault(.countNotWhole, .countNotWhole(written), node, spot)
        case .count(let isSigned):
            let isTooSmall = !isSigned && written.hasPrefix("-")
            reportFault(.countOutOfRange, .countOutOfRange(written), node, spot, hint: isTooSmall ? .countsAreNotNegative : nil)
        case .amount: reportFault(.malformedAmount, .malformedAmount(written), node, spot)
        case .chartValue where written.hasPrefix("-"):
            reportFault(.negativeChartValue, .negativeChartValue(written), node, spot, hint: .writeNullForNothing)
        case .chartValue: reportFault(.malformedChartValue, .malformedChartValue(written), node, spot, hint: .chooseLargerUnit)
        }
    }

    private func expected(_ shape: Shape) -> Message {
        switch shape {
        case .anything: .anyValue
        case .null: .null
        case .flag: .trueOrFalse
        case .text: .string
        case .inline: .either([.string, .pieces])
        case .pieces: .pieces
        case .number(let shape): shape.isWhole ? .wholeNumber : .number
        case .figurePath: .figurePath
        case .array: .array
        case .object: .object
        case .variants(let variants): .objectWithOne(of: variants.map(\.key))
        case .named(_, _, let shape): expected(shape)
        case .either(let shapes): .either(shapes.map(expected))
        }
    }
}

extension Message {
    fileprivate static let pieces = Message("文字片段的数组", "an array of pieces of text")
    fileprivate static let anyValue = Message("值", "a value")
    fileprivate static let figurePath = Message("数字的路径", "the path of a figure")
    fileprivate static func objectWithOne(of keys: [String]) -> Message {
        Message("含 \(keys.joined(separator: "、")) 之一的对象", "an object with \(keys.joined(separator: ", "))")
    }

    fileprivate static func either(_ choices: [Message]) -> Message {
        Message(choices.map(\.chinese).joined(separator: "或"), choices.map(\.english).joined(separator: " or "))
    }

    fileprivate static func empty(_ key: String) -> Message { Message("“\(key)”是空的", "\"\(key)\" is empty") }

    fileprivate static func noDate(_ text: String) -> Message { Message("“\(text)”不是日期", "\"\(text)\" is not a date") }
    fileprivate static let writeDateLikeThis = Message("写作 2024-01-11", "write it as 2024-01-11")

    fileprivate static func invalidLinkTarget(_ text: String) -> Message {
        Message("“\(text.prefix(60))”不能作链接的网址", "\"\(text.prefix(60))\" cannot be the target of a link")
    }
    fileprivate static let writeTargetLikeThis = Message(
        "网址以 https://、http:// 或 mailto: 开头，不含空格，汉字等写成 %E4%B8%AD 的形式，最多 \(TextShape.longestTarget) 个字符",
        "a target begins with https://, http:// or mailto:, has no spaces, at most \(TextShape.longestTarget) characters, and others than ASCII as %E4%B8%AD"
    )

    fileprivate static func malformedCopyNumber(_ text: String) -> Message {
        Message("份号应为 1 至 6 位阿拉伯数字，而不是“\(text)”", "a copy number has one to six digits; this is \"\(text)\"")
    }
    fileprivate static let writeCopyNumberLikeThis = Message("如 000001", "such as 000001")

    fileprivate static func malformedAmount(_ text: String) -> Message {
        Message("金额应为不小于 0 的十进制数，而不是“\(text)”", "an amount has to be a decimal number not below 0, not \"\(text)\"")
    }
    fileprivate static let unitsAllowed = Message("数字后面可以写单位：元、万元、亿元", "a unit may follow the number: 元, 万元 or 亿元")
    fileprivate static let numberAlone = Message("只写数字，单位由表头给出", "write the number alone; the table's header gives the unit")

    fileprivate static func countNotWhole(_ written: String) -> Message {
        Message("件数应为整数，而不是 \(written)", "a count has to be a whole number, not \(written)")
    }
    fileprivate static func countOutOfRange(_ written: String) -> Message { Message("件数不能是 \(written)", "a count cannot be \(written)") }
    fileprivate static let countsAreNotNegative = Message("件数不小于 0", "counts are not below 0")

    fileprivate static func negativeChartValue(_ written: String) -> Message {
        Message("统计图的值不能小于 0，而不是 \(written)", "a value of a chart cannot be below 0: \(written)")
    }
    fileprivate static let writeNullForNothing = Message("没有数据的写 null", "write null where there is no value")

    fileprivate static func malformedChartValue(_ written: String) -> Message {
        Message("统计图的值过大或位数过多：\(written)", "a value of a chart is too large or has too many digits: \(written)")
    }
    fileprivate static let chooseLargerUnit = Message(
        "整数部分不超过 12 位；数大的改用“万”“亿”作单位", "at most twelve digits before the point; choose a larger unit")
}
