import FoundationEssentials
import Testing

@testable import GXPDF

/// Page numbers as layout files describe them.
@Suite struct FolioLayoutTests {
    private static let own = "\"folio\": { \"text\": \"— {page} —\", \"position\": \"outer\", \"drop\": 7, \"inset\": 1 }"

    private func layout(_ folio: String) throws -> String {
        let text = try Project.text("layouts/gb9704.json")
        let range = try #require(text.firstRange(of: Self.own))
        return text[..<range.lowerBound] + "\"folio\": \(folio)" + text[range.upperBound...]
    }

    /// The code and the line of each finding about a folio.
    private func findings(_ folio: String) throws -> [String] {
        let text = try layout(folio)
        let line = try #require(text.split(separator: "\n").firstIndex { $0.contains("\"folio\": {") && $0.contains("drop") }) + 1
        return LayoutReader.read(Array(text.utf8), limits: .standard).diagnostics.map {
            "\($0.code.id) \($0.place.path) \($0.place.line == line ? "here" : "elsewhere")"
        }
    }

    @Test func faultsAreReportedWithTheirPlace() throws {
        #expect(try findings("{ \"text\": \"第{page}页　共{pages}页\", \"position\": \"centre\", \"drop\": 7 }") == [])
        #expect(try findings("{ \"before\": \"— \", \"after\": \" —\", \"drop\": 7, \"inset\": 1 }") == [])
        for text in ["第{seite}页", "第{page}页　共{total}页", "第{page}页　共{pages页", "第{page}页}", "{page}{}", "第页", "共{pages}页", ""] {
            #expect(try findings("{ \"text\": \"\(text)\", \"drop\": 7, \"inset\": 1 }") == ["LAY-05 folio.text here"], "\(text)")
        }
        #expect(
            try findings("{ \"text\": { \"zh-Hans\": \"{page}\", \"zh-Hant\": \"{Page}\" }, \"drop\": 7, \"inset\": 1 }") == [
                "LAY-05 folio.text.zh-Hant here"
            ])
        #expect(
            try findings("{ \"text\": \"{page}\", \"position\": \"left\", \"drop\": 7, \"inset\": 1 }") == ["LAY-04 folio.position here"])
        // An outer folio needs its distance from the edge, and there is one text only.
        #expect(try findings("{ \"text\": \"{page}\", \"drop\": 7 }") == ["MOD-01 folio.inset here"])
        #expect(try findings("{ \"drop\": 7, \"inset\": 1 }") == ["MOD-01 folio.text here"])
        #expect(
            try findings("{ \"text\": \"{page}\", \"before\": \"—\", \"drop\": 7, \"inset\": 1 }").map { $0.prefix(19) } == [
                "MOD-04 folio.before"
            ])
    }

    /// A home whose page layout and letters have folios of their own.
    private func withHome(_ folio: String, letter: String, body: (Home) throws -> Void) throws {
        try withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts", toPath: "\(folder)/layouts")
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/fonts", withDestinationPath: "\(Project.folder)/fonts")
            try Data(layout(folio).utf8).write(to: URL(filePath: "\(folder)/layouts/gb9704.json"))
            let masthead = try Project.text("layouts/official/letter.json")
            let own = masthead.replacing("\"hidesFirstFolio\": true", with: "\"hidesFirstFolio\": true, \"folio\": \(letter)")
            try Data(own.utf8).write(to: URL(filePath: "\(folder)/layouts/official/letter.json"))
            try body(Home(folder: folder))
        }
    }

    @Test func pagesAreCountedInTheScriptOfTheReportAndAFormatHasItsOwn() throws {
        let counted = """
            { "text": { "zh-Hans": "第{page}页　共{pages}页", "zh-Hant": "第{page}頁　共{pages}頁" }, "position": "centre", "drop": 9 }
            """
        try withHome(counted, letter: "{ \"text\": \"·{page}/{pages}·\", \"drop\": 7, \"inset\": 1 }") { home in
            let press = try Press(Configuration(home: home))
            func ends(_ source: Source) throws -> [String] {
                try press.pages(source).map { String($0.text.split(separator: "\n").last ?? "") }
            }
            #expect(try ends(Project.example("hangzhou-2025")) == (1...5).map { "第\($0)页　共5页" })
            let traditional = try Source.changed([("{", "{ \"language\": \"zh-Hant\","), ("\"form\": \"2021\",", "")], of: "hangzhou-2025")
            #expect(try ends(traditional).last?.hasPrefix("第5頁　共5頁") == true)
            let letter = try ends(Project.example("letter"))
            #expect(letter.count == 3 && Array(letter.dropFirst()) == ["·2/3·", "·3/3·"] && !letter[0].contains("/"))
            // In the middle of the text block, the middle of the characters 9 mm below it.
            let pages = try press.pipeline(RenderOptions()).pages(Project.example("hangzhou-2025")).pages
            let millimetre = 72 / 25.4
            let runs = try #require(pages.first).marks.compactMap { mark -> (start: Double, end: Double, y: Double)? in
                guard case .glyphs(let run) = mark.content, run.origin.y > 262 * millimetre, let last = run.glyphs.last else { return nil }
                return (run.origin.x, run.origin.x + last.x + 14, run.origin.y)
            }
            let (start, end) = (try #require(runs.first).start, try #require(runs.last).end)
            #expect(abs((start + end) / 2 - (28 + 156 / 2) * millimetre) < 0.5)
            #expect(runs.allSatisfy { $0.y > (262 + 9) * millimetre && $0.y < (262 + 9) * millimetre + 7 })
        }
    }

    @Test func aWrongFolioOfAFormatIsReported() throws {
        try withHome(Self.own.replacing("\"folio\": ", with: ""), letter: "{ \"text\": \"{pages}\", \"drop\": 7, \"inset\": 1 }") { home in
            do {
                try Press(Configuration(home: home)).preload()
                Issue.record("a folio without a page number passes")
            } catch GXPDFError.faulty(let findings) {
                #expect(findings.map(\.code) == ["LAY-05"] && findings[0].path == "folio.text" && findings[0].line == 12, "\(findings)")
                #expect(findings[0].file.hasSuffix("official/letter.json") == true)
            }
        }
    }
}
