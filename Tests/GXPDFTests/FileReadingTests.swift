import FoundationEssentials
import Testing

@testable import GXPDF

@Suite struct FileReadingTests {
    @Test func filesHaveALimit() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/file"
            let bytes = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0) })
            try bytes.write(to: URL(filePath: path))
            #expect(try FileReading.read(path, limit: 100_000) == bytes)
            #expect(throws: GXPDFError.unreadable(path: path, reason: .tooLarge(size: 100_000, limit: 99_999))) {
                try FileReading.read(path, limit: 99_999)
            }
            try Data().write(to: URL(filePath: path))
            #expect(try FileReading.read(path).isEmpty)
        }
    }

    /// Files of /proc are regular files whose size is 0.
    @Test func filesWithoutASizeAreReadUpToTheLimit() throws {
        let maps = try FileReading.read("/proc/self/maps")
        #expect(maps.count > 1_000)
        #expect(throws: GXPDFError.self) { try FileReading.read("/proc/self/maps", limit: 1_000) }
    }

    @Test func onlyRegularFilesAreRead() throws {
        for (path, reason) in [
            ("/dev/zero", UnreadableReason.notAFile), ("/proc", .notAFile), ("/no/such/file", .absent), ("/etc/passwd/file", .absent),
        ] {
            #expect(throws: GXPDFError.unreadable(path: path, reason: reason)) { try FileReading.read(path) }
        }
        #expect(throws: GXPDFError.unreadable(path: "/no/such", reason: .absent)) { try FileReading.names(in: "/no/such") }
    }

    /// No other file of the library and the command reads files.
    @Test func thereIsOnePlaceThatReadsFiles() throws {
        let calls = [
            "Data(contentsOf", "String(contentsOf", "contents(atPath", "fopen(", "FileHandle(", "contentsOfDirectory(", "O_RDONLY",
        ]
        for folder in ["GXPDF", "Command"] {
            for name in try FileManager.default.subpathsOfDirectory(atPath: "\(Project.folder)/Sources/\(folder)")
            where name.hasSuffix(".swift") && !name.hasSuffix("FileReading.swift") {
                let text = try Project.text("Sources/\(folder)/\(name)")
                for call in calls { #expect(!text.contains(call), "\(folder)/\(name) has \(call)") }
            }
        }
    }
}
