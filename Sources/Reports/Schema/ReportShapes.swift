/// The shapes of reports, which depend on the forms.
extension ObjectShape {
    /// The keys that all forms share.
    static func report(knowing forms: [Form]) -> ObjectShape {
        let ids = forms.map(\.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let keys = ObjectShape(ReportKey.self).keys.map { key in
            key.key == ReportKey.form.rawValue ? key.with(.text(.words(ids, .unknownForm))) : key
        }
        return ObjectShape(keys, isOpen: true)
    }

    /// The sections of a form. The keys that all forms share are allowed, but described elsewhere.
    static func report(in form: Form) -> ObjectShape {
        let shared = ObjectShape(ReportKey.self).keys.map { KeyDescription.optional(nil, nil, .anything).named($0.key) }
        let sections = form.sections.map { section in
            let shape = section.table.map { Shape.object(.figures(of: $0)) } ?? .blocks
            return KeyDescription.required(section.heading, nil, shape).named(section.key)
        }
        return ObjectShape(shared + sections)
    }

    /// The figures of a table as nested objects, and the notes below the table.
    private static func figures(of table: FormTable) -> ObjectShape {
        let figures = table.figures.compactMap { cell in cell.figure.map { (path: $0.split(separator: ".")[...], cell: cell) } }
        let notes = KeyDescription.optional("表后说明", nil, .blocks).named(FormTable.notesKey)
        return ObjectShape(keys(figures, of: table) + [notes])
    }

    private static func keys(_ figures: [(path: ArraySlice<Substring>, cell: FormCell)], of table: FormTable) -> [KeyDescription] {
        var order: [Substring] = []
        var groups: [Substring: [(path: ArraySlice<Substring>, cell: FormCell)]] = [:]
        for (path, cell) in figures {
            guard let first = path.first else { continue }
            if groups[first] == nil { order.append(first) }
            groups[first, default: []].append((path.dropFirst(), cell))
        }
        return order.map { key in
            let group = groups[key] ?? []
            if group.count == 1, group[0].path.isEmpty, let figure = group[0].cell.figure {
                return KeyDescription.figure(group[0].cell.shape) { table.officialName(of: figure) }.named(String(key))
            }
            return KeyDescription.optional(nil, nil, .object(ObjectShape(keys(group, of: table)))).named(String(key))
        }
    }
}

extension FormTable {
    /// The key of the notes below a table.
    static let notesKey = "notes"
}

extension FormCell {
    fileprivate var shape: Shape {
        if isMoney { return hasWrittenUnit ? .amountWithUnit : .amount }
        return isSigned ? .change : .count
    }
}

/// The shapes of figures. Null means that a figure is not known, which is never the same as 0.
extension Shape {
    fileprivate static let count = named("count", note: "件数；没有发生的填 0，暂缺的写 null", .either([.number(.count(isSigned: false)), .null]))
    fileprivate static let change = named(
        "change", note: "与上一年相比的增减；减少写负数，没有变化填 0，暂缺的写 null", .either([.number(.count(isSigned: true)), .null]))
    fileprivate static let amount = named(
        "amount", note: "金额，十进制数", .either([.number(.amount), .text(.amount(hasUnit: false)), .null]))
    fileprivate static let amountWithUnit = named(
        "amountWithUnit", note: "金额，十进制数；表头没有单位，写在数字后面，如“251000元”",
        .either([.number(.amount), .text(.amount(hasUnit: true)), .null]))
}
