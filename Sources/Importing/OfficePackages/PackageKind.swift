import Reports

/// The type of a binary file.
enum PackageKind {
    case wordProcessing, spreadsheet

    /// Detected from the content of the package, never from the name of the file.
    ///
    /// - Throws: a diagnostic for packages of another kind.
    static func of(_ package: OfficePackage) throws -> PackageKind {
        let main = try package.relationships(of: "").first { $0.kind == "officeDocument" }?.target ?? ""
        if main.hasPrefix("word/") || main.isEmpty && package.has("word/document.xml") { return .wordProcessing }
        if main.hasSuffix(".bin") && main.hasPrefix("xl/") { throw unsupported("xlsb", .saveAsXLSXInExcel) }
        if main.hasPrefix("xl/") || main.isEmpty && package.has("xl/workbook.xml") { return .spreadsheet }
        if main.hasPrefix("ppt/") {
            throw unsupported("pptx", .saveTextOfSlides)
        }
        if package.has("OFD.xml") {
            throw unsupported("OFD", .askForSource)
        }
        if let type = try package.part("mimetype").map({ String(decoding: $0.prefix(100), as: UTF8.self) }),
            type.hasPrefix("application/vnd.oasis.opendocument.")
        {
            let isSheet = type.contains("spreadsheet")
            throw unsupported(isSheet ? "ods" : "odt", isSheet ? .saveAsXLSX : .saveAsDOCX)
        }
        // Other programs use other part names.
        if !main.isEmpty, let bytes = try package.part(main) {
            let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
            if start.contains("wordprocessingml") { return .wordProcessing }
            if start.contains("spreadsheetml") { return .spreadsheet }
        }
        if package.has("[Content_Types].xml") {
            throw Diagnostic(.error, .damagedPart, .noMainPart)
        }
        throw unsupported("ZIP", .unpack)
    }

    private static func unsupported(_ name: String, _ advice: Message) -> Diagnostic {
        Diagnostic(.error, .unsupportedFileType, .unsupported(name, advice))
    }

    /// Files of the old binary formats, and encrypted files of the new ones, which use the same container.
    static func unsupported(compound bytes: [UInt8]) -> Diagnostic {
        // Names in the directory of the container are UTF-16.
        func names(_ name: String) -> Bool { bytes.firstRange(of: name.utf8.flatMap { [$0, 0] }) != nil }
        if names("EncryptedPackage") { return Diagnostic(.error, .passwordProtectedPackage, .encrypted) }
        if names("WordDocument") { return unsupported("doc", .convertToDOCX) }
        if names("Workbook") || names("Book") { return unsupported("xls", .convertToXLSX) }
        return unsupported("doc/xls", .saveAsEither)
    }
}

extension Message {
    fileprivate static func unsupported(_ format: String, _ advice: Message) -> Message {
        Message("还不能导入 \(format) 文件；\(advice.chinese)", "\(format) files cannot be imported yet; \(advice.english)")
    }

    fileprivate static let saveAsXLSXInExcel = Message("请在 Excel 中另存为 .xlsx", "save it as .xlsx")
    fileprivate static let saveTextOfSlides = Message(
        "演示文稿中没有年度报告的格式；请另存为 .docx 或网页", "save its text as .docx or as a web page")
    fileprivate static let askForSource = Message(
        "请向文件的来源索取 .docx 或网页", "ask for the .docx file or web page from which it was made")
    fileprivate static let saveAsXLSX = Message("请另存为 .xlsx", "save it as .xlsx")
    fileprivate static let saveAsDOCX = Message("请另存为 .docx", "save it as .docx")
    fileprivate static let noMainPart = Message(
        "文件里没有正文，可能已损坏；请用原软件打开并重新保存",
        "the file has no main part and may be damaged; open it in its own program and save it again")
    fileprivate static let unpack = Message("请先解压，再导入其中的文件", "unpack it and import the files it contains")
    fileprivate static let encrypted = Message(
        "文件有密码；请打开后去掉密码，再另存", "the file is password-protected; open it and save it without a password")
    fileprivate static let convertToDOCX = Message(
        "请用 Word 或 WPS 打开，另存为 .docx", "open it in a word processor and save it as .docx")
    fileprivate static let convertToXLSX = Message(
        "请用 Excel 或 WPS 打开，另存为 .xlsx", "open it in a spreadsheet program and save it as .xlsx")
    fileprivate static let saveAsEither = Message("请另存为 .docx 或 .xlsx", "save it as .docx or .xlsx")
}
