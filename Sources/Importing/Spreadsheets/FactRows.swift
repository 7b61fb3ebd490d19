import Reports

/// Reads rows such as 机关名称 | 某某局, which give in fields what other files give in their titles.
enum FactRows {
    static func read(_ grid: SheetGrid, into facts: inout StatedFacts) {
        for row in grid.rows.prefix(200) {
            // Only the cell next to the label counts, not a hint after a blank cell.
            guard let label = row.cells.firstIndex(where: { !$0.isBlank }), label + 1 < row.cells.count,
                row.cells[label + 1].column == row.cells[label].column + row.cells[label].columnSpan
            else { continue }
            let value = plain(row.cells[label + 1].text)
            guard !value.isEmpty, row.cells[(label + 2)...].allSatisfy({ Int(plain($0.text)) == nil }) else { continue }
            switch LabelKey.key(row.cells[label].text) {
            case "机关名称", "行政机关名称", "单位名称", "填报单位", "报告机关": facts.agency = facts.agency ?? (value.count <= 60 ? value : nil)
            case "报告年度", "年度", "报告年份", "年份":
                facts.year = facts.year ?? Int(value.prefix { $0.isASCII && $0.isNumber }).flatMap { (2008...2999).contains($0) ? $0 : nil }
            case "报告格式": facts.form = facts.form ?? (value.count <= 20 ? value : nil)
            case "文字": facts.language = facts.language ?? Report.Language(rawValue: value)
            case "发布来源": facts.publicationSource = facts.publicationSource ?? (value.count <= 60 ? value : nil)
            case "发布日期": facts.publicationDate = facts.publicationDate ?? PublicationReader.day(value).date
            case "署名": facts.signatureName = facts.signatureName ?? (value.count <= 60 ? value : nil)
            case "成文日期": facts.signatureDate = facts.signatureDate ?? PublicationReader.day(value).date
            default: break
            }
        }
    }

    private static func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
