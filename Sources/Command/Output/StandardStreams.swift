import FoundationEssentials
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

enum StandardError {
    static func write(_ text: String) {
        // A reader who has closed the pipe cannot be told so.
        try? writeAll(Data(text.utf8), to: 2, path: "")
    }
}

/// The product of a command.
enum StandardOutput {
    static var isTerminal: Bool { isatty(1) == 1 }

    /// Writes a file byte by byte. On a terminal, which only gets texts, control characters are made visible.
    ///
    /// - Throws: ``Failure``.
    static func write(_ data: Data) throws {
        let shown = isTerminal ? Data(VisibleText.escapedLines(String(decoding: data, as: UTF8.self)).utf8) : data
        try writeAll(shown, to: 1, path: say("标准输出", "standard output"))
    }

    /// Writes the rows of a listing, with tabs between their columns. The texts may come from files.
    static func write(rows: [[String]]) throws {
        try write(Data(rows.map { $0.map(VisibleText.escaped).joined(separator: "\t") + "\n" }.joined().utf8))
    }
}

/// - Throws: ``Failure`` with the system's reason.
func writeAll(_ data: Data, to descriptor: Int32, path: String) throws {
    let bytes = Array(data)
    var sent = 0
    while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw Failure.unwritable(path) }
        sent += count
    }
}
