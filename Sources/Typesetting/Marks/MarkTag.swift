import Documents

/// The role of a mark in the structure of the document. Artifacts are no part of the text: rules, folios and repeated
/// headers.
package enum MarkTag: Sendable, Hashable {
    case title
    case heading(level: Int)
    case paragraph
    case caption
    case cell(table: Int, row: Int, column: Int, header: HeaderScope)
    case figure(alt: String)
    /// An item of a list, with its number.
    case item(Int)
    /// A footnote at the foot of the page.
    case note
    /// 版头, 版记 and other text outside the running text that is read aloud.
    case matter
    case artifact

    init(_ role: ParagraphRole) {
        self =
            switch role {
            case .paragraph, .quotation: .paragraph
            case .heading(let level): .heading(level: level)
            case .caption: .caption
            case .item(let number): .item(number)
            }
    }
}
