import Foundation

@testable import Importing
@testable import Reports

/// PDF files written by hand, object by object, with content that no program would write.
struct HandMadePDF {
    private(set) var objects: [String] = []

    /// - Returns: the object's number.
    @discardableResult mutating func add(_ body: String) -> Int {
        objects.append(body)
        return objects.count
    }

    @discardableResult mutating func stream(_ content: String, _ entries: String = "") -> Int {
        add("<< \(entries) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }

    /// - Parameter pages: the number of the root object of the page tree.
    func bytes(pages: Int, trailer: String = "") -> [UInt8] {
        let objects = objects + ["<< /Type /Catalog /Pages \(pages) 0 R >>"]
        let root = objects.count
        var text = "%PDF-1.7\n"
        var offsets: [Int] = []
        for (index, body) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(body)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
        text += "trailer\n<< /Size \(objects.count + 1) /Root \(root) 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    /// Pages with their content streams. The codes of font `H` are UTF-16; it is not embedded, so that its glyphs are invisible
    /// on a machine without such a font. `L` is Helvetica.
    static func pages(_ contents: [String], box: String = "[0 0 595 842]", page: String = "") -> [UInt8] {
        var pdf = HandMadePDF()
        let map = pdf.stream(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            \((0..<256).map { String(format: "1 beginbfrange <%02X00> <%02XFF> <%02X00> endbfrange", $0, $0, $0) }.joined(separator: "\n"))
            endcmap end end
            """)
        let descendant = pdf.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /None /Flags 4 /Ascent 880 /Descent -120 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >> >>"
        )
        let han = pdf.add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H /DescendantFonts [\(descendant) 0 R] /ToUnicode \(map) 0 R >>"
        )
        let latin = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
        let first = pdf.objects.count + 1
        let tree = first + contents.count * 2
        for content in contents {
            let stream = pdf.stream(content)
            pdf.add(
                "<< /Type /Page /Parent \(tree) 0 R /MediaBox \(box) /Contents \(stream) 0 R /Resources << /Font << /H \(han) 0 R /L \(latin) 0 R >> >> \(page) >>"
            )
        }
        pdf.add(
            "<< /Type /Pages /Count \(contents.count) /Kids [\((0..<contents.count).map { "\(first + $0 * 2 + 1) 0 R" }.joined(separator: " "))] >>"
        )
        return pdf.bytes(pages: tree)
    }

    /// Text at a position in points from the lower left corner.
    static func text(_ text: String, _ x: Double, _ y: Double, size: Double = 10, font: String = "L", mode: Int = 0, colour: String = "0 g")
        -> String
    {
        let shown = font == "H" ? "<" + text.utf16.map { String(format: "%04X", $0) }.joined() + ">" : "(\(text))"
        return "\(colour) BT /\(font) \(size) Tf \(mode) Tr 1 0 0 1 \(x) \(y) Tm \(shown) Tj ET\n"
    }

    /// A ruled table of figures. `line` draws a line from one point to another.
    static func grid(
        _ cells: [[String]], x: Double = 100, top: Double = 700, width: Double = 60, height: Double = 24,
        line: (Double, Double, Double, Double) -> String
    ) -> String {
        let columns = cells.map(\.count).max() ?? 0
        var content = ""
        for row in 0...cells.count {
            content += line(x, top - Double(row) * height, x + Double(columns) * width, top - Double(row) * height)
        }
        for column in 0...columns {
            content += line(x + Double(column) * width, top, x + Double(column) * width, top - Double(cells.count) * height)
        }
        for (row, texts) in cells.enumerated() {
            for (column, text) in texts.enumerated() {
                content += Self.text(text, x + Double(column) * width + 20, top - Double(row) * height - 16)
            }
        }
        return content
    }

    static func document(_ bytes: [UInt8], limits: PrintedPageLimits = PrintedPageLimits()) -> (
        document: LooseDocument?, log: ImportLog, stop: Diagnostic?
    ) {
        let log = ImportLog()
        do {
            return (try PDFReading(limits: limits, source: .inProcess, log: log).document(bytes), log, nil)
        } catch let stop as Diagnostic {
            return (nil, log, stop)
        } catch {
            fatalError("\(error)")
        }
    }
}

/// The program beside the test bundle.
enum BuiltProgram {
    static let path: String = {
        let test = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = test.components(separatedBy: "/").dropLast().joined(separator: "/") + "/gxpdf"
        return FileManager.default.fileExists(atPath: beside) ? beside : "\(Sample.folder)/.build/debug/gxpdf"
    }()

    static let source = PrintedPageSource.separate(program: path, arguments: ["read-pages"])
}
