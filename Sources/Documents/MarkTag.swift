/// What a mark is in the document's structure. An artifact is no part of the text: rules, folios, repeated heads.
package enum MarkTag: Sendable, Hashable {
    case title
    case heading(level: Int)
    case paragraph
    case caption
    case cell(table: Int, row: Int, column: Int, header: TableCell.Header)
    case figure(alt: String)
    /// An item of a list, by its number.
    case item(Int)
    /// A footnote at the foot of the page.
    case note
    /// 版头, 版记 and what else is no part of the running text, but is read.
    case matter
    case artifact
}
