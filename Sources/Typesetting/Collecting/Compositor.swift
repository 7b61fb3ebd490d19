import Documents

/// Sets blocks into a galley. It holds what the setters of all kinds of blocks share: the faces, the geometry of the
/// page, and the structure tree that grows in reading order.
struct Compositor {
    let text: TextSetter
    let notes: NoteStyle?
    var structure: StructureBuilder
    var galley: Galley
    /// The number of tables so far.
    var tables = 0
    /// The number of notes in the galley so far.
    var noteCount = 0

    init(text: TextSetter, page: PageStyle, notes: NoteStyle?, structure: StructureBuilder = StructureBuilder()) {
        self.text = text
        self.notes = notes
        self.structure = structure
        galley = Galley(page: page)
    }

    var page: PageStyle { galley.page }
    var leading: Double { page.leading }
    var measure: Double { page.textBlock.width }
    /// The left edge of the text block.
    var left: Double { page.textBlock.x }
    var right: Double { page.textBlock.right }

    /// The baseline of body text below the top of its line.
    var baseline: Double { leading / 2 + text.centre(of: page.body) }

    /// Returns the galley and starts another one.
    mutating func takeGalley(next page: PageStyle, isRotated: Bool = false) -> Galley {
        defer {
            galley = Galley(page: page, isRotated: isRotated)
            noteCount = 0
        }
        return galley
    }

    // MARK: Lines

    /// Returns the run on a line of its own, however long.
    func natural(_ run: TextRun) -> SetLine? { natural([run]) }

    func natural(_ runs: [TextRun]) -> SetLine? {
        text.set(runs, in: LineShape(measure: .infinity, alignment: .left)).lines.first
    }

    /// Returns the left end of a line in the text block.
    func start(of line: SetLine, _ alignment: Alignment, left inset: Double = 0, right rightInset: Double = 0) -> Double {
        let spare = measure - inset - rightInset - line.width
        return left + inset + (alignment == .centred ? spare / 2 : alignment == .right ? spare : 0)
    }

    /// Returns a line of the grid as a box, with the notes that it refers to.
    ///
    /// - Parameters:
    ///   - label: The number of bytes at its start that are a label, and the element of the label.
    mutating func box(
        _ line: SetLine, _ kind: Box.BoxKind, x: Double, in element: Structure.ID, label: LineLabel? = nil
    ) -> Box {
        let (tagged, lines) = assigned(line, in: element, label: label)
        var box = Box(kind, height: leading, notes: lines)
        box.add(tagged, x: x, baseline: baseline)
        return box
    }
}
