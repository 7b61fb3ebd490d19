import Documents

/// The distance of text from the edges of its cell. The outer rule is inside the box of the table; an inner rule is
/// centred on its edge. Padding is measured from the heaviest rule along the edge.
struct CellInsets {
    let style: TableStyle
    let rules: RuleWeights

    func left(_ cell: CellPlacement.Cell) -> Double { style.padding.horizontal + rules.insets[cell.columns.lowerBound] }

    func right(_ cell: CellPlacement.Cell) -> Double { style.padding.horizontal + rules.insets[cell.columns.upperBound] }
}
