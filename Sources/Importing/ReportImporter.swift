import Reports

/// Converts published reports (PDF files, web pages, word-processor files, spreadsheets or plain text) into report.json.
/// Every assumption is reported.
package struct ReportImporter {
    private let known: KnownForms
    private let request: ImportRequest
    private let limits: ImportLimits
    private let log: ImportLog
    private let pulse: () throws -> Void

    /// - Parameter pulse: called for each row, paragraph and page. What it throws ends the import; a `Diagnostic` is
    ///   reported in the outcome and any other error is rethrown.
    /// - Returns: an outcome without a report if the file cannot be imported; its last diagnostic says why.
    package static func run(
        _ bytes: [UInt8], _ known: KnownForms, request: ImportRequest = ImportRequest(), limits: ImportLimits = .standard,
        pulse: @escaping () throws -> Void
    ) throws -> ImportOutcome {
        let log = ImportLog(steps: request.normalisation)
        let start = ContinuousClock.now
        let importer = ReportImporter(known: known, request: request, limits: limits, log: log) {
            try pulse()
            guard start.duration(to: .now) <= .seconds(limits.totalSeconds) else {
                throw Diagnostic(.error, .importLimitExceeded, .outOfTime(limits.totalSeconds))
            }
        }
        do {
            let json = try importer.json(bytes)
            log.reportTallies()
            return ImportOutcome(json: json, diagnostics: log.diagnostics)
        } catch let stop as Diagnostic {
            log.add(stop)
            return ImportOutcome(json: nil, diagnostics: log.diagnostics)
        }
    }

    private init(known: KnownForms, request: ImportRequest, limits: ImportLimits, log: ImportLog, pulse: @escaping () throws -> Void) {
        self.known = known
        self.request = request
        self.limits = limits
        self.log = log
        self.pulse = pulse
    }

    private func json(_ bytes: [UInt8]) throws -> String {
        let read = try InputReader(limits: limits, pdfSource: request.printedPages, log: log, pulse: pulse).document(bytes)
        let normalised = try DocumentNormalisation(steps: request.normalisation, script: request.script, log: log).normalised(read)
        let recognition = ReportRecognition(known: known, request: request, log: log, pulse: pulse)
        var report = try recognition.report(in: displayed(normalised))
        report.comment = comment()
        return ReportWriter.text(report)
    }

    /// The document without the blocks that its page hides, unless they hold the only tables.
    private func displayed(_ document: LooseDocument) throws -> LooseDocument {
        guard document.blocks.count <= limits.blocks else {
            throw Diagnostic(.error, .importLimitExceeded, .tooManyParagraphs(limits.blocks))
        }
        let visible = document.blocks.filter { !$0.isHidden }
        guard visible.count < document.blocks.count,
            visible.contains(where: { $0.table != nil }) || !document.blocks.contains(where: { $0.table != nil })
        else { return document }
        var document = document
        log.add(.note, .undisplayedTextSkipped, .hiddenParagraphsSkipped(document.blocks.count - visible.count))
        document.blocks = visible
        return document
    }

    /// All text that fits nowhere in the report. Sites add lines of their own; beyond the limit they are cut.
    private func comment() -> String? {
        guard !log.kept.isEmpty else { return nil }
        let whole = log.kept.joined(separator: " ¶ ")
        let limit = 4000
        log.add(.note, .unplacedText, .textInComment(log.kept.count), hint: .reviewComment)
        return whole.count <= limit ? whole : whole.prefix(limit) + "…"
    }
}

extension Message {
    fileprivate static func outOfTime(_ seconds: Double) -> Message {
        Message("导入超过 \(seconds) 秒", "the import took more than \(seconds) s")
    }

    fileprivate static func tooManyParagraphs(_ limit: Int) -> Message {
        Message("段落超过 \(limit) 个", "more than \(limit) paragraphs")
    }

    fileprivate static func hiddenParagraphsSkipped(_ count: Int) -> Message {
        Message("略去网页不显示的 \(count) 段", "skipped \(count) paragraphs that the page does not show")
    }

    fileprivate static func textInComment(_ count: Int) -> Message {
        Message("有 \(count) 段文字放不进报告，留在 $comment 中", "\(count) texts fit nowhere in the report and are kept in $comment")
    }

    fileprivate static let reviewComment = Message("请看一遍，有用的移到相应部分", "read them and move what is useful to its section")
}
