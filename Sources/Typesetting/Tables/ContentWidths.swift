import Documents

/// How narrow a cell's text can be set. In em, so that one measuring serves every size that is tried.
struct ContentWidth: Sendable, Hashable {
    /// The longest piece that must not be broken: a figure, a word, a Han character with the marks that cling to it.
    var least: Double
    /// What it should have where there is room: two Han characters a line.
    var wished: Double
    /// What it has on one line; no less than `least`, and no more unless that was asked for.
    var natural = 0.0
    /// What its text takes on one line at least, however its marks are squeezed.
    var total: Double
    /// The lines that it has whatever the measure; 0 when it is empty.
    var lines: Int
    /// Of a figure whose decimal point is aligned, what it takes on either side of it.
    var parts = DecimalColumns.Parts()

    static let none = ContentWidth(least: 0, wished: 0, total: 0, lines: 0)

    /// The fewest lines that it can have, in points.
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
    /// Widths of words and figures in em: the same few come back in most cells.
    private var known: [Word: Double] = [:]

    init(setter: any CellSetter) { self.setter = setter }

    /// - Parameter isNatural: whether the width on one line is asked for.
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
            // One character a line; letters are narrower than the em, and no stack should be narrower than that.
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
