/// Reads the elements at the head of an official document that have rules of their own.
struct OfficialHeadReader {
    let reader: KeyReader<OfficialKey>

    func copyNumber() -> String? {
        guard let written = reader.text(.copyNumber), let node = reader.node(.copyNumber) else { return nil }
        if written.count < 6 {
            let padded = String(repeating: "0", count: 6 - written.count) + written
            reader.log.add(
                .warning, .shortCopyNumber, .shortCopyNumber, reader.path(.copyNumber), node.offset, hint: .write(padded))
        }
        return written
    }

    func secrecy() -> Secrecy? {
        guard let object = reader.object(.secrecy, SecrecyKey.self), let level: SecrecyLevel = object.word(.level) else { return nil }
        let period = object.text(.period)
        if let period, let node = object.node(.period) {
            if !Self.isPeriod(period) {
                reader.log.add(
                    .warning, .secrecyPeriod, .malformedPeriod(period), object.path(.period), node.offset, hint: .writePeriodLikeThis)
            } else if period.hasSuffix("年"), (Int(period.dropLast()) ?? .max) > level.longestYears {
                reader.log.add(.warning, .secrecyPeriod, .periodTooLong(level), object.path(.period), node.offset)
            }
        }
        return Secrecy(level: level, period: period)
    }

    /// A number without leading zeros and a unit of time, or 长期.
    private static func isPeriod(_ text: String) -> Bool {
        if text == "长期" || text == "長期" { return true }
        let number = text.prefix { $0.isASCII && $0.isNumber }
        return !number.isEmpty && number.first != "0" && ["年", "个月", "月", "天", "日", "個月"].contains(text.dropFirst(number.count))
    }
}

extension Message {
    fileprivate static let shortCopyNumber = Message("份号一般用 6 位数字", "a copy number usually has six digits")
    fileprivate static func write(_ text: String) -> Message { Message("写作 \(text)", "write it as \(text)") }

    fileprivate static func malformedPeriod(_ period: String) -> Message {
        Message("保密期限“\(period)”写法不对", "the period of secrecy \"\(period)\" is malformed")
    }
    fileprivate static let writePeriodLikeThis = Message(
        "用阿拉伯数字，如 1年、6个月；★由版式印出", "use Arabic figures, such as 1年 or 6个月; the layout prints the ★")
    fileprivate static func periodTooLong(_ level: SecrecyLevel) -> Message {
        Message(
            "\(level.rawValue)级的保密期限一般不超过 \(level.longestYears) 年",
            "\(level.rawValue) is usually kept for no longer than \(level.longestYears) years")
    }
}
