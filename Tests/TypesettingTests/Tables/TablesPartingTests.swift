import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: parts of tables that are too wide")
struct TablesPartingTests {
    private func parts(_ table: Table, measure: Double, page: Double = 1000, _ setter: SquareSetter = SquareSetter()) -> [SetTable] {
        TableSetter(setter: setter, number: 0).parts(of: table, measure: measure, pageHeight: page).map { $0.withElements() }
    }

    @Test("A table that holds its text has one part")
    func one() {
        let table = Table("甲 12345 12345", headerRows: 0)
        let set = parts(table, measure: 110)
        #expect(set.count == 1)
        #expect(set[0].piece(from: 0, to: 1).words == "甲 12345 12345")
    }

    @Test("Columns are divided evenly into few parts; the stub is repeated under the continuation line")
    func even() {
        let table = Table("项 一 二 三 四", "甲 11111 22222 33333 44444", headerRows: 1, continuation: "续表")
        let set = parts(table, measure: 170)
        #expect(set.map { $0.whole.words } == ["项 一 二 甲 11111 22222", "[续表] [项] 三 四 [甲] 33333 44444"])
        #expect(set.flatMap(\.issues) == [])
        #expect(set.map(\.height) == [20, 30])
        #expect(set.allSatisfy { $0.height(from: 0, to: 2) == $0.height && $0.piece(from: 0, to: 2).height == $0.height })
        #expect(set[1].piece(from: 1, to: 2).words == "[续表] [项] [三] [四] [甲] 33333 44444")
    }

    @Test("The columns of a declared stub are repeated, also if it is not one column")
    func stub() {
        var table = Table("甲 乙 11111 22222", "丙 丁 33333 44444")
        table.shape.stubColumns = 2
        #expect(parts(table, measure: 100).map { $0.whole.words } == ["甲 乙 11111 丙 丁 33333", "[甲] [乙] 22222 [丙] [丁] 44444"])
    }

    @Test("Between equally few parts, a spanning cell is not cut; else its text is repeated")
    func spanning() {
        let groups = Table("项 上 < 下 < <", "甲 11111 22222 33333 44444 55555", headerRows: 1)
        #expect(
            parts(groups, measure: 180).map { $0.whole.words } == [
                "项 上 甲 11111 22222", "[项] 下 [甲] 33333 44444 55555",
            ])
        let wide = Table("项 全 < < <", "甲 11111 22222 33333 44444", headerRows: 1)
        let set = parts(wide, measure: 120)
        #expect(set.map { $0.whole.words } == ["项 全 甲 11111 22222", "[项] [全] [甲] 33333 44444"])
        // The repeated text stands over its columns.
        #expect(set[1].whole.dump.contains("[全@65,10]"))
    }

    @Test("Cells carry the row and column of the author's table, each once")
    func places() {
        let table = Table("项 一 < 三 四", "甲 11111 22222 33333 44444", "^ 55555 < 66666 77777", headerRows: 1)
        var seen: [Structure.ID: Int] = [:]
        let set = parts(table, measure: 120)
        #expect(set.count == 2)
        for part in set { for mark in part.whole.marks(x: 0, y: 0) where mark.element != .none { seen[mark.element, default: 0] += 1 } }
        var structure = StructureBuilder()
        let elements = structure.table(CellPlacement(table))
        let places = CellPlacement(table).cells.map { elements.cell(row: $0.rows.lowerBound, column: $0.columns.lowerBound) }
        #expect(Set(seen.keys) == Set(places))
        #expect(seen.values.allSatisfy { $0 == 1 })
        #expect(set[1].authorPlacement.columnCount == 5)
    }

    @Test("Parts have the rules of their columns and are closed like the table")
    func rules() {
        var table = Table("甲 11111 22222 33333", "乙 44444 55555 66666", style: .bare.with { ($0.innerRule, $0.outerRule) = (0, 0) })
        table.rules = TableRule.threeLines(rowCount: 2, columnCount: 4, headerRows: 1, heavy: 2, thin: 1)
        table.rules.append(TableRule(.horizontal(1), 3..<4, weight: 0))
        table.rules.append(TableRule(.vertical(3), weight: 1))
        let set = parts(table, measure: 124)
        #expect(set.map { $0.whole.words } == ["甲 11111 22222 乙 44444 55555", "[甲] 33333 [乙] 66666"])
        #expect(set[0].whole.rules.count == 3, "two heavy rules and a thin one, no vertical rule: \(set[0].whole.rules)")
        let last = set[1].whole.rules
        let middle = set[1].sized.widths.edges[1]
        #expect(last.count == 4, "\(last)")
        #expect(last.contains { $0.hasPrefix("0,12 \(number(middle))") }, "the thin rule ends at the last column: \(last)")
    }

    @Test("All parts have the same size")
    func sameSize() {
        var table = Table("甲 1 22222 33333", style: .bare.with { ($0.sizes, $0.smallestSize) = ([20, 10], 10) })
        #expect(Set(parts(table, measure: 110).map(\.size)) == [10])
        table.style.smallestSize = 5
        #expect(parts(table, measure: 110).count == 1, "a cell may be set smaller")
    }

    @Test("A figure wider than a part is set as small as it must be and reported once")
    func tooWide() {
        let table = Table("甲 1234567890 2", "乙 3 1234567890123456")
        let set = parts(table, measure: 60)
        #expect(
            set.flatMap(\.issues) == [
                .init(.figureOverflow("1234567890"), origin: Origin(number: 1))
            ])
        #expect(set.count == 2)
        for part in set {
            let edges = part.sized.widths.edges
            for mark in part.whole.marks(x: 0, y: 0) {
                guard case .glyphs(let run) = mark.content, run.text.count > 9 else { continue }
                #expect(run.origin.x >= edges[1] - 1e-6 && run.origin.x + Double(run.text.count) * run.size <= edges[2] + 1e-6)
            }
        }
    }

    @Test("Words too long for any part leave the table whole, since they can be broken")
    func words() {
        let set = parts(Table("甲 abcdefghijkl 乙"), measure: 60)
        // The square setter breaks no words, the real one does.
        #expect(set.count == 2)
        let real = TextSetter(faces: .square())
        let whole = TableSetter(setter: real, number: 0).parts(of: Table("甲 abcdefghijkl 乙"), measure: 60, pageHeight: 1000)
        #expect(whole.count == 1)
        #expect(whole[0].issues == [.init(.cellOverflow("abcdefghijkl"), origin: Origin(number: 1))])
    }

    @Test("A table with one column cannot be divided")
    func single() {
        let set = parts(Table("123456"), measure: 30)
        #expect(set.count == 1)
        #expect(set[0].issues == [.init(.figureOverflow("123456"), origin: Origin(number: 0))])
    }

    @Test("Every text of any wide table is read once, inside its part")
    func any() {
        var divided = 0
        for seed in 0..<200 {
            var random = SplitMix(seed: UInt64(seed))
            let columns = Int.random(in: 2...30, using: &random)
            let rows = Int.random(in: 2...12, using: &random)
            var cells: [TableCell] = []
            var taken: Set<[Int]> = []
            for row in 0..<rows {
                for column in 0..<columns where Int.random(in: 0..<8, using: &random) > 0 && !taken.contains([row, column]) {
                    let figure = String(Int.random(in: 1...9_999_999, using: &random))
                    let isLabel = row < 2 || column < 2
                    // The first character of each label is unique.
                    let label = String(UnicodeScalar(UInt32(0x4E00 + cells.count))!) + "公开公开".prefix(Int.random(in: 0...4, using: &random))
                    let span =
                        isLabel ? CellSpan(rows: .random(in: 1...3, using: &random), columns: .random(in: 1...6, using: &random)) : .single
                    for row in row..<row + span.rows { for column in column..<column + span.columns { taken.insert([row, column]) } }
                    cells.append(
                        TableCell(
                            row: row, column: column, span: span,
                            runs: [TextRun(isLabel ? label : figure, .square, origin: Origin(number: cells.count))]))
                }
            }
            let style = TableStyle(
                sizes: [12, 10], smallestSize: 8, leading: 1.25, padding: CellPadding(horizontal: 1, vertical: 1), outerRule: 1,
                innerRule: 0.5, rowHeight: 12)
            var table = Table(
                TableShape(columns: Array(repeating: 1, count: columns), rowCount: rows, headerRows: 2), cells: cells, style: style,
                continuation: TextRun("续表", .square))
            table.shape.stubColumns = Int.random(in: 0...2, using: &random)
            let set = parts(table, measure: 300, page: 200)
            #expect(set.flatMap(\.issues) == [], "seed \(seed)")
            if set.count > 1 { divided += 1 }
            #expect(Set(set.map(\.size)).count == 1)
            var pieces: [TablePiece] = []
            for part in set {
                var from = 0
                while from < part.cutCount {
                    let to = min(from + Int.random(in: 1...8, using: &random), part.cutCount)
                    pieces.append(part.piece(from: from, to: to))
                    #expect(part.height(from: from, to: to) == pieces[pieces.count - 1].height)
                    from = to
                }
            }
            #expect(TablesPropertyTests().texts(pieces) == cells.flatMap(\.runs).map(\.text).sorted(), "seed \(seed)")
            for piece in pieces { TablesPropertyTests().inside(piece, 300, "seed \(seed)") }
        }
        #expect(divided > 100)
    }
}
