import Foundation
import Testing

@testable import Importing

/// Files made to consume time or memory, or to crash the reader, end in a diagnostic, and the process continues.
@Suite(.serialized) struct HostilePDFTests {
    static let content = HandMadePDF.grid(RuledTableTests.cells, line: RuledTableTests.lines[0].draw)

    static let files: [(name: String, bytes: @Sendable () -> [UInt8], codes: Set<String>)] = [
        ("not a file", { Array("%PDF-1.7\nnothing".utf8) }, ["IMP-40"]),
        ("only a head", { Array("%PDF-1.7\n".utf8) }, ["IMP-40"]),
        ("zeros", { Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0, count: 5_000_000) }, ["IMP-40"]),
        (
            "pages that are said to be",
            {
                var pdf = HandMadePDF()
                pdf.add("<< /Type /Pages /Count 100000 /Kids [] >>")
                return pdf.bytes(pages: 1)
            }, ["IMP-40", "IMP-42"]
        ),
        (
            "100000 pages",
            {
                var pdf = HandMadePDF()
                pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>")
                pdf.add("<< /Type /Pages /Count 100000 /Kids [\(String(repeating: "1 0 R ", count: 100_000))] >>")
                return pdf.bytes(pages: 2)
            }, ["IMP-40", "IMP-42"]
        ),
        (
            "a deep tree",
            {
                var pdf = HandMadePDF()
                for number in 1...20_000 {
                    pdf.add("<< /Type /Pages /Count 1 /Parent \(max(1, number - 1)) 0 R /Kids [\(number + 1) 0 R] >>")
                }
                pdf.add("<< /Type /Page /Parent 20000 0 R /MediaBox [0 0 10 10] >>")
                return pdf.bytes(pages: 1)
            }, ["IMP-40", "IMP-43", "IMP-44"]
        ),
        (
            "a tree in a ring",
            {
                var pdf = HandMadePDF()
                pdf.add("<< /Type /Pages /Count 3 /Kids [1 0 R 1 0 R] >>")
                return pdf.bytes(pages: 1)
            }, ["IMP-40", "IMP-43", "IMP-44"]
        ),
        (
            "deep arrays", { HandMadePDF.pages([Self.content + String(repeating: "[", count: 1_000_000)]) },
            ["IMP-40", "IMP-43", "IMP-44", "IMP-06", "IMP-08"]
        ),
        (
            "deep states", { HandMadePDF.pages([String(repeating: "q ", count: 2_000_000) + Self.content]) },
            ["IMP-40", "IMP-43", "IMP-44", "IMP-06", "IMP-08"]
        ),
        (
            "an endless path", { HandMadePDF.pages(["0 G 0 0 m " + String(repeating: "500 500 l 0 17 l 300 9 l ", count: 300_000) + "S"]) },
            ["IMP-43", "IMP-44", "IMP-40"]
        ),
        (
            "a form in itself",
            {
                var pdf = HandMadePDF()
                pdf.stream(
                    "/F Do /F Do /F Do", "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /F 1 0 R >> >>")
                pdf.stream("/F Do")
                pdf.add("<< /Type /Page /Parent 4 0 R /MediaBox [0 0 595 842] /Contents 2 0 R /Resources << /XObject << /F 1 0 R >> >> >>")
                pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
                return pdf.bytes(pages: 4)
            }, ["IMP-40", "IMP-43", "IMP-44"]
        ),
        ("forms that double", { doubling(levels: 40) }, ["IMP-40", "IMP-43", "IMP-44"]),
        (
            "text without end",
            { HandMadePDF.pages(["BT /L 10 Tf 1 0 0 1 50 500 Tm " + String(repeating: "(0123456789) Tj 0 0 Td ", count: 60_000) + "ET"]) },
            ["IMP-42", "IMP-43", "IMP-44", "IMP-06", "IMP-08"]
        ),
        (
            "a bomb",
            {
                var pdf = HandMadePDF()
                pdf.stream(bomb, "/Filter [/ASCIIHexDecode /FlateDecode /FlateDecode /FlateDecode]")
                pdf.add("<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595 842] /Contents 1 0 R >>")
                pdf.add("<< /Type /Pages /Count 1 /Kids [2 0 R] >>")
                return pdf.bytes(pages: 3)
            }, ["IMP-43"]
        ),
        (
            "a picture of a bomb",
            {
                var pdf = HandMadePDF()
                pdf.stream(
                    bomb,
                    "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter [/ASCIIHexDecode /FlateDecode /FlateDecode /FlateDecode]"
                )
                pdf.stream("595 0 0 842 0 0 cm /I Do BT ET")
                pdf.add("<< /Type /Page /Parent 4 0 R /MediaBox [0 0 595 842] /Contents 2 0 R /Resources << /XObject << /I 1 0 R >> >> >>")
                pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
                return pdf.bytes(pages: 4)
            }, ["IMP-43", "IMP-44"]
        ),
        ("a huge page", { HandMadePDF.pages([Self.content], box: "[0 0 1000000 1000000]") }, ["IMP-42"]),
        ("a page of nothing", { HandMadePDF.pages([Self.content], box: "[0 0 0 0]") }, ["IMP-44", "IMP-06", "IMP-08"]),
        (
            "a page of no numbers", { HandMadePDF.pages([Self.content], box: "[0 0 1e308 -1e308]") },
            ["IMP-40", "IMP-42", "IMP-44", "IMP-06", "IMP-08"]
        ),
        ("a long narrow page", { HandMadePDF.pages([Self.content], box: "[0 0 4999 0.01]") }, ["IMP-44", "IMP-06", "IMP-08"]),
        (
            "no pages",
            {
                var pdf = HandMadePDF()
                pdf.add("<< /Type /Pages /Count 0 /Kids [] >>")
                return pdf.bytes(pages: 1)
            }, ["IMP-40"]
        ),
        (
            "a pattern of dust",
            {
                HandMadePDF.pages([
                    "0 0 595 842 re W n " + (0..<200_000).map { "\($0 % 595) \($0 / 595 * 2) 0.5 0.5 re" }.joined(separator: " ") + " f"
                ])
            }, ["IMP-40", "IMP-43", "IMP-44"]
        ),
        (
            "a locked file",
            {
                var pdf = HandMadePDF()
                pdf.add(
                    "<< /Filter /Standard /V 1 /R 2 /P -4 /O <\(String(repeating: "41", count: 32))> /U <\(String(repeating: "42", count: 32))> >>"
                )
                pdf.add("<< /Type /Pages /Count 0 /Kids [] >>")
                return pdf.bytes(pages: 2, trailer: "/Encrypt 1 0 R /ID [<41> <41>]")
            }, ["IMP-41"]
        ),
    ]

    /// 4 GB of spaces, compressed three times.
    private static let bomb = """
        78daabb8f5f6ce42a3a78932c71f267b309949343a94b04797c9b88a9d700bec910c4c3e9e137ecef50deb0e06df2b6fbcf41c84549e3d8839f6ffb3
        cdcbb3fb7fcc2db713f7d72fdfef1ebfce4c5dfe7676bdb83b0303c38103b17ff7cf9bffbb2ec74ffefb377e4606868685d6717151337a99debbbfde
        7d0e28c0d0fcfdf9f5f3536ff2375e3fbd99f53950a0e160746db5dcf96d0dbf5fbeed67fe0e16f9ad2e01a419349b403a2e288139ba608e80321267
        5466546654665466546654665466546654665466546654665466546654665466546654665466546654665466546654665486163293b73f9ffd5e33e1
        8f41adcd4dc98ba576e555bb377ee5bc6cb7e41b00ae610420
        >
        """

    /// Each form draws the next one twice: 2⁴⁰ drawings.
    private static func doubling(levels: Int) -> [UInt8] {
        var pdf = HandMadePDF()
        for level in 1...levels {
            pdf.stream(
                level == levels ? HandMadePDF.text("1", 100, 100) : "/F Do /F Do",
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F \(min(level + 1, levels)) 0 R >> >>")
        }
        pdf.add(
            "<< /Type /Page /Parent \(levels + 2) 0 R /MediaBox [0 0 595 842] /Contents \(levels + 3) 0 R /Resources << /XObject << /F 1 0 R >> >> >>"
        )
        pdf.add("<< /Type /Pages /Count 1 /Kids [\(levels + 1) 0 R] >>")
        pdf.stream("/F Do")
        return pdf.bytes(pages: levels + 2)
    }

    @Test(arguments: files.map(\.name)) func endsInDiagnostic(_ name: String) throws {
        let file = try #require(Self.files.first { $0.name == name })
        let clock = ContinuousClock.now
        let outcome = ReportImporter.run(file.bytes(), forms: Sample.forms, request: ImportRequest(printedPages: BuiltProgram.source))
        #expect(clock.duration(to: .now) < .seconds(24), "a build without optimisation on a busy machine")
        #expect(outcome.json == nil)
        #expect(
            outcome.diagnostics.contains { $0.severity == .error && file.codes.contains($0.code.id) },
            "\(outcome.diagnostics.map(\.code.id))")
    }

    /// The kernel limits the processor time of the reading process.
    @Test func processorTimeIsLimited() throws {
        let clock = ContinuousClock.now
        // A path of many crossing strokes, drawn repeatedly.
        let path = "0 0 m " + (0..<2000).map { "\($0 * 7919 % 595) \($0 * 104_729 % 842) l" }.joined(separator: " ") + " S\n"
        let (pages, failure) = try BuiltProgram.source.read(
            HandMadePDF.pages([Self.content, Self.content + String(repeating: path, count: 400)]), limits: PrintedPageLimits())
        #expect(pages.count == 1 && failure == .outOfTime(page: 2), "\(String(describing: failure))")
        #expect(clock.duration(to: .now) < .seconds(22))
    }

    @Test func missingProgramIsReported() {
        for program in ["/nowhere/gxpdf", "/bin/true"] {
            let outcome = ReportImporter.run(
                HandMadePDF.pages([Self.content]), forms: Sample.forms,
                request: ImportRequest(printedPages: .separate(program: program, arguments: [])))
            #expect(outcome.json == nil && outcome.diagnostics.contains { ["IMP-40", "IMP-43"].contains($0.code.id) })
        }
    }

    @Test func bothReadersGiveTheSamePages() throws {
        let bytes = HandMadePDF.pages([Self.content, HandMadePDF.text("一二三", 100, 500, font: "H")])
        let apart = try BuiltProgram.source.read(bytes, limits: PrintedPageLimits())
        let here = try PrintedPageSource.inProcess.read(bytes, limits: PrintedPageLimits())
        #expect(apart.failure == nil && here.failure == nil && apart.pages == here.pages && here.pages.count == 2)
        #expect(
            here.pages[0].characters.count == RuledTableTests.cells.joined().joined().count
                && here.pages[1].characters.map(\.scalar) == ["一", "二", "三"])
    }

    @Test func scansAreReported() throws {
        var pdf = HandMadePDF()
        pdf.stream(
            String(repeating: "x", count: 100 * 100),
            "/Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceGray")
        pdf.stream("595 0 0 842 0 0 cm /I Do")
        pdf.add("<< /Type /Page /Parent 4 0 R /MediaBox [0 0 595 842] /Contents 2 0 R /Resources << /XObject << /I 1 0 R >> >> >>")
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
        let (_, _, stop) = HandMadePDF.document(pdf.bytes(pages: 4))
        #expect(stop?.code.id == "IMP-44" && stop?.message.chinese.contains("扫描图像") == true, "\(String(describing: stop))")
    }
}
