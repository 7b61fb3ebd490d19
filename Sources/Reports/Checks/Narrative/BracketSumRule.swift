/// `共计3607件（市政府349件、各部门3258件）`: parts in brackets that list all of a number have to add up to it.
enum BracketSumRule: CheckRule {
    static let codes: [DiagnosticCode] = [.bracketSum]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        subject.report.narrative.flatMap { text, path in
            BracketSum.all(in: text.scalars).filter { $0.sum != $0.whole }.map {
                Diagnostic(.warning, .bracketSum, .wrongSum($0), at: subject.place(path), hint: .checkParts)
            }
        }
    }
}

extension Message {
    fileprivate static func wrongSum(_ sum: BracketSum) -> Message {
        Message(
            "“\(sum.clause)”后括号内各项之和是 \(sum.sum)，不是 \(sum.whole)",
            "the parts in brackets after “\(sum.clause)” add up to \(sum.sum), not \(sum.whole)")
    }
    fileprivate static let checkParts = Message(
        "核对各项；只列出部分的，写“其中”", "check the parts; if not all of them are listed, write 其中")
}
