import Documents
import Reports
import Typesetting

/// Composes check sheets (核对单) from checked reports.
struct CheckSheetComposer {
    static let title = "政府信息公开工作年度报告核对单", summaryTitle = "政府信息公开工作年度报告核对汇总"

    let layout: Layout
    let date: CalendarDate?
    private var blocks: [Block] = []

    init(layout: Layout, date: CalendarDate?) {
        self.layout = layout
        self.date = date
    }

    func document(of reports: [CheckedReport]) -> Document {
        var composer = self
        if reports.count > 1 { composer.composeSummary(reports) }
        for (index, report) in reports.enumerated() {
            if index > 0 || reports.count > 1 { composer.blocks.append(.pageBreak) }
            composer.compose(report, number: reports.count > 1 ? index + 1 : nil)
        }
        return Document(
            page: layout.page, folio: layout.folio.simplified, lines: layout.lines, notes: layout.notes.style, blocks: composer.blocks)
    }

    // MARK: Summary

    private mutating func composeSummary(_ reports: [CheckedReport]) {
        compose(title: ["政府信息公开工作", "年度报告", "核对汇总"])
        let verdicts = CheckedReport.Verdict.allCases.map { verdict in "\(verdict.chinese) \(reports.count { $0.verdict == verdict }) 份" }
        compose("共核对 \(reports.count) 份：\(verdicts.joined(separator: "，"))。各份的核对单依次附后。")
        var table = SheetTable(columns: [9, 55, 46, 12, 12, 12, 16], header: ["序号", "报告", "文件", "错误", "警告", "提示", "结论"])
        for (index, report) in reports.enumerated() {
            table.rows.append(
                [String(index + 1), report.name, SheetTable.shortened(report.file)]
                    + [FindingSeverity.error, .warning, .note].map { String(report.count($0)) } + [report.verdict.chinese])
        }
        table.leftColumns = [1, 2]
        blocks.append(.table(table.table(layout)))
    }

    // MARK: One report

    private mutating func compose(_ report: CheckedReport, number: Int?) {
        compose(title: ["政府信息公开工作", "年度报告", "核对单"])
        compose(heading: "一、核对结论", of: report, number: number)
        blocks.append(.table(OpeningTable(report: report, date: date).table(layout)))
        // On the first page, which is signed; the rest is for reference.
        blocks.append(.table(SigningTable(report: report, date: date).table(layout)))
        compose(heading: "二、发现的问题", of: report, number: number)
        if report.findings.isEmpty {
            compose("没有发现问题。")
        } else {
            let findings = FindingsTable(report: report)
            blocks.append(.table(findings.table(layout)))
            if findings.omitted > 0 { compose("另有 \(findings.omitted) 项未列，见 gxpdf check 的输出。") }
        }
        compose(heading: "三、勾稽关系", of: report, number: number)
        composeRelations(report)
    }

    private mutating func composeRelations(_ report: CheckedReport) {
        let groups = report.relations
        guard !groups.isEmpty else {
            compose(report.content == nil ? "报告不能读取，没有核对勾稽关系。" : "这种格式没有需要核对的勾稽关系。")
            return
        }
        let all = groups.flatMap(\.relations)
        let broken = all.count { $0.holds == false }
        let open = all.count { $0.holds == nil }
        compose("共 \(all.count) 个关系式：成立 \(all.count - broken - open) 个，不成立 \(broken) 个，因数字暂缺未核对 \(open) 个。")
        for group in groups {
            blocks.append(
                .paragraph(
                    Paragraph(
                        [TextRun("\(group.heading)（\(group.relations.count) 个）", layout.style(.caption))], style: .centred,
                        role: .caption, keepsWithNext: true)))
            blocks.append(.table(RelationsTable(relations: group.relations).table(layout)))
        }
    }

    // MARK: Pieces

    private mutating func compose(title pieces: [String]) {
        blocks.append(.title(Title(pieces: pieces, style: layout.style(.title), leading: layout.titleLeading)))
        if layout.opening.spaceAfter > 0 { blocks.append(.space(lines: layout.opening.spaceAfter)) }
    }

    private mutating func compose(heading: String, of report: CheckedReport, number: Int?) {
        let bookmark = number.map { "\($0). \(report.name) \(heading)" } ?? heading
        blocks.append(
            .paragraph(
                Paragraph(
                    [TextRun(heading, layout.style(.heading1))], style: .indented(indent), role: .heading(level: 1), keepsWithNext: true,
                    bookmark: OutlineEntry(bookmark))))
    }

    private mutating func compose(_ text: String) {
        blocks.append(
            .paragraph(Paragraph([TextRun(text, layout.page.body)], style: .indented(indent), keepsWithNext: text.hasSuffix("："))))
    }

    private var indent: Double { layout.paragraphIndent * layout.characterPitch }
}
