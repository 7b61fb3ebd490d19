/// The names of the categories below the plot: all of them on one or two lines, otherwise every second one, every third
/// one and so on. Names are never truncated and never overlap.
struct ChartCategories {
    struct CategoryName {
        var category: Int
        var label: ChartLabel
        /// Its left edge, in points.
        var x: Double
    }

    /// The interval between categories that have a name: 1 if all have one.
    var every = 1
    var items: [CategoryName] = []
    var height: Double { items.map(\.label.height).max() ?? 0 }

    /// - Parameters:
    ///   - plot: The range of the category axis from left to right, in points.
    ///   - bounds: The range that no name may leave.
    /// - Returns: nil if not even the first name fits.
    init?(_ names: [String], typist: ChartTypist, plot: ClosedRange<Double>, bounds: ClosedRange<Double>, mostLines: Int) {
        guard !names.isEmpty else { return }
        let slot = (plot.upperBound - plot.lowerBound) / Double(names.count)
        let gap = typist.size * 0.4
        let cycle = Self.cycle(names)
        for every in 1...names.count where cycle.isMultiple(of: every) || every.isMultiple(of: cycle) || every == names.count {
            self.every = every
            let room = every == names.count ? bounds.upperBound - bounds.lowerBound : Double(every) * slot - gap
            var fits = true
            var end = bounds.lowerBound
            items = []
            for category in stride(from: 0, to: names.count, by: every) where fits {
                guard let label = typist.lines(names[category], measure: room, most: mostLines) else {
                    fits = false
                    break
                }
                let centre = plot.lowerBound + (Double(category) + 0.5) * slot
                let x = max(bounds.lowerBound, min(centre - label.width / 2, bounds.upperBound - label.width))
                fits = x >= end - lengthTolerance
                end = x + label.width + gap
                items.append(CategoryName(category: category, label: label, x: x))
            }
            if fits { return }
        }
        return nil
    }

    /// Returns the number of categories after which the names repeat. Names of months are omitted so that each year
    /// shows the same ones.
    private static func cycle(_ names: [String]) -> Int {
        if names.allSatisfy({ $0.hasSuffix("月") }) { return 12 }
        return names.allSatisfy { $0.hasSuffix("季度") } ? 4 : 1
    }
}
