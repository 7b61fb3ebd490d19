import Foundation
import Testing

@testable import Markup

@Suite struct JSONWriterTests {
    @Test func stringsAreEscaped() {
        for (text, json) in [
            ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t", #""\n\r\t""#), ("\0\u{1B}[31m\u{1F}", #""\u0000\u001b[31m\u001f""#),
            ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("汉😀\u{20628}", "\"汉😀\u{20628}\""),
            ("", "\"\""),
        ] { #expect(JSONWriter.quoted(text) == json) }
    }

    /// Every scalar survives a parser that is not ours; Swift's strings hold no lone surrogates.
    @Test func everyScalarSurvives() throws {
        var all = String.UnicodeScalarView()
        for value in UInt32(0)...0x2FFF { if let scalar = Unicode.Scalar(value) { all.append(scalar) } }
        for value in stride(from: UInt32(0x3000), through: 0x10FFFF, by: 997) {
            if let scalar = Unicode.Scalar(value) { all.append(scalar) }
        }
        let text = String(all)
        let parsed = try JSONDecoder().decode([String].self, from: Data("[\(JSONWriter.quoted(text))]".utf8))
        #expect(parsed.first.map { Array($0.unicodeScalars) } == Array(all))
    }

    private let value = JSONOutput.object([
        ("b", .list([.number(1), .numeral("1.50"), .null])), ("a", .object([("x", .flag(true))])),
        ("empty", .object([])), ("none", .list([])),
        ("long", .list([.text(String(repeating: "长", count: 130))])),
    ])

    @Test func whatFitsIsOnOneLine() {
        let long = String(repeating: "长", count: 130)
        #expect(
            JSONWriter(.fitted).text(value) == """
                {
                  "b": [1, 1.50, null],
                  "a": {"x": true},
                  "empty": {},
                  "none": [],
                  "long": [
                    "\(long)"
                  ]
                }
                """)
        #expect(JSONWriter(.fitted).text(.object([("a", .list([.number(1)]))])) == #"{"a": [1]}"#)
    }

    @Test func recordsAreOnOneLineEach() {
        let rows = JSONOutput.object([
            ("table", .list([.object([("a", .number(1)), ("b", .text("二"))])])),
            ("none", .object([])),
        ])
        #expect(
            JSONWriter(.records).text(rows) == """
                {
                  "table": [
                    {"a": 1, "b": "二"}
                  ],
                  "none": {}
                }
                """)
        #expect(JSONWriter(.records).text(.object([("a", .number(1))])) == "{\n  \"a\": 1\n}")
    }
}
