/// A cell of a form: a label or a figure. Rows and columns count from 0.
package struct FormCell: Sendable {
    /// What a label is the header of.
    package enum LabelScope: String, Sendable, CaseIterable { case none, column, row, both }

    package var row: Int
    package var column = 0
    package var rowSpan = 1
    package var columnSpan = 1
    package var text: String?
    /// The figure's key inside its section, such as `denied.stateSecret.naturalPerson`.
    package var figure: String?
    /// An amount of money, kept exact, instead of a count.
    package var isMoney = false
    /// A difference from the year before (本年增/减), which may be below 0.
    package var isSigned = false
    /// An amount whose unit the form does not print: offices write it after the number, `251000元`.
    package var hasWrittenUnit = false
    package var header = LabelScope.none
    package var isLeftAligned = false
    /// Set as a vertical stack of single characters.
    package var isStacked = false
    /// The level of a row's label below those above it; 0 for the highest.
    package var level = 0
    /// The indent of a label aligned to the left, in characters.
    package var indent = 0
    /// The lines that the label is broken into in a narrow column; empty for automatic line breaks.
    package var lines: [String] = []

    init(row: Int, figure: String?) {
        self.row = row
        self.figure = figure
    }

    var rows: Range<Int> { row..<(row + rowSpan) }
    var columns: Range<Int> { column..<(column + columnSpan) }
}
