import Documents
import Reports
import Typesetting

/// 附件 (GB/T 9704-2012 7.3.7), and the text that a notice or an order issues (印发), which is bound behind it like one.
extension OfficialComposer {
    /// - Parameter prefix: what comes before 附件 on the first line of an attachment by itself.
    mutating func compose(_ attachment: Attachment, prefix: String, pulse: () throws -> Void) rethrows {
        let start = prose.blocks.count
        if attachment.isIssued { composeIssuedTitle(attachment) } else { composeHeading(attachment, prefix: prefix) }
        prose.outlineDepth = 1
        defer { prose.outlineDepth = 0 }
        try prose.compose(Array(attachment.body.prefix(1)), pulse: pulse)
        // A turned table turns the heading above it as well; otherwise the heading would have a sheet of its own.
        if case .landscape(let table)? = prose.blocks.last {
            let heading = prose.blocks[start..<(prose.blocks.count - 1)]
            prose.blocks.replaceSubrange(start..., with: [.landscape(heading + table)])
        }
        try prose.compose(Array(attachment.body.dropFirst()), pulse: pulse)
    }

    private mutating func composeHeading(_ attachment: Attachment, prefix: String) {
        prose.blocks.append(
            .paragraph(
                Paragraph(
                    [prose.run(prefix + attachment.label, .label, path: attachment.path)], role: .heading(level: 1),
                    isBody: false, bookmark: OutlineEntry("\(attachment.label)　\(attachment.title)"))))
        // The title is on the third line of the page, the text one line below it.
        prose.blocks.append(.space(lines: 1))
        prose.blocks.append(
            .title(
                Title(
                    pieces: [attachment.title], style: layout.style(.attachmentTitle), leading: layout.titleLeading, startsOnGrid: true,
                    origin: prose.origin("\(attachment.path).title"))))
        prose.blocks.append(.space(lines: 1))
    }

    private mutating func composeIssuedTitle(_ text: Attachment) {
        var title = Title(
            pieces: TitlePieces.of(text.title, agencies: document.agencies), style: layout.style(.title), leading: layout.titleLeading,
            origin: prose.origin("\(text.path).title"))
        title.bookmark = OutlineEntry(text.title)
        prose.blocks.append(.title(title))
        if head.spaceBelowIssuedTitle > 0 { prose.blocks.append(.space(lines: head.spaceBelowIssuedTitle)) }
    }
}
