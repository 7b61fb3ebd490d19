import Documents
import Typesetting

extension Press {
    /// Sets all justified paragraphs of a report with the breaks that are best together, and with the first that fit.
    ///
    /// - Returns: the number of paragraphs and the medians in milliseconds of CPU time.
    package func lineTimings(of report: Source, rounds: Int) throws -> (paragraphs: Int, totalFit: Double, firstFit: Double) {
        let pipeline = pipeline(RenderOptions(force: true))
        let composition = try pipeline.document(pipeline.checked(report))
        let paragraphs = composition.document.blocks.compactMap { block -> Paragraph? in
            guard case .paragraph(let paragraph) = block, paragraph.style.alignment == .justified else { return nil }
            return paragraph
        }
        let measure = composition.document.page.textBlock.width
        return try workers.withWorker(composition.language) { worker in
            func time(_ breaking: LineStyle.Breaking) -> Double {
                var style = composition.document.lines
                style.breaking = breaking
                var time = 0.0
                StageClock.timed(&time) {
                    for paragraph in paragraphs {
                        worker.typesetter.setLines(of: paragraph, measure: measure, style: style)
                    }
                }
                return time
            }
            // Once to open the faces; then the two in turn, so that other load on the machine affects both alike.
            _ = time(.firstFit)
            var total: [Double] = []
            var first: [Double] = []
            for _ in 0..<rounds {
                first.append(time(.firstFit))
                total.append(time(.totalFit))
            }
            return (paragraphs.count, total.sorted()[rounds / 2], first.sorted()[rounds / 2])
        }
    }

    /// Sets a table of figures and divides it into pages.
    ///
    /// - Returns: milliseconds of CPU time and the number of pages.
    package func tableTiming(rows: Int, columns: Int) throws -> (milliseconds: Double, pages: Int) {
        let layout = try home.layout
        let style = layout.style(.tableFigure)
        let cells = (0..<rows).flatMap { row in
            (0..<columns).map { column in
                TableCell(row: row, column: column, runs: [TextRun(String((row * 31 + column * 17) % 9_000), style)])
            }
        }
        let table = Table(
            TableShape(columns: [Double](repeating: 1, count: columns), rowCount: rows, headerRows: 1), cells: cells,
            style: layout.tables.style)
        let document = Document(page: layout.page, lines: layout.lines, blocks: [.table(table)])
        return try workers.withWorker(.simplified) { worker in
            _ = try worker.typesetter.pages(
                of: Document(page: layout.page, blocks: [.paragraph(Paragraph([TextRun("0123456789", style)]))]), pageLimit: 9)
            var time = 0.0
            let pages = try StageClock.timed(&time) { try worker.typesetter.pages(of: document, pageLimit: 10_000).pages.count }
            return (time, pages)
        }
    }
}
