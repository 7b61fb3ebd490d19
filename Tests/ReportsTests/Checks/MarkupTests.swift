import Testing

@testable import Reports

/// Markup of other programs in plain text.
@Suite struct MarkupTests {
    static let markups: [(String, MarkupKind, String)] = [
        ("这是**重点**内容", .strong, "**重点**"), ("这是__重点内容__。", .strong, "__重点内容__"), ("一个<b>词</b>", .strong, "<b>"),
        ("一个<strong>词</strong>", .strong, "<strong>"), ("<i>词</i>", .emphasis, "<i>"), ("m<sup>2</sup>", .raised, "<sup>"),
        ("m^2^", .raised, "^2^"), ("面积m^2", .raised, "^2"), ("10^-3", .raised, "^-3"), ("CO~2~", .lowered, "~2~"),
        ("<sub>2</sub>", .lowered, "<sub>"),
        ("<u>词</u>", .underline, "<u>"), ("~~删去~~", .strike, "~~删去~~"),
        ("<a href=\"https://a.cn\">甲</a>", .link, "<a href=\"https://a.cn\">"),
        ("甲<br/>乙", .lineBreak, "<br/>"), ("<span style=\"color:red\">甲</span>", .other, "<span style=\"color:red\">"),
        ("由$x^2+1$得", .formula, "$x^2+1$"), ("\\frac{1}{2}", .formula, "\\frac"), ("即 \\(x\\) 是", .formula, "\\(x\\)"),
        ("$$a=b$$", .formula, "$$a=b$$"), ("a \\times b", .formula, "\\times"),
    ]

    @Test(arguments: markups) func markupIsFound(_ text: String, _ kind: MarkupKind, _ written: String) {
        #expect(PrintedMarkup.found(in: text).first == PrintedMarkup(kind: kind, written: written), "\(PrintedMarkup.found(in: text))")
    }

    @Test(arguments: [
        "5*3=15", "5**3", "2**3**4", "* 注：", "**** ****", "***", "<本报告>", "<2024>", "a<b>c", "若 a<b 且 b>c", "<通知> 与 <i级>", "$5 与 $6",
        "US$100，$200", "https://a.cn/x^2^y~2~z?a=**b**", "C:\\text\\frac", "\\\\server\\text", "3~5天", "3~5~7", "__年__月__日", "____年____月",
        "（__）份",
        "^_^", "~", "见 www.a.cn/a__bc__d", "甲_乙_丙", "￥$", "《**》",
    ]) func whatOnlyLooksLikeMarkupIsNot(_ text: String) {
        #expect(PrintedMarkup.found(in: text).isEmpty, "\(PrintedMarkup.found(in: text))")
    }

    @Test func eachKindIsReportedOncePerTextAndSaysWhatToWrite() throws {
        let text = try CleanReport.changed("[\"一段文字。\"]", "[\"**甲**和**乙**，m^2^。\", {\"list\": [\"<b>丙</b>\"]}]")
        let found = try CleanReport.diagnostics(text).filter { $0.code == .printedMarkup }
        #expect(found.count == 3 && Set(found.map(\.place.path)).count == 2, "\(found)")
        #expect(found.allSatisfy { $0.severity == .warning && $0.place.line != nil })
        #expect(
            found.first?.hint?.chinese.contains("{\"strong\": \"…\"}") == true
                && found[1].hint?.chinese.contains("{\"sup\": \"2\"}") == true)
    }

    @Test func officialDocumentsToo() throws {
        let body = try CleanNotice.changed("\"一、总体要求\"", "\"一、**总体**要求\"")
        #expect(CleanNotice.reading(body).diagnostics.contains { $0.code == .printedMarkup && $0.place.path == "body[0]" })
    }

    /// A text of a megabyte is searched within the time of one pass.
    @Test(arguments: ["*", "**甲", "<b>", "<b", "^2", "$a", "\\(", "~~a", "__"]) func longTextsOfMarksEnd(_ mark: String) {
        let text = String(repeating: mark, count: 20_000)
        #expect(PrintedMarkup.found(in: text).count <= 2)
    }
}
