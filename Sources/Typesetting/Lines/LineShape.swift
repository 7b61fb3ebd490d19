import Documents

/// The widths and indents that the lines of a paragraph are set to, in points.
package struct LineShape: Sendable, Hashable {
    package var measure: Double
    /// The indent of the first line.
    package var firstIndent: Double
    /// The indent of all further lines.
    package var hangingIndent: Double
    package var alignment: Alignment

    package init(measure: Double, firstIndent: Double = 0, hangingIndent: Double = 0, alignment: Alignment) {
        self.measure = measure
        self.firstIndent = firstIndent
        self.hangingIndent = hangingIndent
        self.alignment = alignment
    }

    package func indent(isFirst: Bool) -> Double { isFirst ? firstIndent : hangingIndent }
}
