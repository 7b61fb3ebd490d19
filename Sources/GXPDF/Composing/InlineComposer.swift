import Documents
import Reports

/// Pieces of text become runs: the spans around a piece choose its style and its target.
extension Layout {
    /// - Parameters:
    ///   - kinds: outermost first.
    ///   - findsLinks: whether addresses in the text become links.
    func runs(_ text: String, _ kinds: [SpanKind], _ style: TextStyle, origin: Origin, findsLinks: Bool = true) -> [TextRun] {
        var run = TextRun(text, style, origin: origin)
        for kind in kinds {
            switch kind {
            case .strong: run.style = inline.strong(run.style)
            // A link in a link is the inner one.
            case .link(let target): run.target = target
            // Typesetting draws these, whatever the size of the text will be.
            case .emphasis, .superscript, .subscript, .underline, .strike: break
            }
            if let kind = kind.composed, !run.kinds.contains(kind) { run.kinds.append(kind) }
        }
        return run.target.isEmpty && findsLinks ? run.withLinks : [run]
    }
}

extension SpanKind {
    /// What the run keeps of it; nil for a link, which is its target.
    fileprivate var composed: InlineKind? {
        switch self {
        case .strong: .strong
        case .emphasis: .emphasis
        case .superscript: .superscript
        case .subscript: .subscript
        case .underline: .underline
        case .strike: .strike
        case .link: nil
        }
    }
}
