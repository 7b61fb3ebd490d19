import Documents

/// The places of seals, and of the names and the date under them (GB/T 9704-2012 7.3.5.1): in rows with as many seals
/// each as fit, one below the other in columns at equal distances. A last row with fewer keeps to the right, since the
/// last seal is on the date. Lengths in points.
struct SealRows: Sendable, Hashable {
    struct Row: Sendable, Hashable {
        /// The parties whose seals are in the row.
        var parties: Range<Int>
        /// The middle of each seal and its name, from the left edge of the text block. The date is under the last name.
        var centres: [Double]
        /// From the top of the row to the top of the highest seal: less than a line.
        var top: Double
        /// The middle of the seals, from the top of the row.
        var middle: Double
        /// The grid line of the names.
        var nameLine: Int
        /// The grid line of the date; nil if it is in another row.
        var dateLine: Int?
        /// The number of grid lines that the row occupies.
        var lines: Int
    }

    private(set) var rows: [Row] = []

    var lines: Int { rows.reduce(0) { $0 + $1.lines } }

    /// - Parameters:
    ///   - date: The width of the date.
    ///   - measure: The width of the text block.
    ///   - leading: The distance between grid lines.
    init(_ parties: [SealBox], date: Double, measure: Double, leading: Double, spacing: SealSpacing) {
        guard !parties.isEmpty else { return }
        let columns = Columns(parties, date: date, measure: measure, spacing: spacing)
        for start in stride(from: 0, to: parties.count, by: columns.count) {
            let members = start..<min(start + columns.count, parties.count)
            var row = Row(
                parties: members, centres: columns.centres.suffix(members.count), top: 0, middle: 0, nameLine: 0, dateLine: nil, lines: 0)
            row.stand(parties[members], hasDate: members.upperBound == parties.count, leading: leading, drop: spacing.drop)
            // Seals of two rows do not touch either.
            if let above = rows.indices.last {
                let bottom = parties[rows[above].parties].reduce(0) { max($0, $1.height) } + rows[above].top
                if Double(rows[above].lines) * leading + row.top - bottom < spacing.separation - 0.01 { rows[above].lines += 1 }
            }
            rows.append(row)
        }
    }
}

/// What a party of a sealed signature occupies, in points.
struct SealBox: Sendable, Hashable {
    /// The width of the seal or of the name, whichever is greater.
    var width: Double
    /// The height of the seal.
    var height: Double
    /// The lines of the name.
    var nameLines = 1
}

extension SealRows.Row {
    /// Puts the names on the first grid line at which no seal is above the row. The text is slightly below the middle of
    /// the seals (居中下压).
    fileprivate mutating func stand(_ parties: ArraySlice<SealBox>, hasDate: Bool, leading: Double, drop: Double) {
        let height = parties.map(\.height).max() ?? 0
        let names = parties.map(\.nameLines).max() ?? 1
        let text = names + (hasDate ? 1 : 0)
        let inText = Double(text) * leading / 2
        nameLine = max(0, Int(((height / 2 + drop - inText) / leading - 0.001).rounded(.up)))
        middle = max(Double(nameLine) * leading + inText - drop, height / 2)
        top = middle - height / 2
        dateLine = hasDate ? nameLine + names : nil
        lines = max(Int(((top + height) / leading - 0.001).rounded(.up)), nameLine + text)
    }
}

/// The columns that all rows share.
private struct Columns {
    let count: Int
    let centres: [Double]

    /// Takes as many columns as fit left of the date, but no more than the rows need: four seals are two and two.
    init(_ parties: [SealBox], date: Double, measure: Double, spacing: SealSpacing) {
        var widths = parties.map(\.width)
        widths[widths.count - 1] = max(widths[widths.count - 1], date)
        let dateMiddle = measure - spacing.rightIndent - date / 2
        var fewest: Int?
        for most in stride(from: widths.count, through: 2, by: -1) {
            let rows = (widths.count + most - 1) / most
            let count = (widths.count + rows - 1) / rows
            guard count != fewest else { continue }
            fewest = count
            if let centres = Self.centres(Self.widest(widths, in: count), last: dateMiddle, measure: measure, spacing: spacing) {
                (self.count, self.centres) = (count, centres)
                return
            }
        }
        count = 1
        centres = [Self.last(widths.max() ?? 0, dateMiddle, measure)]
    }

    /// Returns the greatest width in each column.
    private static func widest(_ widths: [Double], in count: Int) -> [Double] {
        var columns = [Double](repeating: 0, count: count)
        let lastRow = (widths.count - 1) / count * count
        for (index, width) in widths.enumerated() {
            let column = index % count + (index < lastRow ? 0 : count - (widths.count - lastRow))
            columns[column] = max(columns[column], width)
        }
        return columns
    }

    /// Returns the middle of the last column: that of the date, unless a name would end outside the text block.
    private static func last(_ width: Double, _ dateMiddle: Double, _ measure: Double) -> Double {
        max(min(dateMiddle, measure - width / 2), width / 2)
    }

    /// Returns the middles of columns at equal distances, at most four times the least gap apart; nil if there is too
    /// little room for them.
    private static func centres(_ widths: [Double], last dateMiddle: Double, measure: Double, spacing: SealSpacing) -> [Double]? {
        let end = last(widths[widths.count - 1], dateMiddle, measure)
        let least = zip(widths, widths.dropFirst()).map { ($0 + $1) / 2 + spacing.separation }.max() ?? 0
        let gaps = (1..<widths.count).reversed().map(Double.init)
        // No column reaches beyond the left edge of the text block.
        let most = zip(widths, gaps).map { (end - $0 / 2) / $1 }.min() ?? 0
        guard most >= least - 0.01 else { return nil }
        let pitch = min(most, least + 3 * spacing.separation)
        return (gaps + [0]).map { end - pitch * $0 }
    }
}
