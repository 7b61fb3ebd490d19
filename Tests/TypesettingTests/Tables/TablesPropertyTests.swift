import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: any table")
struct TablesPropertyTests {
    /// A table with random spans, texts and styles.
    private func table(_ random: inout SplitMix) -> Table {
        let columns = Int.random(in: 1...8, using: &random)
        let rows = Int.random(in: 1...60, using: &random)
        var cells: [TableCell] = []
        for row in 0..<rows {
            for column in 0..<columns where Int.random(in: 0..<8, using: &random) > 0 {
                let long = Int.random(in: 0..<12, using: &random) == 0
                let spans = Int.random(in: 0..<6, using: &random) == 0
                let count = Int.random(in: 1...(long ? 60 : 6), using: &random)
                // The first character of each cell is unique, so that the cell can be found again.
                let name = String(UnicodeScalar(UInt32(0x4E00 + cells.count))!)
                let text =
                    Int.random(in: 0..<3, using: &random) == 0
                    ? "" : name + String(repeating: "公", count: count)
                cells.append(
                    TableCell(
                        row: row, column: column,
                        span: spans
                            ? CellSpan(rows: Int.random(in: 1...12, using: &random), columns: Int.random(in: 1...3, using: &random))
                            : .single,
                        runs: text.isEmpty ? [] : [TextRun(text, .square, origin: Origin(number: cells.count))],
                        alignment: [.left, .centred, .right].randomElement(using: &random)!,
                        isStacked: !long && Int.random(in: 0..<10, using: &random) == 0))
            }
        }
        let style = TableStyle(
            sizes: [[10], [12, 10, 8]].randomElement(using: &random)!, smallestSize: 5, leading: 1.25,
            padding: CellPadding(
                horizontal: Double.random(in: 0...4, using: &random), vertical: Double.random(in: 0...4, using: &random)),
            outerRule: Double.random(in: 0...2, using: &random), innerRule: Double.random(in: 0...1, using: &random),
            rowHeight: Double.random(in: 0...20, using: &random))
        return Table(
            TableShape(
                columns: (0..<columns).map { _ in Double.random(in: 0...5, using: &random) }, rowCount: rows,
                headerRows: Int.random(in: 0...3, using: &random)),
            cells: cells, style: style,
            continuation: Bool.random(using: &random) ? TextRun("续表", .square) : nil)
    }

    /// Makes some texts so long that their row fits no page.
    private func lengthen(_ table: inout Table, _ seed: Int) {
        var random = SplitMix(seed: UInt64(seed + 2000))
        for cell in table.cells.indices where Int.random(in: 0..<12, using: &random) == 0 {
            guard let run = table.cells[cell].runs.first else { continue }
            let count = Int.random(in: 60...500, using: &random)
            table.cells[cell].runs = [TextRun(run.text + String(repeating: "公", count: count), run.style, origin: run.origin)]
        }
    }

    /// Adds rules of single edges, decimal figures, column limits and all alignments to a table.
    private func vary(_ table: inout Table, _ seed: Int) {
        var random = SplitMix(seed: UInt64(seed + 1000))
        table.rules = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            let edge = Int.random(in: 0...60, using: &random)
            let isHorizontal = Bool.random(using: &random)
            let range = Bool.random(using: &random) ? nil : edge / 2..<edge
            return TableRule(
                isHorizontal ? .horizontal(edge % (table.shape.rowCount + 1)) : .vertical(edge % (table.shape.columns.count + 1)), range,
                weight: [0, 1, 3].randomElement(using: &random)!)
        }
        let decimals = Int.random(in: 0..<table.shape.columns.count, using: &random)
        for cell in table.cells.indices {
            table.cells[cell].alignment.vertical = [.top, .middle, .bottom, .baseline].randomElement(using: &random)!
            table.cells[cell].alignment.isDecimal = table.cells[cell].column == decimals
            guard table.cells[cell].alignment.isDecimal, let run = table.cells[cell].runs.first, Bool.random(using: &random) else {
                continue
            }
            let figure = ["7", "-12", "3.25", "0.5%", "100"].randomElement(using: &random)!
            table.cells[cell].runs = [TextRun(figure, run.style, origin: run.origin)]
        }
        table.shape.columnLimits = table.shape.columns.map { _ in
            ColumnLimit(
                minimum: Bool.random(using: &random) ? nil : Double.random(in: 0...60, using: &random),
                maximum: Bool.random(using: &random) ? nil : Double.random(in: 40...150, using: &random),
                isContentSized: Int.random(in: 0..<3, using: &random) == 0)
        }
        table.shape.stubColumns = Int.random(in: 0...2, using: &random)
    }

    @Test("Every row and every text is placed once, inside its cell and its page")
    func placedOnce() {
        var cuts = 0
        var tooHigh = 0
        for seed in 0..<400 {
            var random = SplitMix(seed: UInt64(seed))
            var table = table(&random)
            if seed % 2 == 1 { vary(&table, seed) }
            if seed % 5 == 1 { lengthen(&table, seed) }
            let measure = Double(Int.random(in: 200...500, using: &random))
            let page = Double(Int.random(in: 100...700, using: &random))
            let setter = SquareSetter()
            let set = table.set(measure: measure, page: page, setter: setter)
            let first = Bool.random(using: &random) ? Double.random(in: 0...page, using: &random) : nil
            let pieces = set.pieces(page, first: first)
            cuts += pieces.count - 1

            #expect(pieces.flatMap { Array($0.rows) } == Array(0..<set.rowCount), "seed \(seed)")
            #expect(pieces.allSatisfy { $0.height <= page + 1e-6 }, "seed \(seed)")
            if set.issues.contains(where: { $0.kind == .tooHigh }) { tooHigh += 1 }
            if set.height <= page { #expect(pieces.count == 1, "seed \(seed)") }

            let expected = table.cells.flatMap(\.runs).map(\.text).sorted()
            #expect(texts(pieces) == expected, "seed \(seed)")
            let overflows = set.issues.contains { $0.kind.isCellOverflow }
            for piece in pieces where !overflows { inside(piece, measure, "seed \(seed)") }
        }
        #expect(cuts > 300, "the pages are low enough to divide tables")
        #expect(tooHigh > 30, "some rows fit no page")
    }

    @Test("The height of any piece is known without placing it, and any breaks place every text once")
    func positions() {
        var heightened = 0
        for seed in 0..<400 {
            var random = SplitMix(seed: UInt64(seed))
            var table = table(&random)
            if seed % 2 == 1 { vary(&table, seed) }
            if seed % 5 == 1 { lengthen(&table, seed) }
            let set = table.set(measure: 400, page: Double(Int.random(in: 100...700, using: &random)))
            var pieces: [TablePiece] = []
            var from = 0
            while from < set.cutCount {
                let to = min(from + Int.random(in: 1...12, using: &random), set.cutCount)
                let piece = set.piece(from: from, to: to)
                #expect(set.height(from: from, to: to) == piece.height, "seed \(seed), \(from)..<\(to)")
                if piece.height > set.sum(from..<to) + set.continuationHeight + set.sum(0..<set.strips.starts[set.placement.headerRows]) + 6
                {
                    heightened += 1
                }
                pieces.append(piece)
                from = to
            }
            #expect(texts(pieces) == table.cells.flatMap(\.runs).map(\.text).sorted(), "seed \(seed)")
        }
        #expect(heightened > 100, "divided cells need more room in many of the pieces")
    }

    @Test("The largest size that fits is chosen")
    func sizes() {
        var sizes: [Double: Int] = [:]
        for seed in 0..<120 {
            var random = SplitMix(seed: UInt64(seed))
            var table = table(&random)
            table.style.sizes = [12, 10, 8]
            for cell in table.cells.indices where seed % 2 == 0 {
                let marks = table.cells[cell].runs.map(\.text).joined().replacing("公公", with: "）。（公")
                table.cells[cell].runs = [TextRun(marks, .square)]
            }
            let page = Double(Int.random(in: 100...700, using: &random))
            let setter: any CellSetter = seed % 3 == 0 ? SquareSetter() : TextSetter(faces: .square())
            func set(_ table: Table) -> SetTable {
                TableSetter(setter: setter, number: 0).set(table, measure: 400, pageHeight: page).withElements()
            }
            let chosen = set(table).size
            sizes[chosen, default: 0] += 1
            table.style.sizes = [8]
            // A table that fits no page is divided at any size, and only its cells determine the size.
            let limit = set(table).height <= page ? page : .infinity
            for size in [12.0, 10] where size >= chosen {
                table.style.sizes = [size]
                let alone = set(table)
                #expect((alone.height <= limit && alone.sized.cellsFit) == (size == chosen), "seed \(seed)")
            }
        }
        #expect(sizes.count == 3, "each size is chosen at least once: \(sizes)")
    }

    /// Returns the texts that are read, each joined from its lines.
    func texts(_ pieces: [TablePiece]) -> [String] {
        var texts: [Int: String] = [:]
        for mark in pieces.flatMap({ $0.marks(x: 0, y: 0) }) where mark.element != .none {
            if case .glyphs(let run) = mark.content { texts[mark.origin.number, default: ""] += run.text }
        }
        return texts.values.sorted()
    }

    /// Checks that text is inside its cell and off the rules, and that rules are inside the piece.
    func inside(_ piece: TablePiece, _ measure: Double, _ note: Testing.Comment) {
        var rules: [Rect] = []
        var boxes: [Rect] = []
        for mark in piece.marks(x: 0, y: 0) {
            switch mark.content {
            case .rule(let rect): rules.append(rect)
            case .glyphs(let run):
                // A tightened run has less than its size for each character.
                let pitch = run.glyphs.count > 1 ? run.glyphs[1].x : run.size
                boxes.append(
                    Rect(
                        x: run.origin.x, y: run.origin.y - run.size, width: Double(run.glyphs.count) * pitch,
                        height: run.size))
            case .outline, .image: break
            }
        }
        let box = Rect(x: 0, y: 0, width: measure, height: piece.height)
        #expect((rules + boxes).allSatisfy { holds(box, $0) }, note)
        #expect(!boxes.contains { text in rules.contains { overlap($0, text) } }, note)
        // No box is higher than 12, so only boxes that begin at about the same height can overlap.
        boxes.sort { $0.y < $1.y }
        var first = 0
        for (number, text) in boxes.enumerated() {
            while boxes[first].y < text.y - 12 { first += 1 }
            if boxes[first..<number].contains(where: { overlap($0, text) }) { Issue.record("texts overlap, \(note)") }
        }
    }

    private func holds(_ outer: Rect, _ inner: Rect) -> Bool {
        inner.x >= outer.x - 1e-6 && inner.y >= outer.y - 1e-6 && inner.right <= outer.right + 1e-6
            && inner.bottom <= outer.bottom + 1e-6
    }

    private func overlap(_ one: Rect, _ other: Rect) -> Bool {
        one.x < other.right - 1e-6 && other.x < one.right - 1e-6 && one.y < other.bottom - 1e-6
            && other.y < one.bottom - 1e-6
    }

    @Test("The time for a long table is proportional to its length")
    func long() {
        func set(_ rows: Int) -> (calls: Int, pieces: Int) {
            let setter = SquareSetter()
            let cells = (0..<rows * 20).map {
                TableCell(row: $0 / 20, column: $0 % 20, runs: [TextRun(String($0 % 500), .square)])
            }
            let style = TableStyle.bare.with { ($0.sizes, $0.rowHeight) = ([10, 9, 8, 7, 6], 12) }
            let table = Table(
                TableShape(columns: Array(repeating: 1, count: 20), rowCount: rows, headerRows: 1), cells: cells, style: style)
            let set = table.set(measure: 700, page: 620, setter: setter)
            let pieces = set.pieces(620)
            #expect(pieces.reduce(0) { $0 + $1.marks(x: 0, y: 0).count { $0.element != .none } } == rows * 20)
            return (setter.calls, pieces.count)
        }
        let long = set(1000)
        // Each different figure is measured once and set once: sizes that cannot fit are not tried.
        #expect(long.calls == 1000)
        #expect(long.pieces == 20)
    }
}
