import Han

enum RepeatedTextRule: Rule {
    static let codes: [DiagnosticCode] = [.repeatedText]

    /// A report that repeats more than this share of its text from last year's was hardly written for its year.
    static let repeatedShare = 0.3
    /// Sentences with fewer characters are set phrases.
    static let leastSentence = 12
    /// So many of the sentences are listed, the others counted.
    static let listedSentences = 20

    /// Sentences that last year's report has too. The year itself may differ, figures may not; the preamble is prescribed
    /// wording and is left out.
    static func diagnostics(_ years: YearPair) -> [Diagnostic] {
        let old = Set(sentences(of: years.previous).map { key($0.text, year: years.previous.year) })
        let all = sentences(of: years.report)
        let repeated = all.filter { old.contains(key($0.text, year: years.report.year)) }
        let whole = all.reduce(0) { $0 + $1.text.count }
        let same = repeated.reduce(0) { $0 + $1.text.count }
        guard whole > 0, Double(same) > Double(whole) * repeatedShare, let first = repeated.first else { return [] }
        let percent = same * 100 / whole
        var list = repeated.prefix(listedSentences).map { "\($0.path)：\($0.text)" }.joined(separator: "\n      ")
        var english = list
        if repeated.count > listedSentences {
            list += "\n      另有 \(repeated.count - listedSentences) 句"
            english += "\n      and \(repeated.count - listedSentences) more"
        }
        return [
            Diagnostic(
                .warning, .repeatedText,
                Message(
                    "文字有 \(percent)% 与上年报告相同（\(repeated.count) 句，共 \(all.count) 句）",
                    "\(percent)% of the text is last year's (\(repeated.count) of \(all.count) sentences)"),
                at: years.place(first.path),
                hint: Message("按本年情况改写下列句子：\n      \(list)", "write these for this year:\n      \(english)"))
        ]
    }

    private static func sentences(of report: Report) -> [(text: String, path: String)] {
        let blocks = report.prose.sorted { $0.key < $1.key }.flatMap(\.value)
        let texts = blocks.flatMap { block -> [(text: String, path: String)] in
            switch block {
            // Headings are the same every year.
            case .paragraph(let paragraph): [(paragraph.text, paragraph.path)] + paragraph.notes.map { ($0.text, $0.path) }
            case .list: block.texts
            case .image, .table, .chart: []
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
