import Reports

/// Finds which column of a short row has no figure. The form's equations rule some columns out; nothing is written that they
/// do not settle.
struct ShortRowReadings {
    let form: Form
    let log: ImportLog

    private struct RowReading {
        var missing: Int
        /// The absent figure, if the equations determine it.
        var solution: Int?
    }

    func settle(_ short: ShortRow, in figures: inout FoundFigures) {
        let row = short.row
        let paths = row.paths
        let readings = paths.indices.compactMap { reading(short, missing: $0, figures: figures) }
        func values(_ missing: Int) -> [Int?] { paths.indices.map { $0 == missing ? nil : short.given[$0 > missing ? $0 - 1 : $0] } }
        let names = readings.map { columnName(paths[$0.missing]) }
        // If all figures are the same it makes no difference to them which one is absent.
        let areAlike = Set(short.given).count == 1
        let chosen = readings.count == 1 || areAlike ? readings.last : nil
        for (index, path) in paths.enumerated() {
            let value = chosen.flatMap { values($0.missing)[index] }
            figures.set(path, value.map(String.init), position: short.position)
        }
        let name = row.label.isEmpty ? form.section(row.section)?.heading ?? row.section : row.label
        let finding = Message.oneFigureShort(name, paths.count, short.given)
        guard let chosen else {
            log.add(
                .error, .rowOneFigureShort, .rowLeftEmpty(finding, names), at: short.position, path: paths[0], hint: .fillRow)
            return
        }
        let column = columnName(paths[chosen.missing])
        log.add(
            .warning, .rowOneFigureShort,
            readings.count == 1 ? .onlyReading(finding, column, chosen.solution) : .sameFiguresAnyway(finding, names, column),
            at: short.position, path: paths[chosen.missing], hint: readings.count == 1 ? .cellLeftEmpty : .findOut)
    }

    private func columnName(_ path: String) -> String {
        let name = form.officialName(ofPath: path) ?? path
        return name.split(separator: "·").last.map { String($0.drop { $0 == " " }) } ?? name
    }

    /// nil if an equation contradicts it.
    private func reading(_ short: ShortRow, missing: Int, figures: FoundFigures) -> RowReading? {
        let paths = short.row.paths
        let prefix = short.row.section + "."
        var known: [String: Int] = [:]
        for (index, path) in paths.enumerated() where index != missing { known[path] = short.given[index > missing ? index - 1 : index] }
        let mine = Set(paths)
        var solution: Int?
        for equation in short.equations {
            let left = equation.left.map { prefix + $0 }
            let right = equation.right.map { prefix + $0 }
            guard (left + right).contains(where: mine.contains) else { continue }
            var sum = 0
            var sign = 0
            var isOpen = false
            for (terms, side) in [(left, 1), (right, -1)] {
                for term in terms {
                    if term == paths[missing] {
                        sign += side
                    } else if let value = known[term] ?? (mine.contains(term) ? nil : figures.count(term)) {
                        sum += side * value
                    } else {
                        isOpen = true
                    }
                }
            }
            guard !isOpen else { continue }
            if sign == 0 {
                guard sum == 0 else { return nil }
            } else {
                let value = -sum / sign
                guard value >= 0, solution == nil || solution == value else { return nil }
                solution = value
            }
        }
        return RowReading(missing: missing, solution: solution)
    }
}

extension Message {
    fileprivate static func oneFigureShort(_ row: String, _ count: Int, _ given: [Int]) -> Message {
        let written = given.map(String.init).joined(separator: "、")
        return Message(
            "“\(row)”一行应有 \(count) 个数字，原文只有 \(given.count) 个（\(written)）",
            "the row \(row) should have \(count) figures but has \(given.count) (\(written))")
    }

    fileprivate static func onlyReading(_ row: Message, _ column: String, _ value: Int?) -> Message {
        Message(
            "\(row.chinese)；只有“\(column)”空缺时勾稽关系成立\(value.map { "，其值应为 \($0)" } ?? "")",
            "\(row.english); the equations hold only if \(column) is the absent one\(value.map { ", which makes it \($0)" } ?? "")")
    }

    fileprivate static func sameFiguresAnyway(_ row: Message, _ columns: [String], _ empty: String) -> Message {
        Message(
            "\(row.chinese)；空缺的可能是：\(columns.joined(separator: "、"))，勾稽关系都成立，其余数字不变；“\(empty)”留空",
            "\(row.english); the absent one may be \(columns.joined(separator: ", ")): the equations hold for each, and the other figures are the same; \(empty) is left empty"
        )
    }

    fileprivate static func rowLeftEmpty(_ row: Message, _ columns: [String]) -> Message {
        let possible =
            columns.isEmpty
            ? Message("没有一种读法符合勾稽关系", "no reading satisfies the equations")
            : Message("空缺的可能是：\(columns.joined(separator: "、"))", "the absent one may be \(columns.joined(separator: ", "))")
        return Message(
            "\(row.chinese)；\(possible.chinese)；整行留空", "\(row.english); \(possible.english); the whole row is left empty")
    }

    fileprivate static let cellLeftEmpty = Message("该格留空，请查明后补上", "the cell is left empty; find out its figure and add it")
    fileprivate static let findOut = Message("请查明后补上", "find it out and add it")
    fileprivate static let fillRow = Message("请对照原表填写这一行", "fill in this row from the source")
}
