import Documents

/// Titles and paragraphs, and the lines that are kept together on a page.
extension Flow {
    mutating func place(_ title: Title) throws {
        let lines = TitleBreaker(setter: setter).lines(of: title, measure: measure)
        let height = Double(lines.count) * title.leading
        // If the first line is on the grid, the others follow at the title's own leading.
        let gridHeight =
            title.startsOnGrid
            ? ((height - title.leading + leading) / leading - 0.05).rounded(.up) * leading
            : (height / leading - 0.05).rounded(.up) * leading
        if pages.room < gridHeight - 0.01 && !pages.isFresh { try turn() }
        var middle = title.startsOnGrid ? pages.y + leading / 2 : pages.y + (gridHeight - height) / 2 + title.leading / 2
        let element = structure.title()
        if let bookmark = title.bookmark { pages.add(Bookmark(title: bookmark.title, level: bookmark.level, y: pages.y)) }
        for line in lines {
            // Only a title longer than a page continues on the next one.
            if middle + title.leading / 2 > style.textBlock.bottom + 0.01, !pages.isFresh || middle > pages.y + title.leading {
                try turn()
                middle = pages.y + title.leading / 2
            }
            add(
                line.marks(
                    x: style.textBlock.x + (measure - line.width) / 2, baseline: middle + setter.centre(of: title.style), tag: .title),
                to: element)
            middle += title.leading
        }
        if pages.y + gridHeight <= style.textBlock.bottom + 0.01 {
            pages.advance(by: gridHeight)
        } else {
            pages.advance(to: min(middle - title.leading / 2, style.textBlock.bottom))
            pages.snapToGrid()
        }
    }

    mutating func place(_ paragraph: Paragraph, at index: Int) throws {
        let lines = lines(of: paragraph, at: index)
        guard !lines.isEmpty else { return }
        if !pages.isFresh {
            let needed = paragraph.keepsWithNext ? chainHeight(from: index) : openingHeight(of: lines)
            if needed > pages.room + 0.01 { try turn() }
        }
        let after = linesToKeep(after: index)
        let element = element(of: paragraph, at: index)
        var next = 0
        while next < lines.count {
            var placed = Keep.lines(of: lines.count - next, room: roomLines(for: lines[next...]), after: after)
            if placed == 0 && pages.isFresh { placed = min(lines.count - next, max(1, roomLines(for: lines[next...]))) }
            if placed == 0 {
                try turn()
                continue
            }
            if next == 0, let bookmark = paragraph.bookmark {
                pages.add(Bookmark(title: bookmark.title, level: bookmark.level, y: pages.y))
            }
            for line in next..<(next + placed) { place(lines[line], of: paragraph, element: element, isFirst: line == 0) }
            next += placed
            if next < lines.count { try turn() }
        }
    }

    // MARK: What belongs together

    /// Returns the height of the fewest lines of a paragraph that may start it on a page, with their notes.
    private mutating func openingHeight(of lines: [SetLine]) -> Double {
        let opening = lines.prefix(Keep.opening(of: lines.count))
        return Double(opening.count) * leading + reserveGrowth(for: opening)
    }

    /// Returns the height of a heading, of the headings that follow it, and of the minimum of the text that they head.
    mutating func chainHeight(from index: Int) -> Double {
        var height = 0.0
        // The lines that have to fit with their notes.
        var noted: [SetLine] = []
        for next in index..<document.blocks.count {
            switch document.blocks[next] {
            case .paragraph(let paragraph):
                let lines = lines(of: paragraph, at: next)
                let opening = paragraph.keepsWithNext ? lines[...] : lines.prefix(Keep.opening(of: lines.count))
                height += Double(opening.count) * leading
                noted += opening
                if !paragraph.keepsWithNext { return height + reserveGrowth(for: noted[...]) }
            case .table(let table):
                let parts = setTable(table, at: next, above: height)
                let lines = parts[0].staysWhole ? parts[0].lines : []
                guard parts.count == 1, parts[0].staysWhole else {
                    return height + openingHeight(of: parts[0]) + reserveGrowth(for: (noted + lines)[...])
                }
                return needed(next, height + parts[0].height, noted + lines)
            case .figure(let figure): return height + figureHeight(figure)
            case .chart(let chart, let caption): return height + blockHeight(chart.height, hasCaption: !caption.isEmpty)
            case .space(let lines): height += Double(lines) * leading
            case .title, .signature, .sealedSignature, .masthead, .colophon: return height + leading
            case .pageBreak, .landscape: return height
            }
            // A run of headings higher than a page is not kept together.
            if height > style.textBlock.height { return style.textBlock.height }
        }
        return height
    }

    /// Returns the minimum height of a table after its heading: all of it if it fits a page there, otherwise the rows
    /// that may precede a division.
    private func openingHeight(of table: SetTable) -> Double {
        table.staysWhole ? table.height : min(table.height, leading * 6)
    }

    /// Returns the number of lines that must fit the page where the paragraph ends; otherwise two lines of the
    /// paragraph move to the next page with them. These are a signature, and a last paragraph that would be the only
    /// line of text on a page.
    private mutating func linesToKeep(after index: Int) -> Int {
        var kept = 0
        var text = 0
        var belongs = false
        for next in (index + 1)..<max(index + 1, document.blocks.count) {
            switch document.blocks[next] {
            case .space(let count): kept += count
            case .paragraph(let paragraph):
                let count = lines(of: paragraph, at: next).count
                if paragraph.keepsWithPrevious {
                    kept += count
                    belongs = true
                    continue
                }
                guard count == 1, text == 0, !paragraph.keepsWithNext else { return 0 }
                text += count
                kept += count
            case .signature(let signature): return kept + signature.lines + linesThatFollow(next).count
            case .sealedSignature(let signature): return kept + lines(of: signature) + linesThatFollow(next).count
            // A new page starts here, so the text before it has ended.
            case .pageBreak, .landscape, .colophon: return text > 0 || belongs ? kept : 0
            default: return 0
            }
        }
        return text > 0 || belongs ? kept : 0
    }

    /// Returns the lines below a block that stay on its page.
    mutating func linesThatFollow(_ index: Int) -> [SetLine] {
        var below: [SetLine] = []
        for next in (index + 1)..<max(index + 1, document.blocks.count) {
            guard case .paragraph(let paragraph) = document.blocks[next], paragraph.keepsWithPrevious else { break }
            below += lines(of: paragraph, at: next)
        }
        return below
    }
}
