/// A typeset page as values, for inspection and comparison. Lengths are in points from the page's top left corner.
public struct TypesetPage: Sendable, Hashable {
    /// Counted from 1.
    public var number: Int
    public var width: Double
    public var height: Double
    /// The page's text in reading order, one line for each baseline; the folio comes last.
    public var text: String
    /// Everything on the page with its position, one item per line.
    public var dump: String
}
