import Documents

extension Page {
    /// Returns a description of the page as text for comparison and review: a line for each run of glyphs with the role of
    /// its structure element and its position, rounded to a tenth of a point. Rules are summarized because a table has hundreds.
    package func dump(_ structure: Structure, faceName: (FaceID) -> String) -> String {
        var text = "page \(number) \(tenths(width))x\(tenths(height))\n"
        for bookmark in bookmarks { text += "  bookmark \(bookmark.level) y=\(tenths(bookmark.y)) \(bookmark.title)\n" }
        var rules = 0
        var horizontal = 0.0
        var vertical = 0.0
        for mark in marks {
            switch mark.content {
            case .glyphs(let run):
                text +=
                    "  \(tenths(run.origin.x)) \(tenths(run.origin.y)) \(faceName(run.face)) \(tenths(run.size)) \(structure.name(of: mark.element))\(mark.ink.suffix)\(run.direction == .upwards ? " upwards" : "") \(run.text)\n"
            case .rule(let rect):
                // Red rules are few and are listed one by one.
                if mark.ink == .red {
                    text += "  red rule \(tenths(rect.x)) \(tenths(rect.y)) \(tenths(rect.width))x\(tenths(rect.height))\n"
                    continue
                }
                rules += 1
                if rect.width > rect.height { horizontal += rect.width } else { vertical += rect.height }
            case .outline(let outline) where outline.corners.count == Decoration.circle.count:
                text += "  dot\(mark.ink.suffix) \(tenths(mark.centre.x)) \(tenths(mark.centre.y))\n"
            case .outline(let outline):
                let corners = outline.corners.map { "\(tenths($0.x)),\(tenths($0.y))" }.joined(separator: " ")
                text += "  outline\(mark.ink.suffix) \(corners)\n"
            case .image(let number, let rect):
                text += "  image \(number) \(tenths(rect.x)) \(tenths(rect.y)) \(tenths(rect.width))x\(tenths(rect.height))\n"
            }
        }
        if rules > 0 { text += "  rules \(rules): \(tenths(horizontal)) across, \(tenths(vertical)) down\n" }
        return text
    }

    private func tenths(_ value: Double) -> String {
        let number = Int((value * 10).rounded())
        return "\(number < 0 ? "-" : "")\(abs(number) / 10).\(abs(number) % 10)"
    }
}

extension Mark {
    /// The middle of an outline.
    fileprivate var centre: Point {
        guard case .outline(let outline) = content, !outline.corners.isEmpty else { return Point(0, 0) }
        let count = Double(outline.corners.count)
        return Point(outline.corners.reduce(0) { $0 + $1.x } / count, outline.corners.reduce(0) { $0 + $1.y } / count)
    }
}

extension Ink {
    fileprivate var suffix: String {
        switch self {
        case .black: ""
        case .red: " red"
        case .grey(let lightness): " grey\(Int((lightness * 100).rounded()))"
        }
    }
}

extension Structure {
    /// The role of an element as written in dumps. Parts of a line are named after what they are part of: `p/link`.
    fileprivate func name(of id: ID) -> String {
        guard id != .none else { return "artifact" }
        let element = self[id]
        let name = element.role.name
        return element.role.isPartOfLine ? "\(self.name(of: element.parent))/\(name)" : name
    }
}

extension StructureRole {
    fileprivate var isPartOfLine: Bool { isInline || self == .label }

    fileprivate var name: String {
        switch self {
        case .document: "document"
        case .section: "section"
        case .division: "division"
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .blockQuote: "quote"
        case .list: "list"
        case .item: "item"
        case .label: "label"
        case .itemBody: "body"
        case .table: "table"
        case .tableHead: "thead"
        case .tableBody: "tbody"
        case .row: "tr"
        case .cell(let cell): cell.header == .none ? "td" : "th"
        case .caption: "caption"
        case .figure: "figure"
        case .note: "note"
        case .link: "link"
        case .span: "span"
        case .inline(let kind): "\(kind)"
        case .form: "form"
        }
    }
}
