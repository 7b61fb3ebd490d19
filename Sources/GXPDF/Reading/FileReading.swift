import FoundationEssentials

#if canImport(Glibc)
import Glibc
#endif

/// The only place that reads files and lists folders, with a limit on their size.
package enum FileReading {
    /// Reads a regular file.
    ///
    /// - Parameter limit: in bytes; a larger file is not read.
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    package static func read(_ path: String, limit: Int = 64 << 20) throws(GXPDFError) -> Data {
        // Opening a pipe must not wait for someone to write into it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: .ofLastCall) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, reason: .ofLastCall) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, reason: .notAFile) }
        let size = Int(status.st_size)
        guard size <= limit else { throw .unreadable(path: path, reason: .tooLarge(size: size, limit: limit)) }
        // One byte more than the size shows whether the file has grown since; files of /proc have no size.
        var data = Data(count: (size > 0 ? size : min(limit, 1 << 16)) + 1)
        var filled = 0
        while true {
            let count = data.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, reason: .ofLastCall) }
            filled += count
            guard filled <= limit else { throw .unreadable(path: path, reason: .tooLarge(size: filled, limit: limit)) }
            if count == 0 { break }
            if filled == data.count { data.append(Data(count: min(data.count, limit + 1 - filled))) }
        }
        data.removeLast(data.count - filled)
        return data
    }

    /// The path with all links followed; the path itself if nothing exists there.
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

extension UnreadableReason {
    /// Why the last system call failed.
    fileprivate static var ofLastCall: UnreadableReason {
        switch errno {
        case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .absent
        case EACCES, EPERM: .forbidden
        case EISDIR, ENXIO, ENODEV: .notAFile
        default: .failed(String(cString: strerror(errno)))
        }
    }
}
