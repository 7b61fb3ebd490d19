import Documents

extension Page {
    /// Returns a description of the page as text for comparison and review: a line for each run of glyphs with its
    /// position, rounded to a tenth of a point. Rules are summarized because a table has hundreds.
    package func dump(faceName: (FaceID) -> String) -> String {
        var text = "page \(number) \(tenths(width))x\(tenths(height))\n"
        for bookmark in bookmarks { text += "  bookmark \(bookmark.level) y=\(tenths(bookmark.y)) \(bookmark.title)\n" }
        var rules = 0
        var horizontal = 0.0
        var vertical = 0.0
        for mark in marks {
            switch mark.content {
            case .glyphs(let run):
                text +=
                    "  \(tenths(run.origin.x)) \(tenths(run.origin.y)) \(faceName(run.face)) \(tenths(run.size)) \(mark.tag.name)\(mark.ink.suffix)\(run.direction == .upwards ? " upwards" : "") \(run.text)\n"
            case .rule(let rect):
                // Red rules are few and are listed one by one.
                if mark.ink == .red {
                    text += "  red rule \(tenths(rect.x)) \(tenths(rect.y)) \(tenths(rect.width))x\(tenths(rect.height))\n"
                    continue
                }
                rules += 1
                if rect.width > rect.height { horizontal += rect.width } else { vertical += rect.height }
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

extension Ink {
    fileprivate var suffix: String {
        switch self {
        case .black: ""
        case .red: " red"
        case .grey(let lightness): " grey\(Int((lightness * 100).rounded()))"
        }
    }
}

extension MarkTag {
    fileprivate var name: String {
        switch self {
        case .title: "title"
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .caption: "caption"
        case .cell(let table, let row, let column, let header): "\(header == .none ? "td" : "th")[\(table):\(row),\(column)]"
        case .figure: "figure"
        case .item(let number): "item\(number)"
        case .note: "note"
        case .matter: "matter"
        case .artifact: "artifact"
        }
    }
}
