import Reports

/// A report.json with every key of its form and nothing filled in. Figures are `null`, never 0, so that `gxpdf check` lists
/// what is still missing.
package enum ReportSkeleton {
    /// - Parameter schema: the path of the JSON Schema that editors check the file against.
    package static func json(_ form: Form, language: Report.Language, agency: String, year: Int, schema: String) -> String {
        var report = RecognisedReport(form: form, language: language, agency: agency, year: year)
        // An empty paragraph shows where to write, and is reported until something is written.
        report.preamble = [""]
        report.comment = comment(language, published: year + 1)
        report.schema = schema
        return ReportWriter.text(report)
    }

    private static func comment(_ language: Report.Language, published: Int) -> String {
        language == .traditional
            ? "數字：沒有發生的填 0，暫缺的留 null。文字：每段一個字串，沒有內容的寫“無”。可另加 \"publication\": {\"source\": \"來源\", \"date\": \"\(published)-01-11\"} 和 \"signature\": {\"name\": \"署名\", \"date\": \"\(published)-01-09\"}。填好後刪去本行。"
            : "数字：没有发生的填 0，暂缺的留 null。文字：每段一个字符串，没有内容的写“无”。可另加 \"publication\": {\"source\": \"来源\", \"date\": \"\(published)-01-11\"} 和 \"signature\": {\"name\": \"署名\", \"date\": \"\(published)-01-09\"}。填好后删去本行。"
    }
}
