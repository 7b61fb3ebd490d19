import Reports

/// Which column of a row is the one without a figure: every column could be, and the form's equations tell some out.
/// Nothing is written that they do not settle.
struct ShortRowReadings {
    let form: Form
    let log: ImportLog

    private struct Reading {
        var missing: Int
        /// What the equations make of the absent figure, where they can.
        var solution: Int?
    }

    func settle(_ short: ShortRow, in figures: inout FoundFigures) {
        let row = short.row
        let paths = row.paths
        let readings = paths.indices.compactMap { reading(short, missing: $0, figures: figures) }
        func values(_ missing: Int) -> [Int?] { paths.indices.map { $0 == missing ? nil : short.given[$0 > missing ? $0 - 1 : $0] } }
        let written = short.given.map(String.init).joined(separator: "、")
        let name = row.label.isEmpty ? form.section(row.section)?.heading ?? row.section : row.label
        let names = readings.map { columnName(paths[$0.missing]) }
        // All figures the same: whichever is absent, the others are what they are.
        let areAlike = Set(short.given).count == 1
        var chosen: Reading?
        if readings.count == 1 || areAlike { chosen = readings.last }
        for (index, path) in paths.enumerated() {
            let value = chosen.flatMap { values($0.missing)[index] }
            figures.set(path, value.map(String.init), line: short.line)
        }
        let place = Message(
            "“\(name)”一行应有 \(paths.count) 个数字，原文只有 \(short.given.count) 个（\(written)）",
            "the row \(name) should have \(paths.count) figures and has \(short.given.count) (\(written))")
        if let chosen, readings.count == 1 {
            log.add(
                .warning, .rowOneFigureShort,
                "\(place.chinese)；只有“\(columnName(paths[chosen.missing]))”空缺时勾稽关系成立\(chosen.solution.map { "，其值应为 \($0)" } ?? "")",
                "\(place.english); the equations hold only when \(columnName(paths[chosen.missing])) is the absent one\(chosen.solution.map { ", and make it \($0)" } ?? "")",
                line: short.line, path: paths[chosen.missing],
                hint: Message("该格留空，请查明后补上", "the cell is left empty; find out its figure and add it"))
        } else if let chosen {
            log.add(
                .warning, .rowOneFigureShort,
                "\(place.chinese)；空缺的可能是：\(names.joined(separator: "、"))，勾稽关系都成立，其余数字不变；“\(columnName(paths[chosen.missing]))”留空",
                "\(place.english); the absent one may be \(names.joined(separator: ", ")): the equations hold with each, and the other figures are the same; \(columnName(paths[chosen.missing])) is left empty",
                line: short.line, path: paths[chosen.missing], hint: Message("请查明后补上", "find it out and add it"))
        } else {
            let possible =
                names.isEmpty
                ? Message("没有一种读法符合勾稽关系", "no reading agrees with the equations")
                : Message("空缺的可能是：\(names.joined(separator: "、"))", "the absent one may be \(names.joined(separator: ", "))")
            log.add(
                .error, .rowOneFigureShort, "\(place.chinese)；\(possible.chinese)；整行留空",
                "\(place.english); \(possible.english); the whole row is left empty", line: short.line, path: paths[0],
                hint: Message("请对照原表填写这一行", "fill in this row from the source"))
        }
    }

    private func columnName(_ path: String) -> String {
        let name = form.officialName(ofPath: path) ?? path
        return name.split(separator: "·").last.map { String($0.drop { $0 == " " }) } ?? name
    }

    /// nil when an equation speaks against it.
    private func reading(_ short: ShortRow, missing: Int, figures: FoundFigures) -> Reading? {
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
        return Reading(missing: missing, solution: solution)
    }
}
