/// Writes `OFD.xml`, where readers begin: what the document is and where it lies.
enum OFDEntry {
    /// - Parameter identity: of 32 digits; the same document has the same.
    static func bytes(_ metadata: Metadata, identity: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("ofd:OFD", [("xmlns:ofd", OFDNames.namespace), ("Version", "1.0"), ("DocType", "OFD")]) { xml in
            xml.element("ofd:DocBody") { xml in
                xml.element("ofd:DocInfo") { xml in
                    xml.element("ofd:DocID", text: identity)
                    for (name, value) in [("Title", metadata.title), ("Author", metadata.author), ("Subject", metadata.subject)] where !value.isEmpty {
                        xml.element("ofd:\(name)", text: value)
                    }
                    if let day = day(metadata.date) {
                        xml.element("ofd:CreationDate", text: day)
                        xml.element("ofd:ModDate", text: day)
                    }
                    let keywords = metadata.keywords.split(separator: ",").map { $0.drop { $0 == " " } }
                    if !keywords.isEmpty {
                        xml.element("ofd:Keywords") { xml in for keyword in keywords { xml.element("ofd:Keyword", text: String(keyword)) } }
                    }
                    xml.element("ofd:Creator", text: "gxpdf")
                }
                xml.element("ofd:DocRoot", text: "\(OFDNames.folder)/Document.xml")
            }
        }
        return xml.bytes
    }

    /// OFD knows days, no times.
    private static func day(_ date: String) -> String? {
        let day = date.prefix(10)
        let parts = day.split(separator: "-").map { $0.allSatisfy { $0.isASCII && $0.isNumber } ? $0.count : 0 }
        return parts == [4, 2, 2] ? String(day) : nil
    }
}

/// A number for a document that depends on nothing but its content (FNV-1a of 128 bits): it tells documents apart, and
/// proves nothing.
struct ContentNumber {
    private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
    }

    /// 32 digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }
}
