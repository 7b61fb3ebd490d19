import FoundationEssentials
import GXPDF
import Testing

/// Adding a form means adding one file to `layouts/forms`: the library does the rest.
@Suite struct NewFormTests {
    /// A home with the project's forms and the new one.
    private func withHome(_ body: (Home) throws -> Void) throws {
        try withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts", toPath: "\(folder)/layouts")
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/fonts", withDestinationPath: "\(Project.folder)/fonts")
            try Data(NewForm.json.utf8).write(to: URL(filePath: "\(folder)/layouts/forms/2027.json"))
            try body(Home(folder: folder))
        }
    }

    private func imported(_ home: Home) throws -> String {
        let result = try Importer(home: home).imported(Data(NewForm.page.utf8), name: "page.html")
        #expect(!result.findings.contains { $0.severity == .error }, "\(result.findings)")
        return String(decoding: try #require(result.report, "\(result.findings)").json, as: UTF8.self)
    }

    /// The codes and paths of warnings and errors.
    private func codes(_ press: Press, _ text: String, previous: String? = nil) throws -> [String] {
        let source = Source(json: Data(text.utf8))
        let findings = try press.check(source, previous: previous.map { Source(json: Data($0.utf8)) })
        return findings.filter { $0.severity != .note }.map { "\($0.code) \($0.path)" }
    }

    @Test func aReportStartsFromIt() throws {
        try withHome { home in
            let catalogue = try FormCatalogue(home: home)
            #expect(catalogue.id(forYear: 2027) == "2027" && catalogue.id(forYear: 2026) == "2021")
            let findings = try Press(Configuration(home: home)).check(try catalogue.skeleton(agency: "某市某局", year: 2027))
            #expect(findings.count { $0.code == "FIG-01" } == 14 && !findings.contains { $0.severity == .error }, "\(findings)")
            #expect(try !catalogue.spreadsheet(form: "2027").isEmpty)
        }
    }

    @Test func aPageIsImportedInItAndRendered() throws {
        try withHome { home in
            let text = try imported(home)
            #expect(text.contains("更新不够及时") && !text.contains("null"), "\(text)")
            let press = try Press(Configuration(home: home))
            #expect(try codes(press, text) == [])
            let source = Source(json: Data(text.utf8))
            #expect(try press.render(source).starts(with: Data("%PDF".utf8)))
            let pages = try press.pages(source).map(\.text).joined()
            #expect(pages.contains("三、公共数据开放情况") && pages.contains("留待下年的公开申请"))
        }
    }

    @Test func itsRulesAreChecked() throws {
        try withHome { home in
            let text = try imported(home)
            let press = try Press(Configuration(home: home))
            /// The text with the first occurrence of a word after a key replaced.
            func changed(_ old: String, _ new: String, after key: String = "agency") throws -> String {
                let start = try #require(text.firstRange(of: "\"\(key)\""))
                let range = try #require(text[start.upperBound...].firstRange(of: old), "\(old) after \(key)")
                return text[..<range.lowerBound] + new + text[range.upperBound...]
            }
            // A broken sum, a number in prose, a description, a matter to mention.
            let broken = try codes(press, changed("2", "7", after: "inherited"))
            #expect(broken == ["SUM-05 requests.inherited.citizens"], "\(broken)")
            #expect(try codes(press, changed("登记申请14件", "登记申请15件")) == ["NAR-01 summary[0]"])
            #expect(try codes(press, changed("其中公民9件", "其中公民8件")) == ["NAR-01 summary[0]"])
            #expect(try codes(press, changed("更新不够及时，今后每月更新一次。", "无")) == ["TXT-10 shortcomings[0]"])
            let silent = try press.check(Source(json: Data(try changed("全年未收取查阅费，没有其他需要报告的事项。", "全年接待来访三百二十人次，均已当场答复。").utf8)))
            #expect(silent.map(\.code) == ["TXT-06"] && silent.first?.chinese.contains("查阅费用") == true, "\(silent)")
            // The report for the next year repeats the figures and the prose.
            let next = text.replacing("2027年", with: "2028年").replacing("\"year\": 2027", with: "\"year\": 2028")
            let found = try codes(press, next, previous: text)
            #expect(
                found == [
                    "YRS-01 requests.inherited.citizens", "YRS-01 requests.inherited.organisations", "YRS-02 openData.datasets.available",
                    "YRS-05 costs[0]",
                ], "\(found)")
        }
    }
}
