@testable import Documents
@testable import Typesetting

/// Compares the pages of a document with what it wants printed. It knows nothing of how pages are made: only the
/// document, the marks, the structure and what was reported.
struct PageAudit {
    enum Rule: String, CaseIterable {
        case lost, repeated, outside, overlap, offGrid, lonelyLine, firstPage, signatureAlone, signatureDivided, noteApart, headingAlone
        case order, earlyEnd, tableDivided, carriedNote, colophon, numbers
    }

    struct Fault: CustomStringConvertible {
        var rule: Rule
        var page: Int
        var detail: String
        var description: String { "\(rule.rawValue) on page \(page): \(detail)" }
    }

    let document: Document
    let set: Typeset
    let manuscript: Manuscript
    let pages: [PrintedPage]
    let issues: Set<IssueKind>
    var faults: [Fault] = []

    init(_ document: Document, _ set: Typeset) {
        self.document = document
        self.set = set
        let manuscript = Manuscript(document)
        self.manuscript = manuscript
        pages = set.pages.map { PrintedPage($0, manuscript, block: document.page.textBlock) }
        issues = Set(set.issues.map(\.kind))
        checkTexts()
        checkPictures()
        for page in pages {
            checkAreas(page)
            checkOverlaps(page)
            checkGrid(page)
        }
        checkOrder()
        checkNumbers()
        checkNotes()
        checkSignatures()
        checkHeadings()
        checkTables()
        checkFill()
        checkFirstPage()
    }

    var leading: Double { document.page.leading }
    /// The height of the text block of a page in the direction in which lines follow one another.
    func height(_ page: PrintedPage) -> Double { page.isTurned ? document.page.textBlock.width : document.page.textBlock.height }
    /// The distance between the lines of the grid on a page.
    func leading(_ page: PrintedPage) -> Double {
        guard page.isTurned else { return leading }
        let width = document.page.textBlock.width
        return width / max(1, (width / leading).rounded(.down))
    }

    mutating func fault(_ rule: Rule, _ page: Int, _ detail: String) { faults.append(Fault(rule: rule, page: page, detail: detail)) }

    // MARK: Everything once

    private mutating func checkTexts() {
        var texts: [Int: String] = [:]
        var firstPages: [Int: Int] = [:]
        for page in pages {
            for box in page.boxes where box.baseline != nil {
                guard let piece = box.piece else {
                    fault(.repeated, page.page.number, "\(box.text) is not in the document")
                    continue
                }
                if box.isRead {
                    texts[box.key, default: ""] += box.text
                    if firstPages[box.key] == nil { firstPages[box.key] = page.page.number }
                } else if piece.kind != .cell, piece.kind != .continuation {
                    fault(.repeated, page.page.number, "\(box.text) is no part of the text")
                }
            }
        }
        for (key, piece) in manuscript.pieces.sorted(by: { $0.key < $1.key }) where piece.kind != .continuation && !piece.text.isEmpty {
            let found = texts[key] ?? ""
            if found != piece.text { fault(.lost, firstPages[key] ?? 0, "\(piece.kind) “\(piece.text)” is “\(found)”") }
        }
    }

    private mutating func checkPictures() {
        var counts: [Int: Int] = [:]
        for page in pages { for box in page.boxes where box.baseline == nil { counts[box.key, default: 0] += 1 } }
        for (key, piece) in manuscript.pieces where [.figure, .seal, .chart].contains(piece.kind) && counts[key] != 1 {
            fault(.lost, 0, "\(piece.kind) is printed \(counts[key] ?? 0) times")
        }
    }

    // MARK: Places

    private mutating func checkAreas(_ page: PrintedPage) {
        let block = document.page.textBlock
        let sheet = Rect(x: 0, y: 0, width: document.page.width, height: document.page.height)
        let tooHigh = Set(set.issues.filter { $0.kind == .tooHigh }.map(\.origin.number))
        let hasTooHigh = page.boxes.contains { tooHigh.contains($0.key) }
        for box in page.boxes + page.rules where box.kind != .masthead && !(box.piece == nil && isMastheadRule(box, on: page)) {
            // A rule is centred on the edge of its row.
            let outermost = box.piece == nil ? block.grown(0.5, 0.5) : block
            if !outermost.contains(box.rect), !hasTooHigh { fault(.outside, page.page.number, "\(name(box)) at \(box.rect)") }
        }
        for box in page.boxes where box.kind == .masthead && !sheet.contains(box.rect) {
            fault(.outside, page.page.number, "\(name(box)) at \(box.rect)")
        }
        for box in page.folio where box.rect.y < block.bottom || !sheet.contains(box.rect) {
            fault(.outside, page.page.number, "folio at \(box.rect)")
        }
    }

    private func isMastheadRule(_ box: PrintedPage.Printed, on page: PrintedPage) -> Bool {
        page.boxes.contains { $0.kind == .masthead && $0.rect.y < box.rect.bottom } && box.rect.width >= document.page.textBlock.width
            && !page.boxes.contains { $0.kind != .masthead && $0.rect.y < box.rect.y }
    }

    private mutating func checkOverlaps(_ page: PrintedPage) {
        let all = (page.boxes + page.rules.filter { $0.element == .none }).sorted { $0.rect.y < $1.rect.y }
        for (index, box) in all.enumerated() {
            for other in all[(index + 1)...] {
                if other.rect.y >= box.rect.bottom - 0.01 { break }
                guard box.rect.overlaps(other.rect), !mayOverlap(box, other) else { continue }
                fault(.overlap, page.page.number, "\(name(box)) and \(name(other))")
            }
        }
    }

    /// Seals are stamped over the signature.
    private func mayOverlap(_ one: PrintedPage.Printed, _ other: PrintedPage.Printed) -> Bool {
        if one.piece == nil, other.piece == nil { return true }
        // Marks on one line are compressed by up to half a character.
        if one.key == other.key && one.baseline == other.baseline && !one.text.isEmpty || isNoted(one, other) || isNoted(other, one) {
            let across = min(one.rect.right, other.rect.right) - max(one.rect.x, other.rect.x)
            let down = min(one.rect.bottom, other.rect.bottom) - max(one.rect.y, other.rect.y)
            if min(across, down) < 0.6 * one.size { return true }
        }
        // The raised mark of a note follows a character whose room is tightened.
        if one.key == other.key, one.baseline != other.baseline, !one.text.isEmpty, !other.text.isEmpty {
            let across = min(one.rect.right, other.rect.right) - max(one.rect.x, other.rect.x)
            let down = min(one.rect.bottom, other.rect.bottom) - max(one.rect.y, other.rect.y)
            if min(across, down) < 0.1 * max(one.size, other.size) { return true }
        }
        return one.kind == .seal && other.kind == .signature || one.kind == .signature && other.kind == .seal
    }

    /// Whether the second is the raised mark of a note behind the first.
    private func isNoted(_ text: PrintedPage.Printed, _ mark: PrintedPage.Printed) -> Bool {
        guard let baseline = text.baseline, let raised = mark.baseline, mark.text == "①", text.piece?.block == mark.piece?.block
        else { return false }
        return mark.place == text.place + 1 && raised < baseline && raised > baseline - text.size
    }

    func name(_ box: PrintedPage.Printed) -> String {
        box.piece.map { "\($0.kind)" } ?? "rule" + (box.text.isEmpty ? "" : " “\(box.text)”")
    }

    private mutating func checkGrid(_ page: PrintedPage) {
        guard !issues.contains(.respaced(page: page.page.number)) else { return }
        let leading = leading(page)
        for box in page.column {
            guard [.text, .line, .heading, .caption].contains(box.kind), box.size == document.page.body.size, let baseline = box.baseline
            else { continue }
            let line = (baseline - leading / 2 - 0.4 * box.size) / leading
            if abs(line - line.rounded()) > 0.001 { fault(.offGrid, page.page.number, "\(name(box)) on line \(line)") }
        }
    }

    // MARK: Order

    private mutating func checkOrder() {
        let ranks = Self.ranks(set.structure)
        var last = (text: -1, note: -1)
        for page in pages {
            for box in page.boxes where box.isRead {
                // A table that is wider than the page is read row by row, although its columns are on several pages.
                if let table = manuscript.tables[box.piece?.block ?? -1], table.shape.columns.count > 11 { continue }
                let rank = ranks[box.element.number]
                let before = box.kind == .note ? last.note : last.text
                if rank < before { fault(.order, page.page.number, "\(name(box)) is read before what precedes it") }
                if box.kind == .note { last.note = rank } else { last.text = rank }
            }
        }
    }

    /// Returns the place of each element in reading order. Elements inside a line have that of their paragraph.
    private static func ranks(_ structure: Structure) -> [Int] {
        var children = [[Int]](repeating: [], count: structure.elements.count)
        for (number, element) in structure.elements.enumerated() where element.parent != .none {
            children[element.parent.number].append(number)
        }
        var ranks = [Int](repeating: 0, count: structure.elements.count)
        var next = 0
        func visit(_ number: Int) {
            switch structure.elements[number].role {
            case .link, .span: ranks[number] = ranks[structure.elements[number].parent.number]
            default:
                ranks[number] = next
                next += 1
            }
            for child in children[number] { visit(child) }
        }
        visit(0)
        return ranks
    }

    private mutating func checkNumbers() {
        for (index, page) in pages.enumerated() {
            if page.page.number != index + 1 { fault(.numbers, index + 1, "is numbered \(page.page.number)") }
            if document.folio != nil, page.page.hasFolio == page.folio.isEmpty { fault(.numbers, index + 1, "folio") }
        }
        if document.duplex.endsOnVerso, !pages.count.isMultiple(of: 2) { fault(.colophon, pages.count, "the last page is odd") }
        let last = pages.last { !$0.page.marks.isEmpty }
        for page in pages where page.page.number != last?.page.number {
            // Lines that do not fit the last page precede it.
            if let box = page.boxes.first(where: { $0.kind == .colophon }),
                !(last?.boxes.allSatisfy { $0.kind == .colophon } ?? false)
            {
                fault(.colophon, page.page.number, "\(name(box)) is not on the last page")
            }
        }
    }
}
