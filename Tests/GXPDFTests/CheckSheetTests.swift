import Foundation
import Testing

@testable import GXPDF

/// The check sheet by the text of its pages.
@Suite struct CheckSheetTests {
    private func text(_ reports: [CheckedReport], date: String? = nil) throws -> (pages: [String], whole: String) {
        let press = try Project.press()
        let document = CheckSheetComposer(layout: try press.home.layout, date: date.flatMap { .init($0) }).document(of: reports)
        let set = try press.workers.withWorker(.simplified) { try $0.typesetter.pages(of: document, pageLimit: 2000, pulse: {}) }
        let faces = try press.home.faces(for: .simplified)
        let texts = set.pages.map { TypesetPage($0, set.structure, faces: faces).text.filter { !$0.isWhitespace } }
        return (texts, texts.joined())
    }

    @Test func aReportWithoutFindings() throws {
        let press = try Project.press()
        let checked = try press.checked(try Project.example("hangzhou-2025"))
        #expect(checked.verdict == .conforms)
        let sheet = try text([checked])
        #expect(
            sheet.pages[0].contains("核对单") && sheet.pages[0].contains("核对结论符合（错误0项") && sheet.pages[0].contains("没有发现问题")
                && sheet.pages[0].contains("核对人"))
        #expect(sheet.whole.contains("共44个关系式：成立44个，不成立0个"))
        #expect(sheet.whole.contains("收到和处理政府信息公开申请情况（39个）") && sheet.whole.contains("行政复议、行政诉讼情况（3个）"))
        // No day but one that is given.
        #expect(!sheet.whole.contains("核对日期"))
        #expect(try text([checked], date: "2026-01-20").pages[0].contains("核对日期2026年1月20日"))
    }

    @Test func aReportWithErrors() throws {
        let press = try Project.press()
        let checked = try press.checked(
            try Source.changed([("\"granted\": {\"naturalPerson\": 5345", "\"granted\": {\"naturalPerson\": 5346")]))
        #expect(checked.verdict == .fails)
        let sheet = try text([checked])
        #expect(
            sheet.pages[0].contains("不符合（错误1项") && sheet.pages[0].contains("SUM-05") && sheet.pages[0].contains("5346，应为5345")
                && sheet.pages[0].contains("第29行"))
        #expect(sheet.whole.contains("成立42个，不成立2个"))
    }

    @Test func aReportWithAPreviousOne() throws {
        let press = try Project.press()
        let checked = try press.checked(
            try Project.example("hangzhou-2025"), previous: try Source.changed([("\"year\": 2025", "\"year\": 2024")]))
        let sheet = try text([checked])
        // 上年结转 of each of seven columns, two stocks, three groups of cases.
        #expect(sheet.whole.contains("与上年报告（12个）") && checked.verdict == .fails)
    }

    @Test func unreadableFiles() throws {
        let press = try Project.press()
        let broken = try press.checked(Source(json: Data("{\"year\":".utf8), name: "broken.json"))
        let absent = CheckedReport(unreadable: "none.json", because: .unreadable(path: "none.json", reason: .absent))
        let sheet = try text([broken, absent])
        #expect(sheet.pages[0].contains("共核对2份") && sheet.pages[0].contains("不符合2份"))
        #expect(sheet.whole.contains("文件不能作为报告读取") && sheet.whole.contains("FIL-01") && sheet.whole.contains("没有核对勾稽关系"))
    }

    @Test func fiveHundredFindings() throws {
        let press = try Project.press()
        var checked = try press.checked(try Project.example("hangzhou-2025"))
        let one = try #require(
            try press.check(Source.changed([("\"granted\": {\"naturalPerson\": 5345", "\"granted\": {\"naturalPerson\": 5346")]))
                .first)
        checked.findings = Array(repeating: one, count: 500)
        let sheet = try text([checked])
        // The header is there on each page that the table goes on to.
        let pages = sheet.pages.filter { $0.contains("处理建议") }
        #expect(pages.count > 20 && sheet.whole.contains("错误500项") && !sheet.whole.contains("项未列"))
        checked.findings = Array(repeating: one, count: 1200)
        #expect(try text([checked]).whole.contains("另有200项未列"))
    }

    @Test(arguments: [
        ("applications.granted", "applications\n.granted"), ("15345+2120+13", "15345+2120\n+13"),
        ("中文applicationsxyz", "中文applications\nxyz"), ("短", "短"),
    ])
    func longRunsAreDivided(_ text: String, _ broken: String) { #expect(SheetTable.broken(text, room: 12) == broken) }

    @Test func placesHaveNames() throws {
        let form = try #require(try Project.press().home.forms.first { $0.id == "2021" && $0.language == .simplified })
        #expect(
            PlaceName.of("overview[3]", form: form) == "一、总体情况，第 4 段"
                && PlaceName.of("disclosure.notes[0]", form: form) == "二、主动公开政府信息情况，第 1 段")
        #expect(
            PlaceName.of("agency", form: nil) == "机关名称" && PlaceName.of("xyz", form: form) == "xyz" && PlaceName.of("", form: form) == "")
    }
}
