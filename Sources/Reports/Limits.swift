/// Every limit that gxpdf enforces, so that no input can use more than its share of time, memory or disk space.
package struct Limits: Sendable, Hashable {
    /// Bytes of a report, layout, form or faces file.
    package var reportBytes = 16 << 20
    /// Nested arrays and objects.
    package var depth = 64
    /// Values in one file.
    package var nodes = 1_000_000
    /// Bytes of one string in UTF-8.
    package var stringBytes = 1 << 20
    /// Paragraphs, list items, footnotes, tables, images and charts of one document.
    package var blocks = 20_000
    /// Pieces of text inside one another: a link in strong text in a superscript is three deep.
    package var inlineDepth = 8
    /// Strings and objects of one text.
    package var inlinePieces = 2_000
    package var tableRows = 20_000
    package var tableColumns = 64
    package var chartCategories = 60
    package var chartSeries = 8
    package var pages = 2_000
    package var imageBytes = 20 << 20
    /// Width times height.
    package var imagePixels = 40_000_000
    package var secondsPerReport = 30.0
    package var outputBytes = 200 << 20
    /// The largest length in a layout, in points.
    package var layoutLength = 5_000.0
    /// Type sizes in points.
    package var fontSizes = 4.0...200.0

    package init() {}
    package static let standard = Limits()
}
