/// The resources that one import may use, so that no file can occupy more time or memory than its share.
package struct ImportLimits: Sendable {
    /// Size of the file in bytes.
    package var fileBytes = 32 << 20
    /// Nesting depth of a page's elements.
    package var depth = 256
    /// Elements, pieces of text and lines of one file.
    package var pieces = 150_000
    /// Elements of one part of a package: each cell of a word-processor table needs a dozen.
    package var partPieces = 600_000
    /// Texts and tables that are examined. A report has a few hundred.
    package var blocks = 40_000
    /// Attributes of one element: libxml2 compares each with every other, which costs more than anything else it does.
    package var attributes = 400
    /// Bytes of text that are kept. No report comes close.
    package var textBytes = 8 << 20
    package var tableRows = 5_000
    /// Seconds that reading a file may take, PDF files excepted.
    package var seconds = 1.5
    /// Seconds that the whole import may take, recognition included.
    package var totalSeconds = 60.0
    package var printedPages = PrintedPageLimits()

    package init() {}
    package static let standard = ImportLimits()
}
