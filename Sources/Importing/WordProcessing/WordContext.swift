/// The open elements of a document part, and what they say about the text inside them.
struct WordContext {
    /// The names of the open elements.
    private(set) var path: [String] = []
    /// How many open elements are skipped with all that they contain.
    private(set) var skipped = 0
    /// For each open `mc:AlternateContent` whether a branch was read: the others repeat the same content.
    private var alternatives: [Bool] = []
    /// The instruction of each open field.
    private var fields: [String] = []
    /// The instruction that is being read.
    private var instruction = ""
    private var controls: [ContentControl] = []

    private struct ContentControl {
        var isPlaceholder = false, isContents = false
    }

    private static let longestInstruction = 1000

    // MARK: Elements

    /// - Returns: whether the element is skipped as part of another.
    mutating func begin(_ name: String) -> Bool {
        path.append(name)
        if skipped > 0 { skipped += 1 }
        return skipped > 0
    }

    /// - Returns: whether the element was skipped.
    mutating func end(_ name: String) -> Bool {
        path.removeLast()
        guard skipped > 0 else { return false }
        skipped -= 1
        if skipped == 0, name == "w:instrText", !fields.isEmpty, fields[fields.count - 1].utf8.count < Self.longestInstruction {
            fields[fields.count - 1] += instruction
        }
        return true
    }

    /// Skips the element that was just begun.
    mutating func skip() { skipped = 1 }

    /// Whether the current element is in the named one, directly or with one between them.
    func isIn(_ name: String) -> Bool {
        path.count >= 2 && (path[path.count - 2] == name || path.count >= 3 && path[path.count - 3] == name)
    }

    /// Whether the innermost enclosing elements are these, from the inside out.
    func isDirectly(in names: String...) -> Bool {
        names.count < path.count && names.enumerated().allSatisfy { path[path.count - 2 - $0.offset] == $0.element }
    }

    func contains(_ name: String) -> Bool { path.contains(name) }

    // MARK: Alternatives, controls and fields

    mutating func beginAlternatives() { alternatives.append(false) }

    mutating func endAlternatives() { _ = alternatives.popLast() }

    /// Skips a branch if another has been read.
    mutating func beginBranch() {
        if alternatives.last ?? false { skipped = 1 } else if !alternatives.isEmpty { alternatives[alternatives.count - 1] = true }
    }

    mutating func beginControl() { controls.append(ContentControl()) }

    mutating func endControl() { _ = controls.popLast() }

    mutating func markPlaceholder() { if !controls.isEmpty { controls[controls.count - 1].isPlaceholder = true } }

    mutating func markContents() { if !controls.isEmpty { controls[controls.count - 1].isContents = true } }

    var isPlaceholder: Bool { controls.last?.isPlaceholder == true }

    var isInPlaceholder: Bool { controls.contains(where: \.isPlaceholder) }

    /// Whether the text belongs to a table of contents.
    var isInContents: Bool {
        controls.contains(where: \.isContents) || fields.contains { $0.drop { $0 == " " }.uppercased().hasPrefix("TOC") }
    }

    mutating func field(_ kind: String?) {
        switch kind {
        case "begin": if fields.count < 100 { fields.append("") }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    mutating func beginInstruction() {
        skipped = 1
        instruction = ""
    }

    /// - Returns: whether the text was part of a field's instruction.
    mutating func readInstruction(_ text: String) -> Bool {
        guard skipped == 1, path.last == "w:instrText" else { return false }
        if instruction.utf8.count < Self.longestInstruction { instruction += text }
        return true
    }
}
