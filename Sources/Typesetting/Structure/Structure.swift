import Documents

/// What the parts of a document are to a reader who follows its structure instead of its pages (ISO 32000-1 14.8): a
/// tree, whose elements stand in the order in which they are read. Marks on pages name the element that they belong to.
package struct Structure: Sendable, Hashable {
    /// An element's number.
    package struct ID: Sendable, Hashable {
        package var number: Int
        /// Of artifacts, which are no part of the text.
        package static let none = ID(number: -1)
        package static let document = ID(number: 0)

        package init(number: Int) { self.number = number }
    }

    package enum Role: Sendable, Hashable {
        case document
        /// A part: what stands under a heading of the first level, or an attachment.
        case section
        /// What belongs together: a figure with its caption.
        case division
        /// Levels count from 1 and leave none out on the way down.
        case heading(level: Int)
        case paragraph
        case list(isNumbered: Bool)
        case item, label, itemBody
        case table, tableHead, tableBody, row
        case cell(Cell)
        case caption
        case figure
        case note
        case link(to: Target)
        /// Text of another language.
        case span
        /// A place where the file is to be signed.
        case form
    }

    /// What a link leads to.
    package enum Target: Sendable, Hashable {
        /// From its mark.
        case note(ID)
        /// An address outside the document, such as `https://…`.
        case address(String)
    }

    package struct Cell: Sendable, Hashable {
        package var header: TableCell.Header
        package var rowSpan: Int
        package var columnSpan: Int
        /// How deep the head of a row stands under those above it in its column.
        var level = 0
        /// The cells that head a data cell where the directions of heads alone do not say which: those of its columns,
        /// then those of its rows, from the outermost in.
        package var heads: [ID]
    }

    package struct Element: Sendable, Hashable {
        package var role: Role
        package var parent: ID
        /// What stands for a picture.
        package var alternative: String?
        /// The text where the marks on the page do not give it as it is read.
        package var actualText: String?
        /// Of the text, where it differs from the document's: `en`.
        package var language: String?
    }

    package private(set) var elements = [Element(role: .document, parent: .none)]

    package init() {}

    package subscript(id: ID) -> Element { elements[id.number] }

    /// Adds an element after those that its parent has already.
    package mutating func add(_ role: Role, in parent: ID, alternative: String? = nil, actualText: String? = nil, language: String? = nil)
        -> ID
    {
        elements.append(Element(role: role, parent: parent, alternative: alternative, actualText: actualText, language: language))
        return ID(number: elements.count - 1)
    }

    mutating func setHeads(_ heads: [ID], of id: ID) {
        guard case .cell(var cell) = elements[id.number].role else { return }
        cell.heads = heads
        elements[id.number].role = .cell(cell)
    }
}
