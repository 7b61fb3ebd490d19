/// Files.
extension DiagnosticCode {
    package static let unreadableFile = Self("FIL-01", "文件不能读取", "a file that cannot be read")

    static let fileCodes: [Self] = [
        .unreadableFile
    ]
}
