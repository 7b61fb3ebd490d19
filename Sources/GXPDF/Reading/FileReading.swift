import FoundationEssentials

/// The one place that reads files.
package enum FileReading {
    /// - Parameter limit: in bytes; a file that is larger is not read.
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    package static func read(_ path: String, limit: Int = 64 << 20) throws -> Data {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: realPath(path)) else {
            throw GXPDFError.unreadable(path: path, reason: .absent)
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            throw GXPDFError.unreadable(path: path, reason: .notAFile)
        }
        // A number of either Foundation, whichever the program has.
        let size = (attributes[.size] as? any BinaryInteger).map { Int(clamping: $0) } ?? attributes[.size] as? Int ?? .max
        if size > limit {
            throw GXPDFError.unreadable(path: path, reason: .tooLarge(size: size, limit: limit))
        }
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw GXPDFError.unreadable(path: path, reason: .forbidden)
        }
    }

    /// The path with all links followed; itself when there is nothing there.
    static func realPath(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

    package static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func isReadable(_ path: String) -> Bool { FileManager.default.isReadableFile(atPath: path) }

    /// The names in a folder, sorted.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    static func names(in folder: String, ending: String = "") throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw GXPDFError.unreadable(path: folder, reason: exists(folder) ? .forbidden : .absent)
        }
        return names.filter { $0.hasSuffix(ending) }.sorted()
    }
}
