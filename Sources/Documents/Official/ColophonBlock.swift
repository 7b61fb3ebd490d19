/// 版记 (GB/T 9704-2012 7.4): the foot of the last page. Lengths in points.
package struct ColophonBlock: Sendable, Hashable {
    package var elements: [ColophonElement]
    /// The thickness of the first and the last rule; 0 is none.
    package var outerRule: Double
    /// The thickness of the rules between elements; 0 is none.
    package var innerRule: Double
    /// The distance between its lines.
    package var leading: Double
    /// The free space on the left and on the right.
    package var inset: Double

    package init(elements: [ColophonElement], outerRule: Double, innerRule: Double, leading: Double, inset: Double) {
        self.elements = elements
        self.outerRule = outerRule
        self.innerRule = innerRule
        self.leading = leading
        self.inset = inset
    }
}

/// An element between two rules: one or more labelled texts, or a text with another one on the right.
package struct ColophonElement: Sendable, Hashable {
    package var entries: [ColophonEntry]
    /// The text at the right end of the last line.
    package var right: TextRun?

    package init(entries: [ColophonEntry], right: TextRun? = nil) {
        self.entries = entries
        self.right = right
    }
}

/// A text whose further lines are indented by the width of its label.
package struct ColophonEntry: Sendable, Hashable {
    package var label: TextRun?
    package var text: TextRun

    package init(label: TextRun? = nil, text: TextRun) {
        self.label = label
        self.text = text
    }
}
