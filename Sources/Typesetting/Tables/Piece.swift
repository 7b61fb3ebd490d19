import Han

/// A stretch of text that cannot be broken.
struct Piece: Equatable {
    var words: [Substring] = []
    var fullWidths = 0
    /// How many of them are marks, half of whose cell may be blank.
    var marks = 0

    /// Cuts text where a line may end. Coarser than the line breaker, which has the last word.
    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var piece = Piece()
        var wordStart: String.Index?
        // After an opening mark the next character cannot be parted from it.
        var clings = false

        func endWord(_ index: String.Index) {
            if let start = wordStart { piece.words.append(text[start..<index]) }
            wordStart = nil
        }
        func endPiece(_ index: String.Index) {
            endWord(index)
            if piece != Piece() { pieces.append(piece) }
            piece = Piece()
            clings = false
        }

        for index in text.indices {
            let character = text[index]
            switch Part(character, isInWord: wordStart != nil) {
            case .space: endPiece(index)
            case .mark(let clingsToNext, let clingsToLast, let cells):
                if !clings, !clingsToLast { endPiece(index) }
                endWord(index)
                piece.fullWidths += cells
                piece.marks += 1
                clings = clingsToNext || clings && clingsToLast
            case .wide:
                if !clings { endPiece(index) }
                endWord(index)
                piece.fullWidths += 1
                clings = false
            case .western(let clingsToLast):
                if wordStart == nil {
                    if !clings, !clingsToLast { endPiece(index) }
                    wordStart = index
                }
                clings = false
            }
        }
        endPiece(text.endIndex)
        return pieces
    }
}

/// What a character is to the pieces of a text.
private enum Part {
    case space
    case mark(clingsToNext: Bool, clingsToLast: Bool, cells: Int)
    case wide
    case western(clingsToLast: Bool)

    init(_ character: Character, isInWord: Bool) {
        let scalar = character.unicodeScalars.first!
        if character.isWhitespace {
            self = .space
        } else if let mark = PunctuationClass(scalar) {
            self.init(mark, scalar, isInWord: isInWord)
        } else {
            self = scalar.isWide ? .wide : .western(clingsToLast: scalar.isWesternClosing)
        }
    }

    private init(_ mark: PunctuationClass, _ scalar: Unicode.Scalar, isInWord: Bool) {
        switch mark {
        // The signs of degrees and minutes are always Western, and – is inside a Western word.
        case .suffix where "°′″".unicodeScalars.contains(scalar): self = .western(clingsToLast: false)
        case .connector where scalar == "–" && isInWord: self = .western(clingsToLast: true)
        case .opening, .prefix: self = .mark(clingsToNext: true, clingsToLast: false, cells: 1)
        // GB/T 15834-2011 5.1.9: a solidus neither begins nor ends a line.
        case .solidus: self = .mark(clingsToNext: true, clingsToLast: true, cells: 1)
        default: self = .mark(clingsToNext: false, clingsToLast: true, cells: scalar == "\u{2E3A}" ? 2 : 1)
        }
    }
}
