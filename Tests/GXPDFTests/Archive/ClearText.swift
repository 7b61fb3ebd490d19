import FoundationEssentials
import Testing

/// A PDF's text with all streams unpacked, by qpdf.
func clearText(_ pdf: Data) throws -> String {
    var text = ""
    try withTemporaryFolder { folder in
        try pdf.write(to: URL(filePath: "\(folder)/a.pdf"))
        _ = try #require(
            Tool.output("qpdf", ["--qdf", "--object-streams=disable", "\(folder)/a.pdf", "\(folder)/b.pdf"]),
            "qpdf reports errors, or is missing")
        text = String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/b.pdf")), as: UTF8.self)
    }
    return text
}
