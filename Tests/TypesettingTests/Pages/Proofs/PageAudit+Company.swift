@testable import Documents
@testable import Typesetting

/// What has to be on the same page.
extension PageAudit {
    /// Returns the pages that each origin is on.
    private func places(_ isWanted: (PrintedPage.Printed) -> Bool) -> [Int: [Int]] {
        var places: [Int: [Int]] = [:]
        for (index, page) in pages.enumerated() {
            for box in page.boxes where box.isRead && isWanted(box) && places[box.key]?.last != index {
                places[box.key, default: []].append(index)
            }
        }
        return places
    }

    // MARK: Notes

    mutating func checkNotes() {
        let marks = places { $0.piece?.note != nil }
        let notes = places { $0.kind == .note }
        for (key, places) in marks {
            guard let note = manuscript.pieces[key]?.note, let page = places.first, let first = notes[note]?.first else { continue }
            if first != page, !issues.contains(.noteApart(page: page + 1)) {
                fault(.noteApart, page + 1, "the note starts on page \(first + 1)")
            }
        }
        for places in notes.values {
            // Every page that carries lines on is full, also where it has no room for any.
            for (page, next) in zip(places, places.dropFirst()) { for index in page..<next { checkCarrier(pages[index]) } }
        }
    }

    /// Only a full page, or one with the largest share of notes, carries lines of notes on.
    private mutating func checkCarrier(_ page: PrintedPage) {
        guard let style = document.notes else { return }
        let share = height(page) * style.share
        let taken = notesHeight(page)
        let empty = height(page) - columnHeight(page) - taken
        let rule = taken > 0 ? 0 : 2 * style.gap + style.ruleWeight
        if taken + 2 * style.leading < share - 0.01, empty > rule + 2 * style.leading {
            fault(.carriedNote, page.page.number, "\(empty) points are empty")
        }
    }

    /// The height of the notes with their rule.
    func notesHeight(_ page: PrintedPage) -> Double {
        let lines = Set(page.notes.compactMap(\.baseline)).count
        guard lines > 0, let style = document.notes else { return 0 }
        return style.gap * 2 + style.ruleWeight + Double(lines) * style.leading
    }

    /// The height of the column of text in whole lines of the grid.
    func columnHeight(_ page: PrintedPage) -> Double {
        let isSpaced = issues.contains(.respaced(page: page.page.number))
        let foot = page.notes.map(\.top).min().map { $0 - (document.notes?.gap ?? 0) * 2 } ?? .infinity
        let bottom =
            (page.column + page.rules.filter { $0.bottom < foot && !page.boxes.contains { $0.kind == .colophon } }).map(\.bottom).max() ?? 0
        return isSpaced ? bottom : (bottom / leading(page) - 0.001).rounded(.up) * leading(page)
    }

    // MARK: Signatures

    mutating func checkSignatures() {
        let blocks = Dictionary(grouping: manuscript.pieces.filter { $0.value.kind == .signature }, by: \.value.block)
        for (block, _) in blocks {
            let held = pages.indices.filter { index in pages[index].boxes.contains { $0.piece?.block == block } }
            guard let first = held.first else { continue }
            if held.count > 1, !issues.contains(.signatureAlone(page: held[1] + 1)) {
                fault(.signatureDivided, first + 1, "the signature goes on on page \(held[1] + 1)")
            }
            let page = pages[first]
            let top = page.boxes.filter { $0.piece?.block == block }.map(\.top).min() ?? 0
            let above = page.column.filter { $0.top < top }
            let hasText = above.contains { $0.kind == .text }
            let rows = Set(
                above.filter { $0.kind == .cell && $0.isRead }.flatMap { cell in
                    (cell.piece?.rows ?? 0..<0).map { RowKey(block: cell.piece?.block ?? 0, row: $0) }
                })
            // Several lines of text in one row are text enough.
            let lines = Dictionary(grouping: above.filter { $0.kind == .cell && $0.isRead }, by: \.key).map {
                Set($0.value.map(\.top)).count
            }
            if !hasText, rows.count < 2, (lines.max() ?? 0) < 2, !issues.contains(.signatureAlone(page: first + 1)) {
                fault(.signatureAlone, first + 1, "no text above it")
            }
        }
    }

    private struct RowKey: Hashable {
        var block: Int
        var row: Int
    }

    // MARK: Headings and tables

    mutating func checkHeadings() {
        for (index, page) in pages.enumerated().dropLast() {
            guard let last = page.column.filter({ $0.isRead && $0.kind != .masthead }).max(by: { $0.bottom < $1.bottom }),
                last.kind == .heading, let stretch = last.piece?.stretch,
                pages[index + 1].column.contains(where: { $0.piece?.stretch == stretch })
            else { continue }
            if !issues.contains(.headingAlone(page: index + 1)) { fault(.headingAlone, index + 1, "\(name(last)) is the last line") }
        }
    }

    mutating func checkTables() {
        for (block, table) in manuscript.tables where table.staysWhole {
            let pieces = pages.compactMap { page -> (page: Int, height: Double)? in
                let boxes = page.boxes.filter { $0.isRead && $0.piece?.block == block && $0.kind == .cell }
                guard let top = boxes.map(\.top).min(), let bottom = boxes.map(\.bottom).max() else { return nil }
                return (page.page.number, bottom - top)
            }
            guard pieces.count > 1, let first = pieces.first else { continue }
            // Its heights without padding and rules; half a page is left for a heading.
            let rows = Double(table.shape.rowCount)
            let height = max(pieces.map(\.height).reduce(0, +) + 4 * rows, rows * table.style.rowHeight)
            if height < self.height(pages[first.page - 1]) / 2, !issues.contains(.tableDivided(page: first.page)) {
                fault(.tableDivided, first.page, "a table of \(height) points goes on on page \(pieces[1].page)")
            }
        }
    }

    // MARK: Fill

    /// What stands on a page of its own.
    private func stretch(_ page: PrintedPage) -> Int? { page.column.first?.piece?.stretch }

    mutating func checkFill() {
        for (index, page) in pages.enumerated() {
            checkLines(page, index)
            guard index + 1 < pages.count, let stretch = stretch(page), self.stretch(pages[index + 1]) == stretch else { continue }
            let empty = height(page) - columnHeight(page) - notesHeight(page)
            guard empty > height(page) / 3 + 0.01 else { continue }
            let isNamed = issues.contains { if case .earlyEnd(_, page: index + 1) = $0 { true } else { false } }
            if page.page.earlyEnd == nil || !isNamed { fault(.earlyEnd, index + 1, "\(empty) of \(height(page)) points are empty") }
        }
    }

    /// No page has a single line, unless there is no second one that could be with it.
    private mutating func checkLines(_ page: PrintedPage, _ index: Int) {
        let lines = bodyLines(page)
        guard let line = lines.first, lines.count == 1, page.column.allSatisfy({ [.text, .line, .heading].contains($0.kind) }) else {
            return
        }
        guard index > 0, stretch(pages[index - 1]) == line.piece?.stretch else { return }
        if line.kind == .heading, issues.contains(.headingAlone(page: index + 1)) { return }
        // Lines of 版记 that do not fit the last page are with it.
        if page.boxes.contains(where: { $0.kind == .colophon }), index < pages.count - 1 { return }
        // While a note goes on, neither can be a line with another mark.
        if let note = page.notes.first, pages[index - 1].notes.contains(where: { $0.key == note.key }) { return }
        // The line above it could be with it if that leaves neither a heading nor a masthead alone.
        let above = bodyLines(pages[index - 1])
        guard above.count > 1, above.suffix(2).allSatisfy({ $0.kind == .text || $0.kind == .line }) else { return }
        // GB/T 9704-2012 7.3.3: it could be the only text of the first page.
        if index == 1, document.firstPageShowsText, above.count(where: { $0.kind == .text }) == 1 { return }
        let block = line.piece?.block ?? 0
        let between = document.blocks.prefix(block).dropFirst((above[above.count - 1].piece?.block ?? block) + 1)
        let spaces = between.reduce(0) { if case .space(let lines) = $1 { $0 + lines } else { $0 } }
        if Double(spaces + 2) * leading <= height(page) { fault(.lonelyLine, index + 1, "“\(line.text)”") }
    }

    /// Returns the first box of each line or picture of a page, from the top.
    private func bodyLines(_ page: PrintedPage) -> [PrintedPage.Printed] {
        var lines: [PrintedPage.Printed] = []
        for box in page.column.sorted(by: { $0.bottom < $1.bottom }) where box.isRead && box.piece?.note == nil {
            if let last = lines.last, last.baseline == box.baseline, box.baseline != nil { continue }
            lines.append(box)
        }
        return lines
    }

    /// GB/T 9704-2012 7.3.3: the first page has text, unless what stands before the text fills it.
    mutating func checkFirstPage() {
        guard document.firstPageShowsText, let first = pages.first, !first.column.contains(where: { $0.kind == .text || $0.kind == .cell }),
            let index = pages.firstIndex(where: { page in page.column.contains { $0.kind == .text || $0.kind == .cell } }),
            stretch(pages[index]) == stretch(first), let text = pages[index].column.first(where: { $0.kind == .text || $0.kind == .cell })
        else { return }
        let above = pages[..<index].map(columnHeight).reduce(0, +) + max(0, text.top) + Double(spaces(before: text)) * leading
        let needed = above + (text.kind == .cell ? height(first) : leading) + notesHeight(pages[index])
        if needed <= height(first) { fault(.firstPage, 1, "the text needs \(needed) of \(height(first)) points") }
    }

    /// The empty lines above a text, which are omitted at the top of a page.
    private func spaces(before text: PrintedPage.Printed) -> Int {
        document.blocks.prefix(text.piece?.block ?? 0).reduce(0) { sum, block in
            switch block {
            case .space(let lines): sum + lines
            case .masthead(let masthead):
                masthead.elements.reduce(sum) { if case .space(let lines) = $1 { $0 + lines } else { $0 } }
            default: sum
            }
        }
    }
}
