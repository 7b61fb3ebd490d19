/// How far text keeps from the edges of its cell. The outer rule lies wholly inside the table's box, an inner rule
/// half on either side of its edge; padding is counted from the rule.
struct CellInsets {
    private let style: TableStyle
    private let columnCount: Int

    init(_ style: TableStyle, _ placement: CellPlacement) {
        self.style = style
        columnCount = placement.columnCount
    }

    func left(_ cell: CellPlacement.Cell) -> Double {
        style.horizontalPadding + (cell.columns.lowerBound == 0 ? style.outerRule : style.innerRule / 2)
    }

    func right(_ cell: CellPlacement.Cell) -> Double {
        style.horizontalPadding + (cell.columns.upperBound == columnCount ? style.outerRule : style.innerRule / 2)
    }
}

extension TableStyle {
    /// What a cell is higher than its text: padding, and half an inner rule above and below. Rows are counted from
    /// middle to middle of inner rules wherever the table is cut, so that a row has one height.
    var aroundText: Double { 2 * verticalPadding + innerRule }

    /// By how much the outer rule at the top or bottom of a piece stands out over what its rows account for.
    var outerExcess: Double { max(outerRule - innerRule / 2, 0) }
}
