import Foundation
import Testing

/// One run of the built `gxpdf`.
struct CommandRun {
    var code: Int32
    var output: Data
    var errors: String

    static let folder = #filePath.components(separatedBy: "/Tests/")[0]

    /// The program beside the test bundle; `make test` builds it first.
    static let program: String = {
        let test = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = test.components(separatedBy: "/").dropLast().joined(separator: "/") + "/gxpdf"
        return FileManager.default.fileExists(atPath: beside) ? beside : "\(folder)/.build/debug/gxpdf"
    }()

    /// - Parameter shell: run through `sh -c` with the program as `$0`, for limits and redirections.
    init(
        _ arguments: [String], input: Data? = nil, language: String = "C", environment: [String: String] = [:], shell: String? = nil,
        folder: String? = nil
    ) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: shell == nil ? Self.program : "/bin/sh")
        process.arguments = shell.map { ["-c", $0, Self.program] + arguments } ?? arguments
        var variables = ProcessInfo.processInfo.environment.filter {
            !["LC_ALL", "LC_MESSAGES", "LANG", "GXPDF_HOME", "GXPDF_FACES"].contains($0.key)
        }
        variables["LANG"] = language
        process.environment = variables.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        // Files, not pipes: nothing can fill up.
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("gxpdf-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        func file(_ name: String, _ data: Data = Data()) throws -> URL {
            let url = scratch.appendingPathComponent(name)
            try data.write(to: url)
            return url
        }
        let out = try file("out")
        let err = try file("err")
        process.standardInput = try FileHandle(forReadingFrom: file("in", input ?? Data()))
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        try process.run()
        process.waitUntilExit()
        code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        output = try Data(contentsOf: out)
        errors = String(decoding: try Data(contentsOf: err), as: UTF8.self)
    }

    static func example(_ name: String) -> String { "\(folder)/examples/\(name).json" }
}

func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gxpdf-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}
