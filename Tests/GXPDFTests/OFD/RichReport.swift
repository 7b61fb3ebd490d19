import Foundation
import Painting
import Synchronization
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

/// A report with everything that pages can contain; its text is invented.
enum RichReport {
    static let png = #"{ "image": { "file": "p.png", "alt": "圆 <&\"> 图", "caption": "图三" } }"#

    /// Writes its image to the folder.
    static func report(in folder: String) throws -> Source {
        let image = try Project.press().rendering(of: Project.example("order"), RenderOptions(format: .png, resolution: 18)).files[0]
        try image.write(to: URL(filePath: "\(folder)/p.png"))
        let blocks = #"""
            { "chart": { "kind": "bars", "title": "图一", "unit": "件", "categories": ["2023", "2024"], "series": [{ "name": "甲", "values": [10, 20] }, { "name": "乙", "values": [3, 4] }, { "name": "丙", "values": [5, 6] }, { "name": "丁", "values": [7, 8] }] } },
            { "chart": { "kind": "lines", "title": "图二", "unit": "件", "categories": ["2023", "2024"], "series": [{ "name": "甲", "values": [10, 20] }, { "name": "乙", "values": [3, 4] }, { "name": "丙", "values": [5, 6] }] } },
            \#(png),
            { "table": { "caption": "横表", "landscape": true, "header": [["甲", "乙", "丙"]], "rows": [["一", "office 二", "AVA 三"], ["四", "五", "六"]] } },
            { "table": { "caption": "注表[^1]", "unit": "件", "header": [["序号", "任务[^2]"]], "footnotes": ["表之注。", "任务之注。", "项之注。"],
                "rows": [[1, { "text": ["第一段。", { "list": ["甲项[^3]", "乙项，见 https://example.cn/b"] }, { "image": { "file": "p.png", "alt": "方图" } }] }], [2, "office"]],
                "remarks": ["第一条。", "第二条。"], "source": "某局" } },
            { "quote": ["一段引文。", "又一段引文。"], "source": "《某书》" },
            "生僻字犇与𬭎，以及 office、first、AVA 与“引号”——破折号……省略号。",
            """#
        var report = try Source.changed([("\"problems\": [", "\"problems\": [\(blocks)")])
        report.folder = folder
        return report
    }

    typealias Painted = (pages: [Page], images: [PaintImage], file: Data)

    /// Each document is painted once for all tests.
    private static let known = Mutex<[String: Painted]>([:])

    /// An example by name, or `rich`.
    static func painted(_ name: String, _ options: RenderOptions = RenderOptions(format: .ofd)) throws -> Painted {
        let key = "\(name) \(options)"
        if let result = known.withLock({ $0[key] }) { return result }
        var made: Painted?
        try withTemporaryFolder { folder in made = try Self.painted(name == "rich" ? report(in: folder) : Project.example(name), options) }
        let result = try #require(made)
        known.withLock { $0[key] = result }
        return result
    }

    /// The typeset pages of a document, and the file painted from them.
    static func painted(_ report: Source, _ options: RenderOptions = RenderOptions(format: .ofd)) throws -> Painted {
        let press = try Project.press()
        let set = try press.pipeline(options).pages(report)
        let file = try press.pipeline(options).write(set).files[0]
        return (options.output.imposition.sheets(of: set.pages), set.document.images, file)
    }
}
