/// The quantities of one or more series over common categories.
package struct ChartData: Sendable, Hashable {
    package struct Series: Sendable, Hashable {
        package var name: String
        /// One value for each category; nil if the source has none. An absent value is not 0.
        package var values: [Value?]

        package init(name: String, values: [Value?]) {
            self.name = name
            self.values = values
        }
    }

    package struct Value: Sendable, Hashable {
        package var number: Double
        /// The number as written in the source. It is printed as written, not formatted from `number`.
        package var text: String

        package init(_ number: Double, _ text: String) {
            self.number = number
            self.text = text
        }
    }

    package var series: [Series]
    package var categories: [String]
    /// The unit, which is printed unchanged above the value axis.
    package var unit: String?

    package init(series: [Series], categories: [String], unit: String? = nil) {
        self.series = series
        self.categories = categories
        self.unit = unit
    }

    /// Returns the value of a series in a category, or nil if it is absent or too large to be drawn.
    package func value(_ series: Int, _ category: Int) -> Value? {
        let values = self.series[series].values
        guard values.indices.contains(category), let value = values[category] else { return nil }
        return abs(value.number) < 1e100 ? value : nil
    }
}
