/// A rule along one edge of the grid that differs from the style of the table. If several apply to the same stretch of
/// an edge, the last one wins.
package struct TableRule: Sendable, Hashable {
    /// Edges are numbered from 0; the number of rows or columns is the last edge. The first and the last horizontal edge
    /// also close each piece of a divided table. The edge below the header is repeated with the header.
    package enum Edge: Sendable, Hashable {
        /// The edge above the row of this number.
        case horizontal(Int)
        /// The edge on the left of the column of this number.
        case vertical(Int)
    }

    package var edge: Edge
    /// The columns along a horizontal edge, or the rows along a vertical one; nil is the whole edge.
    package var range: Range<Int>?
    /// The thickness in points; 0 is no rule.
    package var weight: Double

    package init(_ edge: Edge, _ range: Range<Int>? = nil, weight: Double) {
        self.edge = edge
        self.range = range
        self.weight = weight
    }

    /// The rules of a three-line table (三线表): heavy ones at the top and the bottom, a thin one below the header.
    package static func threeLines(rowCount: Int, columnCount: Int, headerRows: Int, heavy: Double, thin: Double) -> [TableRule] {
        let across = (0...max(rowCount, 0)).map { row in
            let weight = row == 0 || row == rowCount ? heavy : row == headerRows ? thin : 0
            return TableRule(.horizontal(row), weight: weight)
        }
        return across + (0...max(columnCount, 0)).map { TableRule(.vertical($0), weight: 0) }
    }
}
