import Reports

/// Reads a word-processor file (.docx) as texts and tables in their order.
///
/// Headers, footers, comments and pictures are not part of the text of a report and are skipped. Tracked deletions are skipped,
/// tracked insertions are read.
struct WordDocument {
    let package: OfficePackage
    let limits: ImportLimits
    let log: ImportLog

    func document() throws -> LooseDocument {
        guard let main = try package.mainPart(unlessNamed: "word/document.xml"), let bytes = try package.part(main) else {
            throw Diagnostic(.error, .damagedPart, .noMainPart)
        }
        let related = try package.relationships(of: main)
        let numbering = try numbering(related)
        let notes = try WordNotes.read(kinds: ["footnotes", "endnotes"], related: related, package: package, limits: limits, log: log)
        let body = WordBody(limits: limits, numbering: numbering, notes: notes)
        let outcome = try package.parser(limits).read(bytes) { try body.handle($0) }
        try outcome.requireWhole(main)
        let document = try body.finished()
        report(body)
        return document
    }

    /// Without it only the automatic numbers are missing.
    private func numbering(_ related: [OfficePackage.Relationship]) throws -> WordNumbering {
        var numbering = WordNumbering()
        for (kind, reader) in [("styles", NumberingReader.styles), ("numbering", NumberingReader.definitions)] {
            guard let target = related.first(where: { $0.kind == kind })?.target, let bytes = try package.part(target) else { continue }
            let outcome = try reader(bytes, package.parser(limits), &numbering)
            guard outcome != .whole else { continue }
            log.add(.warning, .damagedPart, .numberingLost(target), hint: .checkNumbers)
        }
        return numbering
    }

    private func report(_ body: WordBody) {
        if body.deletions > 0 { log.add(.warning, .trackedChanges, .trackedChanges(body.deletions), hint: .resolveChanges) }
        if body.hiddenTexts > 0 { log.add(.note, .hiddenContentSkipped, .hiddenTexts(body.hiddenTexts)) }
        if body.placeholders > 0 { log.add(.note, .hiddenContentSkipped, .emptyControls(body.placeholders)) }
        if body.contentsLines > 0 { log.add(.note, .tableOfContentsSkipped, .contents(body.contentsLines)) }
        if body.pictures > 0 { log.add(.note, .embeddedObjectsSkipped, .pictures(body.pictures), hint: .fillFromPictures) }
        if body.noteCount > 0 { log.add(.note, .notesAsParagraphs, .notes(body.noteCount), hint: .useFootnotes) }
        if body.foreignParts > 0 { log.add(.warning, .embeddedObjectsSkipped, .embedded(body.foreignParts), hint: .saveInWord) }
    }
}

extension Message {
    fileprivate static let noMainPart = Message(
        "文件里没有正文，可能已损坏；请用原软件打开并重新保存",
        "the file has no main part and may be damaged; open it in its own program and save it again")

    fileprivate static func numberingLost(_ part: String) -> Message {
        Message(
            "文件中的 \(part) 无法读取，自动编号可能缺失", "\(part) in the file cannot be read; automatic numbers may be missing")
    }

    fileprivate static let checkNumbers = Message("请核对各级标题的序号", "check the numbers of the headings")

    fileprivate static func trackedChanges(_ deletions: Int) -> Message {
        Message(
            "文件中有未处理的修订：删去的 \(deletions) 处未导入，插入的已导入",
            "the file has tracked changes: \(deletions) deletions were skipped, insertions were imported")
    }

    fileprivate static let resolveChanges = Message(
        "请在 Word 中接受或拒绝修订后再导入", "accept or reject them in the word processor, then import again")

    fileprivate static func hiddenTexts(_ count: Int) -> Message {
        Message("略去隐藏文字 \(count) 处", "skipped \(count) hidden texts")
    }

    fileprivate static func emptyControls(_ count: Int) -> Message {
        Message("略去未填写的内容控件 \(count) 处", "skipped \(count) content controls that were never filled in")
    }

    fileprivate static func contents(_ lines: Int) -> Message {
        Message("略去目录 \(lines) 行", "skipped a table of contents of \(lines) lines")
    }

    fileprivate static func pictures(_ count: Int) -> Message {
        Message("文件中的 \(count) 张图片没有导入", "\(count) pictures in the file were not imported")
    }

    fileprivate static let fillFromPictures = Message(
        "如图片中有表格或文字，请照图填写；图片可在 report.json 中以 image 加入",
        "fill in any table or text that they show; pictures can be added to report.json as image")

    fileprivate static func notes(_ count: Int) -> Message {
        Message("\(count) 条脚注或尾注作为段落排在所注段落之后", "\(count) notes were placed after their paragraphs")
    }

    fileprivate static let useFootnotes = Message("可改写为 footnotes", "they can be rewritten as footnotes")

    fileprivate static func embedded(_ count: Int) -> Message {
        Message("文件中嵌入的 \(count) 个文档没有导入", "\(count) documents embedded in the file were not imported")
    }

    fileprivate static let saveInWord = Message("请在 Word 中打开并重新保存", "open the file in Word and save it again")
}
