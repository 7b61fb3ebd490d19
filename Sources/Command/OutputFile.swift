import FoundationEssentials
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// Writes files whole or not at all: to a file beside the target, which then takes its name.
enum OutputFile {
    /// - Throws: ``OutputFailure`` with the system's own reason.
    static func write(_ data: Data, to path: String) throws {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR {
            // A device or a pipe takes bytes; a new file must not take its place.
            return try writeThrough(data, to: path)
        }
        let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw OutputFailure(path: path) }
        Interruption.begin(temporary)
        defer { Interruption.end(temporary) }
        do {
            try writeAll(data, to: descriptor, path: path)
            guard fsync(descriptor) == 0 || errno == EINVAL else { throw OutputFailure(path: path) }
            guard close(descriptor) == 0 else { throw OutputFailure(path: path) }
            guard rename(temporary, path) == 0 else { throw OutputFailure(path: path) }
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
    }

    /// Whether two paths lead to the same file.
    static func isSame(_ a: String, _ b: String) -> Bool {
        var first = stat()
        var second = stat()
        return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    private static func writeThrough(_ data: Data, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputFailure(path: path) }
        defer { close(descriptor) }
        try writeAll(data, to: descriptor, path: path)
    }

    static func writeToStandardOutput(_ data: Data) throws { try writeAll(data, to: 1, path: say("标准输出", "stdout")) }

    private static func writeAll(_ data: Data, to descriptor: Int32, path: String) throws {
        let bytes = Array(data)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw OutputFailure(path: path) }
            sent += count
        }
    }
}

/// Why a file could not be written.
struct OutputFailure: Error {
    var path: String
    var reason: String

    /// Takes the reason from the system call that has just failed.
    init(path: String) {
        self.path = path
        reason =
            switch errno {
            case ENOSPC, EDQUOT: say("磁盘已满", "the disk is full")
            case EACCES, EPERM, EROFS: say("没有写入权限", "no right to write there")
            case ENOENT, ENOTDIR: say("文件夹不存在", "there is no such folder")
            case EISDIR: say("这是一个文件夹", "that is a folder")
            case EFBIG: say("超过允许的文件大小", "larger than files may be")
            default: String(cString: strerror(errno))
            }
    }

    var message: String { say("无法写入 \(path)：\(reason)", "cannot write \(path): \(reason)") }
}
