import FoundationEssentials
import Testing

@testable import Painting

/// Objects, and the file that is written from them.
@Suite struct PDFWriterTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test(arguments: [
        (
            "<< /A 12 0 R /B [1 2 0 R 3 0 R 4] /C (5 0 R) /D <6052> /E /R >>", [12, 2, 3],
            "<< /A 13 0 R /B [1 3 0 R 4 0 R 4] /C (5 0 R) /D <6052> /E /R >>"
        ),
        ("[7 0 R]", [7], "[8 0 R]"),
        ("0 R", [], "0 R"),
        ("[1 0 2 0 R]", [2], "[1 0 3 0 R]"),
    ])
    func referencesInForeignSyntaxAreFound(_ written: String, _ objects: [Int], _ renumbered: String) {
        var syntax = PDFSyntax("")
        syntax.add(written: Array(written.utf8))
        #expect(syntax.references.map(\.object) == objects)
        #expect(text(syntax.bytes(numbers: Array(1...20))) == renumbered)
    }

    @Test func referencesMoveWithTheirSyntax() {
        var inner = PDFSyntax("/Kid ")
        inner.add(reference: 3)
        var outer = PDFSyntax("<< /One ")
        outer.add(reference: 1)
        outer.add(" ")
        outer.add(inner)
        outer.add(" >>")
        #expect(text(outer.bytes(numbers: [0, 41, 0, 43])) == "<< /One 41 0 R /Kid 43 0 R >>")
    }

    /// Reachable objects are renumbered without gaps, those for object streams first; others are dropped.
    @Test func unreachableObjectsAreLeftOut() {
        var objects = PDFObjects(size: 5)
        let stream = objects.add(PDFSyntax("/X 1"), data: .plain([1, 2, 3]))
        _ = objects.add(PDFSyntax("(lost)"))
        var root = PDFSyntax("<< /Old ")
        root.add(reference: 4)
        root.add(" /Stream ")
        root.add(reference: stream)
        root.add(" /Nobody ")
        root.add(reference: 2)
        root.add(" >>")
        let number = objects.add(root)
        let reached = objects.reached(from: [number]) { $0 == 4 ? PDFObjects.Object(syntax: PDFSyntax("(old)")) : nil }
        #expect(
            reached.objects.map { text($0.syntax.bytes(numbers: reached.numbers)) } == [
                "(old)", "<< /Old 1 0 R /Stream 3 0 R /Nobody 0 0 R >>", "/X 1",
            ])
        #expect(reached.numbers == [0, 0, 0, 0, 1, 3, 0, 2])
    }

    /// qpdf reads files with more objects than fit in one object stream.
    @Test(arguments: [1, 199, 200, 201, 1_000]) func qpdfReadsTheFiles(_ count: Int) throws {
        var objects = PDFObjects(size: 1)
        let root = objects.reserve()
        let pages = objects.reserve()
        let first = objects.reserve(count)
        let info = objects.reserve()
        let content = objects.add(PDFSyntax(), data: .plain(Array("0 0 10 10 re f\n".utf8)))
        var kids = PDFSyntax("<< /Type /Pages /Count ")
        kids.add(count)
        kids.add(" /MediaBox [0 0 100 100] /Kids [ ")
        for page in first..<(first + count) {
            var syntax = PDFSyntax("<< /Type /Page /Parent ")
            syntax.add(reference: pages)
            syntax.add(" /Contents ")
            syntax.add(reference: content)
            syntax.add(" >>")
            objects.set(page, syntax)
            kids.add(reference: page)
            kids.add(" ")
        }
        kids.add("] >>")
        objects.set(pages, kids)
        objects.set(info, PDFSyntax("<< /Title (\\(title\\)) >>"))
        var catalog = PDFSyntax("<< /Type /Catalog /Pages ")
        catalog.add(reference: pages)
        catalog.add(" >>")
        objects.set(root, catalog)
        let file = PDFWriter.file(
            objects.reached(from: [root, info]) { _ in nil }, root: root, info: info,
            identities: [[UInt8](repeating: 0xAB, count: 16), [UInt8](repeating: 1, count: 16)])
        try withTemporaryFolder { folder in
            try Data(file).write(to: URL(filePath: "\(folder)/a.pdf"))
            #expect(Tool.output("qpdf", ["--check", "\(folder)/a.pdf"]) != nil)
            #expect(Tool.output("qpdf", ["--show-npages", "\(folder)/a.pdf"])?.split(separator: "\n") == ["\(count)"])
            #expect(Tool.output("pdfinfo", ["\(folder)/a.pdf"])?.contains("(title)") == true)
        }
        #expect(text(file.filter { $0 < 0x80 }).contains("/ID [ <ABABABABABABABABABABABABABABABAB><01010101010101010101010101010101>]"))
    }

    @Test func deflatedBytesComeBack() {
        for bytes in [[], [7], (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }] as [[UInt8]] {
            #expect(Flate.unpacked(Flate.packed(bytes), limit: 100_000) == bytes)
        }
        #expect(Flate.unpacked(Flate.packed([UInt8](repeating: 0, count: 2_000)), limit: 1_999) == nil)
    }
}
