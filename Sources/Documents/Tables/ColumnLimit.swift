/// The limits of a column's width in points, including rules and padding.
///
/// Limits are kept if all of them together can fill the measure of the table. A minimum wins over a smaller maximum.
package struct ColumnLimit: Sendable, Hashable {
    package var minimum: Double?
    package var maximum: Double?
    /// Whether the column is as wide as its cells are on one line, if there is room, instead of having a share of the
    /// measure.
    package var isContentSized: Bool

    package static let none = ColumnLimit()

    package init(minimum: Double? = nil, maximum: Double? = nil, isContentSized: Bool = false) {
        self.minimum = minimum
        self.maximum = maximum
        self.isContentSized = isContentSized
    }
}
