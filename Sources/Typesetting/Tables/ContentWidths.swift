import Documents

/// The widths that a cell's text needs, in em, so that one measurement serves every size that is tried.
struct ContentWidth: Sendable, Hashable {
    /// The longest unbreakable piece: a figure, a word, or a Han character with the marks that belong to it.
    var least: Double
    /// The desired width if there is room: two Han characters on a line.
    var wished: Double
    /// The width on one line if requested, otherwise `least`; never less than that.
    var natural = 0.0
    /// The minimum width of its text on one line with all marks compressed.
    var total: Double
    /// The number of lines at any measure; 0 if the cell is empty.
    var lines: Int
    /// The widths before and after the decimal point of a figure that is aligned at it.
    var parts = DecimalColumns.Parts()

    static let none = ContentWidth(least: 0, wished: 0, total: 0, lines: 0)

    /// Returns the minimum number of lines. Lengths in points.
    func leastLines(size: Double, measure: Double) -> Int {
        guard lines == 1, total > 0, measure > 0 else { return lines }
        return max(Int((total * size / measure - 0.01).rounded(.up)), lines)
    }
}

/// Second pass, first half: measures the longest unbreakable piece of each cell.
struct ContentWidths {
    private struct Word: Hashable {
        var text: String
        var style: TextStyle
    }

    private let setter: any CellSetter
    /// The widths of words and figures in em: most cells contain the same few.
    private var known: [Word: Double] = [:]

    init(setter: any CellSetter) { self.setter = setter }

    /// - Parameter isNatural: Whether the width on one line is measured.
    mutating func width(of cell: TableCell, isNatural: Bool = false) -> ContentWidth {
        var content = narrowest(cell)
        content.natural = content.least
        guard isNatural, !cell.isStacked, let size = cell.runs.first?.style.size else { return content }
        let runs = cell.runs.map { TextRun($0.text, $0.style.scaled(to: size)) }
        for paragraph in CellText.paragraphs(runs) { content.natural = max(content.natural, setter.line(paragraph).width / size) }
        return content
    }

    private mutating func narrowest(_ cell: TableCell) -> ContentWidth {
        if cell.isStacked {
            // One character on each line. Letters are narrower than an em, but a stack should not be.
            let em = cell.runs.map { $0.style.pitch / $0.style.size }.max() ?? 0
            let lines = cell.runs.reduce(0) { $0 + $1.text.count { !$0.isWhitespace } }
            return ContentWidth(least: em, wished: em, total: em, lines: lines)
        }
        if CellText.isFigure(cell.runs) {
            let whole = cell.runs.reduce(0) { $0 + width(of: $1.text, $1.style) }
            var content = ContentWidth(least: whole, wished: whole, total: 0, lines: 1)
            if cell.alignment.isDecimal {
                content.parts.whole = DecimalColumns.whole(cell.runs).reduce(0) { $0 + width(of: $1.text, $1.style) }
                content.parts.fraction = whole - content.parts.whole
            }
            return content
        }
        var result = ContentWidth.none
        for run in cell.runs {
            let em = run.style.pitch / run.style.size
            var fullWidths = 0
            for piece in Piece.pieces(of: run.text) {
                fullWidths += piece.fullWidths
                var width = Double(piece.fullWidths) * em
                for word in piece.words { width += self.width(of: String(word), run.style) }
                result.least = max(result.least, width)
                result.total += width - Double(piece.marks) * em / 2
                result.lines = 1
            }
            result.wished = max(result.wished, result.least, em * Double(min(fullWidths, 2)))
        }
        return result
    }

    private mutating func width(of text: String, _ style: TextStyle) -> Double {
        let word = Word(text: text, style: style)
        if let width = known[word] { return width }
        let width = setter.line([TextRun(text, style)]).width / style.size
        known[word] = width
        return width
    }
}
