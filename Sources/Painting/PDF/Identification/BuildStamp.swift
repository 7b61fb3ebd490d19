/// The build that wrote a PDF, as an entry of its history in XMP (ISO 16684-1; XMP specification, part 2: xmpMM:History),
/// which PDF/A allows without an extension schema.
///
/// The entry is one line of fixed length. Another build changes nothing outside the line, as long as its libraries write
/// the same: identifiers do not depend on it, and offsets do not move. `scripts/compare-builds` relies on this.
package struct BuildStamp: Sendable, Hashable {
    /// `gxpdf 0.1.0`.
    package let software: String
    /// The libraries with their versions: `Cairo 1.16.0, Pango 1.50.12`.
    package let libraries: String

    package init(software: String, libraries: String) {
        self.software = software
        self.libraries = libraries
    }

    /// In bytes, including the line feed.
    static let lineLength = 640
    /// In bytes, of both texts together.
    private static let longestText = 300

    private static let parts = (
        start: #"<xmpMM:History xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"><rdf:Seq>"#
            + #"<rdf:li rdf:parseType="Resource"><stEvt:action>created</stEvt:action><stEvt:softwareAgent>"#,
        middle: "</stEvt:softwareAgent><stEvt:parameters>", end: "</stEvt:parameters></rdf:li></rdf:Seq></xmpMM:History>"
    )

    /// The line in the packet.
    var line: String {
        let software = Self.plain(software, longest: Self.longestText)
        let libraries = Self.plain(libraries, longest: Self.longestText - software.utf8.count)
        let text = Self.parts.start + software + Self.parts.middle + libraries + Self.parts.end
        return text + String(repeating: " ", count: Self.lineLength - 1 - text.utf8.count) + "\n"
    }

    /// ASCII without characters that XML escapes; names and versions contain no others.
    private static func plain(_ text: String, longest: Int) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) && !"<>&\"".unicodeScalars.contains($0) }.prefix(longest)))
    }

    /// Reads the line of a packet that gxpdf has written; nil if there is none.
    init?(packet: [UInt8]) {
        let line = packet.split(separator: 0x0A).first { $0.starts(with: Self.parts.start.utf8) }
        guard let line else { return nil }
        let text = String(decoding: line.dropFirst(Self.parts.start.utf8.count), as: UTF8.self)
        guard let middle = Self.split(text, at: Self.parts.middle), let end = Self.split(middle.after, at: Self.parts.end) else {
            return nil
        }
        self.init(software: middle.before, libraries: end.before)
    }

    private static func split(_ text: String, at separator: String) -> (before: String, after: String)? {
        var start = text.startIndex
        while start < text.endIndex {
            let rest = text[start...]
            if rest.hasPrefix(separator) { return (String(text[..<start]), String(rest.dropFirst(separator.count))) }
            start = text.index(after: start)
        }
        return nil
    }
}
