import Reports

/// The texts of footnotes and endnotes, by reference.
enum WordNotes {
    /// - Returns: the texts by `footnote` or `endnote` and the id of the note, such as `footnote 2`.
    static func read(kinds: [String], related: [OfficePackage.Relationship], package: OfficePackage, limits: ImportLimits, log: ImportLog)
        throws -> [String: String]
    {
        var notes: [String: String] = [:]
        for kind in kinds {
            guard let target = related.first(where: { $0.kind == kind })?.target, let bytes = try package.part(target) else { continue }
            let reader = NoteReader()
            let outcome = try package.parser(limits).read(bytes) { reader.handle($0) }
            guard outcome == .whole else {
                log.add(.warning, .damagedPart, .notesNotImported(target))
                continue
            }
            notes.merge(reader.notes) { first, _ in first }
        }
        return notes
    }
}

private final class NoteReader {
    private(set) var notes: [String: String] = [:]
    private var key: String?
    private var text = ""
    private var isText = false
    private var deleted = 0

    func handle(_ event: PartEvent) {
        switch event {
        case .begin("w:footnote", let attributes): begin("footnote", attributes)
        case .begin("w:endnote", let attributes): begin("endnote", attributes)
        case .begin("w:del", _): deleted += 1
        case .end("w:del"): deleted -= 1
        case .begin("w:t", _): isText = true
        case .end("w:t"): isText = false
        case .begin("w:p", _), .begin("w:br", _), .begin("w:tab", _): if !text.isEmpty { text += " " }
        case .text(let piece): if isText, deleted == 0, key != nil, text.utf8.count < 100_000 { text += piece }
        case .end("w:footnote"), .end("w:endnote"):
            if let key, text.contains(where: { !$0.isWhitespace }) { notes[key] = text }
            key = nil
        default: break
        }
    }

    private func begin(_ kind: String, _ attributes: [String: String]) {
        text = ""
        // Separators are stored as notes with a type.
        key = attributes["w:type"].map { $0 == "normal" } ?? true ? attributes["w:id"].map { "\(kind) \($0)" } : nil
    }
}

extension Message {
    fileprivate static func notesNotImported(_ part: String) -> Message {
        Message("文件中的 \(part) 无法读取，注文没有导入", "\(part) in the file cannot be read; its notes were not imported")
    }
}
