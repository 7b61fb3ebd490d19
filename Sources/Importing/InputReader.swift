import Reports

/// Detects the format of a file from its content and reads it as texts and tables. File names are not considered.
struct InputReader {
    let limits: ImportLimits
    let pdfSource: PrintedPageSource
    let log: ImportLog
    let pulse: () throws -> Void

    func document(_ bytes: [UInt8]) throws -> LooseDocument {
        if PDFReading.isPDF(bytes) {
            return try PDFReading(limits: limits.printedPages, source: pdfSource, log: log).document(bytes, pulse: pulse)
        }
        if let document = try PackageReading.document(bytes, limits: limits, log: log, pulse: pulse) { return document }
        let text = try TextReading(log: log, limits: limits).read(bytes)
        return text.isPage
            ? try PageParser(limits: limits).document(text.utf8, pulse: pulse)
            : try PlainLines.document(text.utf8, limits: limits, pulse: pulse)
    }
}
