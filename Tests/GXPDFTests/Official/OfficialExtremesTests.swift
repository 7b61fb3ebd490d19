import Foundation
import Testing

@testable import GXPDF

/// Documents that no office writes: they give pages or findings soon, and never crash.
@Suite struct OfficialExtremesTests {
    static var cases: [(name: String, keys: [String: Any])] {
        [
            ("a title without end", ["title": String(repeating: "某", count: 50_000)]),
            ("a name without end", ["agencies": [String(repeating: "局", count: 20_000)]]),
            ("agencies without number", ["agencies": (0..<1_000).map { "第\($0)局" }]),
            ("signers without number", ["signers": (0..<1_000).map { _ in "张三" }]),
            ("recipients without number", ["recipients": (0..<5_000).map { "第\($0)局" }]),
            ("copies without number", ["colophon": ["copies": (0..<5_000).map { "第\($0)校" }, "office": "办公室", "date": "2026-03-06"]]),
            ("attachments without number", ["attachments": (0..<300).map { ["title": "清单\($0)", "body": ["文。"]] }]),
            (
                "a chart that has no room",
                [
                    "body": [
                        [
                            "chart": [
                                "kind": "bars", "title": String(repeating: "图", count: 2_000),
                                "categories": (0..<60).map { _ in String(repeating: "类", count: 300) },
                                "series": (0..<8).map {
                                    [
                                        "name": String(repeating: "系", count: 300) + "\($0)",
                                        "values": [Int](repeating: 123_456_789_012, count: 60),
                                    ]
                                },
                            ]
                        ]
                    ]
                ]
            ),
            (
                "notes without number",
                ["body": (0..<200).map { _ in ["paragraph": "文[^1]。", "footnotes": [String(repeating: "注", count: 200)]] }]
            ),
            ("names of blanks and marks", ["agencies": ["，。、"], "title": "《》", "number": "〔〕号"]),
            ("names of other scripts", ["agencies": ["Ünïcödé Office 🏛️"], "title": "إشعار עברית ไทย", "number": "X〔2026〕1号"]),
        ]
    }

    @Test(arguments: cases.map(\.name)) func endsInPagesOrFindings(_ name: String) throws {
        var keys: [String: Any] = [
            "format": "document", "agencies": ["某局"], "number": "某〔2026〕1号", "title": "通知", "body": ["文。"],
            "signature": ["date": "2026-03-05"],
        ]
        for (key, value) in try #require(Self.cases.first { $0.name == name }).keys { keys[key] = value }
        let file = Source(json: try JSONSerialization.data(withJSONObject: keys))
        do {
            let rendering = try Project.press().rendering(of: file, RenderOptions(force: true))
            #expect(rendering.pageCount > 0 && rendering.files[0].starts(with: Data("%PDF-".utf8)))
        } catch GXPDFError.stopped(let findings) {
            #expect(findings.contains { $0.severity == .error })
        }
    }
}
