import Documents

/// The columns whose figures stand with their decimal points under one another.
///
/// All figures of such a column are set in one size, so that their points and their digits stand under one another.
/// Columns are told apart by the range that a cell takes up: a figure over two columns has nothing to do with those
/// in one of them.
struct DecimalColumns: Sendable {
    /// The widest part before the point, and the widest from the point on.
    struct Parts: Sendable, Hashable {
        var whole = 0.0
        var fraction = 0.0

        var width: Double { whole + fraction }

        mutating func widen(_ parts: Parts) {
            whole = max(whole, parts.whole)
            fraction = max(fraction, parts.fraction)
        }
    }

    /// In em, by the columns that a cell takes up; empty in most tables.
    private let columns: [Range<Int>: Parts]

    /// - Parameter contents: the width of each cell of the placement in em.
    init(_ placement: CellPlacement, _ contents: [ContentWidth]) {
        var columns: [Range<Int>: Parts] = [:]
        for (cell, content) in zip(placement.cells, contents) where Self.isAligned(cell.source) {
            columns[cell.columns, default: Parts()].widen(content.parts)
        }
        self.columns = columns
    }

    /// Whether a cell's point is aligned: other text that stands among figures is centred.
    static func isAligned(_ cell: TableCell) -> Bool { cell.alignment.isDecimal && !cell.isStacked && CellText.isFigure(cell.runs) }

    /// The runs of a figure before its point; up to its last digit where it has none.
    static func whole(_ runs: [TextRun]) -> [TextRun] {
        var whole: [TextRun] = []
        for run in runs {
            let text = run.text.prefix { $0 != "." }
            whole.append(TextRun(String(text), run.style, origin: run.origin))
            if text.endIndex < run.text.endIndex { return whole }
        }
        // No point: what follows the last digit, such as a percent sign, stands where fractions do.
        while let run = whole.popLast() {
            guard let digit = run.text.lastIndex(where: \.isNumber) else { continue }
            return whole + [TextRun(String(run.text[...digit]), run.style, origin: run.origin)]
        }
        return []
    }

    /// Every aligned figure needs what the widest whole and the widest fraction of its column need together.
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

    /// The size of an aligned figure: the largest of half points, from the table's size down, at which the widest
    /// combination of its column fits `measure`.
    func size(of cell: CellPlacement.Cell, size: Double, smallest: Double, measure: Double) -> Double {
        guard let parts = columns[cell.columns], Self.isAligned(cell.source), parts.width * size > measure + lengthTolerance
        else { return size }
        return min(max((measure / parts.width * 2 + lengthTolerance).rounded(.down) / 2, smallest), size)
    }

    /// Where the points stand, from the table's left: the widest combination in the middle of the column.
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
