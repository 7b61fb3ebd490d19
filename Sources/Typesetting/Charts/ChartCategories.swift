import Documents

/// The names of the categories below the plot, none truncated and none over another. All of them are written if there is any
/// way: on one or two lines, in two rows in turns, or upwards. Otherwise every second one has its name, every third one
/// and so on.
struct ChartCategories {
    struct CategoryName {
        var category: Int
        var label: ChartLabel
        /// Its left edge, in points.
        var x: Double
        /// How far it is below the top of all names, in points.
        var drop = 0.0
        /// Whether it is written upwards, so that it ends at the axis.
        var isUpward = false

        /// Its extent across and down, in points.
        var size: (width: Double, height: Double) { isUpward ? (label.height, label.width) : (label.width, label.height) }
    }

    /// How far names that are written upwards may be from one another at least, from middle to middle, in em.
    private static let leastPitch = 1.15

    /// The interval between categories that have a name: 1 if all have one.
    var every = 1
    var items: [CategoryName] = []
    var height: Double { items.map { $0.drop + $0.size.height }.max() ?? 0 }

    private let typist: ChartTypist
    private let plot: ClosedRange<Double>
    private let bounds: ClosedRange<Double>
    private let slot: Double
    private let gap: Double

    /// - Parameters:
    ///   - plot: The range of the category axis from left to right, in points.
    ///   - bounds: The range that no name may leave.
    ///   - mostLines: 1 or 2; names are written in two rows or upwards only if they may have two lines.
    ///   - mostHeight: The height that all names may take, in points.
    /// - Returns: nil if not even the first name fits.
    init?(
        _ names: [String], typist: ChartTypist, plot: ClosedRange<Double>, bounds: ClosedRange<Double>, mostLines: Int, mostHeight: Double
    ) {
        self.typist = typist
        self.plot = plot
        self.bounds = bounds
        slot = (plot.upperBound - plot.lowerBound) / Double(max(1, names.count))
        gap = typist.size * 0.4
        guard !names.isEmpty else { return }
        var all = level(names, every: 1, room: names.count == 1 ? bounds.upperBound - bounds.lowerBound : slot - gap, mostLines)
        if mostLines > 1 { all = all ?? inTwoRows(names) ?? upward(names, mostHeight) }
        if let all {
            items = all
            return
        }
        guard names.count > 1 else { return nil }
        let cycle = Self.cycle(names)
        for every in 2...names.count where cycle.isMultiple(of: every) || every.isMultiple(of: cycle) || every == names.count {
            let room = every == names.count ? bounds.upperBound - bounds.lowerBound : Double(every) * slot - gap
            guard let some = level(names, every: every, room: room, mostLines) else { continue }
            self.every = every
            items = some
            return
        }
        return nil
    }

    private func centre(of category: Int) -> Double { plot.lowerBound + (Double(category) + 0.5) * slot }

    /// Returns the left edge of a label that is centred under its category as far as the bounds permit.
    private func left(of category: Int, width: Double) -> Double {
        max(bounds.lowerBound, min(centre(of: category) - width / 2, bounds.upperBound - width))
    }

    /// Returns every n-th name on at most so many lines; nil if one of them does not fit.
    private func level(_ names: [String], every: Int, room: Double, _ mostLines: Int) -> [CategoryName]? {
        var end = bounds.lowerBound
        var items: [CategoryName] = []
        for category in stride(from: 0, to: names.count, by: every) {
            guard let label = typist.lines(names[category], measure: room, most: mostLines) else { return nil }
            let x = left(of: category, width: label.width)
            guard x >= end - lengthTolerance else { return nil }
            end = x + label.width + gap
            items.append(CategoryName(category: category, label: label, x: x))
        }
        return items
    }

    /// Returns the names on one line each, in turns in an upper and a lower row.
    private func inTwoRows(_ names: [String]) -> [CategoryName]? {
        var ends = [bounds.lowerBound, bounds.lowerBound]
        var items: [CategoryName] = []
        for category in names.indices {
            let label = typist.line(names[category])
            let row = category % 2
            let x = left(of: category, width: label.width)
            guard label.width <= 2 * slot - gap, x >= ends[row] - lengthTolerance else { return nil }
            ends[row] = x + label.width + gap
            items.append(CategoryName(category: category, label: label, x: x, drop: row == 0 ? 0 : typist.size * 1.2))
        }
        return items
    }

    /// Returns the names turned to the left, each ending at the axis.
    private func upward(_ names: [String], _ mostHeight: Double) -> [CategoryName]? {
        guard slot >= typist.size * Self.leastPitch else { return nil }
        let items = names.indices.map { category in
            let label = typist.line(names[category])
            return CategoryName(category: category, label: label, x: centre(of: category) - label.height / 2, isUpward: true)
        }
        return items.allSatisfy { $0.label.width <= mostHeight } ? items : nil
    }

    /// Returns the number of categories after which the names repeat. Names of months are omitted so that each year
    /// shows the same ones.
    private static func cycle(_ names: [String]) -> Int {
        if names.allSatisfy({ $0.hasSuffix("月") }) { return 12 }
        return names.allSatisfy { $0.hasSuffix("季度") } ? 4 : 1
    }
}
