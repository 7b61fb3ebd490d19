import FoundationEssentials
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// The files that commands are given.
enum ReportInput {
    /// Reads a report from a file or, for `-`, from standard input.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    static func read(_ path: String) throws -> Source {
        guard path == "-" else { return try Source(contentsOfFile: path) }
        // With one byte more than the limit the reader rejects it.
        let data = standardInput(limit: (16 << 20) + 1)
        return Source(json: data, name: say("标准输入", "stdin"), folder: FileManager.default.currentDirectoryPath)
    }

    /// Reads a PDF that gxpdf has made.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    static func readPDF(_ path: String) throws -> Data { try FileReading.read(path, limit: 200 << 20) }

    /// The folder that a file is in.
    static func folder(of path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return "." }
        let folder = parts.dropLast().joined(separator: "/")
        return folder.isEmpty ? "/" : folder
    }

    /// The reports in a folder and its subfolders, as paths relative to it, sorted. Links to folders are not followed.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    static func reports(in folder: String) throws -> [String] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw GXPDFError.unreadable(path: folder, reason: FileManager.default.fileExists(atPath: folder) ? .forbidden : .absent)
        }
        return names.filter {
            $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
        }.sorted()
    }

    private static func standardInput(limit: Int) -> Data {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return Data(bytes.prefix(limit))
    }
}
