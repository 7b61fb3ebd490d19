import Foundation
import Testing

@testable import GXPDF

/// Titles and pictures that are out to break a file: right output or a finding, never an unsound file.
@Suite struct HostileInputTests {
    private static let titles = [
        "]]></rdf:li></x:xmpmeta><?xpacket end='w'?>&lt;&#0;\\\"'", "(\\\\) >> endobj 1 0 obj << /JS (x) >>",
        "控\\u0001制\\u0007字\\u0085符\\u001b",
        "\\u202e倒\\u2066写\\u200f的\\u200b标题\\ufeff", "表情😀👨‍👩‍👧🇨🇳", String(repeating: "很长的标题", count: 1_000),
    ]

    @Test(arguments: titles) func aTitleGivesASoundFile(_ title: String) throws {
        let report = try Source.changed([("\"form\"", "\"title\": \"\(title)\", \"form\"")])
        var options = RenderOptions(force: true)
        options.output.attachesSource = true
        let pdf: Data
        do {
            pdf = try Project.press().rendering(of: report, options).files[0]
        } catch GXPDFError.stopped(let findings) {
            // Where the file itself may not hold such characters.
            #expect(findings.contains { $0.severity == .error && $0.code == "JSN-10" })
            return
        }
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(fileURLWithPath: "\(folder)/a.pdf"))
            _ = try #require(Tool.output("qpdf", ["--check", "\(folder)/a.pdf"]), "qpdf finds faults, or is missing")
            // What the file says of itself is XML, and the same twice.
            let packet = try #require(Tool.output("pdfinfo", ["-meta", "\(folder)/a.pdf"]))
            let start = try #require(packet.range(of: "<x:xmpmeta")).lowerBound
            let end = try #require(packet.range(of: "</x:xmpmeta>", options: .backwards)).upperBound
            try String(packet[start..<end]).write(toFile: "\(folder)/a.xml", atomically: true, encoding: .utf8)
            let read = try #require(
                Tool.output(
                    "python3",
                    [
                        "-c",
                        """
                        import sys, xml.etree.ElementTree as tree
                        title = tree.parse(sys.argv[1]).find('.//{http://purl.org/dc/elements/1.1/}title')
                        sys.stdout.buffer.write(''.join(title.itertext()).encode())
                        """, "\(folder)/a.xml",
                    ]), "no XML")
            let info = try #require(Tool.output("pdfinfo", ["-enc", "UTF-8", "\(folder)/a.pdf"]))
            let named = try #require(info.split(separator: "\n").first { $0.hasPrefix("Title:") }).dropFirst(6).trimmingCharacters(
                in: .whitespaces)
            // Both languages of the title are the same.
            #expect(read == named + named && !named.isEmpty)
            #expect(
                !named.unicodeScalars.contains {
                    $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value)
                        || (0x2066...0x2069).contains($0.value)
                })
        }
    }

    @Test func aPictureThatLiesIsAFinding() throws {
        func chunk(_ width: UInt32, _ height: UInt32) -> [UInt8] {
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
                + [width, height].flatMap { number in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } } + [
                    8, 2, 0, 0, 0, 0, 0, 0, 0,
                ]
        }
        let cases: [(String, [UInt8], String)] = [
            ("huge", chunk(20_000, 20_000), "IMG-04"), ("endless", chunk(.max, .max), "IMG-04"), ("flat", chunk(0, 10), "IMG-02"),
            ("empty", chunk(10, 10), "IMG-02"),
            ("jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + [UInt8](repeating: 0, count: 40), "IMG-02"),
            ("svg", Array("<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='1e9'/>".utf8), "IMG-02"), ("nothing", [], "IMG-02"),
        ]
        try withTemporaryFolder { folder in
            for (name, bytes, code) in cases {
                try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name).png"))
                var report = try Source.changed([
                    ("\"problems\": [", "\"problems\": [{\"image\": {\"file\": \"\(name).png\", \"alt\": \"图\"}}, ")
                ])
                report.folder = folder
                do {
                    _ = try Project.press().render(report)
                    Issue.record("\(name) passes")
                } catch GXPDFError.stopped(let findings) {
                    #expect(findings.contains { $0.code == code }, "\(name): \(findings.map(\.code))")
                }
            }
        }
    }
}
