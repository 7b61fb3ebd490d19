import Foundation
import Testing

@testable import GXPDF

/// The kind of a document stays the same from its source to its files.
@Suite struct ComposedKindTests {
    /// The name of the file embedded in a PDF, as qpdf lists it.
    private func embedded(_ pdf: Data) throws -> String {
        var list = ""
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/a.pdf"))
            list = try #require(Tool.output("qpdf", ["--list-attachments", "\(folder)/a.pdf"]), "qpdf finds faults, or is missing")
        }
        return String(list.prefix { $0 != " " })
    }

    @Test(
        arguments: [
            ("hangzhou-2025", nil, "report.json"), ("notice", nil, "document.json"), ("notice", 1, "document.json"),
            ("letter", nil, "document.json"), ("order", nil, "document.json"), ("minutes", nil, "document.json"),
        ] as [(String, Int?, String)])
    func theEmbeddedSourceIsNamedForItsKind(_ name: String, _ attachment: Int?, _ file: String) throws {
        var options = RenderOptions(attachment: attachment, force: true)
        options.output.attachesSource = true
        let source = try Project.example(name)
        let pdf = try Project.press().rendering(of: source, options).files[0]
        #expect(try embedded(pdf) == file)
        #expect(try Source(attachedTo: pdf, name: "a.pdf")?.json == source.json)
    }

    /// An attachment begins with its own title, so that the rule about the first page does not apply to it.
    @Test func onlyAWholeDocumentHasToShowItsBodyFirst() throws {
        let pipeline = try Project.press().pipeline(RenderOptions(attachment: 1))
        let set = try pipeline.pages(Project.example("notice"))
        #expect(set.document.kind == .attachment(1, of: .document))
        #expect(!set.findings.contains { $0.code == "TYP-05" || $0.chinese.contains("首页") })
        #expect(try Project.press().pipeline(RenderOptions()).pages(Project.example("minutes")).document.kind == .official(.minutes))
    }

    /// Only in a report can a signature be added.
    @Test(arguments: [("hangzhou-2025", nil, true), ("minutes", nil, false), ("notice", 1, false)] as [(String, Int?, Bool)])
    func theHintAboutSignaturesFitsTheKind(_ name: String, _ attachment: Int?, _ hasHint: Bool) throws {
        let options = RenderOptions(setting: SettingOptions(attachment: attachment, hasSignatureFields: true))
        let findings = try Project.press().rendering(of: Project.example(name), options).findings.filter { $0.code == "OUT-05" }
        #expect(findings.count == 1 && findings.allSatisfy { ($0.chineseHint != nil) == hasHint })
    }

    @Test func aCheckSheetHasNoSource() throws {
        let press = try Project.press()
        let sheet = CheckSheetComposer.document(
            of: [try press.checked(Project.example("notice"))], layout: try press.home.layout, date: nil)
        #expect(sheet.kind == .checkSheet && sheet.kind.sourceName == nil && sheet.source == nil)
    }
}
