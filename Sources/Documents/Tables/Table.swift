/// A table before it is set.
package struct Table: Sendable, Hashable {
    package var shape: TableShape
    package var cells: [TableCell]
    package var style: TableStyle
    /// The rules that differ from those of the style.
    package var rules: [TableRule]
    /// The text above each further piece of a divided table, such as 续表.
    package var continuation: TextRun?
    /// Whether a table that fits a page moves to the next page as a whole instead of being divided, as statutory tables
    /// do.
    package var staysWhole = true
    package var origin: Origin

    package init(
        _ shape: TableShape, cells: [TableCell], style: TableStyle, rules: [TableRule] = [], continuation: TextRun? = nil,
        origin: Origin = .none
    ) {
        self.shape = shape
        self.cells = cells
        self.style = style
        self.rules = rules
        self.continuation = continuation
        self.origin = origin
    }
}
