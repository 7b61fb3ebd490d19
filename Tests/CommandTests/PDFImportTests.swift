import Foundation
import Testing

/// `gxpdf import` of PDF files, from what `gxpdf render` makes of the examples.
@Suite struct PDFImportTests {
    private typealias Fields = [String: String]

    /// Every value by its path.
    private func fields(_ path: String) throws -> Fields {
        var fields: Fields = [:]
        func walk(_ value: Any, _ path: String) {
            switch value {
            case let object as [String: Any]: for (key, value) in object { walk(value, path + "." + key) }
            case let list as [Any]: for (index, value) in list.enumerated() { walk(value, path + "[\(index)]") }
            case let number as NSNumber where !(value is String): fields[path] = number.stringValue
            default: fields[path] = Double("\(value)").map { NSNumber(value: $0).stringValue } ?? "\(value)"
            }
        }
        walk(try JSONSerialization.jsonObject(with: try Data(contentsOf: URL(fileURLWithPath: path))), "")
        return fields
    }

    /// What a page does not show, or shows as something else.
    private static let unprinted = ["$schema", "$comment", "language", "remark", "title", "publication.time"]

    /// The same figures and the same paragraphs.
    @Test(arguments: ["hangzhou-2025", "form-2019-2020"]) func whatWasTypesetIsReadBack(_ name: String) throws {
        try withTemporaryFolder { folder in
            #expect(try CommandRun(["render", CommandRun.example(name), "-o", "\(folder)/\(name).pdf"]).code == 0)
            let run = try CommandRun(["import", "\(folder)/\(name).pdf", "-o", "\(folder)/out"])
            #expect(run.code == 0, "\(run.errors)")
            let drawn = try fields(CommandRun.example(name))
            let read = try fields("\(folder)/out/\(name).json")
            for path in Set(drawn.keys).union(read.keys) where !Self.unprinted.contains(String(path.dropFirst())) {
                #expect(drawn[path] == read[path], "\(path)")
            }
            #expect(try CommandRun(["check", "\(folder)/out/\(name).json"]).code == 0)
        }
    }

    /// Sixteen pages with notes, a chart and tables of the author's own: the statutory figures and the prose.
    @Test func aLongReportIsReadBack() throws {
        let name = "long-prose-2024"
        try withTemporaryFolder { folder in
            _ = try CommandRun(["render", CommandRun.example(name), "-o", "\(folder)/\(name).pdf"])
            let run = try CommandRun(["import", "\(folder)/\(name).pdf", "-o", folder])
            #expect(run.code == 0 && run.errors.contains("has a chart"), "\(run.errors)")
            let drawn = try fields(CommandRun.example(name))
            let read = try fields("\(folder)/\(name).json")
            for (path, value) in drawn
            where ["disclosure.", "applications.", "litigation."].contains(where: { path.dropFirst().hasPrefix($0) }) && !path.contains("[")
            { #expect(read[path] == value, "\(path)") }
            // Note markers are printed as ①.
            let printed = Set(read.values)
            for (path, value) in drawn
            where value.count > 40 && !value.contains("[^") && !path.contains("remark") && !path.contains(".chart.") {
                #expect(printed.contains(path.contains(".footnotes") ? "①" + value : value), "\(path)")
            }
        }
    }

    @Test func findingsNameThePage() throws {
        try withTemporaryFolder { folder in
            _ = try CommandRun(["render", CommandRun.example("tongzhou-kjj-2023"), "-o", "\(folder)/a.pdf"])
            let run = try CommandRun(["import", "\(folder)/a.pdf", "-o", folder], language: "zh_CN.UTF-8")
            #expect(run.errors.contains("a.pdf: 第 ") && run.errors.contains(" 页: 警告"), "\(run.errors)")
        }
    }

    @Test func whatIsNoPDFIsTold() throws {
        try withTemporaryFolder { folder in
            try Data("%PDF-1.7\n1 0 obj\n<<".utf8).write(to: URL(fileURLWithPath: "\(folder)/a.pdf"))
            let run = try CommandRun(["import", "\(folder)/a.pdf"])
            #expect(run.code == 1 && run.errors.contains("[IMP-40]") && !FileManager.default.fileExists(atPath: "\(folder)/a.json"))
        }
    }

    @Test func theReadersOwnCommandIsNotShown() throws {
        let help = try CommandRun(["--help"])
        #expect(!String(decoding: help.output, as: UTF8.self).contains("read-pages"))
        #expect(try String(decoding: CommandRun(["import", "--help"]).output, as: UTF8.self).contains("PDF"))
    }
}
