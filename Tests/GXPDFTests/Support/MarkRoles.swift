@testable import Typesetting

extension Structure {
    /// Whether an element has a role, or is part of an element that has.
    func isInside(_ role: StructureRole, _ id: ID) -> Bool {
        guard id != .none else { return false }
        return self[id].role == role || isInside(role, self[id].parent)
    }
}
