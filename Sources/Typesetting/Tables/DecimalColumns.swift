import Documents

/// The columns whose figures are aligned at their decimal points.
///
/// All figures of such a column are set in one size, so that points and digits are aligned. A column is identified by
/// the range that a cell covers: a figure across two columns is not aligned with the figures in one of them.
struct DecimalColumns: Sendable {
    /// The widest part before the point and the widest part from the point on.
    struct Parts: Sendable, Hashable {
        var whole = 0.0
        var fraction = 0.0

        var width: Double { whole + fraction }

        mutating func widen(_ parts: Parts) {
            whole = max(whole, parts.whole)
            fraction = max(fraction, parts.fraction)
        }
    }

    /// In em, by the columns that a cell covers; empty in most tables.
    private let columns: [Range<Int>: Parts]

    /// - Parameter contents: The width of each cell, in em.
    init(_ placement: CellPlacement, _ contents: [ContentWidth]) {
        var columns: [Range<Int>: Parts] = [:]
        for (cell, content) in zip(placement.cells, contents) where Self.isAligned(cell.source) {
            columns[cell.columns, default: Parts()].widen(content.parts)
        }
        self.columns = columns
    }

    /// Whether a cell is aligned at its decimal point. Other text among figures is centred.
    static func isAligned(_ cell: TableCell) -> Bool { cell.alignment.isDecimal && !cell.isStacked && CellText.isFigure(cell.runs) }

    /// Returns the runs of a figure before its point, or up to its last digit if it has none. The mark of a note is in the
    /// position of fractions.
    static func whole(_ runs: [TextRun]) -> [TextRun] {
        var whole: [TextRun] = []
        for run in runs.withoutMarks {
            let text = run.text.prefix { $0 != "." }
            whole.append(run.with(String(text)))
            if text.endIndex < run.text.endIndex { return whole }
        }
        // Without a point, characters after the last digit, such as a percent sign, are in the position of fractions.
        while let run = whole.popLast() {
            guard let digit = run.text.lastIndex(where: \.isNumber) else { continue }
            return whole + [run.with(String(run.text[...digit]))]
        }
        return []
    }

    /// Returns the widths with those of aligned figures increased to the widest whole part and the widest fraction of
    /// their column together.
    func widened(_ placement: CellPlacement, _ contents: [ContentWidth]) -> [ContentWidth] {
        guard !columns.isEmpty else { return contents }
        return zip(placement.cells, contents).map { cell, content in
            guard let parts = columns[cell.columns], Self.isAligned(cell.source) else { return content }
            var content = content
            content.least = max(content.least, parts.width)
            content.wished = content.least
            content.natural = max(content.natural, content.least)
            return content
        }
    }

    /// Returns the size of an aligned figure: the largest in half points, at most that of the table, at which the
    /// widest combination of its column fits `measure`.
    func size(of cell: CellPlacement.Cell, size: Double, smallest: Double, measure: Double) -> Double {
        guard let parts = columns[cell.columns], Self.isAligned(cell.source), parts.width * size > measure + lengthTolerance
        else { return size }
        return min(max((measure / parts.width * 2 + lengthTolerance).rounded(.down) / 2, smallest), size)
    }

    /// Returns the positions of the points, from the left of the table. The widest combination is centred in the
    /// column.
    static func points(_ placement: CellPlacement, _ cells: [SetCell], widths: ColumnWidths, insets: CellInsets) -> [Range<Int>: Double] {
        var columns: [Range<Int>: Parts] = [:]
        for (cell, set) in zip(placement.cells, cells) {
            guard let whole = set.whole else { continue }
            columns[cell.columns, default: Parts()].widen(Parts(whole: whole, fraction: set.text.width - whole))
        }
        var points: [Range<Int>: Double] = [:]
        for cell in placement.cells {
            guard points[cell.columns] == nil, let parts = columns[cell.columns] else { continue }
            let left = widths.edges[cell.columns.lowerBound] + insets.left(cell)
            let right = widths.edges[cell.columns.upperBound] - insets.right(cell)
            points[cell.columns] = (left + right - parts.width) / 2 + parts.whole
        }
        return points
    }
}
