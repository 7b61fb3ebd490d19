import Reports

/// Turns printed pages into texts and tables in reading order.
struct PrintedDocument {
    let log: ImportLog

    func document(_ printed: [PrintedPage], pulse: () throws -> Void = {}) throws -> LooseDocument {
        let diagnostics = PageDiagnostics(log: log)
        try diagnostics.reportPictures(printed)
        diagnostics.reportUnseen(printed)
        var pages = printed
        var mending = CharacterMending()
        var furniture = PageFurniture()
        for index in pages.indices {
            try pulse()
            mending.mend(&pages[index])
        }
        furniture.remove(from: &pages)
        pages = pages.map(TurnedPage.upright)
        diagnostics.report(mending, furniture)
        var document = LooseDocument()
        document.blocks = try blocks(pages, pulse: pulse)
        return document
    }

    // MARK: Pages

    private func blocks(_ pages: [PrintedPage], pulse: () throws -> Void) throws -> [LooseBlock] {
        var items: [PageItem] = []
        var usual: ClosedRange<Float>?
        let sorting = PageSorting(log: log)
        for page in pages {
            try pulse()
            items += sorting.items(page, usual: &usual)
        }
        return blocks(joined(items))
    }

    // MARK: Over pages

    /// Joins tables that continue on the next page, if nothing is between their parts.
    private func joined(_ items: [PageItem]) -> [PageItem] {
        var result: [PageItem] = []
        var open: TableContinuation?
        var repeated = 0
        var joined: [Int] = []
        var cut: [Int] = []
        var broken: [(page: Int, count: Int)] = []
        // 续表 above a part; it is removed together with the repeated header.
        var marks: [PageItem] = []
        func close() {
            if let table = open {
                result.append(.table(table.table))
                repeated += table.repeatedRows
                cut += table.cutRows
                open = nil
            }
            result += marks
            marks = []
        }
        for item in items {
            if case .line(let line) = item, open != nil, TableContinuation.isMark(line.text) {
                marks.append(item)
                continue
            }
            guard case .table(let table) = item else {
                close()
                result.append(item)
                continue
            }
            if table.brokenFigures > 0 { broken.append((table.page, table.brokenFigures)) }
            if var going = open, table.page == (joined.last.map { max($0, going.table.page) } ?? going.table.page) + 1,
                going.goesOn(in: table)
            {
                marks = []
                going.append(table)
                joined.append(table.page)
                open = going
            } else {
                close()
                open = TableContinuation(table)
            }
        }
        close()
        PageDiagnostics(log: log).reportTables(joined: joined, repeated: repeated, cut: cut, broken: broken)
        return result
    }

    private func blocks(_ items: [PageItem]) -> [LooseBlock] {
        var lines: [TextLine] = []
        for case .line(let line) in items { lines.append(line) }
        let paragraphs = ParagraphLines(lines)
        var blocks: [LooseBlock] = []
        var run: [TextLine] = []
        func close() {
            blocks += paragraphs.paragraphs(run).map { LooseBlock(content: .text($0.text), position: .page($0.page)) }
            run = []
        }
        for item in items {
            switch item {
            case .line(let line): run.append(line)
            case .table(let table):
                close()
                blocks.append(LooseBlock(content: .table(table.loose), position: .page(table.page)))
            case .loose(let table, let page):
                close()
                blocks.append(LooseBlock(content: .table(table), position: .page(page)))
            }
        }
        close()
        return blocks
    }
}
