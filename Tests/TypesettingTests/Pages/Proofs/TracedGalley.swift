@testable import Documents
@testable import Typesetting

/// A galley whose boxes and lines of notes have an additional mark each, so that their places can be read from the pages.
struct TracedGalley {
    enum Trace: Hashable {
        /// An item of the galley.
        case item(Int)
        case note(Int)
        case foot
    }

    private(set) var galley: Galley
    private(set) var manuscript: Manuscript
    /// The blocks of the document that boxes come from.
    private(set) var blocks: [Int: Int] = [:]
    /// The items that each block consists of.
    private(set) var items: [Int: [Int]] = [:]

    private static let first = 10_000
    private static let firstNote = 20_000
    private static let foot = 30_000

    init(_ galley: Galley, _ manuscript: Manuscript) {
        self.galley = galley
        self.manuscript = manuscript
        for (index, item) in galley.items.enumerated() {
            switch item {
            case .box(var box):
                let piece = box.marks.lazy.compactMap { manuscript.piece(of: $0) }.first
                blocks[index] = piece?.block
                box.marks.append(Self.mark(Self.first + index, height: box.height))
                self.galley.replace(index..<index + 1, by: [.box(box)])
            case .table(let table): blocks[index] = manuscript.tables.keys.first { manuscript.tables[$0]?.origin == table.origin }
            case .space, .penalty: continue
            }
            if let block = blocks[index] { items[block, default: []].append(index) }
        }
        for index in galley.notes.indices { self.galley.notes[index].marks.append(Self.mark(Self.firstNote + index, height: 1)) }
        if let height = galley.foot?.box.height { self.galley.foot?.box.marks.append(Self.mark(Self.foot, height: height)) }
    }

    private static func mark(_ number: Int, height: Double) -> Mark {
        Mark(.image(number, Rect(x: 0, y: 0, width: 1, height: height)))
    }

    /// Returns what a mark traces, and where it is.
    static func trace(_ mark: Mark) -> (trace: Trace, area: Rect)? {
        guard case .image(let number, let area) = mark.content, number >= first else { return nil }
        return number == foot ? (.foot, area) : number >= firstNote ? (.note(number - firstNote), area) : (.item(number - first), area)
    }

    /// Returns the kind of a box, and its line in its block.
    func line(_ item: Int) -> (kind: Manuscript.Kind?, index: Int, count: Int) {
        guard let block = blocks[item], let items = items[block], case .box(let box) = galley.items[item] else { return (nil, 0, 1) }
        let kind = box.marks.lazy.compactMap { manuscript.piece(of: $0) }.first?.kind
        return (kind, items.firstIndex(of: item) ?? 0, items.count)
    }

    /// The first line of each note.
    var noteStarts: [Int] { galley.notes.indices.filter { $0 == 0 || galley.notes[$0].note != galley.notes[$0 - 1].note } }

    /// Returns the end of the lines of notes whose marks are before a place.
    func referred(before place: PagePlan.PagePosition) -> Int {
        var end = 0
        for (index, item) in galley.items.enumerated().prefix(place.cut > 0 ? place.item + 1 : place.item) {
            switch item {
            case .box(let box): end = max(end, box.notes.upperBound)
            case .table(let table):
                for reference in table.notes.references where index < place.item || reference.position < place.cut {
                    end = max(end, reference.lines.upperBound)
                }
            case .space, .penalty: continue
            }
        }
        return end
    }

    /// Returns the first line of the note with the given origin.
    func firstLine(ofNote origin: Int) -> Int {
        galley.notes.firstIndex { line in line.marks.contains { $0.origin.number == origin } } ?? -1
    }
}
