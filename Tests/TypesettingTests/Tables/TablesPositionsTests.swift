import Testing

@testable import Documents
@testable import Typesetting

/// Rows are 10 high in all of these.
@Suite("Tables: pieces between two positions")
struct TablesPositionsTests {
    @Test("Header, continuation line and spanning cells are repeated below a break")
    func repeated() {
        let set = Table("h i", "s a", "^ b", "^ c", "t d", headerRows: 1, continuation: "续表").set(measure: 200, page: 60)
        #expect(set.cutCount == 5)
        #expect(set.piece(from: 0, to: 2).words == "h i s a")
        #expect(set.piece(from: 2, to: 5).words == "[续表] [h] [i] [s] b c t d")
        #expect(set.height(from: 0, to: 2) == 20)
        #expect(set.height(from: 2, to: 5) == 50)
        #expect(set.height(from: 0, to: 5) == set.height)
        #expect((1..<5).map { set.badness(at: $0) } == [.header, .joinedRowsAndLonelyRow, .joinedRowsAndLonelyRow, .lonelyRow])
    }

    @Test("A spanning cell set again heightens the rows of its parts")
    func heightened() {
        let set = Table("|甲乙丙 a", "^ b", "^ c", "d e").set(measure: 200, page: 60)
        #expect(set.height(from: 0, to: 1) == 30)
        #expect(set.height(from: 1, to: 4) == 40)
        #expect(set.height(from: 3, to: 4) == 10, "no cell is divided")
    }

    @Test("A row that does not fit a page with the header is set without it and without the continuation line")
    func withoutHeader() {
        let set = Table("h", "a", "b", "公公公公", "c", headerRows: 1, continuation: "续").set(measure: 10, page: 40)
        #expect(set.piece(from: 3, to: 4).words == "公 公 公 公")
        #expect(set.height(from: 3, to: 4) == 40)
        #expect(set.piece(from: 4, to: 5).words == "[续] [h] c")
    }

    @Test("A table without rows has no positions")
    func empty() {
        let set = Table(TableShape(columns: [], rowCount: 0), cells: [], style: .bare).set(measure: 100)
        #expect(set.cutCount == 0)
        #expect(set.height(from: 0, to: 0) == 0)
    }
}
