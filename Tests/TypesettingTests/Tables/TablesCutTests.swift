import Testing

@testable import Documents
@testable import Typesetting

/// Rows are 10 high in all of these.
@Suite("Tables: divided tables")
struct TablesCutTests {
    private func words(_ table: Table, _ page: Double, first: Double? = nil) -> [String] {
        table.set(measure: 200, page: page).pieces(page, first: first).map(\.words)
    }

    @Test("A table that exactly fits is in one piece")
    func fits() {
        let table = Table("a", "b", "c", "d")
        #expect(words(table, 40) == ["a b c d"])
        #expect(words(table, 39).count == 2)
    }

    @Test("A table that fits an empty page is not divided to fill another")
    func whole() {
        let table = Table("a", "b", "c", "d", "e", "f")
        #expect(words(table, 60, first: 50) == ["a b c d e f"])
        #expect(words(table, 60, first: 60) == ["a b c d e f"])
        #expect(words(table, 59, first: 30) == ["a b c", "d e f"], "it does not fit any page, so it may start here")
    }

    @Test("Neither the first nor the last row is isolated")
    func lonely() {
        let table = Table("a", "b", "c", "d")
        #expect(words(table, 30) == ["a b", "c d"])
        #expect(
            words(Table("h", "b", "c", "d", headerRows: 1), 30, first: 20) == ["h b c", "[h] d"],
            "a lone row under the header does not start a table at the foot of a page")
        #expect(words(Table("h", "b", "c", "d", "e", headerRows: 1), 40) == ["h b c", "[h] d e"])
    }

    @Test("The header is repeated as an artifact with the continuation line above it")
    func header() {
        let table = Table("h i", "a b", "c d", "e f", "g j", headerRows: 1, continuation: "续表")
        #expect(words(table, 40) == ["h i a b c d", "[续表] [h] [i] e f g j"])
        let pieces = table.set(measure: 200, page: 40).pieces(40)
        #expect(pieces.map(\.height) == [30, 40])
        #expect(pieces.map(\.rows) == [0..<3, 3..<5])
        #expect(pieces[1].dump == "[续表@180,10] [h@45,20] [i@145,20] e@45,30 f@145,30 g@45,40 j@145,40")
    }

    @Test("The continuation line is no larger than the text of the table")
    func smallContinuation() {
        let table = Table("a", "b", "c", "d", style: .bare.with { $0.sizes = [5] }, continuation: "续表")
        let piece = table.set(measure: 100, page: 15).pieces(15)[1]
        #expect(piece.dump == "[续表@90,5] c@47.5,10 d@47.5,15")
        let spaced = Table("a", "b", "c", "d", style: .bare.with { $0.padding.vertical = 2 }, continuation: "续表")
        // 10 + 2 for the line, 14 for each row.
        #expect(spaced.set(measure: 100, page: 42).pieces(42).map(\.height) == [28, 40])
    }

    @Test("Rows joined by a cell stay together")
    func joined() {
        let table = Table("a b", "c d", "e f", "^ g", "h i", "j k")
        #expect(words(table, 30) == ["a b c d", "e f g", "h i j k"])
        #expect(words(table, 50) == ["a b c d e f g", "h i j k"])
        #expect(words(table, 60, first: 30) == ["a b c d e f g h i j k"])
    }

    @Test("Joined rows that fit no page are divided, but no row is isolated, and their cell is repeated")
    func long() {
        let table = Table("s a", "^ b", "^ c", "^ d", "^ e", "^ f", "^ g")
        #expect(words(table, 60) == ["s a b c d e", "[s] f g"])
        #expect(words(table, 30) == ["s a b c", "[s] d e", "[s] f g"])
        #expect(words(table, 30, first: 10) == ["s a b c", "[s] d e", "[s] f g"])
        #expect(words(table, 10) == ["s a", "[s] b", "[s] c", "[s] d", "[s] e", "[s] f", "[s] g"], "there is no better break")
    }

    @Test("A long span may be divided, but not the short ones in it")
    func nested() {
        let table = Table(
            "h < <", "p < 1", "t a 2", "^ b 3", "^ ^ 4", "^ ^ 5", "^ c 6", "^ ^ 7", "^ d 8", headerRows: 1)
        #expect(words(table, 60) == ["h p 1 t a 2 b 3 4 5", "[h] [t] c 6 7 d 8"])
        #expect(words(table, 50) == ["h p 1 t a 2", "[h] [t] b 3 4 5", "[h] [t] c 6 7 d 8"])
    }

    @Test("A divided cell has room for its text in each part")
    func room() {
        let table = Table("|甲乙丙丁 a", "^ b", "^ c", "^ d", "^ e", "^ f")
        let pieces = table.set(measure: 200, page: 50).pieces(50)
        #expect(pieces.map(\.rows) == [0..<4, 4..<6])
        #expect(pieces.map(\.height) == [40, 40], "two rows of 20 instead of 10")
        #expect(pieces[1].dump == "[甲@45,10] [乙@45,20] [丙@45,30] [丁@45,40] e@145,15 f@145,35")
    }

    @Test("A row higher than the page is divided between its lines under the header, and reported")
    func tooHigh() {
        let set = Table("h", "a", "b", "甲乙丙丁戊", "c", "d", headerRows: 1).set(measure: 10, page: 40)
        #expect(set.issues == [.init(.tooHigh, origin: Origin(number: 300))])
        let pieces = set.pieces(40)
        #expect(pieces.map(\.words) == ["h a b", "[h] 甲 乙 丙", "[h] 丁 戊", "[h] c d"])
        #expect(pieces.map(\.height) == [30, 40, 30, 30])
        #expect(pieces.map(\.rows) == [0..<3, 3..<4, 4..<4, 4..<6])
        #expect((1..<set.cutCount).map { set.badness(at: $0) }.filter { $0 == .insideRow }.count == 2, "after two and three lines of five")
    }

    @Test("The other cells of a divided row run on as well; cells across several rows are set again")
    func besideTooHigh() {
        let table = Table("s 甲乙丙丁戊己庚辛 |子丑寅", "^ b c", columns: [1, 1, 1])
        let pieces = table.set(measure: 30, page: 40).pieces(40)
        #expect(pieces.map(\.words) == ["s 甲 乙 丙 丁 子 丑 寅", "[s] 戊 己 庚 辛", "[s] b c"])
        let spaced = Table("甲乙丙丁戊己庚辛壬癸", style: .bare.with { ($0.padding.vertical, $0.innerRule, $0.outerRule) = (2, 2, 3) })
        // Each piece has padding, half an inner rule and the excess of the outer rule at both ends.
        let parts = spaced.set(measure: 16, page: 60).pieces(60)
        #expect(parts.map(\.words) == ["甲 乙 丙 丁 戊", "己 庚 辛 壬 癸"])
        #expect(parts.map(\.height) == [60, 60])
        #expect(parts[1].dump.hasPrefix("己@3,15"))
        #expect(parts[1].rules == ["0,0 16x3", "0,57 16x3", "0,0 3x60", "13,0 3x60"])
    }

    @Test("A row that does not fit a page with a header is set without it")
    func withoutHeader() {
        let set = Table("h", "a", "b", "公公公公", "c", "d", headerRows: 1).set(measure: 10, page: 40)
        #expect(set.issues == [])
        #expect(set.pieces(40).map(\.words) == ["h a b", "公 公 公 公", "[h] c d"])
    }

    @Test("A header as high as the page is divided like other rows")
    func hugeHeader() {
        #expect(words(Table("h", "i", "j", "a", "b", headerRows: 3), 20) == ["h i", "j a", "b"])
    }

    @Test("The lines of a spanning cell higher than the page run on, and it is reported once")
    func hugeSpan() {
        let set = Table("甲乙丙丁戊 a", "^ b", columns: [1, 1]).set(measure: 20, page: 40)
        #expect(set.issues == [.init(.tooHigh, origin: Origin(number: 0))])
        #expect(set.pieces(40).map(\.words) == ["甲 乙 a", "丙 丁 戊 b"])
        // Rows that are higher than a page only because of it are divided as well.
        let long = Table("甲乙丙丁戊己庚辛壬癸 a", "^ b", columns: [1, 1]).set(measure: 20, page: 40)
        #expect(long.pieces(40).map(\.words) == ["甲 乙 丙 a", "丁 戊", "己 庚 辛 b", "壬 癸"])
    }

    @Test("The rule at the end of a piece closes cells that continue")
    func rules() {
        let style = TableStyle.bare.with { ($0.innerRule, $0.outerRule, $0.rowHeight) = (2, 2, 20) }
        let table = Table("h <", "s a", "^ b", "^ c", "^ d", "^ e", headerRows: 1, style: style)
        let pieces = table.set(measure: 100, page: 82).pieces(82)
        #expect(pieces.map(\.words) == ["h s a b c", "[h] [s] d e"])
        #expect(
            pieces[1].rules[4...] == [
                "0,20 100x2", "50,40 50x2",
                "49,21 2x41",
            ])
    }
}
