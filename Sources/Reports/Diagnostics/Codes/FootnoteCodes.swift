/// Footnotes.
extension DiagnosticCode {
    package static let noteMarkWithoutNote = Self("NOT-01", "注号没有注文", "a note mark has no note")
    package static let noteWithoutMark = Self("NOT-02", "注文没有注号", "a note has no mark in the text")
    package static let noteMarksOutOfOrder = Self("NOT-03", "注号不按顺序", "note marks are out of order")
    package static let duplicateNoteMark = Self("NOT-04", "注号重复", "a note mark occurs twice")
    package static let noteMarkOutOfPlace = Self("NOT-05", "注号写在不能加脚注的地方", "a note mark in a text that cannot have notes")

    static let footnoteCodes: [Self] = [
        .noteMarkWithoutNote, .noteWithoutMark, .noteMarksOutOfOrder, .duplicateNoteMark,
        .noteMarkOutOfPlace,
    ]
}
