import Reports

/// Reads word-processor files and spreadsheets as texts and tables.
enum PackageReading {
    /// - Returns: nil if the file is not a package.
    static func document(_ bytes: [UInt8], limits: ImportLimits, log: ImportLog, pulse: @escaping () throws -> Void = {}) throws
        -> LooseDocument?
    {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw PackageKind.unsupported(compound: bytes) }
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) else { return nil }
        guard bytes.count <= limits.fileBytes else {
            throw Diagnostic(.error, .importFileTooLarge, .fileTooLarge(bytes.count, limit: limits.fileBytes))
        }
        let package = try OfficePackage(bytes, pulse: pulse)
        switch try PackageKind.of(package) {
        case .wordProcessing: return try WordDocument(package: package, limits: limits, log: log).document()
        case .spreadsheet: return try Workbook(package: package, limits: limits, log: log).document()
        }
    }
}

extension Message {
    fileprivate static func fileTooLarge(_ bytes: Int, limit: Int) -> Message {
        Message("文件有 \(bytes) 字节，超过上限 \(limit) 字节", "the file has \(bytes) bytes, more than the limit of \(limit)")
    }
}
