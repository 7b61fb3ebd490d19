/// A chart before it is set: quantities of several series over common categories.
package struct Chart: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A bar for each value, those of a category side by side.
        case bars
        /// A bar for each category, its values one upon the other; what is below zero goes downwards.
        case stackedBars
        /// A line for each series with a marker at each value.
        case lines
    }

    package struct Series: Sendable, Hashable {
        package var name: String
        /// By category; nil where the source has none. What is absent is not 0.
        package var values: [Value?]

        package init(name: String, values: [Value?]) {
            self.name = name
            self.values = values
        }
    }

    package struct Value: Sendable, Hashable {
        package var number: Double
        /// As written in the source: what is printed is what was written, not what a number was turned into.
        package var text: String

        package init(_ number: Double, _ text: String) {
            self.number = number
            self.text = text
        }
    }

    /// More series are not told apart in print without colour; those beyond are left out and reported.
    package static let mostSeries = 8

    package var kind: Kind
    package var series: [Series]
    package var categories: [String]
    /// Printed as it is above the value axis.
    package var unit: String?
    /// Of all text.
    package var style: TextStyle
    /// Of the whole drawing in points, the legend included; a caption is set by the flow.
    package var width: Double
    package var height: Double
    package var alt: String
    package var origin: Origin

    package init(
        kind: Kind, series: [Series], categories: [String], unit: String? = nil, style: TextStyle, width: Double, height: Double,
        alt: String, origin: Origin = .none
    ) {
        self.kind = kind
        self.series = series
        self.categories = categories
        self.unit = unit
        self.style = style
        self.width = width
        self.height = height
        self.alt = alt
        self.origin = origin
    }

    /// The value of a series in a category; nil when it is absent or is no quantity that can be drawn.
    package func value(_ series: Int, _ category: Int) -> Value? {
        let values = self.series[series].values
        guard values.indices.contains(category), let value = values[category] else { return nil }
        return abs(value.number) < 1e100 ? value : nil
    }

    package var shownSeries: Range<Int> { 0..<min(series.count, Self.mostSeries) }
}
