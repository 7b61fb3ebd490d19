/// The logical structure of a document (ISO 32000-1 14.8): a tree whose elements are in reading order. Each mark on a
/// page names the element that it belongs to.
package struct Structure: Sendable, Hashable {
    /// The number of an element.
    package struct ID: Sendable, Hashable {
        package var number: Int
        /// The element of artifacts, which are no part of the text.
        package static let none = ID(number: -1)
        package static let document = ID(number: 0)

        package init(number: Int) { self.number = number }
    }

    /// The destination of a link.
    package enum Target: Sendable, Hashable {
        /// A footnote, from its mark.
        case note(ID)
        /// An address outside the document, such as `https://…`.
        case address(String)
    }

    package private(set) var elements = [StructureElement(role: .document, parent: .none)]

    package init() {}

    package subscript(id: ID) -> StructureElement { elements[id.number] }

    /// Adds an element after the existing children of its parent.
    package mutating func add(
        _ role: StructureRole, in parent: ID, alternative: String? = nil, actualText: String? = nil, language: String? = nil
    ) -> ID {
        elements.append(
            StructureElement(role: role, parent: parent, alternative: alternative, actualText: actualText, language: language))
        return ID(number: elements.count - 1)
    }

    /// Returns the link that an element is or is in, with its address; nil if there is none.
    package func link(around id: ID) -> (element: ID, target: Target)? {
        var id = id
        while id != .none, self[id].role.isInline {
            if case .link(let target) = self[id].role { return (id, target) }
            id = self[id].parent
        }
        return nil
    }

    mutating func setHeads(_ heads: [ID], of id: ID) {
        guard case .cell(var cell) = elements[id.number].role else { return }
        cell.heads = heads
        elements[id.number].role = .cell(cell)
    }
}
