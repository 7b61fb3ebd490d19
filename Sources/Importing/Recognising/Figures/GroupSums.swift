import Reports

/// A label over several rows with figures of its own, such as （六）其他处理 in a report that does not break them down.
struct GroupRow {
    var label: String
    var rows: [FigureRow]
    /// One for each column.
    var sums: [Int]
    var position: FilePosition?
}

/// Derives rows from the sum of their group: if the sum is 0, each of them is 0. Any other sum could be distributed in many
/// ways and is not.
struct GroupSums {
    let form: Form
    let log: ImportLog

    func settle(_ group: GroupRow, in figures: inout FoundFigures) {
        let rows = group.rows
        guard !rows.contains(where: { $0.paths.contains(where: figures.has) }) else { return compare(group, figures) }
        var open = 0
        for (column, sum) in group.sums.enumerated() {
            for row in rows {
                figures.set(row.paths[column], sum == 0 ? "0" : rows.count == 1 ? String(sum) : nil, position: group.position)
            }
            if sum != 0 && rows.count > 1 { open += 1 }
        }
        let names = rows.map(\.label).joined(separator: "、")
        let written = group.sums.map(String.init).joined(separator: "、")
        if open == 0 {
            log.add(
                .note, .sumWithoutParts, .rowsReadAsZero(group.label, names), at: group.position, path: rows[0].paths[0])
        } else {
            log.add(
                .error, .sumWithoutParts, .sumsOnly(group.label, written, open, names), at: group.position, path: rows[0].paths[0],
                hint: .findOutRows)
            log.keep("\(group.label)（合计）：\(written)")
        }
    }

    /// Sums beside their rows add nothing, but a different sum is reported.
    private func compare(_ group: GroupRow, _ figures: FoundFigures) {
        for (column, sum) in group.sums.enumerated() {
            let values = group.rows.map { figures.count($0.paths[column]) }
            guard !values.contains(nil), values.compactMap({ $0 }).reduce(0, +) != sum else { continue }
            let path = group.rows[0].paths[column]
            let total = values.compactMap { $0 }.reduce(0, +)
            log.add(
                .warning, .sumWithoutParts, .sumDiffers(group.label, sum, total), at: group.position, path: path,
                cell: form.officialName(ofPath: path))
        }
    }
}

extension Message {
    fileprivate static func rowsReadAsZero(_ label: String, _ names: String) -> Message {
        Message(
            "“\(label)”没有分项，合计都是 0，各分项（\(names)）按 0 读取",
            "\(label) is not broken down; its sums are 0, so its rows (\(names)) were read as 0")
    }

    fileprivate static func sumsOnly(_ label: String, _ sums: String, _ open: Int, _ names: String) -> Message {
        Message(
            "“\(label)”只有合计（\(sums)），没有分项；合计不为 0 的 \(open) 列，各分项（\(names)）留空",
            "\(label) has only sums (\(sums)) and is not broken down; in \(open) columns its rows (\(names)) are left empty")
    }

    fileprivate static let findOutRows = Message(
        "合计留在 $comment 中；请查明各分项", "the sums are kept in $comment; find out the figures of the rows")

    fileprivate static func sumDiffers(_ label: String, _ written: Int, _ total: Int) -> Message {
        Message(
            "“\(label)”的合计写的是 \(written)，各分项之和是 \(total)；按分项",
            "\(label) says \(written), but its rows add up to \(total); the rows were used")
    }
}
