import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// Why a command, or one file of several, could not go on.
struct Failure: Error {
    /// A stable name, part of the JSON format.
    enum FailureCode: String {
        /// Wrong arguments.
        case usage
        case unreadable, unwritable
        /// The output exists, and `--force` was not given.
        case exists
        /// No reports in a folder, or none in a PDF.
        case empty
        /// `--verify` found a difference.
        case different
        /// No layout or form of that name.
        case unknownName
        /// Layouts, forms or faces are missing or unusable.
        case setup
        case drawing, interrupted, unexpected
    }

    var code: FailureCode
    var file: String?
    /// In the user's language.
    var message: String
    var exitCode: Int32

    init(_ code: FailureCode, file: String? = nil, _ message: String, exitCode: Int32 = Exit.failed.code) {
        self.code = code
        self.file = file
        self.message = message
        self.exitCode = exitCode
    }

    init(_ error: any Error) {
        if let failure = error as? Failure {
            self = failure
        } else if let error = error as? GXPDFError {
            self.init(error)
        } else {
            self.init(.unexpected, say("内部错误：\(error)", "internal error: \(error)"), exitCode: 70)
        }
    }

    private init(_ error: GXPDFError) {
        let message = error.message(in: .current)
        switch error {
        case .unreadable(let path, _): self.init(.unreadable, file: path, message)
        case .noSuchLayout, .noSuchForm, .formWithoutTables: self.init(.unknownName, message)
        case .homeNotFound, .noFace, .faulty: self.init(.setup, message)
        case .noSuchPages: self.init(.usage, message, exitCode: 64)
        case .drawing: self.init(.drawing, message, exitCode: 70)
        case .stopped, .outOfTime: self.init(.unexpected, message, exitCode: Exit.findings.code)
        }
    }

    static func usage(_ message: String, file: String? = nil) -> Failure { Failure(.usage, file: file, message, exitCode: 64) }

    /// Takes the reason from the system call that has just failed.
    static func unwritable(_ path: String) -> Failure {
        let number = errno
        let reason =
            switch number {
            case ENOSPC, EDQUOT: say("磁盘已满", "the disk is full")
            case EACCES, EPERM, EROFS: say("没有写入权限", "permission denied")
            case ENOENT, ENOTDIR: say("文件夹不存在", "no such folder")
            case EISDIR: say("这是一个文件夹", "it is a folder")
            case EFBIG: say("超过允许的文件大小", "the file would be larger than allowed")
            case EPIPE: say("读取的一方已关闭", "the reader has closed the pipe")
            default: say("系统错误 \(number)", String(cString: strerror(number)))
            }
        return Failure(.unwritable, file: path, say("无法写入 \(path)：\(reason)", "cannot write \(path): \(reason)"))
    }

    static func exists(_ path: String) -> Failure {
        Failure(.exists, file: path, say("\(path) 已存在；加 --force 覆盖", "\(path) exists; use --force to overwrite it"))
    }

    static func outputIsTerminal() -> Failure {
        .usage(say("标准输出是终端；请用 -o 指定文件，或重定向输出", "standard output is a terminal; name a file with -o or redirect the output"))
    }
}
