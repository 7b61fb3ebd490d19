/// A paragraph that is being read.
final class WordParagraph {
    var text = ""
    var style: String?
    var numberID: String?
    var level: Int?
    /// The automatic number that the word processor shows before it.
    var number = ""
    /// Whether it belongs to a table of contents.
    var isContents = false
    /// Whether its end is deleted in a tracked change, so that the next paragraph continues it.
    var isMarkDeleted = false
    var isHiddenRun = false
    var hiddenTexts = 0
    /// The texts of the notes that it refers to.
    var notes: [String] = []

    var isBlank: Bool { !text.unicodeScalars.contains { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) } }

    var lines: [String] { text.contains("\n") ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) : [text] }

    func join(_ next: WordParagraph) {
        text += next.text
        notes += next.notes
        hiddenTexts += next.hiddenTexts
        if number.isEmpty { number = next.number }
    }

    /// The text with its number. A number alone is not text; otherwise it would appear in a cell without a figure.
    func numbered(_ line: String) -> String {
        guard !number.isEmpty, let last = number.last, let first = line.first(where: { !$0.isWhitespace }) else { return line }
        // `1.` before `5件` would be read as 1.5.
        let collides = first.isASCII && (first.isLetter || first.isNumber) && last.isASCII
        return number + (collides ? " " : "") + line.drop { $0.isWhitespace }
    }
}
