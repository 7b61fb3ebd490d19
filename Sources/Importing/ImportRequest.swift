import Reports

/// What the caller specifies for an import. It takes precedence over what the file says.
package struct ImportRequest: Sendable {
    package var form: String?
    package var year: Int?
    package var agency: String?
    /// Which changes of the text are allowed.
    package var normalisation: Normalisation
    package var script: WantedScript
    /// How PDF files are read.
    package var printedPages: PrintedPageSource

    package init(
        form: String? = nil, year: Int? = nil, agency: String? = nil, normalisation: Normalisation = .all,
        script: WantedScript = .asWritten, printedPages: PrintedPageSource = .inProcess
    ) {
        self.form = form
        self.year = year
        self.agency = agency
        self.normalisation = normalisation
        self.script = script
        self.printedPages = printedPages
    }

    /// Fills what the caller left open from the facts that the file states.
    func completed(by stated: StatedFacts) -> ImportRequest {
        var request = self
        request.form = form ?? stated.form
        request.year = year ?? stated.year
        request.agency = agency ?? stated.agency
        return request
    }
}

/// The result of an import: the text of a report.json, or nil if the import stopped.
package struct ImportOutcome: Sendable {
    package var json: String?
    package var diagnostics: [Diagnostic]
}
