import Documents
import Reports

/// Folios as a layout has them, in the script of the document.
struct FolioLayout: Sendable {
    var simplified: FolioStyle
    var traditional: FolioStyle

    func style(in language: Report.Language) -> FolioStyle { language == .simplified ? simplified : traditional }
}

/// Reads `folio` of a page layout or of a format of official documents.
extension LayoutReader {
    func folio(_ object: ObjectReader, style: TextStyle) -> FolioLayout {
        let (simplified, traditional) = folioParts(object)
        let position = choice(object, "position", FolioStyle.Position.allCases) ?? .outer
        let inset = position == .outer || object.keys.contains("inset") ? number(object, "inset", in: 0...20) * style.pitch : 0
        let drop = length(object, "drop")
        object.finish()
        func folio(_ parts: [FolioPart]) -> FolioStyle {
            FolioStyle(style: style, parts: parts, position: position, drop: drop, inset: inset)
        }
        return FolioLayout(simplified: folio(simplified), traditional: folio(traditional))
    }

    /// Reads `text`, which is one text for both scripts or one for each, or else `before` and `after`, which stand
    /// around the number.
    private func folioParts(_ object: ObjectReader) -> (simplified: [FolioPart], traditional: [FolioPart]) {
        if object.keys.contains("before") || object.keys.contains("after"), !object.keys.contains("text") {
            let parts: [FolioPart] = [.text(text(object, "before")), .page, .text(text(object, "after"))]
            return (parts, parts)
        }
        guard let node = object.required("text") else { return ([], []) }
        if case .string = node.value {
            let parts = folioText(node, object, "text")
            return (parts, parts)
        }
        guard let texts = object.object(node, "text") else { return ([], []) }
        let both = (
            folioText(texts.required("zh-Hans"), texts, "zh-Hans"), folioText(texts.required("zh-Hant"), texts, "zh-Hant")
        )
        texts.finish()
        return both
    }

    private func folioText(_ node: JSONNode?, _ object: ObjectReader, _ key: String) -> [FolioPart] {
        guard let node, let text = object.string(node, key) else { return [] }
        let (parts, unknown) = FolioPart.parts(of: text)
        let fault: Message? = unknown.map { .unknownPlaceholder($0) } ?? (parts.contains(.page) ? nil : .folioWithoutPage)
        if let fault { log.add(.error, .invalidFolio, fault, object.child(key), node.offset, hint: .placeholders) }
        return parts
    }
}

extension FolioPart {
    /// Divides a text at `{page}` and `{pages}`.
    ///
    /// - Returns: Also the first piece with a brace that is neither of the two.
    fileprivate static func parts(of text: String) -> (parts: [Self], unknown: String?) {
        var parts: [Self] = []
        var unknown: String?
        var rest = Substring(text)
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            if brace > rest.startIndex { parts.append(.text(String(rest[..<brace]))) }
            rest = rest[brace...]
            let placeholder = rest.firstIndex(of: "}").map { rest[...$0] } ?? rest
            switch placeholder {
            case "{page}": parts.append(.page)
            case "{pages}": parts.append(.pages)
            default: unknown = unknown ?? String(placeholder)
            }
            rest = rest[placeholder.endIndex...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return (parts, unknown)
    }
}

extension Message {
    fileprivate static func unknownPlaceholder(_ text: String) -> Message {
        Message("页码中的“\(text)”不是占位符", "\"\(text)\" in the folio is not a placeholder")
    }

    fileprivate static var folioWithoutPage: Message { Message("页码没有页次 {page}", "the folio has no page number {page}") }

    fileprivate static var placeholders: Message {
        Message("{page} 为页次，{pages} 为总页数", "{page} is the number of the page, {pages} the number of pages")
    }
}
