/// Files.
extension DiagnosticCode {
    package static let unreadableFile = Self("FIL-01", "文件无法读取", "a file cannot be read")

    static let fileCodes: [Self] = [
        .unreadableFile
    ]
}
