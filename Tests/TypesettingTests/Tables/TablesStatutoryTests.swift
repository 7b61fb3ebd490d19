import Testing

@testable import Documents
@testable import Typesetting

@Suite("Tables: the statutory tables")
struct TablesStatutoryTests {
    private let measure = 442.2

    private func setters() -> [any CellSetter] { [SquareSetter(), TextSetter(faces: .square())] }

    @Test("The table of applications fits a page")
    func applications() {
        // Digits are as wide as Han characters in one setter and half as wide in the other.
        for (setter, figure) in zip(setters(), ["12", "1024"]) {
            let set = TableSetter(setter: setter, number: 1).set(
                StatutoryTables.applications(figure: figure), measure: measure, pageHeight: 620)
            #expect(set.height <= 620)
            #expect(set.size == 9)
            #expect(set.placement.cells.count == 3 * 5 - 5 + 2 + 1 + 2 + 4 + 19 + 2 + 175)
            #expect(set.sized.cellsFit)
            #expect(set.issues == [])
            #expect(set.piece(from: 0, fitting: 300, isFreshPage: false) == nil)
            #expect(set.piece(from: 0, fitting: 620, isFreshPage: true)?.next == 28)
        }
    }

    @Test("The table of applications with huge figures is reduced and fits")
    func hugeFigures() {
        let setter = TextSetter(faces: .square())
        let set = TableSetter(setter: setter, number: 1).set(
            StatutoryTables.applications(figure: "11398889"), measure: measure, pageHeight: 620)
        #expect(set.height <= 620)
        #expect(set.issues == [])
        for cell in set.sized.cells { #expect(cell.size >= 6) }
    }

    @Test("On low pages the table of applications is divided between groups where possible")
    func cut() {
        let set = TableSetter(setter: TextSetter(faces: .square()), number: 1).set(
            StatutoryTables.applications(), measure: measure, pageHeight: 350)
        let pieces = set.pieces(350)
        for piece in pieces { #expect(piece.height <= 350) }
        // The groups start with rows 7, 15, 18 and 23 and end with 26.
        for piece in pieces.dropLast() { #expect([7, 15, 18, 23, 26].contains(piece.rows.upperBound)) }
    }

    @Test("The table of litigation has two characters on each line of its headers")
    func litigation() {
        for setter in setters() {
            let set = TableSetter(setter: setter, number: 2).set(
                StatutoryTables.litigation(), measure: measure, pageHeight: 620)
            #expect(set.size == 10.5)
            #expect(set.issues == [])
            let heads = zip(set.placement.cells, set.sized.cells).filter { $0.0.source.runs[0].text == "结果维持" }
            #expect(heads.count == 3)
            for (_, head) in heads { #expect(head.text.lines.map(\.text) == ["结果", "维持"]) }
        }
    }
}
