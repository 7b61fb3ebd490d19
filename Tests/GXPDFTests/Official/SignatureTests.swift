import FoundationEssentials
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

private typealias Grid = OfficialPages

private func keys(_ agencies: [String], _ signature: String) -> String {
    """
    "agencies": [\(agencies.map { "\"\($0)\"" }.joined(separator: ", "))], "number": "泽政发〔2026〕3号", "title": "关于试验版式的通知",
    "body": ["这是为试验而写的正文，并无其他意思。"], "signature": { "date": "2026-03-05"\(signature) }
    """
}

/// 署名, 成文日期 and 印章 in all cases (GB/T 9704-2012 7.3.5). All names are invented.
@Suite struct SignatureTests {
    /// Typesets in a folder with pictures in place of seals and stamps.
    private func sealed(_ agencies: [String], _ signature: String) throws -> OfficialPages {
        var pages: OfficialPages?
        try withTemporaryFolder { folder in
            for name in ["a", "b", "c", "d"] { writeSeal(to: "\(folder)/\(name).png") }
            writeSeal(to: "\(folder)/stamp.png", width: 400, height: 200)
            pages = try OfficialPages("document", keys(agencies, signature), folder: folder)
        }
        return try #require(pages)
    }

    private func seals(_ names: String...) -> String { ", \"seals\": [\(names.map { "\"\($0).png\"" }.joined(separator: ", "))]" }

    @Test func withSealTheDateIsFourCharactersFromTheEdgeAndTheNameAboveItsMiddle() throws {
        let pages = try sealed(["云泽市财政局"], seals("a"))
        let body = try pages.line("这是为试验")
        let name = try pages.lines.last { $0.text == "云泽市财政局" && $0.ink == .black }
        let date = try pages.line("2026年3月5日")
        let signed = try #require(name)
        let seal = try #require(pages.imageRects.first)
        #expect(abs(date.right - (Grid.right - 4 * Grid.pitch)) < 2)
        #expect(abs((signed.x + signed.right) / 2 - (date.x + date.right) / 2) < 2)
        #expect(abs(date.row - signed.row - 1) < 0.01)
        // The seal's top lies within a line below the text, name and date somewhat below its middle, inside it.
        let end = Grid.top + body.row * Grid.leading
        #expect(seal.y >= end - 0.01 && seal.y - end <= Grid.leading + 0.01)
        let middle = Grid.top + signed.row * Grid.leading
        #expect(middle > seal.y + seal.height / 2 && middle < seal.bottom - Grid.leading)
        #expect(abs(seal.width - 42 * Grid.millimetre) < 0.01 && abs(seal.x + seal.width / 2 - (date.x + date.right) / 2) < 2)
    }

    @Test func sealsAreInARowWithoutTouchingAndTheLastIsOnTheDate() throws {
        let pages = try sealed(["云泽市教育局", "云泽市财政局", "云泽市民政局"], seals("a", "b", "c"))
        let rects = pages.imageRects
        let date = try pages.line("2026年3月5日")
        #expect(rects.count == 3)
        for (left, right) in zip(rects, rects.dropFirst()) {
            #expect(right.x > left.right && abs(left.y - right.y) < 0.01)
        }
        #expect(rects[0].x >= Grid.left - 0.01 && rects[2].right <= Grid.right + 0.01)
        #expect(abs(rects[2].x + rects[2].width / 2 - (date.x + date.right) / 2) < 2)
        for (agency, rect) in zip(["云泽市教育局", "云泽市财政局", "云泽市民政局"], rects) {
            let name = try #require(pages.lines.last { $0.text == agency })
            #expect(abs((name.x + name.right) / 2 - rect.x - rect.width / 2) < 2 && name.baseline > rect.y && name.baseline < rect.bottom)
        }
        let body = try pages.line("这是为试验")
        #expect(rects[0].y - (Grid.top + body.row * Grid.leading) <= Grid.leading + 0.01)
    }

    @Test func sealsContinueInTheNextRow() throws {
        let pages = try sealed(["云泽市教育局", "云泽市财政局", "云泽市民政局", "云泽市水利局"], seals("a", "b", "c", "d"))
        let rects = pages.imageRects
        #expect(rects.count == 4)
        // Two and two, in columns.
        #expect(rects[2].y >= rects[0].bottom + 3 * Grid.millimetre - 0.01 && abs(rects[2].y - rects[3].y) < 0.01)
        #expect(abs(rects[2].x - rects[0].x) < 0.01 && abs(rects[3].x - rects[1].x) < 0.01)
        #expect(rects.allSatisfy { $0.x >= Grid.left - 0.01 && $0.right <= Grid.right + 0.01 && $0.bottom <= Grid.bottom + 0.01 })
    }

    @Test func withoutSealTheNameIsTwoCharactersFromTheEdgeAndTheDateTwoFromItsBeginning() throws {
        let pages = try OfficialPages("document", keys(["云泽市住房和城乡建设局"], ""))
        let body = try pages.line("这是为试验")
        let name = try #require(pages.lines.last { $0.text == "云泽市住房和城乡建设局" })
        let date = try pages.line("2026年3月5日")
        #expect(abs(name.row - body.row - 2) < 0.01 && abs(date.row - name.row - 1) < 0.01)
        #expect(abs(name.right - (Grid.right - 2 * Grid.pitch)) < 1)
        #expect(abs(date.x - name.x - 2 * Grid.pitch) < 1)
    }

    @Test func withoutSealADateLongerThanTheNameKeepsToTheEdge() throws {
        let pages = try OfficialPages("document", keys(["云泽局"], ""))
        let name = try #require(pages.lines.last { $0.text == "云泽局" })
        let date = try pages.line("2026年3月5日")
        #expect(abs(date.right - (Grid.right - 2 * Grid.pitch)) < 2)
        #expect(abs(date.x - name.x - 2 * Grid.pitch) < 1)
    }

    @Test func withoutSealNamesAreOnSeparateLines() throws {
        let pages = try OfficialPages("document", keys(["云泽市教育局", "云泽市自然资源和规划局"], ""))
        let first = try #require(pages.lines.last { $0.text == "云泽市教育局" })
        let second = try #require(pages.lines.last { $0.text == "云泽市自然资源和规划局" })
        #expect(abs(second.row - first.row - 1) < 0.01 && abs(first.x - second.x) < 1 && abs(first.right - second.right) < 1)
        #expect(abs(second.right - (Grid.right - 2 * Grid.pitch)) < 1)
    }

    @Test func aSignatureStampIsTwoLinesBelowTheTextBesideTheOffice() throws {
        let pages = try sealed(["云泽市人民政府"], ", \"signatories\": [{ \"office\": \"市长\", \"name\": \"林远航\", \"stamp\": \"stamp.png\" }]")
        let body = try pages.line("这是为试验")
        let office = try pages.line("市长")
        let date = try pages.line("2026年3月5日")
        let stamp = try #require(pages.imageRects.first)
        #expect(abs(stamp.right - (Grid.right - 4 * Grid.pitch)) < 0.01)
        #expect(abs(office.right - (stamp.x - 2 * Grid.pitch)) < 1)
        let end = Grid.top + body.row * Grid.leading
        #expect(stamp.y >= end + 2 * Grid.leading - 0.01 && stamp.y < end + 3 * Grid.leading)
        // The middle of 职务 at the middle of the stamp.
        #expect(abs(Grid.top + (office.row - 0.5) * Grid.leading - (stamp.y + stamp.height / 2)) < 0.01)
        // An empty line, then the date.
        #expect(abs(date.right - (Grid.right - 4 * Grid.pitch)) < 2)
        let stampEnd = Grid.top + (body.row + 4) * Grid.leading
        #expect(abs(Grid.top + (date.row - 1) * Grid.leading - stampEnd - Grid.leading) < 0.01)
    }

    @Test func stampsAreOnSeparateLines() throws {
        let pages = try sealed(
            ["云泽市教育局", "云泽市财政局"],
            """
            , "signatories": [{ "office": "局长", "name": "陈立", "stamp": "stamp.png" }, { "office": "主任", "name": "高敏", "stamp": "stamp.png" }]
            """)
        let rects = pages.imageRects
        #expect(rects.count == 2 && rects[1].y >= rects[0].bottom && abs(rects[0].x - rects[1].x) < 0.01)
        #expect(abs(try pages.line("局长").x - pages.line("主任").x) < 1)
    }

    /// 7.3.5.5: seal, name and date share a page with text.
    @Test func theSignatureSharesItsPageWithText() throws {
        for count in 1...60 {
            let body = (0..<count).map { _ in "\"这是为试验而写的正文，并无其他意思，长短也只为试验，不必细看，看过就算。\"" }.joined(separator: ", ")
            let pages = try OfficialPages(
                "document",
                """
                "agencies": ["云泽市财政局"], "number": "泽政发〔2026〕3号", "title": "关于试验版式的通知", "body": [\(body)],
                "attachments": [{ "title": "试验所用的清单" }, { "title": "试验所用的表格" }], "signature": { "date": "2026-03-05" }, "note": "此件公开发布"
                """)
            let last = try pages.line("2026年3月5日")
            let note = try pages.line("（此件公开发布）")
            let list = try pages.line("附件：1.")
            let text = pages.lines.filter {
                $0.page == last.page && $0.size == 16 && ($0.text.contains("试验而写") || $0.text.contains("看过就算"))
            }
            #expect(text.count >= 2 && note.page == last.page && list.page == last.page, "\(count)")
        }
    }
}
