import Documents

/// The widths that a cell's text needs, in em, so that one measurement serves every size that is tried.
struct ContentWidth: Sendable, Hashable {
    /// The longest unbreakable piece: a figure, a word, or a Han character with the marks that belong to it.
    var least: Double
    /// The desired width if there is room: two Han characters on a line.
    var wished: Double
    /// The longest number with its unit, or date, that is not divided if there is room.
    var figure = 0.0
    /// The longest part of one: 2026年.
    var figurePart = 0.0
    /// The width on one line if requested, otherwise `least`; never less than that.
    var natural = 0.0
    /// The minimum width of its text on one line with all marks compressed.
    var total: Double
    /// The number of lines at any measure; 0 if the cell is empty.
    var lines: Int
    /// The widths before and after the decimal point of a figure that is aligned at it.
    var parts = DecimalColumns.Parts()

    static let none = ContentWidth(least: 0, wished: 0, total: 0, lines: 0)

    /// Returns the width of short lines: some characters, and no number or date divided. A text of little more than a date is
    /// on one line.
    ///
    /// - Parameter dividesDates: Whether dates may be divided after 年 and 月.
    func short(characters: Int, dividesDates: Bool) -> Double {
        let whole = dividesDates ? figurePart : figure > 0 && natural <= figure + Self.littleMore ? natural : figure
        return max(wished, whole, min(natural, Double(characters)))
    }

    /// In em.
    private static let littleMore = 2.0

    /// Returns the minimum number of lines. Lengths in points.
    func leastLines(size: Double, measure: Double) -> Int {
        guard lines == 1, total > 0, measure > 0 else { return lines }
        return max(Int((total * size / measure - 0.01).rounded(.up)), lines)
    }
}

/// Second pass, first half: measures the longest unbreakable piece of each cell.
struct ContentWidths {
    private let setter: any CellSetter
    /// The widths of words and figures in em: most cells contain the same few.
    private var known = TextCache<Double>()

    init(setter: any CellSetter) { self.setter = setter }

    /// - Parameter isNatural: Whether the width on one line is measured.
    mutating func width(of cell: TableCell, isNatural: Bool = false) -> ContentWidth {
        if !cell.parts.isEmpty { return width(of: cell.parts, isNatural: isNatural) }
        var content = narrowest(cell)
        content.natural = content.least
        guard isNatural, !cell.isStacked, !CellText.isFigure(cell.runs), let size = cell.runs.leading?.style.size else { return content }
        for paragraph in CellText.paragraphs(cell.runs.scaled(to: size)) {
            content.natural = max(content.natural, setter.width(of: paragraph) / size)
            for run in paragraph where run.note.isEmpty {
                for figure in WholeFigures.stretches(of: run.text) {
                    content.figure = max(content.figure, width(of: String(figure), run.style))
                    for part in WholeFigures.parts(of: figure) {
                        content.figurePart = max(content.figurePart, width(of: String(part), run.style))
                    }
                }
            }
        }
        return content
    }

    /// The parts of a cell stand below one another: the widest counts.
    private mutating func width(of parts: [CellPart], isNatural: Bool) -> ContentWidth {
        var result = ContentWidth.none
        for part in parts {
            var content: ContentWidth
            switch part {
            case .paragraph(let runs): content = width(of: TableCell(row: 0, column: 0, runs: runs), isNatural: isNatural)
            case .item(_, let label, let runs):
                content = width(of: TableCell(row: 0, column: 0, runs: runs), isNatural: isNatural)
                let indent = width(of: label.text, label.style)
                content.least += indent
                content.wished += indent
                content.natural += indent
                content.lines = max(content.lines, 1)
            case .image(let image):
                // The widths in em do not depend on the size that is tried; an image's are those at a usual size.
                let width = image.width / Self.usualSize
                content = ContentWidth(
                    least: min(width, Self.narrowestImage), wished: min(width, 2 * Self.narrowestImage), natural: width, total: 0, lines: 1)
            }
            result.least = max(result.least, content.least)
            result.wished = max(result.wished, content.wished)
            result.natural = max(result.natural, content.natural)
            result.figure = max(result.figure, content.figure)
            result.figurePart = max(result.figurePart, content.figurePart)
            result.lines += content.lines
        }
        return result
    }

    /// The type size of tables by which the width of an image is counted in em.
    private static let usualSize = 10.5
    /// The width below which an image in a cell can hardly be seen, in em.
    private static let narrowestImage = 4.0

    private mutating func narrowest(_ cell: TableCell) -> ContentWidth {
        let size = cell.runs.leading?.style.size ?? 1
        if cell.isStacked {
            // One character on each line. Letters are narrower than an em, but a stack should not be.
            let em = cell.runs.withoutMarks.map { $0.style.pitch / $0.style.size }.max() ?? 0
            let lines = cell.runs.reduce(0) { $0 + $1.text.count { !$0.isWhitespace } }
            return ContentWidth(least: em, wished: em, total: em, lines: lines)
        }
        if CellText.isFigure(cell.runs) {
            let whole = cell.runs.withoutMarks.reduce(0) { $0 + width(of: $1.text, $1.style) } + marks(of: cell.runs[...], at: size)
            var content = ContentWidth(least: whole, wished: whole, total: 0, lines: 1)
            if cell.alignment.isDecimal {
                content.parts.whole = DecimalColumns.whole(cell.runs).reduce(0) { $0 + width(of: $1.text, $1.style) }
                content.parts.fraction = whole - content.parts.whole
            }
            return content
        }
        var result = ContentWidth.none
        var rest = cell.runs[...]
        while let run = rest.first {
            let text = rest.prefix { $0.style == run.style && $0.note.isEmpty }
            let after = rest[text.endIndex...].prefix { !$0.note.isEmpty }
            rest = rest[after.endIndex...]
            add(text.map(\.text).joined(), run.style, marks: marks(of: after, at: size), to: &result)
        }
        return result
    }

    /// Adds a stretch of text in one style, and the marks that follow it on the same line.
    private mutating func add(_ text: String, _ style: TextStyle, marks: Double, to result: inout ContentWidth) {
        let em = style.pitch / style.size
        var fullWidths = 0
        let pieces = Piece.pieces(of: text)
        for (index, piece) in pieces.enumerated() {
            fullWidths += piece.fullWidths
            var width = Double(piece.fullWidths) * em
            for word in piece.words { width += self.width(of: String(word), style) }
            result.least = max(result.least, width + (index == pieces.count - 1 ? marks : 0))
            result.total += width - Double(piece.marks) * em / 2
            result.lines = 1
        }
        if marks > 0 {
            result.least = max(result.least, marks)
            result.total += marks
            result.lines = 1
        }
        result.wished = max(result.wished, result.least, em * Double(min(fullWidths, 2)))
    }

    /// The width of the marks of notes among the runs, in em of text of the given size.
    private mutating func marks(of runs: ArraySlice<TextRun>, at size: Double) -> Double {
        runs.reduce(0) { $0 + ($1.note.isEmpty ? 0 : width(of: $1.text, $1.style) * $1.style.size / size) }
    }

    private mutating func width(of text: String, _ style: TextStyle) -> Double {
        if let width = known[text, style] { return width }
        let width = setter.width(of: [TextRun(text, style)]) / style.size
        known[text, style] = width
        return width
    }
}
