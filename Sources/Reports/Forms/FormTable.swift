/// A statutory table: its cells by position, its figures by key.
package struct FormTable: Sendable {
    /// Relative widths.
    package var columns: [Double]
    package var rowCount: Int
    /// The rows at the top that are repeated when the table continues on another page.
    package var headerRows: Int
    /// The largest type size in points and the least row height in millimetres, for tables whose many rows need smaller ones than
    /// the layout's.
    package var size: Double?
    package var rowHeight: Double?
    /// In reading order.
    package var cells: [FormCell]
    /// Sums that have to be equal.
    package var equations: [FormEquation]
    /// Sums that must not exceed others.
    package var bounds: [FormEquation]

    package var figures: [FormCell] { cells.filter { $0.figure != nil } }
}
