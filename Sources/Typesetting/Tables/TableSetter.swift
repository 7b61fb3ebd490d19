import Documents

/// Sets tables. Each document setter has its own; not `Sendable`, because the setter is not.
package struct TableSetter {
    private let setter: any CellSetter
    private let number: Int

    /// - Parameter number: The number of the table in the document, for the tags of its cells.
    package init(setter: any CellSetter, number: Int) {
        self.setter = setter
        self.number = number
    }

    /// Sets the table to the width `measure`, in the largest of its sizes at which it fits `pageHeight`, the height of
    /// an empty page.
    package func set(_ table: Table, measure: Double, pageHeight: Double) -> SetTable {
        let placement = CellPlacement(table)
        let sized = TableSizing(
            setter: setter, table: table, placement: placement, measure: measure, pageHeight: pageHeight
        ).solve()
        let continuation = table.continuation.flatMap { run -> SetCell? in
            guard !run.text.isEmpty else { return nil }
            let style = run.style.scaled(to: min(run.style.size, sized.size))
            let text = setter.set(
                [TextRun(run.text, style, origin: run.origin)], measure: measure, firstIndent: 0, alignment: .right)
            return SetCell(text: text, size: style.size, centre: setter.centre(of: style), fits: !text.overflows)
        }
        let set = SetTable(
            number: number, style: table.style, placement: placement, sized: sized, continuation: continuation,
            pageHeight: pageHeight, staysWhole: table.staysWhole)
        for cell in set.tooHigh {
            let source = placement.cells[cell].source
            let origins = [source.origin, source.runs.first?.origin ?? .none, table.origin]
            setter.issues.append(SettingIssue(.tooHigh, origin: origins.first { $0 != .none } ?? .none))
        }
        return set
    }
}
