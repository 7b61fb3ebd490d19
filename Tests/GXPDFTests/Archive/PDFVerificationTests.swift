import FoundationEssentials
import Testing

@testable import GXPDF
@testable import Painting

/// Files from this build are compared by bytes, files from other builds by content.
@Suite struct PDFVerificationTests {
    /// The file as if another build had written it.
    static func fromOtherBuild(_ pdf: Data) throws -> Data {
        var pdf = pdf
        let stated = Data("<stEvt:softwareAgent>gxpdf \(BuildInformation.version)<".utf8)
        let range = try #require(pdf.firstRange(of: stated))
        pdf[range.lowerBound + 27] = UInt8(ascii: "9")
        return pdf
    }

    private func outcome(_ file: Data, _ expected: Data) throws -> PDFVerification.Outcome {
        try PDFVerification.verify(file, named: "a.pdf", against: expected, reader: .inProcess)
    }

    @Test("A file from another build verifies by content", arguments: ["hangzhou-2025", "notice"])
    func otherBuild(_ name: String) throws {
        var options = RenderOptions()
        options.output.attachesSource = name == "notice"
        let pdf = try Project.press().rendering(of: Project.example(name), options).files[0]
        #expect(try outcome(pdf, pdf) == .sameBytes)
        let other = try Self.fromOtherBuild(pdf)
        guard case .sameContent(let build?) = try outcome(other, pdf) else { throw Unexpected(outcome: try outcome(other, pdf)) }
        #expect(build.hasPrefix("gxpdf 9.1.0 (") && build.contains("Cairo "))
    }

    @Test("A file without a stated build is compared by content")
    func noBuild() throws {
        let pdf = try Project.press().render(Project.example("letter"))
        var other = pdf
        let range = try #require(other.firstRange(of: Data("<xmpMM:History".utf8)))
        other.replaceSubrange(range, with: Data("<xmpMM:Histori".utf8))
        #expect(try outcome(other, pdf) == .sameContent(build: nil))
    }

    @Test("A changed figure is reported with its page, its text and its place")
    func changedFigure() throws {
        let press = try Project.press()
        let pdf = try press.render(Source.changed([]))
        let changed = try Self.fromOtherBuild(press.render(Source.changed([("新收申请14069件", "新收申请14068件")])))
        guard case .otherContent(let differences, build: _) = try outcome(changed, pdf) else {
            throw Unexpected(outcome: try outcome(changed, pdf))
        }
        #expect(Set(differences.map(\.aspect)) == [.text, .pixels, .structure] && Set(differences.map(\.page)) == [1])
        let text = try #require(differences.first { $0.aspect == .text })
        #expect(text.expected.contains("14069") && text.found.contains("14068"))
        #expect(text.message(in: .english).hasPrefix("page 1: text: expected “"))
        #expect(differences.first { $0.aspect == .pixels }?.found.contains(" mm @ (") == true)
    }

    @Test("Structure, colours and the number of pages count")
    func otherDifferences() throws {
        let press = try Project.press()
        let pdf = try press.render(Project.example("notice"))
        let fewer = try press.rendering(of: Project.example("notice"), RenderOptions(pages: PageSelection("1-2"))).files[0]
        guard case .otherContent(let differences, build: _) = try outcome(Self.fromOtherBuild(fewer), pdf) else {
            throw Unexpected(outcome: try outcome(Self.fromOtherBuild(fewer), pdf))
        }
        #expect(differences.contains { $0.aspect == .pageCount } && differences.contains { $0.aspect == .structure })
        var options = RenderOptions()
        options.output.isForPress = true
        let printed = try Self.fromOtherBuild(press.rendering(of: Project.example("notice"), options).files[0])
        guard case .otherContent(let colours, build: _) = try outcome(printed, pdf) else {
            throw Unexpected(outcome: try outcome(printed, pdf))
        }
        #expect(Set(colours.map(\.aspect)) == [.pixels])
    }

    @Test("A file from this build with other bytes is not compared by content")
    func sameBuild() throws {
        let press = try Project.press { $0.fileTime = 1_700_000_000 }
        let pdf = try Project.press().render(Project.example("letter"))
        guard case .otherBytes = try outcome(press.render(Project.example("letter")), pdf) else {
            Issue.record("compared by content")
            return
        }
    }

    @Test("Damaged files are errors", arguments: [0, 100, 20_000])
    func damagedFiles(_ length: Int) throws {
        let pdf = try Project.press().render(Project.example("letter"))
        #expect(throws: GXPDFError.self) { try outcome(pdf.prefix(length), pdf) }
    }

    private struct Unexpected: Error { var outcome: PDFVerification.Outcome }
}
