import Testing

@testable import Importing

/// Tables with every way of drawing lines.
@Suite struct RuledTableTests {
    static let cells = [["1", "2", "3"], ["40", "50", "60"], ["700", "0", "9"]]

    /// Ways of drawing a line from one point to another.
    static let lines: [(name: String, draw: @Sendable (Double, Double, Double, Double) -> String)] = [
        ("strokes", { "0 G 0.5 w \($0) \($1) m \($2) \($3) l S\n" }),
        ("hair lines", { "0 G 0 w \($0) \($1) m \($2) \($3) l S\n" }),
        ("thin fields", { "0 g \($0) \(min($1, $3)) \(max($2 - $0, 0.5)) \(max(abs($1 - $3), 0.5)) re f\n" }),
        ("dashes", { "0 G [3 2] 0 d 0.75 w \($0) \($1) m \($2) \($3) l S [] 0 d\n" }),
        (
            "double lines",
            {
                "0 G 0.4 w \($0) \($1) m \($2) \($3) l S \($0 + ($0 == $2 ? 1.6 : 0)) \($1 - ($1 == $3 ? 1.6 : 0)) m \($2 + ($0 == $2 ? 1.6 : 0)) \($3 - ($1 == $3 ? 1.6 : 0)) l S\n"
            }
        ),
        ("red lines", { "1 0 0 RG 0.5 w \($0) \($1) m \($2) \($3) l S\n" }),
        ("pale lines", { "0.85 G 0.5 w \($0) \($1) m \($2) \($3) l S\n" }),
        ("thick lines", { "0 G 2.5 w \($0) \($1) m \($2) \($3) l S\n" }),
    ]

    private func table(_ content: String, page: String = "") throws -> [[String]] {
        let (document, _, stop) = HandMadePDF.document(HandMadePDF.pages([content], page: page))
        #expect(stop == nil)
        let table = try #require(document?.blocks.compactMap(\.table).first)
        return table.rows.map { $0.map(\.text) }
    }

    @Test(arguments: lines.map(\.name)) func everyKindOfLineSeparatesCells(_ name: String) throws {
        let line = try #require(Self.lines.first { $0.name == name }).draw
        #expect(try table(HandMadePDF.grid(Self.cells, line: line)) == Self.cells)
    }

    /// Drawn sideways or upside down on a page with a matching rotation.
    @Test(arguments: [
        (90, "0 1 -1 0 842 0", "[0 0 842 595]"), (180, "-1 0 0 -1 595 842", "[0 0 595 842]"), (270, "0 -1 1 0 0 595", "[0 0 842 595]"),
    ])
    func pagesThatAreTurned(_ angle: Int, _ matrix: String, _ box: String) throws {
        let content = "\(matrix) cm " + HandMadePDF.grid(Self.cells, line: Self.lines[0].draw)
        let (document, _, _) = HandMadePDF.document(HandMadePDF.pages([content], box: box, page: "/Rotate \(angle)"))
        #expect(document?.blocks.compactMap(\.table).first?.rows.map { $0.map(\.text) } == Self.cells)
    }

    @Test func shadesSeparateRows() throws {
        // Coloured fields without lines between the rows.
        var content = ""
        for row in 0..<3 { content += "\(row % 2 == 0 ? "0.8 0.9 1 rg" : "1 1 0.8 rg") 100 \(676 - row * 24) 180 24 re f\n" }
        content += "1 G 1 w 160 700 m 160 628 l S 220 700 m 220 628 l S\n"
        for (row, texts) in Self.cells.enumerated() {
            for (column, text) in texts.enumerated() {
                content += HandMadePDF.text(text, Double(120 + column * 60), Double(684 - row * 24))
            }
        }
        #expect(try table(content) == Self.cells)
    }

    @Test func mergedCellsSpan() throws {
        // The first row is one cell, and so are the other rows of the first column.
        let line = Self.lines[0].draw
        let content =
            line(100, 700, 280, 700) + line(100, 676, 280, 676) + line(160, 652, 280, 652) + line(100, 628, 280, 628)
            + line(100, 700, 100, 628) + line(280, 700, 280, 628) + line(160, 676, 160, 628) + line(220, 676, 220, 628)
            + HandMadePDF.text("head", 170, 684) + HandMadePDF.text("side", 120, 648) + HandMadePDF.text("1", 180, 660)
            + HandMadePDF.text("2", 240, 660) + HandMadePDF.text("3", 180, 636) + HandMadePDF.text("4", 240, 636)
        let (document, _, _) = HandMadePDF.document(HandMadePDF.pages([content]))
        let rows = try #require(document?.blocks.compactMap(\.table).first).rows
        #expect(rows.map { $0.map(\.text) } == [["head"], ["side", "1", "2"], ["3", "4"]])
        #expect(rows[0][0].columnSpan == 3 && rows[1][0].rowSpan == 2)
    }

    @Test func spacedDigitsAreOneFigure() throws {
        let content = HandMadePDF.grid(Self.cells, line: Self.lines[0].draw).replacingOccurrences(of: "(50) Tj", with: "4 Tc (128) Tj 0 Tc")
        #expect(try table(content)[1][1] == "128")
    }

    /// Two figures without a rule between them are not joined.
    @Test func figuresInSeveralLinesAreNotJoined() throws {
        let line = Self.lines[0].draw
        let content =
            HandMadePDF.grid(Self.cells, line: line) + HandMadePDF.text("7", 180, 640) + HandMadePDF.text("8", 200, 640)
            + HandMadePDF.text("5", 180, 631)
        #expect(try table(content)[2][1].contains(" "))
    }

    @Test func figuresWithoutRulesFormColumns() throws {
        var content = ""
        for (row, texts) in Self.cells.enumerated() {
            for (column, text) in texts.enumerated() {
                content += HandMadePDF.text(text, Double(120 + column * 60), Double(684 - row * 24))
            }
        }
        #expect(try table(content) == Self.cells)
    }

    @Test func invisibleTextIsSkipped() throws {
        var content = HandMadePDF.grid(Self.cells, line: Self.lines[0].draw)
        content += HandMadePDF.text("99", 128, 684, mode: 3) + HandMadePDF.text("88", 140, 660, colour: "1 g")
        let (document, log, _) = HandMadePDF.document(HandMadePDF.pages([content]))
        #expect(document?.blocks.compactMap(\.table).first?.rows.map { $0.map(\.text) } == Self.cells)
        #expect(log.diagnostics.map(\.code.id) == ["IMP-48"])
    }
}
