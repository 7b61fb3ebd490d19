import Testing

@testable import Reports

@Suite struct JSONTextTests {
    static let valid = [
        "{}", "[]", "null", "true", "false", "0", "-0", "-1.5e+10", "1E5", "0.25", "\"\"", "\"文\"", " [ ] ", "\n{\t}\r\n", "[1,2,3]",
        "[[[[]]]]",
        "{\"a\":1,\"b\":[true,null]}", "\"\\u6587\"", "\"\\ud83d\\ude00\"", "\"\\\"\\\\\\/\\n\\r\\t\"", "\"\u{7F}\"", "\"𬭎\"",
        "[\"\",\"\"]", "{\"\":0}",
        "123456789012345678901234567890", "1e999", "\u{FEFF}{}",
    ]

    @Test(arguments: valid) func isRead(_ text: String) {
        let read = JSONText.read(Array(text.utf8))
        #expect(read.root != nil && read.diagnostics.isEmpty, "\(read.diagnostics)")
    }

    /// The code, and the text with a mark at the position.
    static let invalid: [(String, String)] = [
        ("JSN-01", "①"), ("JSN-01", "  \n①"), ("JSN-02", "{} ①{}"), ("JSN-02", "1①,"), ("JSN-03", "{①"), ("JSN-03", "{\"a①"),
        ("JSN-03", "{\"a\"①"), ("JSN-03", "{\"a\":①"),
        ("JSN-03", "{\"a\":1①"), ("JSN-03", "{\"a\":1,①"), ("JSN-03", "[①"), ("JSN-03", "[1①"), ("JSN-03", "[1,①"), ("JSN-03", "tru①"),
        ("JSN-03", "\"\\①"), ("JSN-03", "\"\\u12①"),
        ("JSN-03", "-①"), ("JSN-03", "1.①"), ("JSN-03", "1e①"), ("JSN-03", "1e+①"), ("JSN-04", "①}"), ("JSN-04", "①]"), ("JSN-04", "①x"),
        ("JSN-04", "①tree"), ("JSN-04", "①NaN"), ("JSN-04", "①+1"),
        ("JSN-04", "①.5"), ("JSN-04", "①'a'"), ("JSN-04", "①“a”"), ("JSN-04", "[1①，2]"), ("JSN-06", "{\"a\"①：1}"), ("JSN-04", "[①//\n]"),
        ("JSN-04", "{①a:1}"), ("JSN-04", "①\u{1}"),
        ("JSN-05", "[1,①]"), ("JSN-05", "{\"a\":1,①}"), ("JSN-04", "[①,1]"), ("JSN-04", "[1①;2]"),
        ("JSN-06", "{\"a\"① 1}".replacing("① ", with: " ①")), ("JSN-06", "{\"a\"①}"), ("JSN-06", "{\"a\"①,\"b\":1}"),
        ("JSN-07", "{\"a\":1 ①\"b\":2}"), ("JSN-07", "[1 ①[2]]"), ("JSN-07", "[\"一\"\n ①\"二\"]"), ("JSN-08", "①01"), ("JSN-08", "①-a"),
        ("JSN-08", "①-01"), ("JSN-08", "[①1.]"), ("JSN-08", "[①1e]"),
        ("JSN-10", "\"文①\n字\""), ("JSN-10", "\"①\t\""), ("JSN-10", "\"a①\\b\""), ("JSN-10", "\"①\\u0000\""), ("JSN-12", "\"①\\ud800\""),
        ("JSN-12", "\"①\\udc00\""), ("JSN-12", "\"①\\ud800\\u0041\""),
        ("JSN-12", "\"①\\ud800x\""), ("JSN-13", "\"①\\x\""), ("JSN-13", "\"①\\u12g4\""), ("JSN-13", "\"①\\u+123\""),
        ("JSN-02", "\"a\"①\"b\""), ("JSN-09", "{\"年\":1,\n ①\"年\":2}"),
    ]

    @Test(arguments: invalid) func reportsCodeAndPosition(_ code: String, _ marked: String) throws {
        let marked = MarkedText(marked)
        let diagnostics = JSONText.read(Array(marked.text.utf8)).diagnostics
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(
            "\(diagnostic.code.id) \(diagnostic.place.line ?? 0):\(diagnostic.place.column ?? 0)"
                == "\(code) \(marked.line):\(marked.column)",
            "\(marked.text)")
    }

    @Test func reportsThePositionOfInvalidBytes() throws {
        // 报 in GBK.
        for bytes: [UInt8] in [[0xB1, 0xA8], [0xE6, 0x96], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xF5, 0x80, 0x80, 0x80]] {
            let diagnostic = try #require(JSONText.read(Array("[\"文".utf8) + bytes + Array("\"]".utf8)).diagnostics.first)
            #expect(diagnostic.code.id == "JSN-11" && diagnostic.place.line == 1 && diagnostic.place.column == 4, "\(bytes)")
        }
    }

    @Test func reportsATruncatedFileAnywhere() {
        let bytes = Array(CleanReport.text.utf8)
        for end in stride(from: 0, to: bytes.count - 1, by: 7) {
            #expect(JSONText.read(Array(bytes[..<end])).diagnostics.count == 1, "\(end)")
        }
    }

    @Test func anyByteChangedNeverCrashes() {
        let bytes = Array(CleanReport.text.utf8.prefix(600))
        for place in bytes.indices {
            for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0xFF, 0x2C] {
                var broken = bytes
                broken[place] = byte
                _ = JSONText.read(broken)
            }
        }
    }

    @Test func limitsHoldAtTheirEdge() {
        func codes(_ text: String, _ change: (inout Limits) -> Void) -> [String] {
            var limits = Limits()
            change(&limits)
            return JSONText.read(Array(text.utf8), limits: limits).diagnostics.map(\.code.id)
        }
        #expect(codes("[1, 2]", { $0.reportBytes = 6 }) == [] && codes("[1, 2]", { $0.reportBytes = 5 }) == ["LIM-01"])
        #expect(codes("[[[]]]", { $0.depth = 3 }) == [] && codes("[[[]]]", { $0.depth = 2 }) == ["LIM-02"])
        #expect(codes("[1, 2]", { $0.nodes = 3 }) == [] && codes("[1, 2]", { $0.nodes = 2 }) == ["LIM-03"])
        #expect(codes("[\"文字\"]", { $0.stringBytes = 6 }) == [] && codes("[\"文字\"]", { $0.stringBytes = 5 }) == ["LIM-04"])
        let deep = String(repeating: "[", count: 100_000)
        #expect(codes(deep) { _ in } == ["LIM-02"])
    }

    @Test func columnsCountScalars() {
        let lines = LineIndex(Array("一二\n三𬭎x".utf8))
        #expect(lines.place(of: 0) == (1, 1) && lines.place(of: 6) == (1, 3))
        #expect(lines.place(of: 7) == (2, 1) && lines.place(of: 14) == (2, 3) && lines.place(of: 99) == (2, 4))
        let long = LineIndex(Array((String(repeating: "国", count: 1000) + "\n" + String(repeating: "字x", count: 500)).utf8))
        #expect(
            long.place(of: 2997) == (1, 1000) && long.place(of: 3000) == (1, 1001) && long.place(of: 3001) == (2, 1)
                && long.place(of: 5001) == (2, 1001))
        for count in [0, 255, 256, 257, 512] {
            let lines = LineIndex(Array(repeating: UInt8(ascii: "a"), count: count))
            #expect(lines.place(of: count) == (1, count + 1) && lines.place(of: count / 2) == (1, count / 2 + 1))
        }
    }
}
