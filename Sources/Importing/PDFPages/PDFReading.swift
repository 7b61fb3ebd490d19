import Reports

/// Reads a PDF file as texts and tables.
struct PDFReading {
    let limits: PrintedPageLimits
    let source: PrintedPageSource
    let log: ImportLog

    static func isPDF(_ bytes: [UInt8]) -> Bool {
        // Some files have a line of something else before; in a page that speaks of PDF files there are elements.
        let mark = Array("%PDF-".utf8)
        let head = bytes.prefix(1024)
        guard let start = head.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return false }
        return !head[..<start].contains(0x3C)
    }

    func document(_ bytes: [UInt8]) throws(ImportStop) -> LooseDocument {
        let (pages, failure) = source.read(bytes, limits: limits)
        if let failure { throw stop(failure) }
        return try PrintedDocument(log: log).document(pages)
    }

    private func stop(_ failure: PrintedPageFailure) -> ImportStop {
        switch failure {
        case .damaged:
            ImportStop(
                code: .unreadablePDF, chinese: "PDF 文件已损坏，不能读取；请重新下载或另存",
                english: "the PDF file is damaged and cannot be read; download or save it again")
        case .noPages: ImportStop(code: .unreadablePDF, chinese: "PDF 文件里没有页面", english: "the PDF file has no pages")
        case .encrypted:
            ImportStop(
                code: .passwordProtectedPDF, chinese: "PDF 文件有密码；请先去掉密码再导入", english: "the PDF file has a password; take it off first")
        case .tooManyPages(let count):
            ImportStop(
                code: .pdfLimitExceeded, chinese: "PDF 有 \(count) 页，超过上限 \(limits.pages) 页",
                english: "the PDF has \(count) pages, more than the limit of \(limits.pages)")
        case .tooLargePage(let page):
            ImportStop(
                code: .pdfLimitExceeded, chinese: "第 \(page) 页的页面尺寸超过上限 \(Int(limits.side)) 点",
                english: "page \(page) is larger than the limit of \(Int(limits.side)) points", line: page)
        case .tooManyCharacters(let page):
            ImportStop(
                code: .pdfLimitExceeded, chinese: "第 \(page) 页的字数超过上限 \(limits.charactersOnPage)",
                english: "page \(page) has more than \(limits.charactersOnPage) characters", line: page)
        case .outOfTime(let page):
            ImportStop(
                code: .pdfReadingTooCostly, chinese: "读到第 \(page) 页时用时过久（上限 \(limits.seconds) 秒）",
                english: "reading took more than \(limits.seconds) s and was at page \(page)", line: page)
        case .outOfMemory(let page):
            ImportStop(
                code: .pdfReadingTooCostly, chinese: "读第 \(page) 页时内存超过上限 \(limits.bytes >> 20) MB",
                english: "page \(page) takes more memory than the limit of \(limits.bytes >> 20) MB", line: page)
        case .broken(let page):
            ImportStop(
                code: .unreadablePDF, chinese: "第 \(page) 页不能读取：文件已损坏，或有意做成这样",
                english: "page \(page) cannot be read: the file is damaged, or made to be", line: page)
        case .noReader:
            ImportStop(code: .unreadablePDF, chinese: "读取 PDF 的程序没有启动", english: "the program that reads PDF files did not start")
        }
    }
}
