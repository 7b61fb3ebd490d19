@testable import Documents
@testable import Typesetting

/// Sets every scalar one pitch wide and breaks greedily between any two characters that are not both ASCII letters or
/// digits. The middle of a line is half an em above its baseline. All lengths are whole numbers.
final class SquareSetter: CellSetter {
    private(set) var calls = 0

    func centre(of style: TextStyle) -> Double { style.size / 2 }

    func set(_ runs: [TextRun], measure: Double, firstIndent: Double, alignment: Alignment) -> SetText {
        calls += 1
        var lines: [SetLine] = []
        var line: [(Character, TextRun)] = []
        var width = firstIndent
        var overflows = false

        func end() {
            if !line.isEmpty { lines.append(Self.line(line, width: width)) }
            if width > measure + 1e-6 { overflows = true }
            line = []
            width = 0
        }
        for word in words(runs) {
            let length = word.reduce(0) { $0 + $1.1.style.pitch }
            if width + length > measure + 1e-6, !line.isEmpty { end() }
            line += word
            width += length
        }
        end()
        // A missing character is reported each time it is set.
        for run in runs where run.text.contains("☒") && !lines.isEmpty {
            lines[0].issues.append(.init(.missingGlyph("☒"), origin: run.origin))
        }
        return SetText(lines: lines, overflows: overflows)
    }

    private func words(_ runs: [TextRun]) -> [[(Character, TextRun)]] {
        var words: [[(Character, TextRun)]] = []
        for run in runs {
            for character in run.text {
                let joins = character.isASCII && words.last?.last?.0.isASCII == true
                if joins { words[words.count - 1].append((character, run)) } else { words.append([(character, run)]) }
            }
        }
        return words
    }

    private static func line(_ characters: [(Character, TextRun)], width: Double) -> SetLine {
        var runs: [SetRun] = []
        var x = 0.0
        for (character, run) in characters {
            if runs.last?.origin != run.origin || runs.last?.glyphs.size != run.style.size {
                let glyphs = GlyphRun(
                    face: FaceID(number: 0), size: run.style.size, origin: Point(x, 0), text: "", glyphs: [], clusters: [])
                var set = SetRun(glyphs: glyphs, origin: run.origin)
                set.note = run.note
                set.target = run.target
                runs.append(set)
            }
            let last = runs.count - 1
            runs[last].glyphs.text.append(character)
            runs[last].glyphs.glyphs.append(.init(id: 0, x: x - runs[last].glyphs.origin.x))
            runs[last].glyphs.clusters.append(.init(bytes: character.utf8.count, glyphs: 1))
            x += run.style.pitch
        }
        return SetLine(runs: runs, width: width)
    }
}

extension TextStyle {
    static let square = TextStyle(role: .fangsong, latin: .fangsong, size: 10)
}

extension TableStyle {
    /// One size of 10, lines of 10, no padding, no rules, no tightening: heights and widths are those of the text.
    static let bare = TableStyle(
        sizes: [10], smallestSize: 10, tightest: 1, leading: 1, outerRule: 0, innerRule: 0, rowHeight: 0)

    func with(_ change: (inout TableStyle) -> Void) -> TableStyle {
        var style = self
        change(&style)
        return style
    }
}

extension Table {
    /// Creates a table from text: columns are separated by spaces, `<` belongs to the cell on its left, `^` to the one
    /// above, `.` is an empty position. A cell that starts with `|` is stacked.
    init(
        _ rows: String..., columns: [Double]? = nil, headerRows: Int = 0, style: TableStyle = .bare,
        alignment: Alignment = .centred, continuation: String? = nil
    ) {
        let grid = rows.map { $0.split(separator: " ").map(String.init) }
        var cells: [TableCell] = []
        for (row, line) in grid.enumerated() {
            for (column, text) in line.enumerated() where !["<", "^", "."].contains(text) {
                let right = line[(column + 1)...].prefix { $0 == "<" }.count
                let below = grid[(row + 1)...].prefix { $0[column] == "^" }.count
                cells.append(
                    TableCell(
                        row: row, column: column, span: CellSpan(rows: below + 1, columns: right + 1),
                        runs: [TextRun(text.replacing("|", with: ""), .square, origin: Origin(number: row * 100 + column))],
                        alignment: CellAlignment(alignment), header: row < headerRows ? .column : .none, isStacked: text.hasPrefix("|")))
            }
        }
        self.init(
            TableShape(
                columns: columns ?? Array(repeating: 1, count: grid.first?.count ?? 0), rowCount: grid.count, headerRows: headerRows),
            cells: cells, style: style, continuation: continuation.map { TextRun($0, .square) })
    }

    func set(measure: Double, page: Double = 1000, setter: SquareSetter = SquareSetter()) -> SetTable {
        TableSetter(setter: setter, number: 0).set(self, measure: measure, pageHeight: page).withElements()
    }
}

extension SetTable {
    /// Gives each cell its structure element, as a document does.
    func withElements() -> SetTable {
        var structure = StructureBuilder()
        return withElements(structure.table(authorPlacement))
    }

    func withElements(_ elements: TableElements) -> SetTable {
        var table = self
        for number in placement.cells.indices {
            guard let original = original(of: number) else { continue }
            let cell = authorPlacement.cells[original]
            let element = elements.cell(row: cell.rows.lowerBound, column: cell.columns.lowerBound)
            for line in table.sized.cells[number].text.lines.indices {
                for run in table.sized.cells[number].text.lines[line].runs.indices {
                    table.sized.cells[number].text.lines[line].runs[run].element = element
                }
            }
        }
        return table
    }

    /// Returns the pieces on pages with the given height, the first with the remaining height `first`.
    func pieces(_ height: Double, first: Double? = nil) -> [TablePiece] {
        var pieces: [TablePiece] = []
        var position = 0
        var rest = first ?? height
        var isFresh = first == nil
        while position < cutCount {
            if let (piece, next) = piece(from: position, fitting: rest, isFreshPage: isFresh) {
                pieces.append(piece)
                position = next
            }
            rest = height
            isFresh = true
        }
        return pieces
    }
}

extension TablePiece {
    /// Its text positioned at the origin of the page: `text@x,y` for each run, artifacts in brackets.
    var dump: String {
        marks(x: 0, y: 0).compactMap { mark in
            guard case .glyphs(let run) = mark.content else { return nil }
            let text = "\(run.text)@\(number(run.origin.x)),\(number(run.origin.y))"
            return mark.element == .none ? "[\(text)]" : text
        }.joined(separator: " ")
    }

    /// Only the words, artifacts in brackets.
    var words: String {
        marks(x: 0, y: 0).compactMap { mark in
            guard case .glyphs(let run) = mark.content else { return nil }
            return mark.element == .none ? "[\(run.text)]" : run.text
        }.joined(separator: " ")
    }

    /// Its rules as `x,y widthxheight`.
    var rules: [String] {
        marks(x: 0, y: 0).compactMap { mark in
            guard case .rule(let rect) = mark.content else { return nil }
            return "\(number(rect.x)),\(number(rect.y)) \(number(rect.width))x\(number(rect.height))"
        }
    }
}

func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
}
