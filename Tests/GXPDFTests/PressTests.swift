import FoundationEssentials
import Testing

@testable import GXPDF

@Suite struct PressTests {
    @Test func examplesHaveOnlyTheExpectedFindings() throws {
        let press = try Project.press()
        #expect(try press.check(Project.example("tongzhou-kjj-2023")).map(\.code) == ["FIG-01"])
        #expect(try press.check(Project.example("tongzhou-kjj-2023")).first?.cell == "二、上年结转政府信息公开申请数量 · 总计")
        #expect(try press.check(Project.example("hangzhou-2025")).isEmpty)
        // Rare characters of names, each reported once.
        let rare = try press.check(Project.example("long-prose-2024"))
        #expect(rare.map(\.code) == Array(repeating: "GLY-02", count: 5))
        for character in "㛃喆昇𬭎犇" { #expect(rare.contains { $0.chinese.contains(character) }, "\(character)") }
    }

    @Test func sameSourceGivesTheSameBytes() throws {
        let report = try Project.example("tongzhou-kjj-2023")
        let press = try Project.press()
        let first = try press.render(report)
        #expect(try press.render(report) == first)
        #expect(try Project.press().render(report) == first)
    }

    @Test func concurrentCallsDoNotAffectEachOther() async throws {
        let press = try Project.press()
        let names = (0..<24).map { "测试\($0)号机关" }
        let reports = try names.map { try Source.changed([("\"杭州市\"", "\"\($0)\"")]) }
        let alone = try reports.map { try press.render($0) }
        let together = try await withThrowingTaskGroup(of: (Int, Data, String).self) { group in
            for (index, report) in reports.enumerated() {
                group.addTask { (index, try press.render(report), try press.pages(report)[0].text) }
            }
            return try await group.reduce(into: [Int: (Data, String)]()) { $0[$1.0] = ($1.1, $1.2) }
        }
        for (index, name) in names.enumerated() {
            #expect(together[index]?.0 == alone[index])
            #expect(together[index]?.1.contains(name) == true)
        }
    }

    @Test func pagesCanBeSelected() throws {
        let press = try Project.press()
        let report = try Project.example("hangzhou-2025")
        let some = try press.rendering(of: report, RenderOptions(format: .png, pages: PageSelection("2,4-9"), resolution: 20))
        #expect(some.pageNumbers == [2, 4, 5] && some.files.count == 3 && some.pageCount == 5)
        #expect(throws: GXPDFError.noSuchPages(asked: "7", count: 5)) {
            try press.rendering(of: report, RenderOptions(pages: PageSelection("7")))
        }
        for bad in ["", "0", "3-1", "a", "1-", "-2", "1,,2"] { #expect(PageSelection(bad) == nil, "\(bad)") }
    }

    @Test func bookmarksPointToTheSelectedPages() throws {
        let some = try Project.press().rendering(of: Project.example("hangzhou-2025"), RenderOptions(pages: PageSelection("4-5")))
        try withTemporaryFolder { folder in
            try some.files[0].write(to: URL(filePath: "\(folder)/r.pdf"))
            let clear = try #require(Tool.output("qpdf", ["--json", "--json-key=outlines", "\(folder)/r.pdf"]))
            #expect(clear.contains("\"destpageposfrom1\": 1") && clear.contains("\"destpageposfrom1\": 2"))
            #expect(!clear.contains("\"destpageposfrom1\": null") && clear.contains("五、存在的主要问题及改进情况"))
        }
    }

    @Test func svgShowsOnePage() throws {
        let svg = try Project.press().render(try Project.example("hangzhou-2025"), as: .svg)
        #expect(String(decoding: svg, as: UTF8.self).contains("<svg"))
    }

    @Test func traditionalReportsUseTheirOwnFaces() throws {
        let press = try Project.press()
        let report = try Source.changed([
            ("\"form\"", "\"language\": \"zh-Hant\", \"form\""), ("（一）主动公开情况。", "（一）主動公開情況。縣級機關應當及時發布決定與說明。"),
        ])
        let rendering = try press.rendering(of: report, RenderOptions(force: true))
        #expect(!rendering.findings.contains { $0.code == "GLY-01" })
        let dump = try press.pages(report)[0].dump
        #expect(dump.contains("cwfs.ttf") && dump.contains("cwkai.ttf") && dump.contains("一、總體情況"))
    }

    @Test func readmeExampleCompiles() throws {
        let example = try Project.text("Tests/GXPDFTests/ReadmeExample.swift")
        let body = try #require(example.components(separatedBy: "// begin\n").last?.components(separatedBy: "// end").first)
        let code = body.split(separator: "\n").map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }.joined(separator: "\n")
            .trimmed
        for readme in ["README.md", "README.zh-CN.md"] {
            #expect(try Project.text(readme).contains("```swift\nimport Foundation\nimport GXPDF\n\n\(code)\n```"), "\(readme)")
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}

@Suite struct DecreaseTests {
    /// A decrease in 本年增/减 has a minus sign, which text extraction preserves; an increase has no sign.
    @Test func hasAMinusSign() throws {
        let report = try Source(contentsOfFile: "\(Project.folder)/examples/form-2019-2020.json")
        let lines = try Project.press().pages(report).flatMap { $0.text.split(separator: "\n").map { $0.filter { !$0.isWhitespace } } }
        #expect(lines.contains { $0.contains("其他对外管理服务事项9\u{2212}11836") } && lines.contains { $0.contains("行政许可61412") }, "\(lines)")
    }
}
