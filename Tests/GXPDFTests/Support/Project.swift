import FoundationEssentials
import Testing

@testable import GXPDF

/// The project's own files, found from the path of this one.
enum Project {
    static let folder = #filePath.components(separatedBy: "/Tests/")[0]
    static let home = Home(folder: folder)
    static let official = ["notice", "letter", "order", "minutes", "rich-content"]
    static let examples = ["tongzhou-kjj-2023", "hangzhou-2025", "long-prose-2024"]

    static func press(_ change: (inout Configuration) -> Void = { _ in }) throws -> Press {
        var configuration = Configuration(home: home)
        change(&configuration)
        return try Press(configuration)
    }

    static func example(_ name: String) throws -> Source { try Source(contentsOfFile: "\(folder)/examples/\(name).json") }

    static func text(_ path: String) throws -> String {
        String(decoding: try #require(FileManager.default.contents(atPath: "\(folder)/\(path)")), as: UTF8.self)
    }

    /// Whether the references are rewritten.
    static let records = ProcessInfo.processInfo.environment["GXPDF_RECORD"] == "1"
}

extension Source {
    /// The example with pieces of its JSON replaced; each must occur in it.
    static func changed(_ replacements: [(String, String)], of example: String = "hangzhou-2025") throws -> Source {
        var text = try Project.text("examples/\(example).json")
        for (old, new) in replacements {
            let range = try #require(text.firstRange(of: old), "\(old)")
            text.replaceSubrange(range, with: new)
        }
        return Source(json: Data(text.utf8), folder: nil)
    }
}

/// Runs the body with a temporary folder, which is removed afterwards.
func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/gxpdf-test-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}
