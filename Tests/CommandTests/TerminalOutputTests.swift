import Foundation
import Testing

/// Names, keys and texts of files cannot control the terminal.
@Suite struct TerminalOutputTests {
    /// An escape sequence, C0, DEL, C1, bidirectional controls and line separators, as a file can be named.
    private let hostile = "a\u{1B}[2J\u{7}\r\u{7F}\u{9B}31m\u{202E}\u{2066}\u{2028}\nerror: x"

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA, 0x9: false
        case ..<0x20, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private func controls(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter(Self.isControl) }

    /// A report with hostile keys and texts under a hostile name.
    private func report(in folder: String) throws -> String {
        let text = try String(contentsOfFile: CommandRun.example("tongzhou-kjj-2023"), encoding: .utf8)
        let escaped = "\\u001b[2J\\u0007\\u007f\u{9B}31m\u{202E}\u{2066}\u{2028}"
        let changed = text.replacingOccurrences(
            of: "\"agency\": \"", with: "\"x\(escaped)\": 1, \"form\": \"\(escaped)\", \"agency\": \"\(escaped)")
        #expect(changed != text)
        let path = "\(folder)/\(hostile).json"
        try changed.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func runs(in folder: String, _ more: [String]) throws -> [CommandRun] {
        let name = try report(in: folder)
        let html = "\(folder)/\(hostile).html"
        try "<p>\(hostile)</p>".write(toFile: html, atomically: true, encoding: .utf8)
        return try [
            ["check", name], ["render", name], ["render", name, "--force", "-o", "\(folder)/\(hostile).pdf"], ["render", hostile],
            ["batch", folder, "-o", "\(folder)/out"], ["batch", hostile, "-o", folder], ["import", html], ["import", html, html],
            ["extract", hostile], ["form", hostile], ["form", "2021", "--xlsx", "-o", "\(folder)/\(hostile).xlsx"],
            ["render", "a", hostile],
            ["render", "a", "--format", hostile], ["render", "a", "--\(hostile)"], ["render", "a", "--layout", hostile],
            ["fonts", "--report", name], ["fonts", "--faces", hostile], ["check", hostile, "--report", "\(folder)/sheet.pdf"],
            ["init", "--agency", hostile, "--year", "2023", "-o", "\(folder)/new\(hostile).json"],
        ].map { try CommandRun($0 + more) }
    }

    @Test func textHasNoControlCharacters() throws {
        try withTemporaryFolder { folder in
            for run in try runs(in: folder, []) {
                #expect(controls(run.errors).isEmpty && controls(String(decoding: run.output, as: UTF8.self)).isEmpty, "\(run.errors)")
                // A line end in a name does not begin a message.
                #expect(!run.errors.split(separator: "\n").contains { $0.hasPrefix("error: x") }, "\(run.errors)")
            }
            let run = try CommandRun(["render", hostile])
            #expect(
                run.errors.contains("a\\u{1B}[2J\\u{7}\\u{D}\\u{7F}\\u{9B}31m\\u{202E}\\u{2066}\\u{2028}\\u{A}error: x"), "\(run.errors)")
        }
    }

    @Test(arguments: ["json", "sarif"]) func structuredOutputEscapesThem(_ style: String) throws {
        try withTemporaryFolder { folder in
            for run in try runs(in: folder, ["--diagnostics", style]) {
                #expect(controls(run.errors).isEmpty, "\(run.errors)")
                let documents = style == "json" ? run.errors.split(separator: "\n").map(String.init) : [run.errors]
                for document in documents { _ = try JSONSerialization.jsonObject(with: Data(document.utf8)) }
            }
            let run = try CommandRun(["render", hostile, "--diagnostics", "json"])
            let line = try #require(run.errors.split(separator: "\n").first)
            let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(record["file"] as? String == hostile, "the value is the name itself")
        }
    }

    /// The output of a command with a terminal, made by `script`.
    private func terminal(_ arguments: [String]) throws -> String {
        let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
        let run = try CommandRun(
            [quoted], environment: ["TERM": "xterm"], shell: "SHELL=/bin/sh script -qec \"'$0' $1\" /dev/null < /dev/null")
        return String(decoding: run.output, as: UTF8.self)
    }

    @Test func progressAndSummariesOnATerminal() throws {
        guard FileManager.default.fileExists(atPath: "/usr/bin/script") else { return }
        try withTemporaryFolder { folder in
            _ = try report(in: folder)
            try FileManager.default.copyItem(atPath: CommandRun.example("hangzhou-2025"), toPath: "\(folder)/b\(hostile).json")
            let shown = try terminal(["batch", folder, "-o", "\(folder)/out"])
            #expect(shown.contains("2/2") && shown.contains("ba\\u{1B}[2J"))
            // What remains are our own: colours, the cleared line, and the terminal's line ends.
            let own = ["\u{1B}[K", "\u{1B}[31m", "\u{1B}[33m", "\u{1B}[36m", "\u{1B}[0m", "\r"].reduce(shown) {
                $0.replacingOccurrences(of: $1, with: "", options: .literal)
            }
            #expect(controls(own).isEmpty, "\(own)")
        }
    }

    @Test func embeddedReportsAreShownWithoutThem() throws {
        guard FileManager.default.fileExists(atPath: "/usr/bin/script") else { return }
        try withTemporaryFolder { folder in
            let text = try String(contentsOfFile: CommandRun.example("hangzhou-2025"), encoding: .utf8)
                .replacingOccurrences(of: "\"agency\":", with: "\"$comment\": \"\u{9B}31m\u{202E}\", \"agency\":")
            try text.write(toFile: "\(folder)/r.json", atomically: true, encoding: .utf8)
            #expect(try CommandRun(["render", "\(folder)/r.json", "--attach", "--force", "-o", "\(folder)/r.pdf"]).code == 0)
            let shown = try terminal(["extract", "\(folder)/r.pdf"])
            #expect(shown.contains("\\u{9B}31m\\u{202E}") && controls(shown.replacingOccurrences(of: "\r", with: "")).isEmpty)
            // A pipe gets the bytes.
            #expect(try CommandRun(["extract", "\(folder)/r.pdf"]).output == Data(text.utf8))
        }
    }
}
