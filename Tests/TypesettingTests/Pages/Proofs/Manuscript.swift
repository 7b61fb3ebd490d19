@testable import Documents
@testable import Typesetting

/// What a document wants printed, found by walking its blocks: each text and picture with what it is.
struct Manuscript {
    enum Kind {
        /// Text of the document itself.
        case text
        /// A paragraph that is no text: a list of attachments, the source of a quotation.
        case line
        /// The caption of a picture.
        case caption
        /// A heading or another paragraph that introduces what follows.
        case heading
        case title, cell, note, masthead, signature, colophon
        case figure, chart, seal
        /// 续表
        case continuation
    }

    struct Piece {
        var text: String
        var kind: Kind
        var block: Int
        /// What stands between two forced page breaks.
        var stretch: Int
        /// The rows of a cell.
        var rows = 0..<0
        /// The origin of the note that it is the mark of.
        var note: Int?
    }

    /// By the number of the origin.
    private(set) var pieces: [Int: Piece] = [:]
    /// The number of the origin of each picture, by the number of its image.
    private(set) var images: [Int: Int] = [:]
    /// Which stretches are turned.
    private(set) var turned: Set<Int> = []
    private(set) var blockCount = 0
    private(set) var tables: [Int: Table] = [:]
    private var paragraphs: [Int: Block] = [:]
    private var stretch = 0
    private var imageKeys = 1_000_000

    init(_ document: Document) {
        walk(document.blocks)
    }

    /// Returns the number of a mark's origin, or that which a picture has here; -1 if it has none.
    func key(of mark: Mark) -> Int {
        if case .image(let number, _) = mark.content { images[number] ?? -2 } else { mark.origin.number }
    }

    func piece(of mark: Mark) -> Piece? { pieces[key(of: mark)] }

    private mutating func walk(_ blocks: [Block]) {
        for block in blocks {
            add(block)
            blockCount += 1
        }
    }

    /// Returns a paragraph by its number.
    func block(_ number: Int) -> Block? { paragraphs[number] }

    private mutating func add(_ block: Block) {
        if case .paragraph = block { paragraphs[blockCount] = block }
        switch block {
        case .title(let title): add(title.pieces.joined(), title.origin, .title)
        case .paragraph(let paragraph): add(paragraph)
        case .table(let table):
            tables[blockCount] = table
            for cell in table.cells { for run in cell.runs { add(run, .cell, rows: cell.row..<cell.row + cell.span.rows) } }
            if let run = table.continuation { add(run, .continuation) }
        case .figure(let figure):
            add(image: figure.image, .figure)
            for run in figure.caption { add(run, .caption) }
        case .chart(let chart, let caption):
            add("", chart.origin, .chart)
            for run in caption { add(run, .caption) }
        case .space: break
        case .signature(let signature):
            for run in [signature.name].compactMap({ $0 }) + signature.others + [signature.date].compactMap({ $0 }) { add(run, .signature) }
        case .sealedSignature(let signature):
            for party in signature.parties {
                for run in [party.text, party.name].compactMap({ $0 }) { add(run, .signature) }
                if let image = party.image { add(image: image, .seal) }
            }
            add(signature.date, .signature)
        case .masthead(let masthead): add(masthead)
        case .colophon(let colophon):
            for element in colophon.elements {
                for entry in element.entries { for run in [entry.label, entry.text].compactMap({ $0 }) { add(run, .colophon) } }
                if let right = element.right { add(right, .colophon) }
            }
        case .pageBreak: stretch += 1
        case .landscape(let blocks):
            stretch += 1
            turned.insert(stretch)
            walk(blocks)
            stretch += 1
        }
    }

    private mutating func add(_ paragraph: Paragraph) {
        let kind: Kind =
            switch paragraph.role {
            case .heading: .heading
            case .caption: paragraph.keepsWithNext ? .heading : .line
            default: paragraph.keepsWithNext ? .heading : paragraph.isBody ? .text : .line
            }
        for run in paragraph.runs { add(run, kind) }
    }

    private mutating func add(_ masthead: Masthead) {
        for element in masthead.elements {
            switch element {
            case .marks(let marks): for run in marks.marks + [marks.number].compactMap({ $0 }) { add(run, .masthead) }
            case .name(let name): for run in name.names + [name.suffix].compactMap({ $0 }) { add(run, .masthead) }
            case .number(let number):
                let signers = number.signers.map { [$0.label] + $0.names } ?? []
                for run in signers + [number.number].compactMap({ $0 }) { add(run, .masthead) }
            case .imprint(let imprint): for run in [imprint.left, imprint.right] { add(run, .masthead) }
            case .rule, .space: continue
            }
        }
    }

    private mutating func add(_ run: TextRun, _ kind: Kind, rows: Range<Int> = 0..<0) {
        add(run.text, run.origin, kind, rows: rows)
        guard let note = run.note.first?.origin else { return }
        pieces[run.origin.number]?.note = note.number
        for part in run.note { add(part, .note) }
    }

    private mutating func add(_ text: String, _ origin: Origin, _ kind: Kind, rows: Range<Int> = 0..<0) {
        pieces[origin.number] = Piece(text: text, kind: kind, block: blockCount, stretch: stretch, rows: rows)
    }

    /// Pictures are known by the numbers of their images.
    private mutating func add(image: Int, _ kind: Kind) {
        imageKeys += 1
        images[image] = imageKeys
        add("", Origin(number: imageKeys), kind)
    }
}
