import Testing

@testable import Reports

/// Texts that are arrays of pieces.
@Suite struct InlineReaderTests {
    /// The blocks of a clean report's first section, and what is found in it.
    private func read(_ blocks: String) throws -> (blocks: [ReportBlock], found: [Diagnostic]) {
        let text = try CleanReport.changed("[\"一段文字。\"]", blocks)
        let reading = ReportReader.read(Array(text.utf8), forms: [try form2021()])
        return (reading.report?.prose["overview"] ?? [], try CleanReport.diagnostics(text))
    }

    private func paragraph(_ block: String) throws -> ReportParagraph {
        let (blocks, found) = try read("[\(block)]")
        #expect(found.isEmpty, "\(found)")
        guard case .paragraph(let paragraph)? = blocks.first else { throw UnexpectedBlock() }
        return paragraph
    }

    private struct UnexpectedBlock: Error {}

    /// Each piece with its kinds, outermost first.
    private func shown(_ pieces: [InlinePiece]) -> [String] {
        pieces.map { piece in
            switch piece {
            case .heading(let text, let kinds): "H:" + text + kinds.map { " \($0)" }.joined()
            case .text(let text, let kinds): text + kinds.map { " \($0)" }.joined()
            case .note(let note, let index): "\(index)=" + note.text
            }
        }
    }

    @Test func eachKindCoversItsPiece() throws {
        let paragraph = try paragraph(
            """
            ["甲", {"strong": "乙"}, {"emphasis": "丙"}, {"underline": "丁"}, {"strike": "戊"}, {"sup": "注"}, {"sub": "己"}, {"link": "https://example.cn/a", "text": "庚"}]
            """)
        #expect(paragraph.whole == "甲乙丙丁戊注己庚")
        #expect(
            shown(paragraph.pieces) == [
                "甲", "乙 strong", "丙 emphasis", "丁 underline", "戊 strike", "注 superscript", "己 subscript",
                "庚 link(\"https://example.cn/a\")",
            ])
    }

    @Test func piecesNestAndTheOuterKindComesFirst() throws {
        let paragraph = try paragraph("[{\"strong\": [\"甲\", {\"underline\": [\"乙\", {\"emphasis\": \"丙\"}]}, \"丁\"]}, \"戊\"]")
        #expect(
            shown(paragraph.pieces) == [
                "甲 strong", "乙 strong underline", "丙 strong underline emphasis", "丁 strong", "戊",
            ])
    }

    @Test(arguments: [("https://example.cn/a", "https://example.cn/a"), ("mailto:a@example.cn", "a@example.cn")])
    func aLinkWithoutATextShowsItsAddress(_ target: String, _ text: String) throws {
        let paragraph = try paragraph("[\"见\", {\"link\": \"\(target)\"}]")
        #expect(shown(paragraph.pieces) == ["见", "\(text) link(\"\(target)\")"])
    }

    /// So that no rule reads m2 or 10 to the power of −3 as another number.
    @Test(arguments: [
        ("[\"m\", {\"sup\": \"2\"}]", "m²"), ("[\"10\", {\"sup\": \"-3\"}]", "10⁻³"), ("[\"10\", {\"sup\": \"−3\"}]", "10⁻³"),
        ("[\"CO\", {\"sub\": \"2\"}]", "CO₂"), ("[\"SO\", {\"sub\": \"4\"}, {\"sup\": \"2-\"}]", "SO₄²⁻"),
        ("[\"x\", {\"sup\": \"n+1\"}]", "xⁿ⁺¹"),
        ("[\"x\", {\"sub\": [\"1\", {\"strong\": \"2\"}]}]", "x₁₂"),
    ]) func whatHasAFormOfItsOwnBecomesThatCharacter(_ written: String, _ text: String) throws {
        let paragraph = try paragraph(written)
        #expect(paragraph.whole == text)
        #expect(paragraph.spans.allSatisfy { $0.kind == .strong })
    }

    @Test(arguments: [
        ("[\"10\", {\"sup\": \"1,2\"}]", "10¹,²", [3..<4]), ("[\"甲\", {\"sup\": \"注1\"}]", "甲注¹", [1..<2]),
        ("[\"5\", {\"sup\": \"th\"}]", "5th", [1..<3]),
    ])
    func digitsNeverRunIntoTheNumberBeforeThem(_ written: String, _ text: String, _ ranges: [Range<Int>]) throws {
        let paragraph = try paragraph(written)
        #expect(paragraph.whole == text && paragraph.spans == ranges.map { InlineSpan($0, .superscript) })
    }

    @Test func markersOfNotesWorkInsidePieces() throws {
        let paragraph = try paragraph(
            "{\"paragraph\": [\"甲\", {\"strong\": \"乙[^1]丙\"}, \"[^2]\"], \"footnotes\": [[\"注\", {\"sup\": \"2\"}], \"又注\"]}")
        #expect(shown(paragraph.pieces) == ["甲", "乙 strong", "0=注²", "丙 strong", "1=又注"])
    }

    @Test func headingsAreFoundAcrossPieces() throws {
        let paragraph = try paragraph("[\"（一）\", {\"emphasis\": \"主动\"}, \"公开。全年\", {\"strong\": \"公开\"}, \"16条。\"]")
        #expect(paragraph.level == 2 && paragraph.heading == "（一）主动公开。")
        #expect(shown(paragraph.pieces) == ["H:（一）", "H:主动 emphasis", "H:公开。", "全年", "公开 strong", "16条。"])
    }

    @Test func aCombiningMarkBelongsToThePieceBeforeIt() throws {
        let paragraph = try paragraph("[\"e\", {\"strong\": \"\\u0301甲\"}]")
        #expect(shown(paragraph.pieces) == ["e\u{301}", "甲 strong"])
    }

    @Test func provisionsKeepTheirSpansWhateverSpacesFollowTheLabel() throws {
        let body = try CleanNotice.changed("\"一、总体要求\"", "[\"第一条   为了\", {\"strong\": \"规范\"}, \"工作。\"]")
        let document = try #require(CleanNotice.reading(body).document)
        guard case .paragraph(let paragraph)? = document.body.first else { throw UnexpectedBlock() }
        #expect(shown(paragraph.pieces) == ["H:第一条", "　为了", "规范 strong", "工作。"])
    }

    // MARK: Where arrays could be several texts

    @Test func cellsAreOneTextOfPiecesOrSeveralParagraphs() throws {
        let rows = """
            [["甲", {"sup": "2"}], {"text": ["乙", {"strong": "丙"}]}, {"text": ["丁", "戊"]}, {"text": [["己", {"strong": "庚"}], "辛"]}, {"text": ["壬", {"list": [["癸", {"sub": "2"}]]}]}]
            """
        let (blocks, found) = try read("[{\"table\": {\"header\": [[\"a\", \"b\", \"c\", \"d\", \"e\"]], \"rows\": [\(rows)]}}]")
        #expect(found.isEmpty, "\(found)")
        guard case .table(let table)? = blocks.first else { throw UnexpectedBlock() }
        let cells = table.cells.filter { $0.row == 1 }.map { $0.texts.map { shown($0.pieces) } }
        #expect(cells == [[["甲²"]], [["乙", "丙 strong"]], [["丁"], ["戊"]], [["己", "庚 strong"], ["辛"]], [["壬"], ["癸₂"]]])
    }

    @Test func remarksAreOneTextOfPiecesOrSeveral() throws {
        for (written, texts) in [
            ("[\"甲\", {\"sup\": \"2\"}]", ["甲²"]), ("[\"甲\", \"乙\"]", ["甲", "乙"]), ("[[\"甲\", {\"sub\": \"2\"}], \"乙\"]", ["甲₂", "乙"]),
        ] {
            let (blocks, found) = try read("[{\"table\": {\"header\": [[\"a\"]], \"rows\": [[1]], \"remarks\": \(written)}}]")
            guard case .table(let table)? = blocks.first else { throw UnexpectedBlock() }
            #expect(found.isEmpty && table.remarks.map(\.text) == texts, "\(found)")
        }
    }

    // MARK: Faults

    static let faults: [(String, String)] = [
        ("MOD-02", "[[\"甲\", ①2]]"), ("MOD-02", "[[\"甲\", ①[\"乙\"]]]"), ("MOD-02", "[[\"甲\", ①null]]"), ("MOD-02", "[[\"甲\", ①{}]]"),
        ("MOD-02", "[[\"甲\", {\"strong\": ①3}]]"), ("MOD-02", "[[\"甲\", {\"strong\": ①null}]]"),
        ("MOD-02", "[[\"甲\", {\"strong\": ①{\"emphasis\": \"乙\"}}]]"),
        ("MOD-04", "[[\"甲\", {①\"bold\": \"乙\"}]]"), ("MOD-04", "[[\"甲\", {\"strong\": \"乙\", ①\"sup\": \"丙\"}]]"),
        ("MOD-04", "[{①\"strong\": \"甲\"}]"), ("MOD-04", "[[\"甲\", {①\"table\": {\"rows\": []}}]]"),
        ("MOD-07", "[①[]]"), ("MOD-07", "[①[\"  \", \"\"]]"), ("MOD-07", "[[\"甲\", {\"sup\": ①\" \"}]]"),
        ("MOD-07", "[[\"甲\", {\"sup\": ①[]}]]"),
        ("MOD-07", "[[\"甲\", {\"sup\": ①[\" \"]}]]"), ("MOD-04", "[[\"甲\", {①\"text\": \"乙\"}]]"),
        ("MOD-10", "[[{\"link\": ①\"ftp://example.cn\", \"text\": \"甲\"}]]"),
        ("MOD-10", "[[{\"link\": ①\"javascript:alert(1)\", \"text\": \"甲\"}]]"),
        ("MOD-10", "[[{\"link\": ①\"https://\", \"text\": \"甲\"}]]"), ("MOD-10", "[[{\"link\": ①\"https://例子.cn\", \"text\": \"甲\"}]]"),
        ("MOD-10", "[[{\"link\": ①\"https://a.cn/a b\", \"text\": \"甲\"}]]"),
        ("MOD-10", "[[{\"link\": ①\"https://a.cn/\(String(repeating: "a", count: 500))\", \"text\": \"甲\"}]]"),
        ("LIM-10", "[①[\(nested(9))]]"), ("LIM-11", "[①[\(Array(repeating: "\"甲\"", count: 2_001).joined(separator: ","))]]"),
        ("LIM-02", "[\(String(repeating: "[", count: 10_000))\(String(repeating: "]", count: 10_000))]"),
    ]

    private static func nested(_ depth: Int) -> String {
        String(repeating: "{\"strong\": [", count: depth) + "\"甲\"" + String(repeating: "]}", count: depth)
    }

    @Test(arguments: faults) func faultsAreFoundAtTheirPlace(_ code: String, _ blocks: String) throws {
        let marked = MarkedText(try CleanReport.changed("[\"一段文字。\"]", blocks))
        let found = try CleanReport.diagnostics(marked.text).filter { $0.severity == .error }
        #expect(found.count == 1 && found.first?.code.id == code, "\(found.map { "\($0.code.id) \($0.message.english)" })")
        guard code != "LIM-02" else { return }
        #expect(found.first?.place.line == marked.line && found.first?.place.column == marked.column, "\(found.map(\.place))")
    }

    @Test func eightLevelsAndTwoThousandPiecesAreAllowed() throws {
        for text in ["[\(Self.nested(8))]", "[\(Array(repeating: "\"甲\"", count: 2_000).joined(separator: ","))]"] {
            #expect(try read("[\(text)]").found.isEmpty)
        }
    }

    @Test func aPieceWithoutItsArrayIsExplained() throws {
        let found = try read("[{\"strong\": \"甲\"}]").found
        #expect(found.first { $0.code == .unknownKey }?.hint?.english.contains("array") == true, "\(found)")
    }
}
