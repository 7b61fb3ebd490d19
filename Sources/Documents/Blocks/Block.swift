/// The blocks that the flow of a document consists of.
package enum Block: Sendable, Hashable {
    case title(Title)
    case paragraph(Paragraph)
    case table(Table)
    case figure(Figure)
    /// A chart with its caption below it, which may be empty.
    case chart(Chart, caption: [TextRun])
    /// Empty lines of the grid, which are omitted at the top of a page.
    case space(lines: Int)
    /// Kept together, and on the page where the text before it ends.
    case signature(Signature)
    case sealedSignature(SealedSignature)
    /// 版头
    case masthead(Masthead)
    /// 版记, at the foot of the last page.
    case colophon(ColophonBlock)
    case pageBreak
    /// Blocks on landscape pages, which are turned so that their top is at the left edge (GB/T 9704-2012 clause 8).
    case landscape([Block])
}
