import Testing

@testable import Documents
@testable import Typesetting

/// The middle of the square setter's characters is half an em above the baseline. With lines as close as they are high,
/// the first baseline of a cell of size s is s below the top of its lines.
@Suite("Tables: vertical alignment")
struct TablesVerticalTests {
    /// One size of 10 in rows of the given height; cells are reduced to 4 if necessary.
    private func style(_ rowHeight: Double) -> TableStyle { .bare.with { ($0.smallestSize, $0.rowHeight) = (4, rowHeight) } }

    private func aligned(_ table: Table, _ alignments: [Int: VerticalAlignment]) -> Table {
        var table = table
        for (cell, alignment) in alignments { table.cells[cell].alignment.vertical = alignment }
        return table
    }

    @Test("Lines are aligned to the top, the middle and the bottom, inside rules and padding")
    func three() {
        let style = TableStyle.bare.with { ($0.outerRule, $0.innerRule, $0.padding.vertical, $0.rowHeight) = (3, 2, 4, 40) }
        // Rows from 2 to 42 and on to 82, the rules at 0 to 3, 41 to 43 and 81 to 84.
        let table = aligned(Table("a b c", "d e f", style: style), [0: .top, 2: .bottom, 3: .top, 5: .bottom])
        let baselines = table.set(measure: 90).whole.marks(x: 0, y: 0).compactMap { mark -> Double? in
            if case .glyphs(let run) = mark.content { run.origin.y } else { nil }
        }
        #expect(baselines == [17, 27, 37, 57, 67, 77])
    }

    @Test("Different sizes share the middle of their characters, or the baseline if specified")
    func sizes() {
        // 12345 is reduced to 8 in a column of 40.
        let table = Table("12345 b", style: style(20))
        #expect(table.set(measure: 50).whole.dump == "12345@0,14 b@40,15")
        #expect(aligned(table, [0: .baseline, 1: .baseline]).set(measure: 50).whole.dump == "12345@0,15 b@40,15")
        #expect(aligned(table, [0: .baseline]).set(measure: 50).whole.dump == "12345@0,14 b@40,15", "a single cell is centred")
    }

    @Test("Cells lowered to the baseline make their row higher")
    func height() {
        // Two lines of 8 beside one of 10: the two are lowered by 2.
        let table = Table("公abcde b", style: style(0))
        #expect(table.set(measure: 50).height == 16)
        let set = aligned(table, [0: .baseline, 1: .baseline]).set(measure: 50)
        #expect(set.height == 18)
        #expect(set.whole.dump == "公@16,10 abcde@0,18 b@40,10")
        let high = aligned(Table("公abcde b", style: style(30)), [0: .baseline, 1: .baseline]).set(measure: 50)
        #expect(high.whole.dump == "公@16,16 abcde@0,24 b@40,16", "the group is centred in its row")
    }

    @Test("A spanning cell shares the baseline of its first row, at its top")
    func spanning() {
        let set = aligned(Table("公abcde b", "^ c", style: style(30)), [0: .baseline, 1: .baseline]).set(measure: 50)
        #expect(set.whole.dump == "公@16,10 abcde@0,18 b@40,10 c@40,50")
        // Three lines of 8, lowered by 2, across two rows.
        let high = aligned(Table("公abcde公 b", "^ c", style: style(0)), [0: .baseline, 1: .baseline]).set(measure: 50)
        #expect(high.sized.heights == [13, 13])
    }

    @Test("The later part of a divided cell is at the top; each repeated header has its baseline")
    func pieces() {
        let rows = Table("h i", "s a", "^ b", "^ c", "^ d", headerRows: 1, style: style(20))
        let table = aligned(rows, [0: .baseline, 1: .baseline, 2: .baseline, 3: .baseline])
        let pieces = table.set(measure: 40, page: 60).pieces(60)
        #expect(
            pieces.map(\.dump) == [
                "h@5,15 i@25,15 s@5,30 a@25,30 b@25,55", "[h@5,15] [i@25,15] [s@5,30] c@25,35 d@25,55",
            ])
    }

    @Test("Empty cells have no baseline")
    func empty() {
        var table = aligned(Table("a b", style: style(20)), [0: .baseline, 1: .baseline])
        table.cells[1].runs = []
        #expect(table.set(measure: 40).whole.dump == "a@5,15")
        #expect(table.set(measure: 40).sized.baselines.groups.mapValues(\.height) == [0: 10])
    }
}
