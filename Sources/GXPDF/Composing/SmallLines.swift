import Documents
import Reports

/// The lines in small type around tables and below figures: the unit above, remarks and the source below.
struct SmallLines {
    let language: Report.Language
    let style: TextStyle

    private var isSimplified: Bool { language == .simplified }

    private var unitLabel: String { isSimplified ? "单位：" : "單位：" }

    /// Returns the label unless the author has written it before the text.
    private func missing(_ label: String, in text: InlineText) -> String {
        text.text.hasPrefix(label) || text.text.hasPrefix(label.replacing("：", with: ":")) ? "" : label
    }

    /// What the line above the further pieces of a divided table says after 续表.
    func unit(_ unit: InlineText?) -> String { unit.map { "　" + missing(unitLabel, in: $0) + $0.text } ?? "" }

    /// 单位：万元, above a table. It is read with its caption.
    func above(_ table: ReportTable, _ prose: inout ProseComposer) -> [Block] {
        guard let unit = table.unit else { return [] }
        return [
            .paragraph(
                Paragraph(
                    prose.runs(unit, style, path: table.unitPath, after: missing(unitLabel, in: unit)),
                    style: ParagraphStyle(alignment: .right),
                    role: .caption, keepsWithNext: true))
        ]
    }

    /// 注：…, below a table, and 资料来源：…
    func below(_ table: ReportTable, _ prose: inout ProseComposer) -> [Block] {
        let written = isSimplified ? "注：" : "註："
        let label = table.remarks.first.map { missing(written, in: $0) } ?? written
        let remarks = table.remarks.indices.map { index in
            let number = table.remarks.count > 1 ? "\(index + 1)." : ""
            // The numbers of the others are aligned with the first.
            return line(
                table.remarks[index], path: table.remarkPath(at: index), label: index == 0 ? [label, number] : [number],
                indent: index == 0 ? 0 : Double(label.count) * style.pitch, &prose)
        }
        return remarks + source(table.source, path: table.sourcePath, &prose)
    }

    /// 资料来源：…, below a table, a chart or an image.
    func source(_ source: InlineText?, path: String, _ prose: inout ProseComposer) -> [Block] {
        source.map {
            [line($0, path: path, label: [missing(isSimplified ? "资料来源：" : "資料來源：", in: $0)], indent: 0, &prose)]
        } ?? []
    }

    private func line(_ text: InlineText, path: String, label: [String], indent: Double, _ prose: inout ProseComposer) -> Block {
        let labels = label.filter { !$0.isEmpty }.map { TextRun($0, style, origin: prose.origin(path)) }
        return .paragraph(
            Paragraph(
                (labels + prose.runs(text, style, path: path)).keepingNames(label.contains { $0.isSourceLine }), style: .indented(indent),
                keepsWithPrevious: true, isBody: false,
                labelRuns: labels.count))
    }
}
