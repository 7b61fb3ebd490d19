import Testing

@testable import GXPDF

/// The look of strong text, superscripts and subscripts as layout files describe it.
@Suite struct InlineLayoutTests {
    private func read(_ inline: String?) throws -> (layout: Layout?, findings: [String]) {
        let text = try Project.text("layouts/gb9704.json")
        let start = try #require(text.firstRange(of: "  \"inline\": {"))
        let end = try #require(text.firstRange(of: "  \"paragraph\": {"))
        let changed = text[..<start.lowerBound] + (inline.map { "\"inline\": \($0), " } ?? "") + text[end.lowerBound...]
        let reading = LayoutReader.read(Array(String(changed).utf8), limits: .standard)
        return (reading.layout, reading.diagnostics.map { "\($0.code.id) \($0.place.path)" })
    }

    @Test func eachValueIsRead() throws {
        let reading = try read(
            "{\"strong\": \"kaiti\", \"superscript\": {\"size\": 0.5, \"rise\": 0.4}, \"subscript\": {\"size\": 0.6, \"drop\": 0.2}}")
        let layout = try #require(reading.layout)
        #expect(reading.findings.isEmpty && layout.inline.strong == .kaiti)
        let scripts = layout.lines.scripts
        #expect(scripts.superscriptSize == 0.5 && scripts.superscriptRise == 0.4)
        #expect(scripts.subscriptSize == 0.6 && scripts.subscriptDrop == 0.2)
    }

    /// Layouts made before there was such a section stay valid.
    @Test func withoutTheSectionItIsTheProjectsOwnLook() throws {
        let without = try read(nil)
        let own = try Project.press().home.layout
        #expect(without.findings.isEmpty)
        #expect(without.layout?.inline.strong == own.inline.strong && without.layout?.lines.scripts == own.lines.scripts)
    }

    @Test(arguments: [
        ("{\"strong\": \"bold\"}", "LAY-04 inline.strong"), ("{\"superscript\": {\"size\": 0.5}}", "MOD-01 inline.superscript.rise"),
        ("{\"emphasis\": 1}", "MOD-04 inline.emphasis"), ("{\"subscript\": {\"size\": 2, \"drop\": 0.1}}", "MOD-03 inline.subscript.size"),
    ]) func faultsAreReportedWithTheirPlace(_ inline: String, _ finding: String) throws {
        #expect(try read(inline).findings == [finding])
    }
}
