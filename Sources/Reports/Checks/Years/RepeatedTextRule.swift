import Han

/// Sentences repeated from last year's report, if they are a large share of the text. The year may differ, figures may not. The
/// preamble is not compared, because its wording is prescribed.
enum RepeatedTextRule: CheckRule {
    static let codes: [DiagnosticCode] = [.repeatedText]

    /// The share of repeated text that is reported.
    private static let share = 0.3
    /// Shorter sentences are set phrases.
    private static let leastSentence = 12
    /// The hint lists at most this many sentences.
    private static let listedSentences = 20

    static func diagnostics(_ pair: YearPair) -> [Diagnostic] {
        let old = Set(sentences(of: pair.previous).map { key($0.text, year: pair.previous.year) })
        let all = sentences(of: pair.report)
        let repeated = all.filter { old.contains(key($0.text, year: pair.report.year)) }
        let whole = all.reduce(0) { $0 + $1.text.count }
        let same = repeated.reduce(0) { $0 + $1.text.count }
        guard whole > 0, Double(same) > Double(whole) * share, let first = repeated.first else { return [] }
        return [
            Diagnostic(
                .warning, .repeatedText, .repeated(repeated.count, of: all.count, percent: same * 100 / whole), at: pair.place(first.path),
                hint: .rewrite(repeated.prefix(listedSentences).map { "\($0.path)：\($0.text)" }, more: repeated.count - listedSentences))
        ]
    }

    private static func sentences(of report: Report) -> [(text: String, path: String)] {
        let blocks = report.prose.sorted { $0.key < $1.key }.flatMap(\.value)
        let texts = blocks.flatMap { block -> [(text: String, path: String)] in
            switch block {
            // Headings are the same every year.
            case .paragraph(let paragraph): [(paragraph.text, paragraph.path)] + paragraph.notes.map { ($0.text, $0.path) }
            case .list: block.texts
            // The words of a quotation are not the office's.
            case .quote, .image, .table, .chart: []
            }
        }
        return texts.flatMap { text, path in
            text.split { $0.endsSentence || $0 == "；" || $0 == "\n" }.map { ($0.filter { !$0.isWhitespace }, path) }.filter {
                $0.0.count >= leastSentence
            }
        }
    }

    /// A sentence without its year, so that `2024年本局` and `2023年本局` are the same.
    private static func key(_ sentence: String, year: Int) -> String {
        sentence.replacing("\(year)年", with: "本年").replacing("\(year - 1)年", with: "上年").replacing("\(year + 1)年", with: "下年")
    }
}

extension Message {
    fileprivate static func repeated(_ count: Int, of all: Int, percent: Int) -> Message {
        Message(
            "文字有 \(percent)% 与上年报告相同（\(count) 句，共 \(all) 句）",
            "\(percent)% of the text is that of last year's report (\(count) of \(all) sentences)")
    }
    fileprivate static func rewrite(_ sentences: [String], more: Int) -> Message {
        let list = sentences.joined(separator: "\n      ")
        return Message(
            "按本年情况改写下列句子：\n      \(list)\(more > 0 ? "\n      另有 \(more) 句" : "")",
            "rewrite these sentences for this year:\n      \(list)\(more > 0 ? "\n      and \(more) more" : "")")
    }
}
