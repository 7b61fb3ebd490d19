@testable import Typesetting

extension Structure {
    /// Whether an element is part of a note.
    func isInNote(_ id: ID) -> Bool {
        guard id != .none else { return false }
        return self[id].role == .note || isInNote(self[id].parent)
    }
}
