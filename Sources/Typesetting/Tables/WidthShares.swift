/// Divides a measure among columns within bounds.
enum WidthShares {
    /// Divides a measure in which every floor fits. Columns marked as `first` are widened evenly towards their caps
    /// before the others get their shares. To fill the measure, caps are exceeded, and finally the maxima.
    static func solve(
        _ measure: Double, shares: [Double], floor: [Double], caps: [Double], maxima: [Double], first: [Bool]
    ) -> [Double] {
        let others = zip(floor, first).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
        let raised =
            first.contains(true)
            ? level(measure - others, shares: first.map { $0 ? 1 : 0 }, floor: zip(floor, first).map { $1 ? $0 : 0 }, caps: caps)
            : floor
        // The first columns are settled; the others share the rest.
        let settled = floor.indices.map { first[$0] ? raised[$0] : floor[$0] }
        var widths = level(measure, shares: zip(shares, first).map { $1 ? 0 : $0 }, floor: settled, caps: caps)
        for (shares, caps) in [
            (first.map { $0 ? 0.0 : 1 }, maxima), (shares, maxima), (shares.map { _ in 1.0 }, maxima),
            (shares, shares.map { _ in .infinity }),
        ] where widths.reduce(0, +) < measure - lengthTolerance {
            widths = level(measure, shares: shares, floor: widths, caps: caps)
        }
        return widths
    }

    /// Returns widths in proportion to the shares, within floor and cap. Columns without a share keep their floor. The
    /// sum is less than the measure if that of the caps is.
    static func level(_ measure: Double, shares: [Double], floor: [Double], caps: [Double]) -> [Double] {
        // At level l a column is l times its share wide. It leaves its floor at one level and reaches its cap at
        // another; between two such levels the sum of all widths grows linearly.
        var turns: [(level: Double, slope: Double)] = []
        for (column, share) in shares.enumerated() where share > 0 {
            turns.append((floor[column] / share, share))
            if caps[column].isFinite { turns.append((caps[column] / share, -share)) }
        }
        turns.sort { $0.level < $1.level }
        var sum = floor.reduce(0, +)
        var (level, slope) = (0.0, 0.0)
        for turn in turns {
            let grown = sum + slope * (turn.level - level)
            if grown >= measure { break }
            (sum, level, slope) = (grown, turn.level, slope + turn.slope)
        }
        // A slope that consists only of rounding error would make the level arbitrary.
        if slope > lengthTolerance * (shares.max() ?? 0) { level += max(measure - sum, 0) / slope }
        return shares.indices.map { shares[$0] > 0 ? max(min(level * shares[$0], caps[$0]), floor[$0]) : floor[$0] }
    }
}
