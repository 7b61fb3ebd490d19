/// A chart before it is drawn.
package struct Chart: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A bar for each value; the bars of a category are side by side.
        case bars
        /// A bar for each category with its values stacked. Negative values are stacked downwards.
        case stackedBars
        /// A line for each series with a marker at each value.
        case lines
    }

    /// Readers cannot distinguish more series in print without colour. Further series are omitted and reported.
    package static let mostSeries = 8

    package var kind: Kind
    package var data: ChartData
    /// The style of all text in the chart.
    package var style: TextStyle
    /// The width of the whole drawing, including the legend, in points.
    package var width: Double
    /// The height of the whole drawing, including the legend, in points. The flow sets the caption.
    package var height: Double
    package var alt: String
    package var origin: Origin

    package init(
        kind: Kind, data: ChartData, style: TextStyle, width: Double, height: Double, alt: String, origin: Origin = .none
    ) {
        self.kind = kind
        self.data = data
        self.style = style
        self.width = width
        self.height = height
        self.alt = alt
        self.origin = origin
    }

    package var shownSeries: Range<Int> { 0..<min(data.series.count, Self.mostSeries) }
}
