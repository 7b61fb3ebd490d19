import Reports

/// A label over several rows with figures of its own, such as （六）其他处理 where an office gives no single ways.
struct GroupRow {
    var label: String
    var rows: [FormVocabulary.Row]
    /// One for each column.
    var sums: [Int]
    var line: Int?
}

/// What the sum of some rows tells of them: where it is 0, each is 0. Anything else could be shared out in many ways, and
/// is not.
struct GroupSums {
    let form: Form
    let log: ImportLog

    func settle(_ group: GroupRow, in figures: inout FoundFigures) {
        let rows = group.rows
        guard !rows.contains(where: { $0.paths.contains(where: figures.has) }) else { return compare(group, figures) }
        var open = 0
        for (column, sum) in group.sums.enumerated() {
            for row in rows { figures.set(row.paths[column], sum == 0 ? "0" : rows.count == 1 ? String(sum) : nil, line: group.line) }
            if sum != 0 && rows.count > 1 { open += 1 }
        }
        let names = rows.map(\.label).joined(separator: "、")
        let written = group.sums.map(String.init).joined(separator: "、")
        if open == 0 {
            log.add(
                .note, .sumWithoutParts, "“\(group.label)”没有分项，合计都是 0，各分项（\(names)）按 0 读取",
                "\(group.label) is not broken down; its sums are 0, so its rows (\(names)) were read as 0", line: group.line,
                path: rows[0].paths[0])
        } else {
            log.add(
                .error, .sumWithoutParts, "“\(group.label)”只有合计（\(written)），没有分项；合计不为 0 的 \(open) 列，各分项（\(names)）留空",
                "\(group.label) has only sums (\(written)) and is not broken down; in \(open) columns its rows (\(names)) are left empty",
                line: group.line, path: rows[0].paths[0],
                hint: Message("原文留在 $comment 中；请查明各分项", "the sums are kept in $comment; find out the rows"))
            log.keep("\(group.label)（合计）：\(written)")
        }
    }

    /// Sums that stand beside their rows add nothing, unless they say something else.
    private func compare(_ group: GroupRow, _ figures: FoundFigures) {
        for (column, sum) in group.sums.enumerated() {
            let values = group.rows.map { figures.count($0.paths[column]) }
            guard !values.contains(nil), values.compactMap({ $0 }).reduce(0, +) != sum else { continue }
            let path = group.rows[0].paths[column]
            let total = values.compactMap { $0 }.reduce(0, +)
            log.add(
                .warning, .sumWithoutParts, "“\(group.label)”的合计写的是 \(sum)，各分项之和是 \(total)；按分项",
                "\(group.label) says \(sum), its rows add up to \(total); the rows were taken", line: group.line, path: path,
                cell: form.officialName(ofPath: path))
        }
    }
}
