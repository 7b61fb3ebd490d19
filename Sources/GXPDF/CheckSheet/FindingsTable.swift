import Documents
import Reports
import Typesetting

/// The findings, the most serious first.
struct FindingsTable {
    let report: CheckedReport
    /// Nobody reads and signs a longer list.
    private static let longest = 1000
    /// Findings quote from the file; longer texts are cut.
    private static let longestText = 400

    var omitted: Int { max(0, report.findings.count - Self.longest) }

    func table(_ layout: Layout) -> Table {
        var table = SheetTable(columns: [9, 16, 39, 50, 42], header: ["序号", "级别", "位置", "问题", "处理建议"])
        let sorted = [FindingSeverity.error, .warning, .note].flatMap { severity in report.findings.filter { $0.severity == severity } }
        for (index, finding) in sorted.prefix(Self.longest).enumerated() {
            table.rows.append([
                String(index + 1), "\(word(finding.severity))\n\(finding.code)", place(of: finding), cut(finding.chinese),
                cut(finding.chineseHint ?? "核对原文"),
            ])
        }
        table.leftColumns = [2, 3, 4]
        return table.table(layout)
    }

    private func word(_ severity: FindingSeverity) -> String {
        switch severity {
        case .error: "错误"
        case .warning: "警告"
        case .note: "提示"
        }
    }

    private func cut(_ text: String) -> String { text.count > Self.longestText ? text.prefix(Self.longestText) + "…" : text }

    /// The official name of the cell, or the name of the place, with the line of the file.
    private func place(of finding: Finding) -> String {
        let form: Form? = if case .report(_, let form)? = report.content { form } else { nil }
        let name = finding.cell ?? PlaceName.of(finding.path, form: form)
        let file = finding.file == report.file ? "" : SheetTable.shortened(finding.file, to: 30) + " "
        let line = finding.line.map { "\(file)第 \($0) 行" } ?? (file.isEmpty ? nil : file)
        return [name.isEmpty ? nil : name, line].compactMap { $0 }.joined(separator: "\n")
    }
}
