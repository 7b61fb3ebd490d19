/// Markup of other programs in plain text, which is printed as it stands, and formulas, which are not set. One diagnostic for each text
/// and kind of markup.
enum MarkupRule<Subject: TextSubject>: CheckRule {
    static var codes: [DiagnosticCode] { [.printedMarkup] }

    static func diagnostics(_ subject: Subject) -> [Diagnostic] {
        subject.texts.flatMap { text, path in
            PrintedMarkup.found(in: text).map { markup in
                Diagnostic(
                    .warning, .printedMarkup, .printedAsItStands(markup.written), at: subject.place(path), hint: markup.kind.remedy)
            }
        }
    }
}

extension MarkupKind {
    fileprivate var remedy: Message {
        switch self {
        case .strong: .write("{\"strong\": \"…\"}")
        case .emphasis: .write("{\"emphasis\": \"…\"}")
        case .raised: .write("{\"sup\": \"2\"}")
        case .lowered: .write("{\"sub\": \"2\"}")
        case .underline: .write("{\"underline\": \"…\"}")
        case .strike: .write("{\"strike\": \"…\"}")
        case .link: .write("{\"link\": \"https://…\", \"text\": \"…\"}")
        case .lineBreak: Message("请删去标记；另起一段的，写成数组中的下一项", "remove it; write a new paragraph as the next element of the array")
        case .other: Message("请删去标记，只留文字", "remove the markup and keep the text")
        case .formula:
            Message(
                "公式不能排印：简单的用 {\"sup\": \"2\"} {\"sub\": \"2\"} 和 × ÷ ≤ 等字符写出，复杂的做成图片，写好替代文字",
                "formulas are not set: write simple ones with {\"sup\": \"2\"}, {\"sub\": \"2\"} and characters such as × ÷ ≤, others as an image with an alternative text"
            )
        }
    }
}

extension Message {
    fileprivate static func printedAsItStands(_ written: String) -> Message {
        Message("“\(written)”会照样印出来", "\"\(written)\" is printed as it stands")
    }

    fileprivate static func write(_ piece: String) -> Message {
        Message(
            "请删去标记；这段文字可以写成片段的数组：[\"…\", \(piece), \"…\"]",
            "remove the markup; the text can be an array of pieces: [\"…\", \(piece), \"…\"]")
    }
}
