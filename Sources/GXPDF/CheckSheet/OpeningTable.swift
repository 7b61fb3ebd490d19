import Documents
import Reports
import Typesetting

/// What was checked, when, and with what result.
struct OpeningTable {
    let report: CheckedReport
    let date: CalendarDate?

    func table(_ layout: Layout) -> Table {
        let rows = rows
        let cells = rows.enumerated().flatMap { row, entry in
            [
                TableCell(row: row, column: 0, runs: [TextRun(entry.label, layout.style(.tableHeader))], header: .row),
                TableCell(
                    row: row, column: 1, runs: [TextRun(entry.text, layout.style(entry.isStrong ? .tableHeader : .tableLabel))],
                    alignment: .left),
            ]
        }
        return Table(TableShape(columns: [30, 126], rowCount: rows.count, stubColumns: 1), cells: cells, style: layout.tables.style)
    }

    private var rows: [(label: String, text: String, isStrong: Bool)] {
        var rows: [(String, String?)] = [("机关名称", report.agency), ("标题", report.title)]
        if case .report(let model, let form)? = report.content {
            rows += [("报告年度", "\(model.year) 年"), ("报告格式", "\(form.title)（\(form.source)）")]
        }
        rows.append(("文件", SheetTable.shortened(report.file, to: 160)))
        if let file = report.previousFile {
            rows.append(
                (
                    "上年报告",
                    report.previous.map { "\($0.agency)（\($0.year)年），\(SheetTable.shortened(file))" }
                        ?? "\(SheetTable.shortened(file))，不能比较"
                ))
        }
        rows.append(("核对日期", date?.official))
        let counts = "错误 \(report.count(.error)) 项，警告 \(report.count(.warning)) 项，提示 \(report.count(.note)) 项"
        return rows.compactMap { label, text in text.map { (label, $0, false) } } + [
            ("核对结论", "\(report.verdict.chinese)（\(counts)）\(meaning)", true)
        ]
    }

    private var meaning: String {
        switch report.verdict {
        case .conforms: ""
        case .needsExplanation: "：警告各项改正，或在报告、本单中说明理由"
        case .fails: report.content == nil ? "：文件不能作为报告读取" : "：错误各项改正后再发布"
        }
    }
}
