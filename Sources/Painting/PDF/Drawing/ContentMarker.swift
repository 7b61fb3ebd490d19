import CCairo
import Documents
import Typesetting

/// Marks the content of sheets while they are painted, so that it can be found again in Cairo's file, and records what
/// each marked piece belongs to.
final class ContentMarker {
    /// The content between the begin and end of one tag in Cairo's file.
    struct MarkedPiece {
        enum Owner: Hashable {
            case element(Structure.ID)
            case artifact(Artifact)
        }

        var owner: Owner
        /// The page that it was made for, if several pages lie on a sheet.
        var page: Int
    }

    /// Kinds of content that are not part of the text (ISO 32000-1 14.8.2.2.2).
    enum Artifact: Hashable { case layout, pagination, printersMark }

    /// A rectangle on a sheet, in points from the sheet's upper left corner.
    struct Area {
        var sheet: Int
        var rect: Rect
    }

    private let structure: Structure
    /// By sheet, in the order in which they were painted.
    private(set) var pieces: [[MarkedPiece]] = []
    /// The areas of figures, tables and notes, one per sheet, and of links, one per line.
    private(set) var areas: [Structure.ID: [Area]] = [:]
    /// For each element, the table or note that it is or is in.
    private var holders: [Structure.ID] = []

    init(_ structure: Structure) {
        self.structure = structure
        for element in structure.elements {
            if element.role == .table || element.role == .note {
                holders.append(Structure.ID(number: holders.count))
            } else {
                // Parents precede their children.
                holders.append(element.parent == .none ? .none : holders[element.parent.number])
            }
        }
    }

    func beginSheet() { pieces.append([]) }

    func endSheet(on cairo: OpaquePointer) {
        if pieces[pieces.count - 1].last != nil { cairo_tag_end(cairo, Self.tag) }
    }

    /// Opens and closes tags as needed before a mark is painted.
    func mark(_ mark: Mark, of sheet: Page, page: Int, on cairo: OpaquePointer) {
        let owner = owner(of: mark, on: sheet)
        if case .element(let id) = owner { note(mark, of: id) }
        let last = pieces.count - 1
        if let open = pieces[last].last {
            guard open.owner != owner || open.page != page else { return }
            cairo_tag_end(cairo, Self.tag)
        }
        cairo_tag_begin(cairo, Self.tag, "")
        pieces[last].append(MarkedPiece(owner: owner, page: page))
    }

    /// Any tag that Cairo knows; finishing replaces it with the element's own.
    private static let tag = "P"

    private func owner(of mark: Mark, on sheet: Page) -> MarkedPiece.Owner {
        if structure.holds(mark) { return .element(mark.element) }
        switch mark.content {
        case .glyphs, .image: return .artifact(.pagination)
        case .rule(let rect):
            guard let trim = sheet.trim?.box else { return .artifact(.layout) }
            let isInside = rect.right > trim.x && rect.x < trim.right && rect.bottom > trim.y && rect.y < trim.bottom
            return .artifact(isInside ? .layout : .printersMark)
        case .outline: return .artifact(.layout)
        }
    }

    private func note(_ mark: Mark, of id: Structure.ID) {
        let box = mark.box
        if holders[id.number] != .none { add(box, to: holders[id.number]) }
        if let link = structure.link(around: id) { add(box, to: link.element, byLine: true) }
        switch structure[id].role {
        case .figure: add(box, to: id)
        default: break
        }
    }

    private func add(_ box: Rect, to id: Structure.ID, byLine: Bool = false) {
        let sheet = pieces.count - 1
        var known = areas[id] ?? []
        if let last = known.last, last.sheet == sheet, !byLine || box.y < last.rect.bottom && box.bottom > last.rect.y {
            known[known.count - 1].rect = last.rect.union(box)
        } else {
            known.append(Area(sheet: sheet, rect: box))
        }
        areas[id] = known
    }
}

extension Mark {
    /// The area that it covers, approximately; for glyphs, their part of the line.
    fileprivate var box: Rect {
        switch content {
        case .rule(let rect), .image(_, let rect): return rect
        case .outline(let outline):
            let x = outline.corners.map(\.x)
            let y = outline.corners.map(\.y)
            guard let left = x.min(), let right = x.max(), let top = y.min(), let bottom = y.max() else {
                return Rect(x: 0, y: 0, width: 0, height: 0)
            }
            return Rect(x: left, y: top, width: right - left, height: bottom - top)
        case .glyphs(let run):
            // The last glyph counts as one em wide, or half an em if it is a Western character.
            let length = (run.glyphs.last?.x ?? 0) + (run.text.utf8.last ?? 0 < 0x80 ? run.size / 2 : run.size)
            return run.direction == .across
                ? Rect(x: run.origin.x, y: run.origin.y - run.size, width: length, height: run.size * 1.25)
                : Rect(x: run.origin.x - run.size, y: run.origin.y - length, width: run.size * 1.25, height: length)
        }
    }
}
