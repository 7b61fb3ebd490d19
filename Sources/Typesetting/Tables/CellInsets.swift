import Documents

/// How far text keeps from the edges of its cell. The outer rule lies wholly inside the table's box, an inner rule
/// half on either side of its edge; padding is counted from the heaviest rule of the edge.
struct CellInsets {
    let style: TableStyle
    let rules: RuleWeights

    func left(_ cell: CellPlacement.Cell) -> Double { style.padding.horizontal + rules.insets[cell.columns.lowerBound] }

    func right(_ cell: CellPlacement.Cell) -> Double { style.padding.horizontal + rules.insets[cell.columns.upperBound] }
}
