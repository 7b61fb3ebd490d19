import Foundation
import ZipPackage

@testable import Importing
@testable import Reports

/// Word-processor files as programs write them: runs split inside words, marks of the spelling checker between them, and
/// merged cells repeated in every row.
enum WordSample {
    static let namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""

    static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }

    static func run(_ text: String, _ properties: String = "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋\"/><w:sz w:val=\"32\"/>") -> String {
        "<w:r w:rsidR=\"00A1\"><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
    }

    /// The text in runs of one to three characters.
    static func runs(_ text: String) -> String {
        var rest = text[...]
        var pieces: [String] = []
        var number = 0
        while !rest.isEmpty {
            let piece = String(rest.prefix(1 + number % 3))
            rest = rest.dropFirst(piece.count)
            switch number % 5 {
            case 1: pieces.append("<w:proofErr w:type=\"spellStart\"/>\(run(piece))<w:proofErr w:type=\"spellEnd\"/>")
            case 2: pieces.append("<w:bookmarkStart w:id=\"\(number)\" w:name=\"_Go\"/>\(run(piece))<w:bookmarkEnd w:id=\"\(number)\"/>")
            case 3:
                pieces.append(
                    "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"chsdate\"><w:smartTagPr/>\(run(piece))</w:smartTag>"
                )
            case 4: pieces.append("<w:ins w:id=\"9\" w:author=\"a\">\(run(piece))</w:ins>")
            default: pieces.append(run(piece))
            }
            number += 1
        }
        return pieces.joined()
    }

    static func paragraph(_ text: String, _ properties: String = "<w:jc w:val=\"both\"/><w:ind w:firstLine=\"640\"/>") -> String {
        "<w:p w:rsidR=\"00B2\"><w:pPr>\(properties)</w:pPr>\(runs(text))</w:p>"
    }

    static let empty = "<w:p><w:pPr><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:pPr></w:p>"

    /// A statutory table of the sample with its merged cells.
    static func table(_ section: String) -> String {
        guard let table = Sample.form.section(section)?.table else { return "" }
        var rows = ""
        for row in 0..<table.rowCount {
            var cells = ""
            var column = 0
            while column < table.columns.count {
                guard let cell = table.cells.first(where: { ($0.row..<($0.row + $0.rowSpan)).contains(row) && $0.column == column }) else {
                    break
                }
                let text = cell.text ?? cell.figure.flatMap { Sample.figures["\(section).\($0)"] }.map(String.init) ?? ""
                let merge = cell.rowSpan == 1 ? "" : cell.row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"
                let span = cell.columnSpan > 1 ? "<w:gridSpan w:val=\"\(cell.columnSpan)\"/>" : ""
                // Labels on several lines are several paragraphs, with an empty one where the author pressed return.
                let shown =
                    cell.row != row
                    ? empty
                    : cell.lines.isEmpty ? paragraph(text) + (cell.figure == nil ? empty : "") : cell.lines.map { paragraph($0) }.joined()
                cells +=
                    "<w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/>\(span)\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>\(shown)</w:tc>"
                column += cell.columnSpan
            }
            rows += "<w:tr w:rsidR=\"00C3\"><w:trPr><w:trHeight w:val=\"400\"/></w:trPr>\(cells)</w:tr>"
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
            + table.columns.map { _ in "<w:gridCol w:w=\"900\"/>" }.joined() + "</w:tblGrid>\(rows)</w:tbl>" + empty
    }

    /// - Parameter heading: writes a section's heading, for headings with automatic numbers.
    static func body(before: String = paragraph(Sample.title), heading: (String) -> String = { paragraph($0) }, after: String = "")
        -> String
    {
        before
            + Sample.form.sections.map { section in
                heading(section.heading)
                    + (section.table == nil ? Sample.prose(section.key).map { paragraph($0) }.joined() : table(section.key))
            }.joined() + after + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"
    }

    static func file(_ body: String, parts: [String: String] = [:]) throws -> [UInt8] {
        let space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var files = [
            ZipWriter.File(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
            ZipWriter.File(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"\(space)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            ZipWriter.File(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + parts.keys.sorted().enumerated().map {
                        "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(space)/\($1)\" Target=\"\($1).xml\"/>"
                    }.joined() + "</Relationships>"),
            ZipWriter.File(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"
            ),
        ]
        for (name, content) in parts.sorted(by: { $0.key < $1.key }) { files.append(ZipWriter.File("word/\(name).xml", content)) }
        return try ZipWriter.package(files)
    }

    /// A list of nine levels with the formats and texts of the first ones.
    static func numbering(_ levels: [(format: String, text: String)], id: Int = 1, start: Int = 1) -> String {
        "<w:numbering \(namespaces)><w:abstractNum w:abstractNumId=\"\(id)\">"
            + levels.enumerated().map {
                "<w:lvl w:ilvl=\"\($0)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\($1.format)\"/><w:lvlText w:val=\"\($1.text)\"/></w:lvl>"
            }.joined() + "</w:abstractNum><w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(id)\"/></w:num></w:numbering>"
    }

    static func numbered(_ text: String, level: Int = 0, id: Int = 1) -> String {
        paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>")
    }

    /// The result of the reader, without recognition.
    static func read(_ body: String, parts: [String: String] = [:], limits: ImportLimits = .standard) throws -> (
        blocks: [LooseBlock], diagnostics: [Diagnostic]
    ) {
        let log = ImportLog()
        let document = try PackageReading.document(file(body, parts: parts), limits: limits, log: log)
        return (document?.blocks ?? [], log.diagnostics)
    }

    static func texts(_ body: String, parts: [String: String] = [:]) throws -> [String] {
        try read(body, parts: parts).blocks.map { block in
            block.text ?? block.table.map { $0.rows.map { $0.map(\.text).joined(separator: "|") }.joined(separator: "/") } ?? ""
        }
    }
}
