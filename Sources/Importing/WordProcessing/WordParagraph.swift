/// A paragraph while it is read.
final class WordParagraph {
    var text = ""
    var style: String?
    var numberID: String?
    var level: Int?
    /// What the word processor prints before it.
    var number = ""
    /// Whether it belongs to a list of contents.
    var isContents = false
    /// Its end is deleted in a tracked change, so that the next one goes on with it.
    var isMarkDeleted = false
    var isHiddenRun = false
    var hiddenTexts = 0
    /// The texts of notes that it refers to.
    var notes: [String] = []

    var isBlank: Bool { !text.unicodeScalars.contains { !ProseTidying.isSpace($0) && !ProseTidying.isInvisible($0) } }

    var lines: [String] { text.contains("\n") ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) : [text] }

    func join(_ next: WordParagraph) {
        text += next.text
        notes += next.notes
        hiddenTexts += next.hiddenTexts
        if number.isEmpty { number = next.number }
    }

    /// With its number before it. A number alone is no text: it would stand in a cell that has no figure.
    func numbered(_ line: String) -> String {
        guard !number.isEmpty, let last = number.last, let first = line.first(where: { !$0.isWhitespace }) else { return line }
        // `1.` before `5件` would make 1.5 of it.
        let collides = first.isASCII && (first.isLetter || first.isNumber) && last.isASCII
        return number + (collides ? " " : "") + line.drop { $0.isWhitespace }
    }
}
