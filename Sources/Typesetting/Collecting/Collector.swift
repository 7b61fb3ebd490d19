import Documents

/// The first stage of page making: turns the blocks of a document into galleys. A galley ends at a forced page break and
/// where pages are turned, so that no more than the text between two such places is held at a time.
struct Collector {
    private let document: Document
    private var compositor: Compositor
    /// The blocks that are still to be set: those of the document, and those of landscape pages inside them.
    private var pending: [ArraySlice<Block>]
    /// The height of a galley that certainly has too many pages, in points.
    private let highest: Double
    private let pageLimit: Int

    var structure: Structure { compositor.structure.structure }

    init(document: Document, text: TextSetter, pageLimit: Int) {
        self.document = document
        self.pageLimit = pageLimit
        compositor = Compositor(text: text, page: document.page, notes: document.notes)
        pending = [document.blocks[...]]
        highest = Double(pageLimit) * max(document.page.textBlock.height, document.page.textBlock.width) * 1.2
    }

    /// Returns the next galley; nil after the last.
    ///
    /// - Parameter pulse: Called for each block. An error that it throws stops the work.
    mutating func next(pulse: () throws -> Void) throws -> Galley? {
        while let blocks = pending.last {
            guard let block = blocks.first else {
                pending.removeLast()
                // Turned pages end; an empty galley at the end of the document is none.
                let galley = compositor.takeGalley(next: document.page)
                if !galley.isEmpty { return galley }
                continue
            }
            try pulse()
            pending[pending.count - 1].removeFirst()
            switch block {
            case .pageBreak:
                compositor.structure.leaveParts()
                let galley = compositor.takeGalley(next: compositor.page, isRotated: compositor.galley.isRotated)
                if !galley.isEmpty { return galley }
            case .landscape(let inner):
                pending.append(inner[...])
                let galley = compositor.takeGalley(next: document.page.rotated, isRotated: true)
                if !galley.isEmpty { return galley }
            default:
                set(block, before: blocks.dropFirst())
                guard compositor.galley.height < highest else { throw TypesettingFailure.tooManyPages(limit: pageLimit) }
            }
        }
        return nil
    }

    /// - Parameter following: The blocks after it.
    private mutating func set(_ block: Block, before following: ArraySlice<Block>) {
        switch block {
        case .title(let title): TitleSetter(title: title).set(into: &compositor)
        case .paragraph(let paragraph):
            let isCaption = paragraph.role == .caption && isTableNext(in: following)
            ParagraphSetter(paragraph: paragraph, isCaptionOfTable: isCaption, isLast: isLast(before: following)).set(into: &compositor)
        case .table(let table): TableBlockSetter(table: table, below: heightBelow(following)).set(into: &compositor)
        case .figure(let figure): FigureSetter(figure: figure).set(into: &compositor)
        case .chart(let chart, let caption): ChartBlockSetter(chart: chart, caption: caption).set(into: &compositor)
        case .space(let lines): compositor.galley.addSpace(Double(lines) * compositor.leading)
        case .signature(let signature): SignatureSetter(signature: signature).set(into: &compositor)
        case .sealedSignature(let signature):
            switch signature.authentication {
            case .seals: SealSetter(signature: signature).set(into: &compositor)
            case .stamps: StampSetter(signature: signature).set(into: &compositor)
            }
        case .masthead(let masthead): MastheadBlockSetter(masthead: masthead).set(into: &compositor)
        case .colophon(let colophon):
            ColophonSetter(colophon: colophon, needsVerso: document.duplex.endsOnVerso).set(into: &compositor)
        case .pageBreak, .landscape: break
        }
    }

    /// Returns the height of the lines that stay below a block: remarks and sources.
    private func heightBelow(_ following: ArraySlice<Block>) -> Double {
        var lines = 0
        for case .paragraph(let paragraph) in following.prefix(while: {
            if case .paragraph(let text) = $0 { text.keepsWithPrevious } else { false }
        }) {
            lines += compositor.text.set(paragraph.runs, measure: compositor.measure, alignment: .left).lines.count
        }
        return Double(lines) * compositor.leading
    }

    /// Whether a table follows, after other lines that belong to its caption.
    private func isTableNext(in following: ArraySlice<Block>) -> Bool {
        for block in following {
            switch block {
            case .table: return true
            case .paragraph(let paragraph) where paragraph.role == .caption: continue
            default: return false
            }
        }
        return false
    }

    /// Whether no text of the document itself follows in the galley.
    private func isLast(before following: ArraySlice<Block>) -> Bool {
        for block in following {
            switch block {
            case .paragraph(let paragraph) where paragraph.keepsWithPrevious: continue
            case .space, .signature, .sealedSignature, .colophon: continue
            case .pageBreak, .landscape: return true
            default: return false
            }
        }
        return true
    }
}

extension PageStyle {
    /// The page lying on its side, with its top at the binding.
    var rotated: PageStyle {
        let lying = Rect(x: height - textBlock.bottom, y: textBlock.x, width: textBlock.height, height: textBlock.width)
        return PageStyle(width: height, height: width, textBlock: lying, lines: max(1, Int(lying.height / leading)), body: body)
    }
}
