@testable import Importing

/// Pages made without a file: lines of characters of one size.
struct PageSample {
    var page: PrintedPage

    init(_ number: Int, width: Float = 595, height: Float = 842) { page = PrintedPage(number: number, width: width, height: height) }

    mutating func line(_ text: String, _ x: Float, _ y: Float, size: Float = 16) {
        var left = x
        for scalar in text.unicodeScalars {
            let width = scalar.value < 0x80 ? size / 2 : size
            if scalar != " " {
                page.characters.append(PrintedCharacter(scalar, PrintedBox(left: left, top: y, right: left + width, bottom: y + size)))
            }
            left += width
        }
    }

    mutating func box(_ left: Float, _ top: Float, _ right: Float, _ bottom: Float) {
        rule(true, top, left, right)
        rule(true, bottom, left, right)
        rule(false, left, top, bottom)
        rule(false, right, top, bottom)
    }

    mutating func rule(_ isHorizontal: Bool, _ position: Float, _ start: Float, _ end: Float) {
        page.rules.append(PrintedRule(isHorizontal: isHorizontal, position: position, start: start, end: end))
    }

    /// A table of rows of equal height, with each text in its cell.
    mutating func table(_ rows: [[String]], left: Float = 80, top: Float, widths: [Float] = [240, 60, 60, 60], height: Float = 24) {
        let edges = widths.reduce(into: [left]) { $0.append($0[$0.count - 1] + $1) }
        for row in 0...rows.count { rule(true, top + Float(row) * height, left, edges[edges.count - 1]) }
        for edge in edges { rule(false, edge, top, top + Float(rows.count) * height) }
        for (row, texts) in rows.enumerated() {
            for (column, text) in texts.enumerated() { line(text, edges[column] + 4, top + Float(row) * height + 6, size: 10) }
        }
    }

    static func document(_ pages: [PageSample]) throws -> (blocks: [LooseBlock], log: ImportLog) {
        let log = ImportLog()
        return (try PrintedDocument(log: log).document(pages.map(\.page)).blocks, log)
    }
}
