import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

private typealias Grid = OfficialPages

/// The special formats (GB/T 9704-2012 clause 10). All names and texts are invented.
@Suite struct FormatTests {
    // MARK: 信函 (10.1)

    private let letter = """
        "agencies": ["云泽市数据局"], "number": "泽数函〔2026〕15号", "urgency": "加急", "title": "关于试验信函版式的函", "recipients": "市自然资源和规划局",
        "body": ["这是为试验而写的正文，并无其他意思。"], "signature": { "date": "2026-03-05" }, "colophon": { "copies": ["市政务服务中心"] }
        """

    @Test func aLettersNameIsThirtyMillimetresBelowTheSheetsTop() throws {
        let pages = try OfficialPages("letter", letter)
        let ink = try pages.redInk(to: 120)
        #expect(abs(ink.y - 30 * Grid.millimetre) < 0.6)
        #expect(abs(ink.x + ink.width / 2 - (Grid.left + Grid.right) / 2) < 2)
    }

    @Test func aLettersRulesAreDoubleAndAHundredAndSeventyMillimetresWide() throws {
        let pages = try OfficialPages("letter", letter)
        let rules = pages.redRules.map(\.rect).sorted { $0.y < $1.y }
        #expect(rules.count == 4)
        // 上粗下细 above, 上细下粗 below.
        #expect(rules[0].height > rules[1].height && rules[2].height < rules[3].height)
        for rule in rules {
            #expect(abs(rule.width - 170 * Grid.millimetre) < 0.01 && abs(rule.x - 20 * Grid.millimetre) < 0.01)
        }
        let name = try pages.redInk(to: 118)
        #expect(abs(rules[0].y - name.bottom - 4 * Grid.millimetre) < 0.6)
        #expect(abs(rules[3].bottom - 277 * Grid.millimetre) < 0.01)
        #expect(pages.redRules.allSatisfy { $0.page == 1 })
    }

    @Test func aLettersElementsAreSevenEighthsOfACharacterBelowTheRule() throws {
        let pages = try OfficialPages("letter", letter)
        let rules = pages.redRules.map(\.rect).sorted { $0.y < $1.y }
        let number = try pages.line("泽数函")
        let urgency = try pages.line("加急")
        let top = Grid.top + (number.row - 0.5) * Grid.leading - 8
        #expect(abs(top - rules[1].bottom - 14) < 0.3)
        #expect(abs(urgency.row - number.row) < 0.01 && abs(urgency.x - Grid.left) < 1)
        #expect(abs(number.right - Grid.right) < 1)
        // Two empty lines below, then the title.
        let title = try pages.line("关于试验信函版式的函")
        #expect(title.row - number.row > 2.9 && title.row - number.row < 4.4)
    }

    @Test func aLettersFirstPageHasNoNumberAndItsColophonNoRules() throws {
        let pages = try OfficialPages("letter", letter)
        #expect(!pages.pages[0].hasFolio && pages.blackRules.isEmpty)
        let copies = try pages.line("抄送：")
        #expect(copies.baseline > Grid.bottom - 26 && copies.baseline < Grid.bottom)
    }

    @Test func aLetterOfSeveralAgenciesHasTheNameOfTheFirst() throws {
        let pages = try OfficialPages("letter", letter.replacing("[\"云泽市数据局\"]", with: "[\"云泽市数据局\", \"云泽市财政局\"]"))
        let names = pages.lines.filter { $0.ink == .red }
        #expect(names.map(\.text) == ["云泽市数据局"])
    }

    // MARK: 命令 (10.2)

    private let order = """
        "agencies": ["云泽市人民政府"], "number": "第12号", "body": ["《云泽市试验办法》已经通过，现予公布，自2026年5月1日起施行。"],
        "signature": { "date": "2026-03-06", "signatories": [{ "office": "市长", "name": "林远航" }] }
        """

    @Test func anOrdersNameIsTwentyMillimetresBelowTheTextBlocksTop() throws {
        let pages = try OfficialPages("order", order)
        let ink = try pages.redInk(to: 300)
        #expect(abs(ink.y - 57 * Grid.millimetre) < 0.6)
        #expect(try pages.line("云泽市人民政府令").ink == .red)
        #expect(pages.redRules.isEmpty)
    }

    @Test func anOrdersNumberAndTextFollowTwoLinesApart() throws {
        let pages = try OfficialPages("order", order)
        let ink = try pages.redInk(to: 300)
        let number = try pages.line("第12号")
        let body = try pages.line("《云泽市试验办法》")
        let empty = Grid.top + (number.row - 1) * Grid.leading - ink.bottom
        #expect(empty >= 2 * Grid.leading - 0.5 && empty < 3 * Grid.leading)
        #expect(abs(body.row - number.row - 3) < 0.01)
        #expect(abs((number.x + number.right) / 2 - (Grid.left + Grid.right) / 2) < 3)
    }

    @Test func anOrdersSignerIsTwoLinesBelowTheText() throws {
        let pages = try OfficialPages("order", order)
        let body = try #require(pages.lines.last { $0.text.contains("施行。") })
        let office = try pages.line("市长")
        let name = try pages.line("林远航")
        let date = try pages.line("2026年3月6日")
        #expect(abs(office.row - body.row - 3) < 0.01 && abs(name.row - office.row) < 0.01 && abs(date.row - office.row - 2) < 0.01)
        #expect(abs(name.right - (Grid.right - 4 * Grid.pitch)) < 1 && abs(name.x - office.right - 2 * Grid.pitch) < 1)
    }

    // MARK: 纪要 (10.3)

    @Test func minutesHaveTheirNameAndTheirAttendance() throws {
        let pages = try OfficialPages(
            "minutes",
            """
            "agencies": ["云泽市人民政府办公室"], "masthead": "云泽市人民政府专题会议纪要", "number": "第12期", "title": "关于试验的会议纪要", "body": ["会议议定试验事项如下。"],
            "attendance": { "present": ["市政府办公室 许文清", "市住房城乡建设局 陈立、高敏", "市自然资源和规划局 沈志远"], "absent": ["唐海"], "observers": ["韩梅"] },
            "signature": { "date": "2026-03-20" }
            """)
        let ink = try pages.redInk(to: 260)
        #expect(abs(ink.y - 72 * Grid.millimetre) < 0.6)
        let body = try pages.line("会议议定")
        let present = try pages.line("出席：")
        let absent = try pages.line("请假：")
        let observers = try pages.line("列席：")
        #expect(abs(present.row - body.row - 2) < 0.01)
        for line in [present, absent, observers] { #expect(abs(line.x - Grid.left - 2 * Grid.pitch) < 1) }
        let next = try #require(pages.lines.first { abs($0.row - present.row - 1) < 0.01 })
        #expect(abs(next.x - present.x - 3 * Grid.pitch) < 8)
        #expect(absent.row > present.row && observers.row > absent.row)
        let imprint = try pages.line("2026年3月20日")
        let number = try pages.line("第12期")
        #expect(abs(imprint.row - number.row - 1) < 0.01 && abs(imprint.right - Grid.right) < 2)
    }
}
