import FoundationEssentials
import Han

#if canImport(Glibc)
import Glibc
#endif

/// Lines for a terminal, whose width is counted in cells.
enum WrappedText {
    /// - Parameter indent: spaces before all lines but the first.
    static func lines(_ text: String, indent: Int, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(of: text) {
            let isTooLong = width(line + piece.trimmedEnd) > columns && width(line) > indent
            if isTooLong && !startsWithClosingMark(piece) {
                lines.append(line.trimmedEnd)
                line = String(repeating: " ", count: indent)
                if piece.allSatisfy({ $0 == " " }) { continue }
            }
            line += piece
        }
        return lines + [line.trimmedEnd]
    }

    /// Han characters and full-width punctuation take two cells.
    static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

    /// What a line can be broken between: Latin words with the spaces after them, and single Chinese characters.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            if width(String(character)) == 2 {
                if !word.isEmpty { pieces.append(word) }
                word = ""
                pieces.append(String(character))
            } else if character != " ", word.last == " " {
                pieces.append(word)
                word = String(character)
            } else {
                word.append(character)
            }
        }
        return pieces + (word.isEmpty ? [] : [word])
    }

    private static func startsWithClosingMark(_ piece: String) -> Bool {
        guard let first = piece.unicodeScalars.first else { return false }
        if [">", ")", "]"].contains(first) { return true }
        return PunctuationClass(first).map { $0.isPoint || $0 == .closing } == true
    }
}

/// The width of the terminal that standard output goes to.
enum TerminalWidth {
    static var columns: Int {
        var size = winsize()
        if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return max(40, Int(size.ws_col)) }
        return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { max(40, $0) } ?? 80
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
