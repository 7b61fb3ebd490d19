import Reports

/// Reads a word-processor file (.docx) as texts and tables in their order.
///
/// Headers, footers, comments and pictures are no part of a report's text and are left out; what is deleted in tracked
/// changes is out, what is inserted is in.
struct WordDocument {
    let package: OfficePackage
    let limits: ImportLimits
    let log: ImportLog

    func document() throws(ImportStop) -> LooseDocument {
        guard let main = try package.mainPart(unlessNamed: "word/document.xml"), let bytes = try package.part(main) else {
            throw ImportStop(
                code: .damagedPart, chinese: "文件里没有正文，可能已损坏；请用原软件打开并重新保存",
                english: "the file has no main part and may be damaged; open it in its own program and save it again")
        }
        let related = try package.relationships(of: main)
        let numbering = try numbering(related)
        let notes = try WordNotes.read(kinds: ["footnotes", "endnotes"], related: related, package: package, limits: limits, log: log)
        let body = WordBody(limits: limits, numbering: numbering, notes: notes)
        let outcome = package.parser(limits).read(bytes) { event throws(PartStop) in try body.take(event) }
        if let stop = body.stop { throw stop }
        try outcome.refuse(part: main)
        let document = try body.finished()
        log.places = document.places
        tell(body)
        return document
    }

    /// Without it the text is still there, only its automatic numbers are not.
    private func numbering(_ related: [OfficePackage.Relationship]) throws(ImportStop) -> WordNumbering {
        var numbering = WordNumbering()
        for (kind, reader) in [("styles", NumberingReader.styles), ("numbering", NumberingReader.definitions)] {
            guard let target = related.first(where: { $0.kind == kind })?.target, let bytes = try package.part(target) else { continue }
            let outcome = reader(bytes, package.parser(limits), &numbering)
            guard outcome != .whole else { continue }
            log.add(
                .warning, .damagedPart, "文件中的 \(target) 无法读取，自动编号可能缺失",
                "\(target) in the file cannot be read; automatic numbers may be lost",
                hint: Message("请核对各级标题的序号", "check the numbers of the headings"))
        }
        return numbering
    }

    private func tell(_ body: WordBody) {
        if body.deletions > 0 {
            log.add(
                .warning, .trackedChanges, "文件中有未处理的修订：删去的 \(body.deletions) 处未导入，插入的已导入",
                "the file has tracked changes: \(body.deletions) deletions were left out, insertions taken in",
                hint: Message("请在 Word 中接受或拒绝修订后再导入", "accept or reject them in the word processor, then import again"))
        }
        if body.hiddenTexts > 0 {
            log.add(.note, .hiddenContentSkipped, "略去隐藏文字 \(body.hiddenTexts) 处", "\(body.hiddenTexts) hidden texts were left out")
        }
        if body.placeholders > 0 {
            log.add(
                .note, .hiddenContentSkipped, "略去未填写的内容控件 \(body.placeholders) 处",
                "\(body.placeholders) content controls that were never filled in were left out")
        }
        if body.contentsLines > 0 {
            log.add(
                .note, .tableOfContentsSkipped, "略去目录 \(body.contentsLines) 行",
                "a list of contents of \(body.contentsLines) lines was left out")
        }
        if body.pictures > 0 {
            log.add(
                .note, .embeddedObjectsSkipped, "文件中的 \(body.pictures) 张图片没有导入", "\(body.pictures) pictures in the file were not imported",
                hint: Message(
                    "如图片中有表格或文字，请照图填写；图片可在 report.json 中以 image 加入", "fill in what they show; pictures come into report.json as image"))
        }
        if body.noteCount > 0 {
            log.add(
                .note, .notesAsParagraphs, "\(body.noteCount) 条脚注或尾注作为段落排在所注段落之后",
                "\(body.noteCount) notes were put behind their paragraphs",
                hint: Message("可改写为 footnotes", "they may be written as footnotes"))
        }
        if body.foreignParts > 0 {
            log.add(
                .warning, .embeddedObjectsSkipped, "文件中嵌入的 \(body.foreignParts) 个文档没有导入",
                "\(body.foreignParts) documents embedded in the file were not imported",
                hint: Message("请在 Word 中打开并重新保存", "open it in Word and save it again"))
        }
    }
}
