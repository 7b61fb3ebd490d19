/// The text of a cell set in lines, before they are positioned.
struct SetCell: Sendable {
    var text: SetText
    /// The type size: that of the table, or a smaller one if the text did not fit.
    var size: Double
    /// The height of the middle of its Han characters above a baseline.
    var centre: Double
    /// Whether the text fits its cell at the size of the table.
    var fits: Bool
    /// The share of their advance that its characters keep.
    var tightness = 1.0
    /// How far its lines are lowered to reach the shared baseline of the row.
    var drop = 0.0
    /// The width before the point if the cell is a figure aligned at its decimal point.
    var whole: Double?
    /// That its text does not fit even at the smallest size.
    var overflow: SettingIssue?

    /// What is to be reported if the cell is printed.
    var issues: [SettingIssue] { overflow.map { text.issues + [$0] } ?? text.issues }

    /// Returns the height of its lines, in points.
    func height(leading: Double) -> Double { Double(text.lines.count) * leading * size }

    /// Returns the distance from the top of its lines to the first baseline. Han characters are centred in each line.
    func firstBaseline(leading: Double) -> Double { leading * size / 2 + centre }
}
