import Foundation
import Testing

@testable import Markup

@Suite struct XMLWriterTests {
    private func text(_ xml: XMLWriter) -> String { String(decoding: xml.bytes, as: UTF8.self) }

    @Test func elementsNest() {
        var xml = XMLWriter()
        xml.element("a", [("k", "1")]) { xml in
            xml.element("b")
            xml.element("c", text: "汉")
            xml.element("d", text: "")
        }
        #expect(text(xml) == #"<?xml version="1.0" encoding="UTF-8"?><a k="1"><b/><c>汉</c><d/></a>"#)
    }

    @Test func textsAreEscapedByPlace() {
        #expect(XMLText.escaped("<a href=\"x\">&'\n\t\r", in: .content) == "&lt;a href=\"x\"&gt;&amp;'\n\t&#13;")
        #expect(XMLText.escaped("<a href=\"x\">&'\n\t\r", in: .attribute) == "&lt;a href=&quot;x&quot;&gt;&amp;'&#10;&#9;&#13;")
        var xml = XMLWriter(.standalone, textContext: .attribute)
        xml.element("t", [("a", "\"\n")], text: "\"\n")
        #expect(text(xml) == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<t a=\"&quot;&#10;\">&quot;&#10;</t>")
    }

    /// A file with one of them would not be XML (production 2), and dropping it would move what counts characters.
    @Test func invalidCharactersAreReplaced() {
        for scalar in ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"] as [Unicode.Scalar] {
            #expect(XMLText.escaped("a\(scalar)b", in: .content) == "a\u{FFFD}b")
            #expect(XMLText.escaped("a\(scalar)b", in: .attribute) == "a\u{FFFD}b")
        }
        #expect(XMLText.escaped("\u{7F}\u{85}\u{2028}\u{FFFD}😀", in: .content) == "\u{7F}\u{85}\u{2028}\u{FFFD}😀")
    }

    @Test func aPlainTextIsNotChanged() {
        #expect(XMLText.escaped("总体情况 1,234", in: .content) == "总体情况 1,234")
    }
}
