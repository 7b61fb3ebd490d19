/// A text without its markup: its characters, which all rules read, the notes marked in it, and what is said of its parts.
package struct InlineText: Sendable, Hashable {
    package var text: String
    /// In the order of their markers.
    package var notes: [Footnote]
    /// In the order of their starts; of those that start together, the outer ones come first.
    package var spans: [InlineSpan]

    package init(_ text: String, notes: [Footnote] = [], spans: [InlineSpan] = []) {
        self.text = text
        self.notes = notes
        self.spans = spans
    }
}

/// What is said of some of the characters of a text.
package struct InlineSpan: Sendable, Hashable {
    /// In characters; of a paragraph, heading and text together.
    package var range: Range<Int>
    package var kind: SpanKind

    package init(_ range: Range<Int>, _ kind: SpanKind) {
        self.range = range
        self.kind = kind
    }

    /// Moves its ends with the text.
    mutating func move(_ position: (Int) -> Int) {
        let start = position(range.lowerBound)
        range = start..<max(start, position(range.upperBound))
    }
}

/// What a span says of its characters.
package enum SpanKind: Sendable, Hashable {
    case strong
    /// 着重号
    case emphasis
    /// Of characters that have no raised form of their own; ² needs no span.
    case superscript
    case `subscript`
    case underline
    case strike
    /// With its target.
    case link(String)
}

/// A stretch of a text that is set in one way. The kinds are those of the spans around it, outermost first.
package enum InlinePiece: Sendable, Hashable {
    case heading(String, [SpanKind])
    case text(String, [SpanKind])
    /// `index` counts from 0 within the text.
    case note(Footnote, index: Int)
}

extension InlineText {
    /// The text, split where footnotes are marked and where spans begin and end.
    package var pieces: [InlinePiece] {
        var cuts = Set(notes.map(\.offset))
        for span in spans { cuts.formUnion([span.range.lowerBound, span.range.upperBound]) }
        var pieces: [InlinePiece] = []
        var open: [InlineSpan] = []
        var rest = text[...]
        var done = 0
        var nextNote = 0
        var nextSpan = 0
        func add(until cut: Int) {
            let part = rest.prefix(max(0, cut - done))
            if !part.isEmpty { pieces.append(.text(String(part), open.map(\.kind))) }
            done += part.count
            rest = rest[part.endIndex...]
        }
        for cut in cuts.sorted() {
            add(until: cut)
            while nextNote < notes.count, notes[nextNote].offset <= cut {
                pieces.append(.note(notes[nextNote], index: nextNote))
                nextNote += 1
            }
            open.removeAll { $0.range.upperBound <= cut }
            while nextSpan < spans.count, spans[nextSpan].range.lowerBound <= cut {
                if spans[nextSpan].range.upperBound > cut { open.append(spans[nextSpan]) }
                nextSpan += 1
            }
        }
        add(until: .max)
        return pieces
    }

    /// The text with a label before it.
    package func labelled(_ label: String) -> InlineText {
        guard !label.isEmpty else { return self }
        var labelled = self
        labelled.text = label + text
        // The label and the text may share a character: • and a mark that combines with it.
        let shift = labelled.text.count - text.count
        for index in notes.indices { labelled.notes[index].offset += shift }
        for index in spans.indices { labelled.spans[index].move { $0 + shift } }
        return labelled
    }
}

extension ReportParagraph {
    /// The whole paragraph, split where its heading ends as well.
    package var pieces: [InlinePiece] {
        var left = heading.count
        return InlineText(whole, notes: notes, spans: spans).pieces.flatMap { piece -> [InlinePiece] in
            guard case .text(let text, let kinds) = piece, left > 0 else { return [piece] }
            let part = text.prefix(left)
            left -= part.count
            let rest = text[part.endIndex...]
            return [.heading(String(part), kinds)] + (rest.isEmpty ? [] : [.text(String(rest), kinds)])
        }
    }
}
