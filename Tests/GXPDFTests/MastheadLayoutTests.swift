import FoundationEssentials
import Reports
import Testing

@testable import Documents
@testable import GXPDF

/// Heads of official documents as layout files describe them: an ordered list of elements.
@Suite struct MastheadLayoutTests {
    private func home(_ document: String, body: (Home) throws -> Void) throws {
        try withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts", toPath: "\(folder)/layouts")
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/fonts", withDestinationPath: "\(Project.folder)/fonts")
            try Data(document.utf8).write(to: URL(filePath: "\(folder)/layouts/official/document.json"))
            try body(Home(folder: folder))
        }
    }

    private func layout(_ elements: [String]) -> String {
        "{ \"name\": \"document\", \"title\": \"试\", \"elements\": [\n\(elements.joined(separator: ",\n"))\n] }"
    }

    private static let marks = "{ \"element\": \"marks\" }"
    private static let name =
        "{ \"element\": \"name\", \"role\": \"xiaobiaosong\", \"size\": 40, \"jointSize\": 40, \"leading\": 1.3, \"top\": 0, \"widest\": 156 }"
    private static let number = "{ \"element\": \"number\", \"spaceAbove\": 1 }"
    private static let rule = "{ \"element\": \"rule\", \"gap\": 10, \"width\": 156, \"weights\": [1] }"

    /// The code, path and line of each finding.
    private func findings(_ elements: [String]) throws -> [String] {
        var found: [String] = []
        try home(layout(elements)) { home in
            do {
                try Press(Configuration(home: home)).preload()
            } catch GXPDFError.faulty(let findings) {
                found = findings.map { "\($0.code) \($0.path) \($0.line ?? 0)" }
            }
        }
        return found
    }

    @Test func faultsAreReportedWithTheirPlace() throws {
        #expect(try findings([Self.marks, Self.name, Self.number, Self.rule]) == [])
        #expect(try findings([Self.name, Self.number]) == ["LAY-06 elements 1"])
        #expect(try findings([Self.marks, Self.name]) == ["LAY-06 elements 1"])
        #expect(try findings([Self.marks, Self.name, Self.name, Self.number]) == ["LAY-06 elements 1"])
        let numbered = "{ \"element\": \"marks\", \"gap\": 1, \"hasNumber\": true }"
        #expect(try findings([numbered, Self.name]) == [] && findings([numbered, Self.name, Self.number]) == ["LAY-06 elements 1"])
        #expect(try findings([Self.marks, "{ \"element\": \"seal\" }", Self.name, Self.number]) == ["LAY-04 elements[1].element 3"])
        #expect(try findings([Self.marks, Self.name, "{ \"element\": \"number\" }"]) == ["MOD-01 elements[2].spaceAbove 4"])
        #expect(try findings([Self.marks, Self.name, Self.number, "{ \"gap\": 1 }"]).first == "MOD-01 elements[3].element 5")
        #expect(
            try findings([Self.marks, Self.name, Self.number, "{ \"element\": \"space\", \"lines\": 1, \"size\": 2 }"]) == [
                "MOD-04 elements[3].size 5"
            ])
    }

    private let style = TextStyle(role: .fangsong, size: 16)

    /// An absent number leaves its space to the next line; with both absent, the rule below them is left out.
    @Test func absentElementsLeaveNoGap() throws {
        let rule = DividingRule(CompoundRule(width: 400, weights: [1]), .below(10))
        let name = MastheadNameLayout(style: style, jointStyle: style, leading: 1, top: 100, widest: 400)
        let layout = MastheadLayout(
            name: "", title: "",
            elements: [.marks(gap: nil, hasNumber: false), .name(name), .number(spaceAbove: 2), .imprint(spaceAbove: 0), .rule(rule)],
            hidesFirstFolio: false, colophonHasRules: true)
        var content = MastheadContent(names: ["某局"], origin: .none)
        let set = MastheadElement.name(MastheadName([TextRun("某局", style)], top: 100, leading: 1, widest: 400))
        #expect(layout.masthead(content).elements == [set])
        let run = TextRun("某", style)
        content.imprint = MastheadImprint(left: run, right: run)
        #expect(layout.masthead(content).elements == [set, .imprint(MastheadImprint(left: run, right: run, spaceAbove: 2)), .rule(rule)])
        content.number = run
        content.marks = [run]
        #expect(
            layout.masthead(content).elements == [
                .marks(MastheadMarks([run])), set, .number(MastheadNumber(run, spaceAbove: 2)),
                .imprint(MastheadImprint(left: run, right: run)), .rule(rule),
            ])
    }

    /// Another order of the elements is a matter of the file alone.
    @Test func elementsAreInTheOrderOfTheFile() throws {
        let below = "{ \"element\": \"marks\", \"gap\": 0.5 }"
        let source = Source(
            json: Data(
                """
                { "format": "document", "urgency": "加急", "agencies": ["云泽市财政局"], "number": "泽财〔2026〕3号", "title": "关于试验版式的通知",
                  "body": ["这是为试验而写的正文，并无其他意思。"], "signature": { "date": "2026-03-05" } }
                """.utf8))
        try home(layout([Self.name, Self.rule, Self.number, below, "{ \"element\": \"space\", \"lines\": 1 }"])) { home in
            let press = try Press(Configuration(home: home))
            let text = try press.pages(source)[0].text.split(separator: "\n").prefix(4)
            #expect(text == ["云泽市财政局文件", "泽财〔2026〕3号", "加急", "关于试验版式的通知"])
            let dump = try press.pages(source)[0].dump
            #expect(
                dump.firstRange(of: "red rule").map { $0.lowerBound < (dump.firstRange(of: "泽财")?.lowerBound ?? dump.startIndex) } == true)
        }
    }
}
