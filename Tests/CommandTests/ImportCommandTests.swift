import Foundation
import Testing

/// `gxpdf import` of word-processor files.
@Suite struct ImportCommandTests {
    private let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private func document(_ body: String) -> [String: String] {
        func related(_ target: String) -> String {
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" Target=\"\(target)\"/></Relationships>"
        }
        return [
            "_rels/.rels": related("word/document.xml"),
            "word/document.xml":
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>",
        ]
    }

    private func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

    private func cell(_ text: String) -> String { "<w:tc>\(paragraph(text))</w:tc>" }

    @Test func aWordProcessorFile() throws {
        try withTemporaryFolder { folder in
            let rows = [["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "1", "0", "x"], ["行政规范性文件", "2", "", "9"]].map {
                "<w:tr>" + $0.map(cell).joined() + "</w:tr>"
            }.joined()
            let body =
                paragraph("某市某局2023年政府信息公开工作年度报告") + paragraph("一、总体情况") + paragraph("文字。") + paragraph("二、主动公开政府信息情况")
                + "<w:tbl>\(rows)</w:tbl>"
            let file = try StoredZip.write(document(body), to: "\(folder)/report.docx")
            let run = try CommandRun(["import", file], language: "zh_CN.UTF-8")
            // Tables three and four are not there.
            #expect(
                run.code == 1 && run.errors.contains("report.docx: 第 1 张表第 2 行第 4 格: 错误: [IMP-17]") && run.errors.contains("[IMP-14]"),
                "\(run.errors)")
            let text = try String(contentsOfFile: "\(folder)/report.json", encoding: .utf8)
            #expect(
                text.contains("\"regulations\": {\"issued\": 1, \"repealed\": 0, \"inForce\": null}")
                    && text.contains("\"normativeDocuments\": {\"issued\": 2, \"repealed\": null, \"inForce\": 9}"))
            let json = try CommandRun(["import", file, "--force", "--diagnostics", "json"])
            #expect(json.errors.contains("\"spot\":\"table 1, row 2, cell 4\"") && !json.errors.contains("\"line\""))
        }
    }

    @Test func filesThatCannotBeRead() throws {
        try withTemporaryFolder { folder in
            let broken = try StoredZip.write(document("<w:p>"), to: "\(folder)/broken.docx")
            let run = try CommandRun(["import", broken], language: "zh_CN.UTF-8")
            #expect(run.code == 1 && !FileManager.default.fileExists(atPath: "\(folder)/broken.json"))
            #expect(run.errors.contains("[IMP-33]") || run.errors.contains("[IMP-06]") || run.errors.contains("[IMP-08]"), "\(run.errors)")
            try Data([0xD0, 0xCF, 0x11, 0xE0] + Array("x".utf8)).write(to: URL(fileURLWithPath: "\(folder)/old.doc"))
            #expect(try CommandRun(["import", "\(folder)/old.doc"]).errors.contains(".docx"))
        }
    }
}

/// A ZIP file whose parts are kept as they are.
private enum StoredZip {
    static func write(_ parts: [String: String], to path: String) throws -> String {
        var file = Data()
        var directory = Data()
        func little(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
            let content = Array(text.utf8)
            let name = Array(name.utf8)
            let offset = file.count
            // Version, flags, method, time, date, checksum, sizes, length of the name.
            let entry =
                little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(Int(checksum(content)), 4)
                + little(content.count, 4) + little(content.count, 4) + little(name.count, 2) + little(0, 2)
            file.append(contentsOf: [0x50, 0x4B, 3, 4] + entry + name + content)
            directory.append(
                contentsOf: [0x50, 0x4B, 1, 2] + little(20, 2) + entry + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
                    + little(offset, 4) + name)
        }
        let start = file.count
        file.append(directory)
        file.append(
            contentsOf: [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4)
                + little(start, 4) + little(0, 2))
        try file.write(to: URL(fileURLWithPath: path))
        return path
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 0 ? 0 : 0xEDB8_8320) }
        }
        return ~sum
    }
}
