/// Markers of footnotes in texts that cannot have notes: titles, names, alternative texts, labels of charts, notes themselves. One
/// diagnostic for each text. The markers of other texts have become notes when they were read.
enum NotePlaceRule<Subject: TextSubject>: CheckRule {
    static var codes: [DiagnosticCode] { [.noteMarkOutOfPlace] }

    static func diagnostics(_ subject: Subject) -> [Diagnostic] {
        subject.texts.compactMap { text, path in
            guard let marker = FootnoteMarkers(text).markers.first else { return nil }
            return Diagnostic(
                .error, .noteMarkOutOfPlace, .outOfPlace(marker.number), at: subject.place(path), hint: .whereNotesMayBe)
        }
    }
}

extension Message {
    fileprivate static func outOfPlace(_ number: Int) -> Message {
        Message("这里不能加脚注，却写了注号 [^\(number)]", "the marker [^\(number)] is in a text that cannot have footnotes")
    }
    fileprivate static let whereNotesMayBe = Message(
        "段落、列表、引文、表格的单元格、表题和图题可以加脚注；其他地方请删去注号",
        "paragraphs, lists, quotations, cells and captions can have footnotes; remove the marker elsewhere")
}
