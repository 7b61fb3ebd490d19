import Documents
import Typesetting

/// Rewrites a page's content stream as Cairo writes it: marked content gets the tags of its elements, and placeholder
/// colours become the operators of their inks.
///
/// Cairo marks squeezed punctuation, whose text cannot be extracted from the positions of the glyphs, with an ActualText
/// nested inside the marked content around it. Programs that follow the structure cannot handle such nesting, so each
/// becomes marked content of its own. Marked content that begins inside a text object also has to end inside it, so all
/// marked content of text lies inside text objects.
struct ContentStream {
    /// What Cairo's marked content belongs to, in its order.
    let pieces: [ContentMarker.MarkedPiece]
    let structure: Structure
    let operators: InkOperators

    struct Made {
        var bytes: [UInt8] = []
        /// For each piece of marked content, by its number, the element that it belongs to and the page that it was made for.
        var owners: [(element: Int, page: Int)] = []
    }

    func made(over content: UnsafeBufferPointer<UInt8>) -> Made {
        var tokens = ContentTokens(content)
        var writer = Writer(stream: self, capacity: content.count)
        while let token = tokens.next() { writer.take(token, content) }
        return writer.made
    }

    private struct Writer {
        let stream: ContentStream
        var made = Made()
        private var piece = -1
        private var isText = false
        /// Cairo's open marked content, outermost first.
        private var nested: [Nesting] = []
        /// Whether marked content is open that was begun for text inside a text object.
        private var isOpen = false
        private var dictionaries = 0
        /// The offsets in the output of the last five tokens, the latest last.
        private var starts = (0, 0, 0, 0, 0)

        private enum Nesting { case kept, dropped, ownPiece }

        init(stream: ContentStream, capacity: Int) {
            self.stream = stream
            made.bytes.reserveCapacity(capacity + stream.pieces.count * 24)
        }

        mutating func take(_ token: ContentTokens.Token, _ content: UnsafeBufferPointer<UInt8>) {
            let text = UnsafeBufferPointer(rebasing: content[token.range])
            switch token.kind {
            case .blank: return made.bytes.append(contentsOf: text)
            case .shown: if dictionaries == 0 { beginText() }
            case .word: if operate(text) { return }
            }
            starts = (starts.1, starts.2, starts.3, starts.4, made.bytes.count)
            made.bytes.append(contentsOf: text)
        }

        /// Handles an operator.
        ///
        /// - Returns: whether it has been replaced.
        private mutating func operate(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
            switch word.count {
            case 1 where word[0] == UInt8(ascii: "["): beginText()
            case 2 where word[0] == UInt8(ascii: "<"): dictionaries += 1
            case 2 where word[0] == UInt8(ascii: ">"): dictionaries -= 1
            case 2 where word[0] == UInt8(ascii: "B") && word[1] == UInt8(ascii: "T"): isText = true
            case 2 where word[0] == UInt8(ascii: "E") && word[1] == UInt8(ascii: "T"):
                endText()
                isText = false
            case 2
            where word[1] | 0x20 == UInt8(ascii: "g")
                && (word[0] == UInt8(ascii: "r") && word[1] == UInt8(ascii: "g")
                    || word[0] == UInt8(ascii: "R") && word[1] == UInt8(ascii: "G")):
                guard let ink = InkPlaceholder.ink(of: made.bytes[starts.2...]) else { return false }
                replace(from: starts.2, with: stream.operators.syntax(ink, isFill: word[0] == UInt8(ascii: "r")).bytes)
                return true
            case 3 where word.elementsEqual("BDC".utf8):
                if made.bytes[starts.2...].starts(with: "/MCID".utf8) {
                    beginPiece()
                    return true
                }
                return beginActualText()
            case 3 where word.elementsEqual("EMC".utf8):
                endText()
                switch nested.popLast() {
                case .dropped: return true
                case .ownPiece, .kept, nil: return false
                }
            default: break
            }
            return false
        }

        // MARK: Pieces

        private var owner: ContentMarker.MarkedPiece? { stream.pieces.indices.contains(piece) ? stream.pieces[piece] : nil }

        /// Cairo numbers the marked content of a page in sequence.
        private mutating func beginPiece() {
            piece += 1
            switch owner?.owner {
            case .element(let id) where stream.structure[id].role != .figure:
                replace(from: starts.0, with: [])
                nested.append(.dropped)
            case .element(let id):
                replace(from: starts.0, with: [])
                begin(stream.structure[id].role.name, actualText: [])
                nested.append(.kept)
            case .artifact(let kind):
                let beginning: StaticString =
                    switch kind {
                    case .layout: "/Artifact << /Type /Layout >> BDC"
                    case .pagination: "/Artifact << /Type /Pagination >> BDC"
                    case .printersMark: "/Artifact << /Type /Page >> BDC"
                    }
                replace(from: starts.0, with: PDFSyntax(beginning).bytes)
                nested.append(.kept)
            case nil: nested.append(.kept)
            }
        }

        /// - Returns: whether it became marked content of its own.
        private mutating func beginActualText() -> Bool {
            guard isText, nested.last == .dropped, made.bytes[starts.2...].starts(with: "/ActualText".utf8) else {
                nested.append(.kept)
                return false
            }
            let text = Array(made.bytes[starts.3..<starts.4])
            made.bytes.removeSubrange(starts.0...)
            endText()
            begin("Span", actualText: text)
            nested.append(.ownPiece)
            return true
        }

        /// Begins marked content for the text that is shown next, unless some is open.
        private mutating func beginText() {
            guard isText, !isOpen, nested.last == .dropped, case .element(let id)? = owner?.owner else { return }
            begin(stream.structure[id].role.name, actualText: [])
            made.bytes.append(0x0A)
            isOpen = true
        }

        private mutating func endText() {
            guard isOpen else { return }
            made.bytes += Array("EMC\n".utf8)
            isOpen = false
        }

        private mutating func begin(_ name: StaticString, actualText: [UInt8]) {
            guard let owner, case .element(let id) = owner.owner else { return }
            var syntax = PDFSyntax("/")
            syntax.add(name)
            syntax.add(" << /MCID ")
            syntax.add(made.owners.count)
            if !actualText.isEmpty {
                syntax.add(" /ActualText ")
                syntax.add(bytes: actualText)
            }
            syntax.add(" >> BDC")
            made.bytes += syntax.bytes
            made.owners.append((id.number, owner.page))
            forgetTokens()
        }

        private mutating func replace(from start: Int, with bytes: [UInt8]) {
            made.bytes.removeSubrange(start...)
            made.bytes += bytes
            forgetTokens()
        }

        private mutating func forgetTokens() {
            let end = made.bytes.count
            starts = (end, end, end, end, end)
        }
    }
}
