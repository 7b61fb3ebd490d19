import Markup

/// Writes `OFD.xml`, the entry point of the package: the metadata of the document and the path of its root.
enum OFDEntry {
    /// - Parameter identity: 32 digits derived from the content.
    static func bytes(_ metadata: Metadata, identity: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("ofd:OFD", [("xmlns:ofd", OFDNames.namespace), ("Version", "1.0"), ("DocType", "OFD")]) { xml in
            xml.element("ofd:DocBody") { xml in
                xml.element("ofd:DocInfo") { xml in
                    xml.element("ofd:DocID", text: identity)
                    for (name, value) in [("Title", metadata.title), ("Author", metadata.author), ("Subject", metadata.subject)]
                    where !value.isEmpty {
                        xml.element("ofd:\(name)", text: value)
                    }
                    if let day = day(metadata.date) {
                        xml.element("ofd:CreationDate", text: day)
                        xml.element("ofd:ModDate", text: day)
                    }
                    let keywords = metadata.keywords
                    if !keywords.isEmpty {
                        xml.element("ofd:Keywords") { xml in for keyword in keywords { xml.element("ofd:Keyword", text: keyword) } }
                    }
                    xml.element("ofd:Creator", text: "gxpdf")
                }
                xml.element("ofd:DocRoot", text: "\(OFDNames.folder)/Document.xml")
            }
        }
        return xml.bytes
    }

    /// OFD has dates without times.
    private static func day(_ date: String) -> String? {
        let day = date.prefix(10)
        let parts = day.split(separator: "-").map { $0.allSatisfy { $0.isASCII && $0.isNumber } ? $0.count : 0 }
        return parts == [4, 2, 2] ? String(day) : nil
    }
}
