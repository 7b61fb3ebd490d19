extension Check {
    /// 勾稽关系: the form's relations, with the numbers of those that do not hold.
    static let equations = Check { report, form, places in
        var findings: [Finding] = []
        for section in form.sections {
            guard let table = section.table else { continue }
            for equation in table.equations {
                let left = values(equation.left, section: section.key, report), right = values(equation.right, section: section.key, report)
                // An absent figure has its own finding; a sum without it says nothing.
                guard let left, let right else { continue }
                let difference = left.reduce(0, +) - right.reduce(0, +)
                guard equation.relation == .equal ? difference != 0 : difference > 0 else { continue }
                let target = equation.right[0]
                let sums = "\(shown(left)) \(equation.relation == .equal ? "≠" : ">") \(shown(right))"
                let cell = table.officialName(of: target)
                var place = places["\(section.key).\(target)"] ?? Place(path: "\(section.key).\(target)")
                place.cell = cell
                findings.append(Finding(equation.relation == .equal ? .error : .warning, equation.code, Message("\(equation.name.chinese)：\(sums)", "\(equation.name.english): \(sums)"), at: place,
                    hint: Message("两边相差 \(abs(difference))，请核对“\(cell)”及各项", "the sides differ by \(abs(difference)); check this cell and its terms")))
            }
        }
        return findings
    }

    private static func values(_ keys: [String], section: String, _ report: Report) -> [Int]? {
        var values: [Int] = []
        for key in keys {
            guard case .count(let value)? = report.figures["\(section).\(key)"] else { return nil }
            values.append(value)
        }
        return values
    }

    /// `13364+252+44=13660`; terms that are 0 are left out of long sums.
    private static func shown(_ values: [Int]) -> String {
        let sum = values.reduce(0, +)
        guard values.count > 1 else { return "\(sum)" }
        let terms = values.count > 4 ? values.filter { $0 != 0 } : values
        guard terms.count > 1 else { return "\(sum)" }
        return terms.map(String.init).joined(separator: "+") + "=\(sum)"
    }
}
