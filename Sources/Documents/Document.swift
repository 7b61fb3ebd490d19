/// A document ready to be typeset: what is on the page and in which looks, with nothing of what it means.
package struct Document: Sendable, Hashable {
    package var page: PageStyle
    package var folio: FolioStyle?
    package var lines: LineStyle
    package var notes: NoteStyle?
    package var duplex: Duplex
    package var blocks: [Block]

    package init(
        page: PageStyle, folio: FolioStyle? = nil, lines: LineStyle = LineStyle(), notes: NoteStyle? = nil, duplex: Duplex = Duplex(),
        blocks: [Block]
    ) {
        self.page = page
        self.lines = lines
        self.notes = notes
        self.duplex = duplex
        self.folio = folio
        self.blocks = blocks
    }
}

/// The page and its text block (版心). Lengths in points.
package struct PageStyle: Sendable, Hashable {
    package var width: Double
    package var height: Double
    package var textBlock: Rect
    /// Lines of the grid in a full text block.
    package var lines: Int
    /// The style whose characters stand in the middle of each grid line.
    package var body: TextStyle

    package init(width: Double, height: Double, textBlock: Rect, lines: Int, body: TextStyle) {
        self.width = width
        self.height = height
        self.textBlock = textBlock
        self.lines = lines
        self.body = body
    }

    /// Distance of the grid's lines in points.
    package var leading: Double { textBlock.height / Double(lines) }
}

/// The page number: a one-em dash on either side, on the outer side of the page.
package struct FolioStyle: Sendable, Hashable {
    package var style: TextStyle
    /// What stands before and after the number.
    package var before: String
    package var after: String
    /// From the text block's lower edge to the middle of the dash, in points.
    package var drop: Double
    /// From the text block's outer edge, in points.
    package var inset: Double

    package init(style: TextStyle, before: String, after: String, drop: Double, inset: Double) {
        self.style = style
        self.before = before
        self.after = after
        self.drop = drop
        self.inset = inset
    }
}

/// How a document is made for printing on both sides.
package struct Duplex: Sendable, Hashable {
    /// Even pages have their binding margin (订口) on the right.
    package var mirrorsMargins: Bool
    /// The last page is an even one: a colophon stands on it, or it is blank.
    package var endsOnVerso: Bool

    package init(mirrorsMargins: Bool = false, endsOnVerso: Bool = false) {
        self.mirrorsMargins = mirrorsMargins
        self.endsOnVerso = endsOnVerso
    }
}

/// The looks of footnotes. Lengths in points.
package struct NoteStyle: Sendable, Hashable {
    package var style: TextStyle
    /// Distance of the notes' lines.
    package var leading: Double
    /// Of the rule above the notes.
    package var ruleWidth: Double
    package var ruleWeight: Double
    /// Between the text and the rule, and between the rule and the notes.
    package var gap: Double

    package init(style: TextStyle, leading: Double, ruleWidth: Double, ruleWeight: Double, gap: Double) {
        self.style = style
        self.leading = leading
        self.ruleWidth = ruleWidth
        self.ruleWeight = ruleWeight
        self.gap = gap
    }
}

/// What the flow of a document is made of.
package enum Block: Sendable, Hashable {
    case title(Title)
    case paragraph(Paragraph)
    case table(Table)
    case figure(Figure)
    /// A chart with its caption below it.
    case chart(Chart, caption: TextRun?)
    /// Empty lines of the grid; none where a page begins.
    case space(lines: Int)
    /// Kept together, and with the end of the text before it.
    case signature(Signature)
    case sealedSignature(SealedSignature)
    /// 版头
    case masthead(Masthead)
    /// 版记, at the foot of the last page.
    case colophon(Colophon)
    case pageBreak
    /// Blocks on pages that are turned, their head at the left edge (GB/T 9704-2012 8.2).
    case landscape([Block])
}

package struct Paragraph: Sendable, Hashable {
    package var runs: [TextRun]
    /// Of the first line, in points.
    package var firstIndent: Double
    package var alignment: Alignment
    package var tag: MarkTag
    package var keepsWithNext: Bool
    /// The title of the bookmark that leads here and its level; none when absent.
    package var bookmark: String?
    package var bookmarkLevel: Int
    /// How many of the runs are a label that the lines after the first keep clear of: they begin where the text behind
    /// it does.
    package var labelRuns: Int
    /// How many bytes at its start are the label of an item.
    package var labelBytes = 0
    /// From the right edge, in points.
    package var rightIndent: Double
    /// Stands on the page of what is above it and is no text of its own: 附件说明, 附注.
    package var keepsWithPrevious: Bool

    package init(
        _ runs: [TextRun], firstIndent: Double = 0, alignment: Alignment = .justified, tag: MarkTag = .paragraph,
        keepsWithNext: Bool = false, bookmark: String? = nil, bookmarkLevel: Int = 1, labelRuns: Int = 0, rightIndent: Double = 0,
        keepsWithPrevious: Bool = false
    ) {
        self.runs = runs
        self.keepsWithPrevious = keepsWithPrevious
        self.labelRuns = labelRuns
        self.rightIndent = rightIndent
        self.firstIndent = firstIndent
        self.alignment = alignment
        self.tag = tag
        self.keepsWithNext = keepsWithNext
        self.bookmark = bookmark
        self.bookmarkLevel = bookmarkLevel
    }
}

/// A title of one or more centred lines. It may be broken between its pieces and, when one of them is wider than the
/// measure, inside that piece.
package struct Title: Sendable, Hashable {
    package var pieces: [String]
    /// Each piece is a line, as its author wants it.
    package var hasFixedLines: Bool
    package var style: TextStyle
    /// Distance of its lines in points; the whole takes up full lines of the grid.
    package var leading: Double
    /// Its first line stands in a line of the grid, as the title of an attachment does (GB/T 9704-2012 7.3.7), instead
    /// of the whole in the middle of the lines that it takes up.
    package var startsOnGrid: Bool
    package var origin: Origin

    package init(
        pieces: [String], hasFixedLines: Bool = false, style: TextStyle, leading: Double, startsOnGrid: Bool = false, origin: Origin = .none
    ) {
        self.hasFixedLines = hasFixedLines
        self.startsOnGrid = startsOnGrid
        self.pieces = pieces
        self.style = style
        self.leading = leading
        self.origin = origin
    }
}

/// An image with its caption.
package struct Figure: Sendable, Hashable {
    /// The image's number in the document.
    package var image: Int
    /// Its size on the page in points, at most the measure.
    package var width: Double
    package var height: Double
    package var alt: String
    package var caption: TextRun?
    package var origin: Origin

    package init(image: Int, width: Double, height: Double, alt: String, caption: TextRun?, origin: Origin = .none) {
        self.image = image
        self.width = width
        self.height = height
        self.alt = alt
        self.caption = caption
        self.origin = origin
    }
}

/// 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.4): the name ends a given number of characters from the
/// right edge, the date begins a given number right of the name's first character; a date that is the longer of the
/// two is the one that keeps to the right edge.
package struct Signature: Sendable, Hashable {
    package var name: TextRun?
    /// The names of the other agencies, under the first, as wide as the widest.
    package var others: [TextRun]
    package var date: TextRun?
    /// Empty grid lines above.
    package var spaceAbove: Int
    /// In points.
    package var rightIndent: Double
    package var dateIndent: Double
    /// Where its file is to be signed; nil where it is not.
    package var seal: AbsentSeal?

    package init(name: TextRun?, others: [TextRun] = [], date: TextRun?, spaceAbove: Int, rightIndent: Double, dateIndent: Double) {
        self.name = name
        self.others = others
        self.date = date
        self.spaceAbove = spaceAbove
        self.rightIndent = rightIndent
        self.dateIndent = dateIndent
    }
}
