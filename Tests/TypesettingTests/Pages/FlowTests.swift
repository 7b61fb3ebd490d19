import Testing

@testable import Documents
@testable import Typesetting

/// A page of 10 lines of 20 square characters of 10 points.
private let style = TextStyle(role: .fangsong, size: 10)
private let page = PageStyle(width: 300, height: 300, textBlock: Rect(x: 50, y: 40, width: 200, height: 200), lines: 10, body: style)

private func paragraph(_ lines: Int, keepsWithNext: Bool = false, of character: Character = "文") -> Block {
    .paragraph(Paragraph([TextRun(String(repeating: character, count: lines * 20), style)], keepsWithNext: keepsWithNext))
}

/// The grid lines of the baselines on each page.
private func linesByPage(_ blocks: [Block], folio: FolioStyle? = nil) throws -> [[Int]] {
    let set = try Typesetter(faces: .square()).pages(of: Document(page: page, folio: folio, blocks: blocks), pageLimit: 100)
    return set.pages.map { page in
        page.marks.compactMap { mark in
            guard mark.element != .none, case .glyphs(let run) = mark.content else { return nil }
            // The middle of line k is 10 + 20 k below the top of the text block, the baseline 4 lower.
            return Int(((run.origin.y - 40 - 14) / 20).rounded())
        }
    }
}

@Suite struct FlowTests {
    @Test func aFullPageHasAllGridLines() throws {
        #expect(try linesByPage([paragraph(12)]) == [Array(0..<10), [0, 1]])
    }

    @Test func noSingleLineIsAtTheTopOfAPage() throws {
        #expect(try linesByPage([paragraph(11)]) == [Array(0..<9), [0, 1]])
    }

    @Test func noSingleLineIsAtTheFootOfAPage() throws {
        #expect(try linesByPage([paragraph(9), paragraph(4)]) == [Array(0..<9), [0, 1, 2, 3]])
    }

    @Test func aHeadingStaysWithItsText() throws {
        #expect(try linesByPage([paragraph(8), paragraph(1, keepsWithNext: true), paragraph(4)]) == [Array(0..<8), [0, 1, 2, 3, 4]])
        #expect(try linesByPage([paragraph(7), paragraph(1, keepsWithNext: true), paragraph(4)]) == [Array(0..<10), [0, 1]])
    }

    private func starts(_ style: ParagraphStyle, characters: Int) throws -> [Double] {
        let text = TextRun(String(repeating: "文", count: characters), TextStyle(role: .fangsong, size: 10))
        let set = try Typesetter(faces: .square()).pages(
            of: Document(page: page, blocks: [.paragraph(Paragraph([text], style: style))]), pageLimit: 9)
        return set.pages[0].marks.compactMap { mark in
            guard mark.element != .none, case .glyphs(let run) = mark.content else { return nil }
            return run.origin.x + (run.glyphs.first?.x ?? 0)
        }
    }

    @Test func bothSidesOfAParagraphCanBeMovedIn() throws {
        // The text block begins at 50 and is 20 characters wide, so that 16 remain, or 14 with the indent.
        #expect(try starts(ParagraphStyle(firstIndent: 20, leftIndent: 20, rightIndent: 20), characters: 31) == [90, 70, 70])
        #expect(try starts(ParagraphStyle(alignment: .right, leftIndent: 20, rightIndent: 20), characters: 3) == [200])
        #expect(try starts(ParagraphStyle(alignment: .centred, leftIndent: 40, rightIndent: 20), characters: 4) == [140])
    }

    @Test func twoHeadingsStayTogether() throws {
        let blocks = [paragraph(7), paragraph(1, keepsWithNext: true), paragraph(1, keepsWithNext: true), paragraph(4)]
        #expect(try linesByPage(blocks) == [Array(0..<7), [0, 1, 2, 3, 4, 5]])
    }

    @Test func spaceIsOmittedAtTheTopOfAPage() throws {
        #expect(try linesByPage([paragraph(10), .space(lines: 2), paragraph(2)]) == [Array(0..<10), [0, 1]])
    }

    private func signature() -> Block {
        .signature(
            Signature(name: TextRun("某局", style), date: TextRun("2025年1月20日", style), spaceAbove: 1, rightIndent: 20, dateIndent: 20))
    }

    @Test func aSignatureMovesWithTwoLinesOfText() throws {
        #expect(try linesByPage([paragraph(9), signature()]) == [Array(0..<7), [0, 1, 3, 4]])
        #expect(try linesByPage([paragraph(7), signature()]) == [[0, 1, 2, 3, 4, 5, 6, 8, 9]])
    }

    @Test func theLongerOfNameAndDateIsAlignedToTheRight() throws {
        func ends(_ name: String) throws -> [(start: Double, end: Double)] {
            let signature = Signature(
                name: TextRun(name, style), date: TextRun("2025年1月20日", style), spaceAbove: 0, rightIndent: 20, dateIndent: 20)
            let set = try Typesetter(faces: .square()).pages(of: Document(page: page, blocks: [.signature(signature)]), pageLimit: 9)
            var byLine: [Double: (Double, Double)] = [:]
            for mark in set.pages[0].marks {
                guard case .glyphs(let run) = mark.content, let last = run.glyphs.last else { continue }
                let width = last.id < 0x2000 ? 5.0 : 10
                let known = byLine[run.origin.y] ?? (.infinity, 0)
                byLine[run.origin.y] = (min(known.0, run.origin.x), max(known.1, run.origin.x + last.x + width))
            }
            return byLine.sorted { $0.key < $1.key }.map { ($0.value.0, $0.value.1) }
        }
        // The date is 6.5 characters long. A long name ends two characters from the edge, the date begins two further right.
        let long = try ends("某市自然资源和规划局")
        #expect(long[0].end == 230 && long[1].start == long[0].start + 20)
        let short = try ends("某局")
        #expect(short[1].end == 230 && short[1].start == short[0].start + 20)
    }

    @Test func tooManyPagesStopTypesetting() {
        let typesetter = Typesetter(faces: .square())
        #expect(throws: Never.self) { try typesetter.pages(of: Document(page: page, blocks: [paragraph(20)]), pageLimit: 2) }
        #expect(throws: TypesettingFailure.tooManyPages(limit: 2)) {
            try typesetter.pages(of: Document(page: page, blocks: [paragraph(22)]), pageLimit: 2)
        }
    }

    @Test func aTitleBreaksBetweenItsPieces() throws {
        let title = Title(pieces: ["某市科学技术局", "2023年", "政府信息公开工作年度报告"], style: TextStyle(role: .xiaobiaosong, size: 14), leading: 20)
        let set = try Typesetter(faces: .square()).pages(of: Document(page: page, blocks: [.title(title)]), pageLimit: 2)
        var lines: [Double: String] = [:]
        for case .glyphs(let run) in set.pages[0].marks.map(\.content) { lines[run.origin.y, default: ""] += run.text }
        #expect(lines.sorted { $0.key < $1.key }.map(\.value) == ["某市科学技术局2023年", "政府信息公开工作年度报告"])
    }
}
