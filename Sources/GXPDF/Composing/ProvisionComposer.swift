import Documents
import Reports

/// 编, 章, 节 and 条 of orders and regulations.
extension ProseComposer {
    mutating func compose(_ kind: ProvisionKind, _ paragraph: ReportParagraph) {
        switch kind {
        case .part: compose(layout.provisions.chapter, level: 1, paragraph)
        case .chapter: compose(layout.provisions.chapter, level: hasParts ? 2 : 1, paragraph)
        case .section: compose(layout.provisions.section, level: hasParts ? 3 : 2, paragraph)
        case .article:
            let runs = runs(of: paragraph, heading: layout.provisions.article, text: layout.page.body)
            blocks.append(.paragraph(Paragraph(runs, style: .indented(indent))))
        }
    }

    private mutating func compose(_ heading: ProvisionLayout.Heading, level: Int, _ paragraph: ReportParagraph) {
        addSpace(heading.spaceAbove)
        let style = ParagraphStyle(alignment: heading.alignment, firstIndent: heading.alignment == .centred ? 0 : indent)
        blocks.append(
            .paragraph(
                Paragraph(
                    runs(of: paragraph, heading: heading.style, text: heading.style), style: style, role: .heading(level: level),
                    keepsWithNext: true, bookmark: OutlineEntry(paragraph.heading, level: outlineDepth + level))))
        addSpace(heading.spaceBelow)
    }

    /// At least so many empty lines; the spaces below a chapter and above its first section are one.
    private mutating func addSpace(_ lines: Int) {
        guard lines > 0 else { return }
        if case .space(let already)? = blocks.last {
            blocks[blocks.count - 1] = .space(lines: max(already, lines))
        } else {
            blocks.append(.space(lines: lines))
        }
    }
}
