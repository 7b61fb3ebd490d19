import FoundationEssentials

/// The one place that reads files.
enum FileReading {
    /// - Parameter limit: in bytes; a file that is larger is not read.
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    static func read(_ path: String, limit: Int = 64 << 20) throws -> Data {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: realPath(path)) else {
            throw GXPDFError.unreadable(path: path, reason: "没有这个文件，或无权读取 / no such file, or no right to read it")
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            throw GXPDFError.unreadable(path: path, reason: "不是普通文件 / not a regular file")
        }
        if let size = attributes[.size] as? Int, size > limit {
            throw GXPDFError.unreadable(path: path, reason: "\(size) 字节，超过上限 \(limit) / larger than \(limit) bytes")
        }
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw GXPDFError.unreadable(path: path, reason: "无权读取 / no right to read it")
        }
    }

    /// The path with all links followed; itself when there is nothing there.
    static func realPath(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

    static func names(in folder: String, ending: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(ending) }.sorted()
    }
}
