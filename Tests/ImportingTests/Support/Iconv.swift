import Foundation

/// Converts text to another encoding with the system's program.
enum Iconv {
    static func convert(_ text: String, to encoding: String) -> [UInt8]? {
        let process = Process()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gxpdf-iconv-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let source = folder.appendingPathComponent("in")
            let target = folder.appendingPathComponent("out")
            try Data(text.utf8).write(to: source)
            process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
            process.arguments = ["-f", "UTF-8", "-t", encoding, "-o", target.path, source.path]
            try process.run()
            process.waitUntilExit()
            return Array(try Data(contentsOf: target))
        } catch {
            return nil
        }
    }
}
