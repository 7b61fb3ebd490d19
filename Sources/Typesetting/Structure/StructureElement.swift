import Documents

/// An element of the structure tree.
package struct StructureElement: Sendable, Hashable {
    package var role: StructureRole
    package var parent: Structure.ID
    /// The text alternative of a picture.
    package var alternative: String?
    /// The text as it is read, if the marks on the page do not give it.
    package var actualText: String?
    /// The language of the text if it differs from that of the document: `en`.
    package var language: String?
}

package enum StructureRole: Sendable, Hashable {
    case document
    /// A heading of the first level and the text under it, or an attachment.
    case section
    /// A group of elements: a figure with its caption.
    case division
    /// Levels are counted from 1, and none is skipped on the way down.
    case heading(level: Int)
    case paragraph
    /// A quotation of one or more paragraphs.
    case blockQuote
    case list(isNumbered: Bool)
    case item, label, itemBody
    case table, tableHead, tableBody, row
    case cell(StructureCell)
    case caption
    case figure
    case note
    case link(to: Structure.Target)
    /// Text in another language.
    case span
    /// What is said of a part of a text.
    case inline(InlineKind)
    /// A signature field.
    case form
}

extension StructureRole {
    /// Whether it lies between pieces of its parent's own text.
    package var isInline: Bool {
        switch self {
        case .link, .span, .inline: true
        default: false
        }
    }
}

/// The attributes of a table cell in the structure.
package struct StructureCell: Sendable, Hashable {
    package var header: HeaderScope
    package var rowSpan: Int
    package var columnSpan: Int
    /// The depth of a row header in the hierarchy of those above it in its column.
    var level = 0
    /// The headers of a data cell, if the scopes of the headers alone do not determine them: those of its columns, then
    /// those of its rows, outermost first.
    package var heads: [Structure.ID]
}
