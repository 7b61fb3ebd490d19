import FoundationEssentials
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// Writes files completely or not at all: first to a file beside the target, which is then renamed.
enum OutputFile {
    /// - Throws: ``Failure`` with the system's reason.
    static func write(_ data: Data, to path: String) throws {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR {
            // Devices and pipes are written to; a new file must not replace them.
            return try writeThrough(data, to: path)
        }
        let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Failure.unwritable(path) }
        Interruption.begin(temporary)
        defer { Interruption.end(temporary) }
        do {
            try writeAll(data, to: descriptor, path: path)
            guard fsync(descriptor) == 0 || errno == EINVAL else { throw Failure.unwritable(path) }
            guard close(descriptor) == 0 else { throw Failure.unwritable(path) }
            guard rename(temporary, path) == 0 else { throw Failure.unwritable(path) }
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
    }

    /// Writes a file that must not exist yet unless `force` is set; `-` is standard output.
    ///
    /// - Throws: ``Failure``.
    static func writeNew(_ data: Data, to path: String, force: Bool) throws {
        if path == "-" { return try StandardOutput.write(data) }
        guard force || !FileManager.default.fileExists(atPath: path) else { throw Failure.exists(path) }
        try write(data, to: path)
    }

    /// Makes a folder and those above it; it may exist.
    ///
    /// - Throws: ``Failure``.
    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.unwritable, file: path, say("无法创建文件夹 \(path)", "cannot create the folder \(path)"))
        }
    }

    /// Whether two paths lead to the same file.
    static func isSame(_ a: String, _ b: String) -> Bool {
        var first = stat()
        var second = stat()
        return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// `pdf` of `report.PDF`; nil if the name has no ending.
    static func ending(of name: String) -> String? {
        guard let file = name.split(separator: "/").last, let dot = file.lastIndex(of: "."), dot != file.startIndex else { return nil }
        return file[file.index(after: dot)...].lowercased()
    }

    private static func writeThrough(_ data: Data, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure.unwritable(path) }
        defer { close(descriptor) }
        try writeAll(data, to: descriptor, path: path)
    }
}
