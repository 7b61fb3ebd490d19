import Documents

/// The widths of columns that follow their content: those that make the rows of a table the lowest, or near to it.
///
/// If every column can hold its texts on one line, all are in proportion to these lines. Otherwise columns share the
/// measure so that widening any of them would save equally many lines: a row is as high as its highest cell, and the
/// lines of a cell are its text divided by its width, so the share of a column is the root of the text that it has in
/// rows of which it is the highest.
struct ContentShares {
    /// A cell's text and where it stands. Lengths in points.
    struct CellLength {
        var row: Int
        var columns: Range<Int>
        /// The length of its text on one line.
        var length: Double
        /// What it has of its width for padding and rules.
        var around: Double
        /// Over how many rows its lines are spread.
        var rows: Int
    }

    let texts: [CellLength]
    let rowCount: Int
    /// What the columns need, from the most comfortable needs to the barest.
    let floors: [[Double]]
    /// The width of the texts of each column on one line.
    let natural: [Double]
    let measure: Double
    /// The width of a character, in points.
    let em: Double

    /// How often the shares are improved. They settle within a few rounds.
    private static let rounds = 24

    /// How much higher a table may be so that its lines are longer and its dates whole.
    private static let mostHeightening = 1.3

    /// Returns widths that fill the measure, if the needs permit: the most comfortable that do not make the table much
    /// higher than the barest.
    func solve() -> [Double] {
        guard natural.reduce(0, +) > measure, let barest = floors.last, barest.reduce(0, +) <= measure else { return natural }
        let last = solve(barest)
        for floor in floors.dropLast() {
            let found = solve(floor)
            if found.lines.ofRows <= last.lines.ofRows * Self.mostHeightening { return found.widths }
        }
        return last.widths
    }

    private func solve(_ least: [Double]) -> (widths: [Double], lines: LineCount) {
        let natural = zip(natural, least).map { max($0, $1) }
        // Short texts stand on one line and long ones share the rest, evenly or by their lengths.
        let starts = [natural.map { _ in 1 }, natural.map { $0.squareRoot() }, natural].map {
            WidthShares.level(measure, shares: $0, floor: least, caps: natural)
        }
        var widths = starts[0]
        var best = (widths: widths, lines: lines(widths))
        for start in starts.dropFirst() where lines(start) < best.lines { best = (start, lines(start)) }
        for _ in 0..<Self.rounds {
            let shares = zip(pressures(widths), widths).map { $0 > 0 ? ($0 * $1).squareRoot() : 0 }
            let next = WidthShares.level(measure, shares: shares, floor: least, caps: natural)
            // Halfway, so that rows of which several columns are the highest in turn come to rest.
            widths = zip(filled(next, natural), widths).map { ($0 + $1) / 2 }
            let lines = lines(widths)
            if lines < best.lines { best = (widths, lines) }
        }
        return best
    }

    /// Gives columns that have no say what the others leave.
    private func filled(_ widths: [Double], _ natural: [Double]) -> [Double] {
        let rest = measure - widths.reduce(0, +)
        return rest > 0 ? WidthShares.level(measure, shares: natural, floor: widths, caps: natural) : widths
    }

    /// Returns, by column, the lines of the texts that make their rows as high as they are.
    private func pressures(_ widths: [Double]) -> [Double] {
        var highest = [Double](repeating: 1, count: rowCount)
        let lines = texts.map { share(of: $0, widths) }
        for (text, lines) in zip(texts, lines) { highest[text.row] = max(highest[text.row], lines) }
        var pressures = [Double](repeating: 0, count: widths.count)
        for (text, lines) in zip(texts, lines) where lines > 1 && lines >= highest[text.row] * Self.nearlyHighest {
            let all = widths[text.columns].reduce(0, +)
            for column in text.columns { pressures[column] += lines * widths[column] / max(all, lengthTolerance) }
        }
        return pressures
    }

    /// Texts with this share of the lines of the highest in their row would soon be the highest themselves.
    private static let nearlyHighest = 0.9

    /// Returns the lines that a text has at these widths, as if lines could be divided.
    private func share(of text: CellLength, _ widths: [Double]) -> Double {
        let width = max(widths[text.columns].reduce(0, +) - text.around, lengthTolerance)
        return text.length / width / Double(text.rows)
    }

    /// The lines of all rows, and among equal ones those of all cells.
    private struct LineCount: Comparable {
        var ofRows = 0.0
        var ofCells = 0.0

        static func < (left: Self, right: Self) -> Bool {
            if abs(left.ofRows - right.ofRows) > lengthTolerance { return left.ofRows < right.ofRows }
            return left.ofCells < right.ofCells - lengthTolerance
        }
    }

    private func lines(_ widths: [Double]) -> LineCount {
        var highest = [Double](repeating: 0, count: rowCount)
        var all = LineCount()
        for text in texts {
            // A line holds whole characters.
            let width = max(((widths[text.columns].reduce(0, +) - text.around) / em + lengthTolerance).rounded(.down) * em, em)
            let lines = (text.length / width - lengthTolerance).rounded(.up)
            highest[text.row] = max(highest[text.row], lines / Double(text.rows))
            all.ofCells += lines
        }
        all.ofRows = highest.reduce(0, +)
        return all
    }
}

extension ContentShares {
    /// The characters that the lines of a column should have beside columns of long texts.
    private static let shortLines = [6, 4, 2]
    /// The share of the measure that is given away for that; long texts need the rest.
    private static let mostForShortLines = 0.8

    /// Returns needs of columns at which their lines have six characters, or fewer, and numbers are not divided; nor are
    /// dates, or only after 年 and 月. The last is what each column needs at least.
    private static func floors(
        _ least: [Double], _ placement: CellPlacement, insets: CellInsets, contents: [ContentWidth], size: Double, measure: Double
    ) -> [[Double]] {
        func widths(_ characters: Int, dividesDates: Bool) -> [Double] {
            var widths = least
            for (cell, content) in zip(placement.cells, contents) where cell.columns.count == 1 {
                let column = cell.columns.lowerBound
                let needed = content.short(characters: characters, dividesDates: dividesDates) * size
                widths[column] = max(widths[column], needed + insets.left(cell) + insets.right(cell))
            }
            return widths
        }
        let candidates = [false, true].flatMap { divides in shortLines.map { widths($0, dividesDates: divides) } }
        let barest = candidates[candidates.count - 1]
        return candidates.dropLast().filter { $0.reduce(0, +) <= measure * mostForShortLines }
            + [barest.reduce(0, +) <= measure ? barest : least]
    }

    /// - Parameter contents: The width of each cell in em.
    init(
        _ placement: CellPlacement, _ needs: ColumnNeeds, insets: CellInsets, contents: [ContentWidth], size: Double, measure: Double
    ) {
        texts = zip(placement.cells, contents).map { cell, content in
            CellLength(
                row: cell.rows.lowerBound, columns: cell.columns,
                length: cell.source.isStacked ? 0 : max(content.natural, content.total) * size,
                around: insets.left(cell) + insets.right(cell), rows: cell.rows.count)
        }
        rowCount = placement.rowCount
        // As many columns as possible get two characters a line; the smallest wishes are granted first.
        var least = needs.least
        var room = measure - least.reduce(0, +)
        for column in least.indices.sorted(by: { needs.wished[$0] - least[$0] < needs.wished[$1] - least[$1] }) {
            let wish = needs.wished[column] - least[column]
            guard wish <= room else { break }
            least[column] += wish
            room -= wish
        }
        floors = Self.floors(least, placement, insets: insets, contents: contents, size: size, measure: measure)
        var natural = zip(needs.natural, least).map { max($0, $1) }
        self.measure = measure
        em = size
        // A text across several columns stands on one line if all others can do so as well.
        for text in texts where text.columns.count > 1 {
            let all = natural[text.columns].reduce(0, +)
            let missing = text.length + text.around - all
            guard missing > 0, all > 0, natural.reduce(missing, +) <= measure else { continue }
            for column in text.columns { natural[column] *= 1 + missing / all }
        }
        self.natural = natural
    }
}
