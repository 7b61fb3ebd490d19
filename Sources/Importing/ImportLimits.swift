/// What an import may take, so that no page can take more than its share of time or memory.
package struct ImportLimits: Sendable {
    /// Bytes of a file.
    package var fileBytes = 32 << 20
    /// Elements of a page inside one another.
    package var depth = 256
    /// Elements, pieces of text and lines of one file.
    package var pieces = 150_000
    /// Elements of one part of a package: a cell of a word processor's table takes a dozen of them.
    package var partPieces = 600_000
    /// Texts and tables that are looked at; a report has some hundreds.
    package var blocks = 40_000
    /// Attributes of one element: comparing each with each takes libxml2 longer than anything else.
    package var attributes = 400
    /// Bytes of text that are kept; no report is nearly as long.
    package var textBytes = 8 << 20
    package var tableRows = 5_000
    package var seconds = 1.5
    package var printedPages = PrintedPageLimits()

    package init() {}
    package static let standard = ImportLimits()
}
