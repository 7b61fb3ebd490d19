/// Names that are searched for in texts, all of them at once: a document may declare thousands. Of characters that consist of
/// several scalars the first is compared.
package struct NameTree: Sendable, Hashable, ExpressibleByArrayLiteral {
    private struct Step: Sendable, Hashable {
        var node: Int
        var scalar: Unicode.Scalar
    }

    /// The node that follows a node by a character; 0 is the root.
    private var steps: [Step: Int] = [:]
    /// The nodes at which a name ends.
    private var ends: Set<Int> = []
    private var nodeCount = 1

    /// - Parameter names: those of a single character are ignored.
    package init(_ names: [String]) {
        for name in names where name.count > 1 {
            var node = 0
            for character in name {
                guard let scalar = character.unicodeScalars.first else { continue }
                let step = Step(node: node, scalar: scalar)
                node = steps[step] ?? nodeCount
                if steps[step] == nil {
                    steps[step] = node
                    nodeCount += 1
                }
            }
            ends.insert(node)
        }
    }

    package init(arrayLiteral names: String...) { self.init(names) }

    package var isEmpty: Bool { ends.isEmpty }

    /// The names that begin at a position of a text, as ranges.
    package func names(in text: [Unicode.Scalar], at start: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var node = 0
        var end = start
        while end < text.count, let next = steps[Step(node: node, scalar: text[end])] {
            node = next
            end += 1
            if ends.contains(node) { found.append(start..<end) }
        }
        return found
    }
}
