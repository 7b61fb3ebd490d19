import Documents

/// Lays out the blocks of a document on pages: on the grid, with headings kept with the text that they head, and
/// without single lines at the top or the foot of a page.
///
/// Each kind of block is laid out in a file of its own.
struct Flow {
    let document: Document
    let setter: TextSetter
    var pages: Pages
    var tables: Int
    var structure: StructureBuilder
    /// Lines of notes to be placed at the foot of the current page, or of the next.
    var notes: [NoteLine] = []
    /// The notes that have been set. They are needed when room is reserved for their line and again when it is placed.
    var setNotes: [[TextRun]: [SetLine]] = [:]
    /// The blocks that have been set. A block is set when it is first needed, by itself or as the block after a
    /// heading.
    private var set: [Int: SetBlock] = [:]

    init(document: Document, setter: TextSetter, pages: Pages, tables: Int = 0, structure: StructureBuilder = StructureBuilder()) {
        self.document = document
        self.setter = setter
        self.pages = pages
        self.tables = tables
        self.structure = structure
    }

    private enum SetBlock {
        case lines([SetLine])
        case table([SetTable])
    }

    var style: PageStyle { document.page }
    var leading: Double { style.leading }
    var measure: Double { style.textBlock.width }

    mutating func run(pulse: () throws -> Void) throws -> [Page] {
        for index in document.blocks.indices {
            try pulse()
            switch document.blocks[index] {
            case .title(let title): try place(title)
            case .paragraph(let paragraph): try place(paragraph, at: index)
            case .table(let table): try place(table, at: index, pulse: pulse)
            case .figure(let figure): try place(figure, at: index)
            case .chart(let chart, let caption): try place(chart, caption: caption, at: index)
            case .space(let lines): placeSpace(lines)
            case .signature(let signature): try place(signature)
            case .sealedSignature(let signature): try place(signature)
            case .masthead(let masthead): place(masthead)
            case .colophon(let colophon): try place(colophon)
            case .pageBreak:
                if !pages.isFresh { try turn() }
                structure.leaveParts()
            case .landscape(let blocks): try place(landscape: blocks, pulse: pulse)
            }
            set[index] = nil
        }
        try finishNotes()
        return pages.pages
    }

    /// Places the notes at the foot of the page and starts the next page.
    mutating func turn() throws {
        placeNotes()
        try pages.turn()
        reserveNotes()
    }

    /// The width between the indents of a paragraph.
    func measure(of paragraph: Paragraph) -> Double { measure - paragraph.style.leftIndent - paragraph.style.rightIndent }

    func baseline(y: Double) -> Double { y + leading / 2 + setter.centre(of: style.body) }

    mutating func placeLine(_ line: SetLine, alignment: Alignment, tag: MarkTag, element: Structure.ID) {
        let spare = measure - line.width
        let x = style.textBlock.x + (alignment == .centred ? spare / 2 : alignment == .right ? spare : 0)
        placeLine(line, x: x, tag: tag, element: element)
    }

    mutating func placeLine(_ line: SetLine, x: Double, tag: MarkTag, element: Structure.ID) {
        add(line.marks(x: x, baseline: baseline(y: pages.y), tag: tag), to: element)
        pages.advance(by: leading)
    }

    mutating func placeSpace(_ lines: Int) {
        guard !pages.isFresh else { return }
        pages.advance(by: max(0, min(Double(lines) * leading, pages.room)))
    }

    // MARK: Set once

    mutating func lines(of paragraph: Paragraph, at index: Int) -> [SetLine] {
        if case .lines(let lines) = set[index] { return lines }
        var shape = LineShape(
            measure: measure(of: paragraph), firstIndent: paragraph.style.firstIndent, alignment: paragraph.style.alignment)
        if paragraph.labelRuns > 0 {
            let label = setter.set(Array(paragraph.runs.prefix(paragraph.labelRuns)), in: LineShape(measure: .infinity, alignment: .left))
            shape.hangingIndent = min(paragraph.style.firstIndent + label.width, shape.measure / 2)
        }
        let lines = setter.set(paragraph.runs, in: shape).lines
        set[index] = .lines(lines)
        return lines
    }

    /// Returns the parts of a table: one, unless it is too wide.
    mutating func setTable(_ table: Table, at index: Int, above: Double) -> [SetTable] {
        if case .table(let done) = set[index] { return done }
        let done = TableSetter(setter: setter, number: tables).parts(
            of: table, measure: measure, pageHeight: style.textBlock.height - above)
        tables += 1
        set[index] = .table(done)
        return done
    }
}
