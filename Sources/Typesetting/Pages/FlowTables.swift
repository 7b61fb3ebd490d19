import Documents

/// Tables, figures and charts, and landscape pages.
extension Flow {
    mutating func place(_ table: Table, at index: Int, pulse: () throws -> Void) throws {
        let parts = setTable(table, at: index, above: 0)
        let elements = structure.table(parts[0].authorPlacement)
        for part in parts.dropLast() { try place(part, elements, pulse: pulse) }
        if let last = parts.last { try place(last, elements, at: index, pulse: pulse) }
    }

    /// - Parameter index: of the table in the document, if the lines below the table follow.
    private mutating func place(_ whole: SetTable, _ elements: TableElements, at index: Int? = nil, pulse: () throws -> Void) throws {
        // Usually its heading has already made room for it.
        let height = index.map { needed($0, whole.height, whole.lines) } ?? whole.height + reserveGrowth(for: whole.lines[...])
        if !pages.isFresh, whole.staysWhole, height > pages.room + 0.01 { try turn() }
        var position = 0
        while position < whole.cutCount {
            try pulse()
            guard let (piece, next) = piece(of: whole, from: position) else {
                // At least one strip is placed on an empty page.
                if pages.isFresh { break }
                try turn()
                continue
            }
            addCells(piece, elements)
            pages.advance(by: piece.height)
            position = next
            if position < whole.cutCount { try turn() }
        }
        pages.snapToGrid()
    }

    /// Returns the piece from a position on that fits the page together with its notes; at least one strip on an empty page.
    private mutating func piece(of table: SetTable, from position: Int) -> (piece: TablePiece, next: Int)? {
        let hasNotes = table.lines.contains { !$0.notes.isEmpty }
        var height = pages.room
        while let (piece, next) = table.piece(from: position, fitting: height, isFreshPage: pages.isFresh), next > position {
            let notes = hasNotes ? reserveGrowth(for: piece.lines[...]) : 0
            let isLeast = next == position + 1 && pages.isFresh
            if isLeast || piece.height + notes <= pages.room + 0.01 { return (piece, next) }
            height = min(pages.room - notes, piece.height - 0.01)
        }
        return nil
    }

    private mutating func addCells(_ piece: TablePiece, _ elements: TableElements) {
        pages.add(piece.rules(x: style.textBlock.x, y: pages.y))
        for line in piece.lines(x: style.textBlock.x, y: pages.y) {
            guard case .cell(_, let row, let column, _) = line.tag else {
                pages.add(line.marks)
                continue
            }
            let element = elements.element(of: line.line, row: row, column: column)
            let bytes = line.line.part?.labelBytes ?? 0
            add(line.marks, of: line.line, to: element, label: bytes > 0 ? (bytes, structure.label(of: element)) : nil)
        }
    }

    /// Returns the height of a block with all notes and with the lines that stay below it, if a page holds these too.
    mutating func needed(_ index: Int, _ height: Double, _ lines: [SetLine]) -> Double {
        let below = linesThatFollow(index)
        let all = height + Double(below.count) * leading + reserveGrowth(for: (lines + below)[...])
        return all <= style.textBlock.height ? all : height + reserveGrowth(for: lines[...])
    }

    func figureHeight(_ figure: Figure) -> Double { blockHeight(figure.height, hasCaption: !figure.caption.isEmpty) }

    func blockHeight(_ height: Double, hasCaption: Bool) -> Double {
        ((height / leading).rounded(.up) + (hasCaption ? 1 : 0)) * leading
    }

    mutating func place(_ figure: Figure, at index: Int) throws {
        let left = style.textBlock.x + (measure - figure.width) / 2
        try place(height: figure.height, alt: figure.alt, caption: figure.caption, at: index) { top, height in
            let area = Rect(x: left, y: top + (height - figure.height) / 2, width: figure.width, height: figure.height)
            return [Mark(.image(figure.image, area), tag: .figure(alt: figure.alt), origin: figure.origin)]
        }
    }

    mutating func place(_ chart: Chart, caption: [TextRun], at index: Int) throws {
        let left = style.textBlock.x + (measure - chart.width) / 2
        let setter = setter
        try place(height: chart.height, alt: chart.alt, caption: caption, at: index) { top, height in
            ChartSetter(setter: setter).marks(chart, x: left, y: top + (height - chart.height) / 2)
        }
    }

    /// Places a drawing with its caption below it on the same page.
    mutating func place(
        height: Double, alt: String, caption: [TextRun], at index: Int, _ marks: (_ top: Double, _ height: Double) -> [Mark]
    ) throws {
        let line = setter.set(caption, measure: measure, alignment: .centred).lines.first
        let whole = blockHeight(height, hasCaption: line != nil)
        if !pages.isFresh, needed(index, whole, line.map { [$0] } ?? []) > pages.room + 0.01 { try turn() }
        let drawn = whole - (line == nil ? 0 : leading)
        let element = structure.figure(alt: alt, hasCaption: line != nil)
        // The text in a drawing belongs to the figure, which has a text alternative.
        pages.add(
            marks(pages.y, drawn).map { mark in
                var mark = mark
                mark.element = element
                return mark
            })
        pages.advance(by: drawn)
        guard let line else { return }
        let captionElement = structure.caption(ofFigure: element)
        let marks = line.marks(x: style.textBlock.x + (measure - line.width) / 2, baseline: baseline(y: pages.y), tag: .caption)
        pages.advance(by: leading)
        add(marks, of: line, to: captionElement)
    }

    /// Lays out blocks on landscape pages and turns them so that their top is at the left edge: the binding side of odd
    /// pages, the outer side of even ones (GB/T 9704-2012 clause 8). The folio keeps its position.
    mutating func place(landscape blocks: [Block], pulse: () throws -> Void) throws {
        if !pages.isFresh { try turn() }
        let block = style.textBlock
        let lying = Rect(x: style.height - block.bottom, y: block.x, width: block.height, height: block.width)
        let page = PageStyle(
            width: style.height, height: style.width, textBlock: lying, lines: max(1, Int(lying.height / leading)), body: style.body)
        let inner = Document(page: page, lines: document.lines, notes: document.notes, blocks: blocks)
        var flow = Flow(
            document: inner, setter: setter, pages: Pages(style: page, limit: pages.limit - pages.number + 1), tables: tables,
            structure: structure)
        let turned = try flow.run(pulse: pulse)
        tables = flow.tables
        structure = flow.structure
        for side in turned {
            var upright = Page(number: 0, width: style.width, height: style.height)
            upright.marks = side.marks.map { $0.turnedUpwards(width: side.width) }
            upright.bookmarks = side.bookmarks.map { Bookmark(title: $0.title, level: $0.level, y: block.y) }
            try pages.append(upright)
        }
    }
}
