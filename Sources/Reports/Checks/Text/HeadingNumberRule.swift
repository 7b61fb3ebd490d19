import Han

/// Numbers of headings and items that are skipped or repeated: `（二）` follows `（一）`, `2.` follows `1.`.
enum HeadingNumberRule<Subject: TextSubject>: CheckRule {
    static var codes: [DiagnosticCode] { [.headingNumberOutOfOrder] }

    static func diagnostics(_ subject: Subject) -> [Diagnostic] {
        subject.numberedBlocks.flatMap { blocks -> [Diagnostic] in
            var diagnostics: [Diagnostic] = []
            /// The last number of each level.
            var last: [Int: Int] = [:]
            for case .paragraph(let paragraph) in blocks where paragraph.level >= subject.firstNumberedLevel {
                guard let number = WrittenNumber.read(paragraph.heading + paragraph.text) else { continue }
                for deeper in last.keys where deeper > paragraph.level { last[deeper] = nil }
                let expected = (last[paragraph.level] ?? 0) + 1
                if number != expected && number != 1 {
                    diagnostics.append(
                        Diagnostic(
                            .warning, .headingNumberOutOfOrder, .outOfOrder(number, expected: expected), at: subject.place(paragraph.path)))
                }
                last[paragraph.level] = number
            }
            return diagnostics
        }
    }
}

/// The number that a heading or an item starts with.
private enum WrittenNumber {
    static func read(_ text: String) -> Int? {
        let body = text.drop { $0 == "（" }
        let digits = body.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty { return Int(digits) }
        return ChineseNumeral.leading(body)?.number
    }
}

extension Message {
    fileprivate static func outOfOrder(_ number: Int, expected: Int) -> Message {
        Message("序号不连续：这里应为第 \(expected) 项，写的是第 \(number) 项", "numbering: expected item \(expected) here, found item \(number)")
    }
}
