/// Word-processor files and spreadsheets as texts and tables.
enum PackageReading {
    /// - Returns: nil where the file is no package.
    static func document(_ bytes: [UInt8], limits: ImportLimits, log: ImportLog) throws(ImportStop) -> LooseDocument? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw PackageKind.refused(compound: bytes) }
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) else { return nil }
        guard bytes.count <= limits.fileBytes else {
            throw ImportStop(
                code: .importFileTooLarge, chinese: "文件有 \(bytes.count) 字节，超过上限 \(limits.fileBytes) 字节",
                english: "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)")
        }
        let package = try OfficePackage(bytes)
        switch try PackageKind.of(package) {
        case .wordProcessing: return try WordDocument(package: package, limits: limits, log: log).document()
        case .spreadsheet: return try Workbook(package: package, limits: limits, log: log).document()
        }
    }
}
