import Han

/// A text as written in a file, a string or an array of pieces, before the markers of its notes have found their notes.
struct WrittenText {
    /// Without markers.
    private(set) var text = ""
    private(set) var spans: [InlineSpan] = []
    /// The number of each marker, and the number of characters before it.
    private(set) var markers: [(number: Int, offset: Int)] = []
    private let log: DiagnosticLog
    /// Whether `[^1]` is the marker of a note.
    private let hasNotes: Bool
    private var count = 0

    /// nil if the value is neither.
    init?(_ node: JSONNode, log: DiagnosticLog, hasNotes: Bool = true) {
        self.log = log
        self.hasNotes = hasNotes
        switch node.value {
        case .string, .array: append(node)
        default: return nil
        }
    }

    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    private mutating func append(_ node: JSONNode) {
        guard !log.isFaulty(node) else { return }
        switch node.value {
        case .string(let written): append(written)
        case .array(let nodes): for node in nodes { append(node) }
        case .object: if let kind = node.pieceKind { append(node, kind) }
        default: break
        }
    }

    private mutating func append(_ written: String) {
        guard hasNotes else { return append(plain: written) }
        let read = FootnoteMarkers(written)
        let start = count
        append(plain: read.text)
        markers += read.markers.map { ($0.number, min(start + $0.offset, count)) }
    }

    private mutating func append(plain added: String) {
        guard !added.isEmpty else { return }
        // A combining mark at the start of a piece belongs to the last character of the piece before it.
        let joined = text.last.map { (String($0) + added).count - 1 } ?? added.count
        text += added
        count += joined
    }

    private mutating func append(_ node: JSONNode, _ kind: PieceKind) {
        let start = count
        let bytes = text.utf8.count
        let slot = spans.count
        guard let content = log.sound(node.member(kind.rawValue)) else { return }
        if kind == .link {
            guard let target = content.text else { return }
            if let text = log.sound(node.member(LinkKey.text.rawValue)) {
                append(text)
            } else {
                append(plain: target.hasPrefix("mailto:") ? String(target.dropFirst(7)) : target)
            }
            addSpans([start..<count], .link(target), at: slot)
        } else {
            append(content)
            switch kind {
            case .strong: addSpans([start..<count], .strong, at: slot)
            case .emphasis: addSpans([start..<count], .emphasis, at: slot)
            case .underline: addSpans([start..<count], .underline, at: slot)
            case .strike: addSpans([start..<count], .strike, at: slot)
            case .sup: addSpans(shifted(.above, from: start, bytes), .superscript, at: slot)
            case .sub: addSpans(shifted(.below, from: start, bytes), .subscript, at: slot)
            case .link: break
            }
        }
    }

    private mutating func addSpans(_ ranges: [Range<Int>], _ kind: SpanKind, at slot: Int) {
        spans.insert(contentsOf: ranges.filter { !$0.isEmpty }.map { InlineSpan($0, kind) }, at: slot)
        if ranges.count > 1 { spans.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) } }
    }

    /// Gives the characters from a position on the raised or lowered forms that Unicode has for them, if it has one for each;
    /// otherwise the digits alone, so that m and a raised 2 never are read as m2.
    ///
    /// - Returns: the characters that need a span.
    private mutating func shifted(_ position: ScriptPosition, from start: Int, _ bytes: Int) -> [Range<Int>] {
        let begin = text.utf8.index(text.startIndex, offsetBy: bytes)
        let content = Array(text[begin...])
        // A combining mark has joined the character before it.
        guard content.count == count - start else { return [start..<count] }
        let forms = content.map { ScriptForm.of($0, position) }
        let isWhole = forms.allSatisfy { $0 != nil }
        var made = ""
        var rest: [Range<Int>] = []
        for (index, character) in content.enumerated() {
            if let form = forms[index], isWhole || character.isNumber {
                made.append(form)
            } else {
                made.append(character)
                let at = start + index
                if rest.last?.upperBound == at {
                    rest[rest.count - 1] = rest[rest.count - 1].lowerBound..<(at + 1)
                } else {
                    rest.append(at..<(at + 1))
                }
            }
        }
        text.replaceSubrange(begin..., with: made)
        return rest
    }
}
