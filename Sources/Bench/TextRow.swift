/// Rows of the printed tables.
enum TextRow {
    static func text(_ name: String, _ cells: [String]) -> String {
        "  " + name + String(repeating: " ", count: max(0, 20 - name.count)) + cells.map { padded($0, to: 11) }.joined()
    }

    /// With two decimals.
    static func shown(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func padded(_ text: String, to width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
}
