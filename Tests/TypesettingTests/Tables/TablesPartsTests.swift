import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: cells with several paragraphs, lists and images")
struct TablesPartsTests {
    private func text(_ text: String) -> [TextRun] { [TextRun(text, .square, origin: Origin(number: 1))] }

    private func item(_ number: Int, _ text: String) -> CellPart {
        .item(number, label: TextRun("\(number).", .square), self.text(text))
    }

    private func image(_ width: Double, _ height: Double) -> CellPart {
        .image(CellImage(image: 7, width: width, height: height, alt: "图", origin: Origin(number: 2)))
    }

    private func cell(_ parts: [CellPart], alignment: Alignment = .left) -> TableCell {
        var cell = TableCell(row: 0, column: 0, runs: [], alignment: CellAlignment(alignment), origin: Origin(number: 3))
        cell.parts = parts
        return cell
    }

    private func set(_ parts: [CellPart], measure: Double, smallest: Double = 10) -> (SetCell, SquareSetter) {
        let setter = SquareSetter()
        var text = CellText(setter: setter, style: .bare.with { $0.smallestSize = smallest })
        return (text.set(cell(parts), size: 10, measure: measure), setter)
    }

    private func table(_ parts: [CellPart], rows: [[CellPart]] = []) -> Table {
        let cells = ([parts] + rows).enumerated().map { row, parts in
            var cell = cell(parts)
            cell.row = row
            return cell
        }
        return Table(TableShape(columns: [1], rowCount: cells.count), cells: cells, style: .bare)
    }

    @Test("Paragraphs stand below one another")
    func paragraphs() {
        let (set, _) = set([.paragraph(text("公开公开公")), .paragraph(text("文"))], measure: 30)
        #expect(set.text.lines.map(\.text) == ["公开公", "开公", "文"] && set.text.lines.map { $0.part?.part } == [0, 0, 1])
        #expect(set.height(leading: 1) == 30 && set.centre == 5)
    }

    @Test("The lines of an item hang after its label")
    func items() throws {
        let (set, _) = set([item(1, "公开公开"), item(2, "文")], measure: 40)
        #expect(set.text.lines.map(\.text) == ["1.公开", "公开", "2.文"])
        #expect(set.text.lines.map { $0.runs.last?.glyphs.origin.x } == [20, 20, 20] && set.text.lines.map(\.width) == [40, 40, 30])
        #expect(set.text.lines.map { $0.part?.labelBytes } == [2, 0, 2])
    }

    @Test("An image is reduced to the width of its cell and takes the room of whole lines")
    func images() throws {
        let table = table([image(60, 45), .paragraph(text("文"))])
        let wide = table.set(measure: 100)
        #expect(wide.height == 60)
        let marks = wide.whole.marks(x: 0, y: 0)
        let rects = marks.compactMap { mark -> Rect? in if case .image(7, let rect) = mark.content { rect } else { nil } }
        // Five lines for a height of 45: it is centred in them.
        #expect(rects == [Rect(x: 0, y: 2.5, width: 60, height: 45)])
        #expect(wide.whole.dump.contains("文@0,60"))
        #expect(table.set(measure: 40).height == 40, "45 times 40 / 60 is 30: three lines, and one of text")
    }

    @Test("Text that is too wide is set smaller, and reported without labels")
    func reduced() {
        let (reduced, _) = set([.paragraph(text("abcdefgh")), item(1, "文")], measure: 64, smallest: 5)
        #expect(reduced.size == 8 && reduced.issues.isEmpty)
        let (cell, _) = set([.paragraph(text("abcdefgh")), item(1, "文")], measure: 20)
        #expect(cell.issues == [SettingIssue(.figureOverflow("abcdefgh 文"), origin: Origin(number: 3))])
    }

    @Test("The widest part determines the width, and every part has a line")
    func widths() {
        var widths = ContentWidths(setter: SquareSetter())
        let content = widths.width(of: cell([.paragraph(text("公开abc")), item(1, "abcd"), image(21, 10)]))
        #expect(content.least == 6 && content.lines == 3 && content.leastLines(size: 10, measure: 10) == 3)
        #expect(widths.width(of: cell([image(420, 100)])).least == 4)
    }

    @Test("No image is divided where a row that is higher than a page is")
    func divided() {
        let lines = (0..<8).map { CellPart.paragraph(text("文\($0)")) }
        for before in 0..<8 {
            let set = table(lines[..<before] + [image(50, 40)] + lines[before...]).set(measure: 100, page: 60)
            let pieces = set.pieces(60)
            #expect(pieces.count > 1 && pieces.allSatisfy { $0.height <= 60 })
            var places: [Double] = []
            var words: [String] = []
            for piece in pieces {
                for mark in piece.marks(x: 0, y: 0) {
                    if case .image(_, let rect) = mark.content {
                        places.append(rect.y)
                        #expect(rect.y >= 0 && rect.bottom <= piece.height + 0.001, "\(before): \(rect) in \(piece.height)")
                    }
                    if case .glyphs(let run) = mark.content { words.append(run.text) }
                }
            }
            #expect(places.count == 1 && words == (0..<8).map { "文\($0)" }, "\(before): \(words)")
        }
    }

    @Test("A cell that meets another gives it its parts")
    func overlapping() {
        var table = table([.paragraph(text("甲"))])
        table.cells.append(TableCell(row: 0, column: 0, runs: text("乙")))
        table.cells.append(cell([image(10, 10)]))
        let placement = CellPlacement(table)
        #expect(placement.cells.count == 1 && placement.cells[0].source.parts.count == 3 && placement.cells[0].source.runs.isEmpty)
    }

    @Test("Each part has its element")
    func structure() {
        let table = table([.paragraph(text("甲")), item(1, "乙"), item(2, "丙"), image(10, 10), item(1, "丁")])
        var structure = Structure()
        let set = table.set(measure: 100)
        let elements = TableElements(set.placement, in: structure.add(.table, in: .document), of: &structure)
        let cell = elements.cell(row: 0, column: 0)
        let kinds = structure.elements.filter { $0.parent == cell }.map(\.role)
        #expect(kinds == [.paragraph, .list(isNumbered: true), .figure, .list(isNumbered: true)])
        let roles = set.lines.map { structure[elements.element(of: $0, row: 0, column: 0)] }
        #expect(roles.map(\.role) == [.paragraph, .itemBody, .itemBody, .figure, .itemBody] && roles[3].alternative == "图")
    }
}
