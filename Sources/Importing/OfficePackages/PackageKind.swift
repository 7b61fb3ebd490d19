import Reports

/// What a file is that is no text.
enum PackageKind {
    case wordProcessing, spreadsheet

    /// By what the package holds, never by the file's name.
    ///
    /// - Throws: ``ImportStop`` for packages of another kind.
    static func of(_ package: OfficePackage) throws(ImportStop) -> PackageKind {
        let main = try package.relationships(of: "").first { $0.kind == "officeDocument" }?.target ?? ""
        if main.hasPrefix("word/") || main.isEmpty && package.has("word/document.xml") { return .wordProcessing }
        if main.hasSuffix(".bin") && main.hasPrefix("xl/") { throw refused("xlsb", Message("请在 Excel 中另存为 .xlsx", "save it as .xlsx")) }
        if main.hasPrefix("xl/") || main.isEmpty && package.has("xl/workbook.xml") { return .spreadsheet }
        if main.hasPrefix("ppt/") {
            throw refused("pptx", Message("演示文稿中没有年度报告的格式；请另存为 .docx 或网页", "save its text as .docx or as a web page"))
        }
        if package.has("OFD.xml") {
            throw refused("OFD", Message("请向文件的来源索取 .docx 或网页", "ask for the .docx or the web page that it was made from"))
        }
        if let type = try package.part("mimetype").map({ String(decoding: $0.prefix(100), as: UTF8.self) }),
            type.hasPrefix("application/vnd.oasis.opendocument.")
        {
            let isSheet = type.contains("spreadsheet")
            throw refused(
                isSheet ? "ods" : "odt", isSheet ? Message("请另存为 .xlsx", "save it as .xlsx") : Message("请另存为 .docx", "save it as .docx"))
        }
        // Other programs name their parts as they like.
        if !main.isEmpty, let bytes = try package.part(main) {
            let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
            if start.contains("wordprocessingml") { return .wordProcessing }
            if start.contains("spreadsheetml") { return .spreadsheet }
        }
        if package.has("[Content_Types].xml") {
            throw ImportStop(
                code: .damagedPart, chinese: "文件里没有正文，可能已损坏；请用原软件打开并重新保存",
                english: "the file has no main part and may be damaged; open it in its own program and save it again")
        }
        throw refused("ZIP", Message("请先解压，再导入其中的文件", "unpack it and import the files inside"))
    }

    static func refused(_ name: String, _ hint: Message) -> ImportStop {
        ImportStop(
            code: .unsupportedFileType, chinese: "还不能导入 \(name) 文件；\(hint.chinese)",
            english: "\(name) files cannot be imported yet; \(hint.english)")
    }

    /// Files of the old binary formats, and new ones that are encrypted, which lie in the same container.
    static func refused(compound bytes: [UInt8]) -> ImportStop {
        // Names in the container's directory are UTF-16.
        func names(_ name: String) -> Bool { bytes.firstRange(of: name.utf8.flatMap { [$0, 0] }) != nil }
        if names("EncryptedPackage") {
            return ImportStop(
                code: .passwordProtectedPackage, chinese: "文件有密码；请打开后去掉密码，再另存",
                english: "the file is protected by a password; open it and save it without one")
        }
        if names("WordDocument") {
            return refused("doc", Message("请用 Word 或 WPS 打开，另存为 .docx", "open it in a word processor and save it as .docx"))
        }
        if names("Workbook") || names("Book") {
            return refused("xls", Message("请用 Excel 或 WPS 打开，另存为 .xlsx", "open it in a spreadsheet program and save it as .xlsx"))
        }
        return refused("doc/xls", Message("请另存为 .docx 或 .xlsx", "save it as .docx or .xlsx"))
    }
}
