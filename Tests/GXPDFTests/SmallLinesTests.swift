import FoundationEssentials
import Testing
import Typesetting

@testable import GXPDF

/// The unit above a table, and remarks and sources below tables and figures.
@Suite struct SmallLinesTests {
    private static func notice(_ body: String) -> String {
        """
        "agencies": ["某市某局"], "number": "某发〔2026〕10号", "title": "关于某事的通知", "recipients": ["各单位"],
        "body": [\(body)], "signature": { "date": "2026-03-05" }
        """
    }

    private static func table(rows: Int = 2, _ more: String) -> String {
        let rows = Array(repeating: "[\"甲\", 1]", count: rows).joined(separator: ", ")
        return "{ \"table\": { \"caption\": \"表题\", \"header\": [[\"项目\", \"数值\"]], \"rows\": [\(rows)], \(more) } }"
    }

    private static let whole = table(
        #""unit": "万元", "remarks": ["第一条。", "\#(String(repeating: "第二条很长", count: 12))。"], "source": "某市统计局""#)

    @Test func theUnitIsAboveTheTableAndTheRestBelow() throws {
        let pages = try OfficialPages("letter", Self.notice("\"前文。\", \(Self.whole), \"后文。\""))
        let caption = try pages.line("表题")
        let unit = try pages.line("单位：万元")
        let head = try pages.line("项目")
        #expect(caption.baseline < unit.baseline && unit.baseline < head.baseline)
        #expect(abs(unit.right - OfficialPages.right) < 0.5 && unit.size == 10.5)
        let first = try pages.line("注：1.第一条。")
        let second = try pages.line("2.第二条")
        let source = try pages.line("资料来源：某市统计局")
        #expect(abs(first.x - OfficialPages.left) < 0.5 && abs(second.x - first.x - 21) < 0.5 && abs(source.x - first.x) < 0.5)
        #expect(head.baseline < first.baseline && first.baseline < second.baseline && second.baseline < source.baseline)
        #expect([first, second, source].allSatisfy { $0.size == 10.5 && $0.page == head.page })
        // Further lines of a remark begin under its text.
        let further = try #require(pages.lines.first { $0.baseline > second.baseline + 1 && $0.page == second.page })
        #expect(further.x > second.x + 5 && further.x < second.x + 12, "\(further)")
    }

    @Test func aSingleRemarkHasNoNumberAndTraditionalTextItsOwnLabels() throws {
        let table = Self.table(#""unit": "人", "remarks": "只有一條。", "source": "某局""#)
        let pages = try OfficialPages("letter", "\"language\": \"zh-Hant\", " + Self.notice("\"前文。\", \(table)"))
        for text in ["單位：人", "註：只有一條。", "資料來源：某局"] { _ = try pages.line(text) }
    }

    @Test func labelsThatTheAuthorWroteAreNotWrittenAgain() throws {
        let table = Self.table(rows: 60, #""unit": "单位:万元", "remarks": "注：只有一条。", "source": "资料来源：某局""#)
        let pages = try OfficialPages("letter", Self.notice(table))
        #expect(try pages.line("续表").text == "续表　单位:万元")
        #expect(pages.lines.filter { $0.text == "注：只有一条。" || $0.text == "资料来源：某局" }.count == 2)
    }

    @Test func theUnitIsRepeatedAboveTheContinuation() throws {
        let pages = try OfficialPages("letter", Self.notice(Self.table(rows: 60, #""unit": "万元", "source": "某局""#)))
        #expect(try pages.line("续表").text == "续表　单位：万元")
        #expect(try pages.line("资料来源：某局").page == pages.lines.last { $0.text.contains("甲") }?.page)
    }

    /// Wherever the table begins on the page, all that belongs to it is there too.
    @Test func theLinesStayOnThePageOfTheTable() throws {
        for count in 1...12 {
            let before = (0..<count).map { "\"第\($0)段。\"" }.joined(separator: ", ")
            let pages = try OfficialPages("letter", Self.notice("\(before), \(Self.whole), \"\(String(repeating: "后文很长", count: 40))。\""))
            let places = try ["表题", "单位：万元", "项目", "注：1.", "资料来源："].map { try pages.line($0).page }
            #expect(Set(places).count == 1, "\(count): \(places)")
        }
    }

    @Test func imagesAndChartsHaveSources() throws {
        let chart =
            #"{ "chart": { "kind": "bars", "title": "图题", "categories": ["甲"], "series": [{ "name": "乙", "values": [1] }], "source": "某局[^1]", "footnotes": ["注文。"] } }"#
        let pages = try OfficialPages("letter", Self.notice("\"前文。\", \(chart), \"\(String(repeating: "后文很长", count: 40))。\""))
        #expect(try pages.line("资料来源：某局").baseline > pages.line("图题").baseline)
        _ = try pages.line("注文。")
    }

    @Test func theUnitIsReadWithTheCaption() throws {
        let report = try Source.changed([("\"problems\": [", "\"problems\": [\(Self.whole), \(Self.table(#""unit": "人""#)),")])
        let root = try TaggedElement.root(of: Project.press().render(report))
        #expect(root.all("Caption").map(\.text) == ["表题单位：万元", "表题单位：人"])
        let table = try #require(root.all("Table").first { $0.text.hasPrefix("表题单位：万元") })
        #expect(table.parts.map(\.kind) == ["Caption", "THead", "TBody"])
    }
}
