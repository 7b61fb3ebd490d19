/// Lets the blocks of a document flow into pages: on the grid, headings with what they head, no line alone.
struct Flow {
    let document: Document
    let setter: TextSetter
    var pages: Pages
    private var tables = 0
    /// Blocks are set when they are first asked for, by themselves or as what follows a heading.
    private var set: [Int: SetBlock] = [:]

    init(document: Document, setter: TextSetter, pages: Pages) {
        self.document = document
        self.setter = setter
        self.pages = pages
    }

    private enum SetBlock {
        case lines([SetLine])
        case table(SetTable)
    }

    private var style: PageStyle { document.page }
    private var leading: Double { style.leading }
    private var measure: Double { style.textBlock.width }

    mutating func run(pulse: () throws -> Void) throws -> [Page] {
        for index in document.blocks.indices {
            try pulse()
            switch document.blocks[index] {
            case .title(let title): try place(title)
            case .paragraph(let paragraph): try place(paragraph, at: index)
            case .table(let table): try place(table, at: index, pulse: pulse)
            case .figure(let figure): try place(figure)
            case .space(let lines): placeSpace(lines)
            case .signature(let signature): try place(signature)
            }
            set[index] = nil
        }
        return pages.pages
    }

    // MARK: Text

    private mutating func place(_ title: Title) throws {
        let lines = TitleBreaker(setter: setter).lines(of: title, measure: measure)
        let height = Double(lines.count) * title.leading
        let gridHeight = (height / leading - 0.05).rounded(.up) * leading
        if pages.room < gridHeight - 0.01 && !pages.isFresh { try pages.turn() }
        var middle = pages.y + (gridHeight - height) / 2 + title.leading / 2
        for line in lines {
            if pages.room < title.leading { try pages.turn() }
            pages.add(line.marks(x: style.textBlock.x + (measure - line.width) / 2, baseline: middle + setter.centre(of: title.style), tag: .title))
            middle += title.leading
        }
        pages.take(gridHeight)
    }

    private mutating func lines(of paragraph: Paragraph, at index: Int) -> [SetLine] {
        if case .lines(let lines) = set[index] { return lines }
        let lines = setter.set(paragraph.runs, measure: measure, firstIndent: paragraph.firstIndent, alignment: paragraph.alignment).lines
        set[index] = .lines(lines)
        return lines
    }

    private mutating func place(_ paragraph: Paragraph, at index: Int) throws {
        let lines = lines(of: paragraph, at: index)
        guard !lines.isEmpty else { return }
        if !pages.isFresh {
            let needed = paragraph.keepsWithNext ? chainHeight(from: index) : Double(Keep.opening(of: lines.count)) * leading
            if needed > pages.room + 0.01 { try pages.turn() }
        }
        let after = signatureLines(after: index)
        var next = 0
        while next < lines.count {
            var taken = Keep.lines(of: lines.count - next, room: pages.roomLines, after: after)
            if taken == 0 && pages.isFresh { taken = min(lines.count - next, max(1, pages.roomLines)) }
            if taken == 0 {
                try pages.turn()
                continue
            }
            if next == 0, let bookmark = paragraph.bookmark {
                pages.add(Bookmark(title: bookmark, level: paragraph.bookmarkLevel, y: pages.y))
            }
            for line in lines[next..<(next + taken)] { placeLine(line, alignment: paragraph.alignment, tag: paragraph.tag) }
            next += taken
            if next < lines.count { try pages.turn() }
        }
    }

    private mutating func placeLine(_ line: SetLine, alignment: Alignment, tag: Tag) {
        let spare = measure - line.width
        let x = style.textBlock.x + (alignment == .centred ? spare / 2 : alignment == .right ? spare : 0)
        placeLine(line, x: x, tag: tag)
    }

    private mutating func placeLine(_ line: SetLine, x: Double, tag: Tag) {
        let baseline = pages.y + leading / 2 + setter.centre(of: style.body)
        pages.add(line.marks(x: x, baseline: baseline, tag: tag))
        pages.take(leading)
    }

    private mutating func placeSpace(_ lines: Int) {
        guard !pages.isFresh else { return }
        pages.take(min(Double(lines) * leading, pages.room))
    }

    // MARK: What belongs together

    /// Height of a heading with those that follow it and the least of what they head.
    private mutating func chainHeight(from index: Int) -> Double {
        var height = 0.0
        for next in index..<document.blocks.count {
            switch document.blocks[next] {
            case .paragraph(let paragraph):
                let count = lines(of: paragraph, at: next).count
                guard paragraph.keepsWithNext else { return height + Double(Keep.opening(of: count)) * leading }
                height += Double(count) * leading
            case .table(let table):
                return height + openingHeight(of: setTable(table, at: next, above: height))
            case .figure(let figure): return height + figureHeight(figure)
            case .space(let lines): height += Double(lines) * leading
            case .title, .signature: return height + leading
            }
            // More headings in a row than fit a page are no chain.
            if height > style.textBlock.height { return style.textBlock.height }
        }
        return height
    }

    /// A table that fits a page below its heading opens with all of it; another with what may stand before a cut.
    private func openingHeight(of table: SetTable) -> Double {
        table.height <= table.pageHeight + 0.01 ? table.height : leading * 6
    }

    private func signatureLines(after index: Int) -> Int {
        var lines = 0
        for block in document.blocks[(index + 1)...] {
            switch block {
            case .space(let count): lines += count
            case .signature(let signature): return lines + signature.lines
            default: return 0
            }
        }
        return 0
    }

    // MARK: Tables and figures

    private mutating func setTable(_ table: Table, at index: Int, above: Double) -> SetTable {
        if case .table(let done) = set[index] { return done }
        let done = TableSetter(setter: setter, number: tables).set(table, measure: measure, pageHeight: style.textBlock.height - above)
        tables += 1
        set[index] = .table(done)
        return done
    }

    private mutating func place(_ table: Table, at index: Int, pulse: () throws -> Void) throws {
        let whole = setTable(table, at: index, above: 0)
        // Most often its heading has already made room for it.
        if !pages.isFresh, whole.height > pages.room + 0.01, whole.height <= whole.pageHeight + 0.01 { try pages.turn() }
        var row = 0
        while row < whole.rowCount {
            try pulse()
            guard let (piece, next) = whole.piece(from: row, fitting: pages.room, isFreshPage: pages.isFresh), next > row else {
                // A fresh page always takes something.
                if pages.isFresh { break }
                try pages.turn()
                continue
            }
            pages.add(piece.marks(x: style.textBlock.x, y: pages.y))
            pages.take(piece.height)
            row = next
            if row < whole.rowCount { try pages.turn() }
        }
        pages.snapToGrid()
    }

    private func figureHeight(_ figure: Figure) -> Double {
        let lines = (figure.height / leading).rounded(.up) + (figure.caption == nil ? 0 : 1)
        return lines * leading
    }

    private mutating func place(_ figure: Figure) throws {
        let height = figureHeight(figure)
        if height > pages.room + 0.01 && !pages.isFresh { try pages.turn() }
        let imageHeight = height - (figure.caption == nil ? 0 : leading)
        let place = Rect(x: style.textBlock.x + (measure - figure.width) / 2, y: pages.y + (imageHeight - figure.height) / 2,
            width: figure.width, height: figure.height)
        pages.add([Mark(.image(figure.image, place), tag: .figure(alt: figure.alt), origin: figure.origin)])
        pages.take(imageHeight)
        if let caption = figure.caption {
            for line in setter.set([caption], measure: measure, alignment: .centred).lines.prefix(1) {
                placeLine(line, alignment: .centred, tag: .caption)
            }
        }
    }

    // MARK: Signature

    private mutating func place(_ signature: Signature) throws {
        if pages.roomLines < signature.lines && !pages.isFresh { try pages.turn() }
        placeSpace(signature.spaceAbove)
        let right = style.textBlock.right
        let name = signature.name.flatMap { setter.set([$0], measure: measure, alignment: .left).lines.first }
        let date = signature.date.flatMap { setter.set([$0], measure: measure, alignment: .left).lines.first }
        let nameWidth = name?.width ?? 0, dateWidth = date?.width ?? 0
        var nameX = right - signature.rightIndent - nameWidth
        var dateX = name == nil ? right - signature.rightIndent - dateWidth : nameX + signature.dateIndent
        if dateX + dateWidth > right - signature.rightIndent + 0.01 {
            dateX = right - signature.rightIndent - dateWidth
            if name != nil { nameX = min(nameX, dateX - signature.dateIndent) }
        }
        if let name { placeLine(name, x: nameX, tag: .paragraph) }
        if let date { placeLine(date, x: dateX, tag: .paragraph) }
    }
}

extension Signature {
    /// Lines of the grid that it takes, the empty ones above included.
    var lines: Int { spaceAbove + (name == nil ? 0 : 1) + (date == nil ? 0 : 1) }
}
