import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: decimal alignment")
struct TablesDecimalTests {
    private func decimal(_ table: Table) -> Table {
        var table = table
        for cell in table.cells.indices { table.cells[cell].alignment.isDecimal = true }
        return table
    }

    @Test(
        "The part of a figure before its point",
        arguments: [
            ("12.34", "12"), ("1,234", "1,234"), ("12%", "12"), ("-0.5", "-0"), (".5", ""), ("3.", "3"),
        ])
    func whole(text: String, whole: String) {
        #expect(DecimalColumns.whole([TextRun(text, .square)]).map(\.text).joined() == whole)
    }

    @Test("A figure in several runs is divided at its point")
    func runs() {
        func whole(_ texts: String...) -> String { DecimalColumns.whole(texts.map { TextRun($0, .square) }).map(\.text).joined() }
        #expect(whole("1", "2.3", "4") == "12")
        #expect(whole("12", "%") == "12")
        var table = decimal(Table("1.5", "22"))
        table.cells[0].runs = [TextRun("1", .square), TextRun(".5", .square)]
        // 22 and .5 together are 40 wide.
        #expect(table.set(measure: 100).whole.dump == "1.5@40,10 22@30,20")
    }

    @Test("Points are aligned and the widest combination is centred")
    func points() {
        // 100 before the point and .25 after it: 60 wide, from 20 to 80, with the point at 50.
        let set = decimal(Table("1.25", "100", "2.5", "-7", "—", "12%")).set(measure: 100)
        #expect(set.whole.dump == "1.25@40,10 100@20,20 2.5@40,30 -7@30,40 —@45,50 12%@30,60")
    }

    @Test("A column fits its widest whole part and its widest fraction together")
    func widths() {
        #expect(decimal(Table("1.25 a", "100 b", columns: [0, 1])).set(measure: 100).sized.widths.widths == [60, 40])
        #expect(Table("1.25 a", "100 b", columns: [0, 1]).set(measure: 100).sized.widths.widths == [40, 60])
        let style = TableStyle.bare.with { ($0.sizes, $0.smallestSize) = ([10, 9, 8], 4) }
        #expect(decimal(Table("1.25", "100", style: style)).set(measure: 54).size == 9, "neither figure alone is too wide")
    }

    @Test("Figures that do not fit together are all set in one smaller size")
    func smaller() {
        let setter = SquareSetter()
        let set = decimal(Table("1.25", "100", "7", style: .bare.with { $0.smallestSize = 4 })).set(measure: 51, setter: setter)
        #expect(set.sized.cells.map(\.size) == [8.5, 8.5, 8.5])
        #expect(!set.sized.cellsFit)
        #expect(set.issues == [])
        #expect(
            set.whole.marks(x: 0, y: 0).map { mark in
                if case .glyphs(let run) = mark.content { run.origin.x } else { -1 }
            } == [17, 0, 17])
    }

    @Test("A column too narrow at the smallest size keeps each figure inside")
    func tooNarrow() {
        let setter = SquareSetter()
        let set = decimal(Table("1.25", "100", style: .bare.with { $0.smallestSize = 8 })).set(measure: 40, setter: setter)
        #expect(set.whole.dump == "1.25@8,8 100@0,16")
        #expect(set.issues == [])
    }

    @Test("Each column and each span is aligned separately, alike in all pieces")
    func pieces() {
        let table = decimal(Table("1.5 10", "20 1.25", "2.25 <", "7 <", "1.5 3", "3 1"))
        let pieces = table.set(measure: 200, page: 40).pieces(40)
        #expect(
            pieces.map(\.dump) == [
                "1.5@40,10 10@125,10 20@30,20 1.25@135,20 2.25@80,30 7@80,40", "1.5@40,10 3@135,10 3@40,20 1@135,20",
            ])
    }

    @Test("Other cells of the column keep their alignment; stacked text is centred")
    func others() {
        var table = Table("1.5", "b", "|12", alignment: .right)
        table.cells[0].alignment.isDecimal = true
        table.cells[2].alignment.isDecimal = true
        #expect(table.set(measure: 100).whole.dump == "1.5@35,10 b@90,20 1@45,30 2@45,40")
    }
}
