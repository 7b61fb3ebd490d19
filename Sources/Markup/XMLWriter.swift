/// Writes XML that is well-formed whatever the texts contain: names of elements and attributes are the program's own, everything
/// else is escaped. The only writer of XML.
package struct XMLWriter: Sendable {
    package enum Declaration: String, Sendable {
        case none = ""
        case utf8 = #"<?xml version="1.0" encoding="UTF-8"?>"#
        /// As the parts of office packages begin.
        case standalone = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    }

    package private(set) var bytes: [UInt8]
    private let textContext: XMLText.XMLContext

    /// - Parameter textContext: how much is escaped in texts between tags.
    package init(_ declaration: Declaration = .utf8, textContext: XMLText.XMLContext = .content) {
        bytes = Array(declaration.rawValue.utf8)
        self.textContext = textContext
    }

    /// An element that contains others, or nothing.
    package mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLWriter) -> Void = { _ in }) {
        open(name, attributes)
        let start = bytes.count
        content(&self)
        close(name, isEmpty: bytes.count == start)
    }

    package mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
        open(name, attributes)
        XMLText.append(text, in: textContext, to: &bytes)
        close(name, isEmpty: text.isEmpty)
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)]) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += key.utf8
            bytes += "=\"".utf8
            XMLText.append(value, in: .attribute, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ name: String, isEmpty: Bool) {
        guard !isEmpty else {
            bytes[bytes.count - 1] = UInt8(ascii: "/")
            bytes.append(UInt8(ascii: ">"))
            return
        }
        bytes += "</".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }
}
