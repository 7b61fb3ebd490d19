import Reports

/// Reads a PDF file as texts and tables.
struct PDFReading {
    let limits: PrintedPageLimits
    let source: PrintedPageSource
    let log: ImportLog

    static func isPDF(_ bytes: [UInt8]) -> Bool {
        // Some files have another line before the signature. A web page that mentions it contains elements.
        let mark = Array("%PDF-".utf8)
        let head = bytes.prefix(1024)
        guard let start = head.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return false }
        return !head[..<start].contains(0x3C)
    }

    func document(_ bytes: [UInt8], pulse: () throws -> Void = {}) throws -> LooseDocument {
        let (pages, failure) = try source.read(bytes, limits: limits, pulse: pulse)
        if let failure { throw diagnostic(failure) }
        return try PrintedDocument(log: log).document(pages, pulse: pulse)
    }

    private func diagnostic(_ failure: PrintedPageFailure) -> Diagnostic {
        switch failure {
        case .damaged: Diagnostic(.error, .unreadablePDF, .damaged)
        case .noPages: Diagnostic(.error, .unreadablePDF, .noPages)
        case .encrypted: Diagnostic(.error, .passwordProtectedPDF, .encrypted)
        case .tooManyPages(let count): Diagnostic(.error, .pdfLimitExceeded, .tooManyPages(count, limit: limits.pages))
        case .tooLargePage(let page): Diagnostic(.error, .pdfLimitExceeded, .tooLarge(page, limit: limits.side), at: Place(.page(page)))
        case .tooManyCharacters(let page):
            Diagnostic(.error, .pdfLimitExceeded, .tooManyCharacters(page, limit: limits.charactersOnPage), at: Place(.page(page)))
        case .outOfTime(let page): Diagnostic(.error, .pdfReadingTooCostly, .outOfTime(page, limit: limits.seconds), at: Place(.page(page)))
        case .outOfMemory(let page):
            Diagnostic(.error, .pdfReadingTooCostly, .outOfMemory(page, limit: limits.bytes), at: Place(.page(page)))
        case .broken(let page): Diagnostic(.error, .unreadablePDF, .broken(page), at: Place(.page(page)))
        case .noReader: Diagnostic(.error, .unreadablePDF, .noReader)
        }
    }
}

extension Message {
    fileprivate static let damaged = Message(
        "PDF 文件已损坏，不能读取；请重新下载或另存", "the PDF file is damaged and cannot be read; download or save it again")
    fileprivate static let noPages = Message("PDF 文件里没有页面", "the PDF file has no pages")
    fileprivate static let encrypted = Message(
        "PDF 文件有密码；请先去掉密码再导入", "the PDF file is password-protected; remove the password first")

    fileprivate static func tooManyPages(_ count: Int, limit: Int) -> Message {
        Message("PDF 有 \(count) 页，超过上限 \(limit) 页", "the PDF has \(count) pages, more than the limit of \(limit)")
    }

    fileprivate static func tooLarge(_ page: Int, limit: Float) -> Message {
        Message(
            "第 \(page) 页的页面尺寸超过上限 \(Int(limit)) 点", "page \(page) is larger than the limit of \(Int(limit)) points")
    }

    fileprivate static func tooManyCharacters(_ page: Int, limit: Int) -> Message {
        Message("第 \(page) 页的字数超过上限 \(limit)", "page \(page) has more than \(limit) characters")
    }

    fileprivate static func outOfTime(_ page: Int, limit: Double) -> Message {
        Message(
            "读到第 \(page) 页时用时过久（上限 \(limit) 秒）", "reading took more than \(limit) s and had reached page \(page)")
    }

    fileprivate static func outOfMemory(_ page: Int, limit: Int) -> Message {
        Message(
            "读第 \(page) 页时内存超过上限 \(limit >> 20) MB", "page \(page) needs more memory than the limit of \(limit >> 20) MB")
    }

    fileprivate static func broken(_ page: Int) -> Message {
        Message(
            "第 \(page) 页不能读取：文件已损坏，或为故意构造",
            "page \(page) cannot be read: the file is damaged, deliberately or not")
    }

    fileprivate static let noReader = Message("读取 PDF 的程序没有启动", "the program that reads PDF files did not start")
}
