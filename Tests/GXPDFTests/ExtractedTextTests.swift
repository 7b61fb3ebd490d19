import FoundationEssentials
import Testing

@testable import GXPDF
@testable import Reports

/// The text that poppler extracts from the finished PDF.
@Suite struct ExtractedTextTests {
    /// The report's text in reading order, without white space.
    func expected(_ name: String, _ press: Press) throws -> String {
        let reading = try ReportReader.read(Array(Project.example(name).json), forms: press.home.forms)
        let report = try #require(reading.report)
        let form = try #require(reading.form)
        var notes = 0
        var text = report.title + (report.remark ?? "")
        if let publication = report.publication { text += "来源：\(publication.source)发布时间：\(publication.date.official)" }
        func shown(_ content: InlineText) -> String { shown(content.pieces) }
        func shown(_ pieces: [InlinePiece]) -> String {
            pieces.map { piece in
                switch piece {
                case .heading(let part, _), .text(let part, _): return part
                case .note:
                    notes += 1
                    return Numbering.circled.label(of: notes)
                }
            }.joined()
        }
        func add(_ blocks: [ReportBlock]) {
            for block in blocks {
                switch block {
                case .paragraph(let paragraph): text += shown(paragraph.pieces)
                case .list(let list): text += list.items.indices.map { list.label(at: $0) + shown(list.items[$0]) }.joined()
                case .quote(let quote): text += quote.paragraphs.map(shown).joined() + (quote.source.map { "——" + shown($0) } ?? "")
                case .chart(let chart): text += shown(chart.title)
                case .image(let image): text += image.caption.map(shown) ?? ""
                case .table(let table): text += (table.caption.map(shown) ?? "") + table.cells.flatMap(\.texts).map(shown).joined()
                }
            }
        }
        add(report.preamble)
        for section in form.sections {
            text += section.heading
            for cell in section.table?.cells ?? [] {
                if let figure = cell.figure {
                    let shown: String =
                        switch report.figures["\(section.key).\(figure)"] {
                        case .count(let value): String(value)
                        case .amount(let value): value
                        default: "缺"
                        }
                    text += shown
                } else {
                    text += cell.text ?? ""
                }
            }
            add(report.prose[section.key] ?? [])
        }
        if let signature = report.signature { text += (signature.name ?? "") + (signature.date?.official ?? "") }
        return text.filter { !$0.isWhitespace }
    }

    @Test(arguments: Project.examples) func isTheReportsTextInReadingOrder(_ name: String) throws {
        let press = try Project.press()
        let pdf = try press.render(Project.example(name))
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/report.pdf"))
            let output = try #require(
                Tool.output("pdftotext", ["-raw", "-enc", "UTF-8", "\(folder)/report.pdf", "-"]),
                "pdftotext is missing: scripts/setup --tests")
            // The folio ends each page.
            let pages = output.split(separator: "\u{0C}").map { page in
                var lines = page.split(separator: "\n").map(String.init)
                #expect(lines.last?.hasPrefix("— ") == true, "\(lines.last ?? "")")
                lines.removeLast()
                return lines.joined()
            }
            var got = pages.joined().filter { !$0.isWhitespace }
            // What stands beside the running text, in charts and notes, is there in one piece, and is not part of it.
            for aside in try asides(name, press) {
                let range = try #require(got.firstRange(of: aside), "\(aside)")
                got.removeSubrange(range)
            }
            let want = try expected(name, press)
            let different = zip(got, want).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            #expect(
                got == want,
                "from «\(want.dropFirst(max(0, (different ?? 0) - 10)).prefix(30))» got «\(got.dropFirst(max(0, (different ?? 0) - 10)).prefix(30))»"
            )
        }
    }

    /// The texts of each page's charts and notes, in the order in which they are painted.
    private func asides(_ name: String, _ press: Press) throws -> [String] {
        let report = try Project.example(name)
        let set = try press.pipeline(RenderOptions()).pages(report)
        return set.pages.flatMap { page in
            [false, true].map { wantsNotes in
                page.marks.compactMap { mark -> String? in
                    guard case .glyphs(let run) = mark.content else { return nil }
                    return set.structure.isInside(wantsNotes ? .note : .figure, mark.element) ? run.text : nil
                }.joined().filter { !$0.isWhitespace }
            }
        }.filter { !$0.isEmpty }
    }

    @Test func theFileIsValidAndHasMetadata() throws {
        let pdf = try Project.press().render(Project.example("tongzhou-kjj-2023"))
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/report.pdf"))
            _ = try #require(Tool.output("qpdf", ["--check", "\(folder)/report.pdf"]), "qpdf finds faults, or is missing")
            let info = try #require(Tool.output("pdfinfo", ["\(folder)/report.pdf"]))
            #expect(info.contains("南通市通州区科学技术局2023年政府信息公开工作年度报告"))
            #expect(info.contains("Author:          南通市通州区科学技术局"))
            let clear = try #require(
                Tool.output("qpdf", ["--qdf", "--object-streams=disable", "--decode-level=none", "\(folder)/report.pdf", "-"]))
            for entry in ["/Lang (zh-CN)", "/DisplayDocTitle true", "/CreationDate (D:20240111150500+08'00')", "/ID ["] {
                #expect(clear.contains(entry), "\(entry)")
            }
            let fonts = try #require(Tool.output("pdffonts", ["\(folder)/report.pdf"]))
            for line in fonts.split(separator: "\n").dropFirst(2) {
                // emb sub uni
                #expect(line.contains("yes yes yes"), "\(line)")
            }
        }
    }
}
