@testable import Documents
@testable import Typesetting

/// What is on a page, as boxes: the squares of its characters, its pictures and its rules. Lengths in points.
struct PrintedPage {
    struct Printed {
        var rect: Rect
        /// From the head of the text block, in the direction in which lines follow one another.
        var top: Double
        var bottom: Double
        /// The distance of its baseline from the head of the text block; nil if it is no text.
        var baseline: Double?
        var size = 0.0
        var text = ""
        /// Its place among the marks of the page.
        var place = 0
        /// The number of its origin, or that which the manuscript gives to the image.
        var key: Int
        var piece: Manuscript.Piece?
        var element: Structure.ID

        var kind: Manuscript.Kind? { piece?.kind }
        /// Whether it is read, and not repeated.
        var isRead: Bool { element != .none }
    }

    let page: Page
    let isTurned: Bool
    /// Text and pictures, in the order of their marks.
    private(set) var boxes: [Printed] = []
    private(set) var rules: [Printed] = []
    private(set) var folio: [Printed] = []

    init(_ page: Page, _ manuscript: Manuscript, block: Rect) {
        self.page = page
        let known = page.marks.lazy.compactMap { manuscript.piece(of: $0) }
        isTurned = known.first.map { manuscript.turned.contains($0.stretch) } ?? false
        let charts = Set(page.marks.filter { manuscript.piece(of: $0)?.kind == .chart }.map(\.element))
        var chartBoxes: [Structure.ID: Int] = [:]
        for (place, mark) in page.marks.enumerated() {
            guard let rect = mark.area else { continue }
            // A chart is a box as a whole.
            if charts.contains(mark.element), let index = chartBoxes[mark.element] {
                let whole = boxes[index].rect.union(rect)
                boxes[index] = box(whole, block, boxes[index].key, boxes[index].piece, mark.element)
                continue
            }
            let key = manuscript.key(of: mark)
            var made = box(rect, block, key, manuscript.pieces[key], mark.element)
            if charts.contains(mark.element) {
                made.piece = page.marks.lazy.filter { $0.element == mark.element }.compactMap { manuscript.piece(of: $0) }.first
                chartBoxes[mark.element] = boxes.count
                boxes.append(made)
                continue
            }
            if case .glyphs(let run) = mark.content {
                made.size = run.size
                made.text = run.text
                made.place = place
                made.baseline = isTurned ? run.origin.x - block.x : run.origin.y - block.y
            }
            if key >= 0 {
                boxes.append(made)
            } else if made.baseline != nil {
                folio.append(made)
            } else {
                rules.append(made)
            }
        }
    }

    private func box(_ rect: Rect, _ block: Rect, _ key: Int, _ piece: Manuscript.Piece?, _ element: Structure.ID) -> Printed {
        Printed(
            rect: rect, top: isTurned ? rect.x - block.x : rect.y - block.y,
            bottom: isTurned ? rect.right - block.x : rect.bottom - block.y, key: key, piece: piece, element: element)
    }

    /// What stands in the column of text: neither notes nor 版记.
    var column: [Printed] { boxes.filter { $0.kind != .note && $0.kind != .colophon } }
    var notes: [Printed] { boxes.filter { $0.kind == .note } }
}

extension Mark {
    /// The em boxes of characters, which the square face fills, or the area of a picture or a rule.
    fileprivate var area: Rect? {
        switch content {
        case .glyphs(let run):
            guard let last = run.glyphs.last, let first = run.glyphs.first else { return nil }
            // The ink of a mark at the end of a line is in the left half of its square.
            let isHalf = last.id < 0x2000 || "，。".unicodeScalars.contains { $0.value == last.id }
            let width = last.x - first.x + (isHalf ? 0.5 : 1) * run.size
            let (ascent, height) = (0.9 * run.size, run.size)
            return run.direction == .across
                ? Rect(x: run.origin.x + first.x, y: run.origin.y - ascent, width: width, height: height)
                : Rect(x: run.origin.x - ascent, y: run.origin.y - first.x - width, width: height, height: width)
        case .rule(let rect), .image(_, let rect): return rect
        case .outline(let outline):
            guard let first = outline.corners.first else { return nil }
            return outline.corners.dropFirst().reduce(Rect(x: first.x, y: first.y, width: 0, height: 0)) {
                $0.union(Rect(x: $1.x, y: $1.y, width: 0, height: 0))
            }
        }
    }
}
