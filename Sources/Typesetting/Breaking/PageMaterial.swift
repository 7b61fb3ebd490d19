import Documents

/// The sizes of a galley's items, as far as page breaking needs them.
struct PageMaterial {
    struct BoxSize {
        var height: Double
        var kind: Box.BoxKind
        var isLine: Bool
        /// The end of the note lines that the text up to here refers to, and the number of these notes.
        var noteLines: Int
        var notes: Int
    }

    enum ItemSize {
        case box(BoxSize)
        case space(Double)
        case penalty(PageCost)
        case table(Int)
    }

    let sizes: [ItemSize]
    /// The tables, in order.
    let tables: [TableItem]
    /// The number of the first place where a page may end in or behind each item; one more at the end.
    let stops: [Int]
    /// The first line of each note.
    let noteStarts: [Int]
    let noteLineCount: Int
    let hasSignature: Bool
    /// The end of the note lines that the items before each one refer to.
    private let noteEnds: [Int]

    init(_ galley: Galley) {
        var starts: [Int] = []
        for (index, line) in galley.notes.enumerated() where line.note == starts.count { starts.append(index) }
        noteStarts = starts
        noteLineCount = galley.notes.count
        hasSignature = galley.items.contains { if case .box(let box) = $0 { box.kind == .signature } else { false } }
        var tables: [TableItem] = []
        var sizes: [ItemSize] = []
        var stops = [0]
        var ends = [0]
        sizes.reserveCapacity(galley.items.count)
        stops.reserveCapacity(galley.items.count + 1)
        for item in galley.items {
            var places = 0
            switch item {
            case .box(let box):
                sizes.append(
                    .box(
                        BoxSize(
                            height: box.height, kind: box.kind, isLine: box.isLine, noteLines: box.notes.upperBound,
                            notes: box.notes.isEmpty ? 0 : galley.notes[box.notes.upperBound - 1].note + 1)))
            case .space(let height): sizes.append(.space(height))
            case .penalty(let cost):
                places = 1
                sizes.append(.penalty(cost))
            case .table(let table):
                places = table.variants.reduce(0) { max($0, $1.cutCount) } * table.variants.count
                sizes.append(.table(tables.count))
                tables.append(table)
            }
            stops.append(stops[stops.count - 1] + places)
            ends.append(max(ends[ends.count - 1], item.noteEnd))
        }
        noteEnds = ends
        self.sizes = sizes
        self.tables = tables
        self.stops = stops
    }

    /// Returns the end of the note lines that the items before one refer to.
    func noteLines(before item: Int) -> Int { noteEnds[item] }

    /// The number of the place where a page ends and the next starts.
    func stop(_ position: PagePlan.PagePosition) -> Int {
        guard position.cut > 0, case .table(let number) = sizes[position.item] else { return stops[position.item] - 1 }
        return stops[position.item] + position.cut * tables[number].variants.count + position.variant
    }
}

extension Item {
    /// The end of the note lines that it refers to.
    fileprivate var noteEnd: Int {
        switch self {
        case .box(let box): box.notes.upperBound
        case .table(let table): table.notes.references.last?.lines.upperBound ?? 0
        case .space, .penalty: 0
        }
    }
}
