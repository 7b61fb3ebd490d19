import FoundationEssentials

/// A rendered source.
public struct Rendering: Sendable {
    /// One file in PDF and OFD; one file per page in PNG and SVG.
    public var files: [Data]
    /// The numbers of the rendered pages, counted from 1.
    public var pageNumbers: [Int]
    /// The number of pages of the whole document.
    public var pageCount: Int
    /// All findings; none has the severity of an error unless the rendering was forced.
    public var findings: [Finding]
}
