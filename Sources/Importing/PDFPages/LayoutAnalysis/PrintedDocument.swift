import Reports

/// Makes texts and tables, in their order, of printed pages.
struct PrintedDocument {
    let log: ImportLog

    /// What stands on a page from above to below.
    private enum Item {
        case line(ParagraphLines.Line)
        case table(PrintedTable)
        case loose(LooseTable, page: Int)
    }

    func document(_ printed: [PrintedPage]) throws(ImportStop) -> LooseDocument {
        log.places = .pages
        try tellPictures(printed)
        tellUnseen(printed)
        var pages = printed
        var mending = CharacterMending()
        var furniture = PageFurniture()
        for index in pages.indices { mending.mend(&pages[index]) }
        furniture.take(off: &pages)
        pages = pages.map(TurnedPage.upright)
        tell(mending, furniture)
        var document = LooseDocument()
        document.places = .pages
        document.blocks = blocks(pages)
        return document
    }

    // MARK: Pages

    private func blocks(_ pages: [PrintedPage]) -> [LooseBlock] {
        var items: [Item] = []
        var usual: ClosedRange<Float>?
        for page in pages {
            let mine = self.items(page, usual: &usual)
            items += mine
        }
        return put(together(items))
    }

    private func items(_ page: PrintedPage, usual: inout ClosedRange<Float>?) -> [Item] {
        var rest = page.characters
        var placed: [(top: Float, item: Item)] = []
        var charts: [PrintedBox] = []
        for grid in RuledGrid.grids(page.rules) {
            let box = grid.box
            let inside = rest.filter { Self.contains(box, $0) }
            guard let table = PrintedTable(grid, inside, page: page.number) else {
                if Chart.isOne(grid, inside) { charts.append(box) }
                continue
            }
            rest.removeAll { Self.contains(box, $0) }
            // Rules or shades around groups of rows only: what parts the figures is the room between them.
            if table.brokenFigures > 1, let loose = UnruledTable.table(PrintedLine.lines(inside), page: page.number) {
                placed.append((box.top, .loose(loose, page: page.number)))
            } else {
                placed.append((box.top, .table(table)))
            }
        }
        for box in charts { take(Chart.words(around: box, &rest), page) }
        let lines = PrintedLine.lines(rest)
        let ranges = UnruledTable.ranges(lines)
        var unruled: Set<Int> = []
        for range in ranges {
            let start = head(of: range, lines, page)
            guard let table = UnruledTable.table(Array(lines[start..<range.upperBound]), page: page.number), table.rows.count >= 2 else {
                continue
            }
            unruled.formUnion(start..<range.upperBound)
            placed.append((lines[start].box.top, .loose(table, page: page.number)))
        }
        let text = lines.indices.filter { !unruled.contains($0) }.map { lines[$0] }
        let left = text.map(\.box.left).min() ?? 0
        let right = max(left, text.map(\.box.right).max() ?? page.width)
        let margins = ParagraphLines.margins(text, usual: usual) ?? left...right
        if text.count >= 6 { usual = margins }
        let notes = FootNotes.begin(text, page) ?? Float.infinity
        for line in text {
            placed.append(
                (
                    line.box.top,
                    .line(
                        ParagraphLines.Line(
                            line: line, text: line.text, page: page.number, margins: margins, middle: page.width / 2,
                            isNote: line.box.top >= notes))
                ))
        }
        return placed.sorted { $0.top < $1.top }.map(\.item)
    }

    private func take(_ words: String, _ page: PrintedPage) {
        log.add(
            .warning, .imageNotImported, "第 \(page.number) 页有一幅图，不能导入；图中的文字留在 $comment 中",
            "page \(page.number) has a chart, which cannot be imported; its words are kept in $comment", line: page.number)
        log.keep(words)
    }

    private static func contains(_ box: PrintedBox, _ character: PrintedCharacter) -> Bool {
        box.left <= character.box.middleX && character.box.middleX <= box.right && box.top <= character.box.middleY
            && character.box.middleY <= box.bottom
    }

    /// Where a table without rules begins: with the heads over its figures, down from a rule or a heading.
    private func head(of range: Range<Int>, _ lines: [PrintedLine], _ page: PrintedPage) -> Int {
        var start = range.lowerBound
        let size = lines[start].em
        let rules = page.rules.filter { $0.isHorizontal && $0.length > 150 && $0.position < lines[start].box.middleY }.map(\.position)
        while start > 0, range.lowerBound - start < 12 {
            let line = lines[start - 1]
            // A section's heading is larger, or numbered.
            guard line.em < 1.15 * size, lines[start].box.top - line.box.bottom < 3 * line.em, !TableContinuation.isNumbered(line.text)
            else { break }
            guard line.pieces(apart: 0.9).count > 1 || rules.contains(where: { $0 < line.box.middleY && line.box.top - $0 < 4 * size })
            else { break }
            start -= 1
        }
        return start
    }

    // MARK: Over pages

    /// Tables that go on over a page, put together where nothing stands between their parts.
    private func together(_ items: [Item]) -> [Item] {
        var result: [Item] = []
        var open: TableContinuation?
        var repeated = 0
        var joined: [Int] = []
        var cut: [Int] = []
        var broken: [(Int, Int)] = []
        // 续表 over a part, which goes with the head that is repeated.
        var marks: [Item] = []
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
        tellTables(joined: joined, repeated: repeated, cut: cut, broken: broken)
        return result
    }

    private func put(_ items: [Item]) -> [LooseBlock] {
        var lines: [ParagraphLines.Line] = []
        for case .line(let line) in items { lines.append(line) }
        let paragraphs = ParagraphLines(lines)
        var blocks: [LooseBlock] = []
        var run: [ParagraphLines.Line] = []
        func close() {
            blocks += paragraphs.paragraphs(run).map { LooseBlock(content: .text($0.text), line: $0.page) }
            run = []
        }
        for item in items {
            switch item {
            case .line(let line): run.append(line)
            case .table(let table):
                close()
                blocks.append(LooseBlock(content: .table(table.loose), line: table.page))
            case .loose(let table, let page):
                close()
                blocks.append(LooseBlock(content: .table(table), line: page))
            }
        }
        close()
        return blocks
    }

    // MARK: Diagnostics

    private func list(_ pages: [Int]) -> String { Array(Set(pages)).sorted().prefix(20).map(String.init).joined(separator: "、") }

    private func tellPictures(_ pages: [PrintedPage]) throws(ImportStop) {
        let bare = pages.filter {
            $0.characters.count - $0.unseen <= 0 && $0.characters.isEmpty || $0.characters.count < 20 && $0.pictureShare > 0.6
        }
        let pictures = bare.filter { $0.pictureShare > 0.3 }
        guard pages.contains(where: { !$0.characters.isEmpty }), pictures.count < pages.count else {
            throw ImportStop(
                code: .imageNotImported,
                chinese: pictures.isEmpty
                    ? "PDF 里没有能取出的文字（没有文字层，或本机缺少 poppler-data 里的编码表）" : "PDF 的各页都是扫描图像，没有文字；请先作文字识别（OCR），或找网页版、Word 版导入",
                english: pictures.isEmpty
                    ? "the PDF holds no text that can be taken out (there is none, or this machine lacks the encodings of poppler-data)"
                    : "all pages of the PDF are scanned images without text; recognise the text first (OCR), or import the web page or the Word file"
            )
        }
        for page in pictures {
            log.add(
                .warning, .imageNotImported, "第 \(page.number) 页是扫描图像，没有文字，未导入",
                "page \(page.number) is a scanned image without text and was not imported", line: page.number,
                hint: Message("请对照原文补上这一页的内容", "add what stands on it by hand"))
        }
        for page in pages where page.characters.count >= 20 && page.pictureShare > 0.8 {
            log.add(
                .warning, .imageNotImported, "第 \(page.number) 页是带识别文字的扫描图像，文字可能有误",
                "page \(page.number) is a scanned image with recognised text, which may have errors", line: page.number,
                hint: Message("请逐字核对数字", "check every figure"))
        }
    }

    private func tellUnseen(_ pages: [PrintedPage]) {
        for page in pages where page.unseen > 0 {
            let isKept = page.characters.count > page.unseen
            log.add(
                .warning, .invisibleText,
                isKept ? "第 \(page.number) 页有 \(page.unseen) 个看不见的字，未导入" : "第 \(page.number) 页的文字在本机上看不见（字体没有嵌入），照录",
                isKept
                    ? "page \(page.number) has \(page.unseen) characters that cannot be seen; they were not imported"
                    : "the text of page \(page.number) cannot be seen on this machine (its face is not embedded); it was taken over",
                line: page.number)
        }
    }

    private func tell(_ mending: CharacterMending, _ furniture: PageFurniture) {
        log.count(.radicals, mending.radicals)
        for (page, count) in mending.unknown.sorted(by: { $0.key < $1.key }) {
            log.add(
                .warning, .unmappedCharacters, "第 \(page) 页有 \(count) 个字没有通用编码，以“�”代替",
                "page \(page) has \(count) characters of no common encoding, replaced by U+FFFD", line: page,
                hint: Message("请对照原文改正", "mend them from the source"))
        }
        guard furniture.numbers + furniture.heads > 0 else { return }
        log.add(
            .note, .pageFurnitureSkipped, "略去页码 \(furniture.numbers) 处、页眉页脚 \(furniture.heads) 处",
            "left out \(furniture.numbers) page numbers and \(furniture.heads) running heads")
    }

    private func tellTables(joined: [Int], repeated: Int, cut: [Int], broken: [(Int, Int)]) {
        if !joined.isEmpty {
            log.add(
                .note, .tablesJoined, "跨页的表已合并（第 \(list(joined)) 页续表\(repeated > 0 ? "，略去重复的表头 \(repeated) 行" : "")）",
                "tables that go on over a page were put together (page \(list(joined))\(repeated > 0 ? "; \(repeated) repeated head rows left out" : ""))"
            )
        }
        for page in cut {
            log.add(
                .note, .tablesJoined, "一行跨第 \(page - 1)、\(page) 页，已合并", "a row over pages \(page - 1) and \(page) was put together",
                line: page)
        }
        for (page, count) in broken {
            log.add(
                .warning, .multilineFigure, "第 \(page) 页的表有 \(count) 格各有几行数字，不知是一个数字还是几个",
                "page \(page): \(count) cells of a table hold digits in several lines, which may be one figure or several", line: page,
                hint: Message("请对照原表填写", "fill them in from the source"))
        }
    }
}
