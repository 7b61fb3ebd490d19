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

    /// Sets a table in as few parts as its width permits: in one, unless its columns cannot hold their text even in the
    /// smallest size. Each part shows some of the columns beside the repeated stub, all in the same size.
    package func parts(of table: Table, measure: Double, pageHeight: Double) -> [SetTable] {
        let whole = set(table, measure: measure, pageHeight: pageHeight)
        let overflows = whole.issues.map(\.kind).filter(\.isCellOverflow)
        guard !overflows.isEmpty else { return [whole] }
        let sizing = TableSizing(setter: setter, table: table, placement: whole.placement, measure: measure, pageHeight: pageHeight)
        guard let parting = ColumnParting.best(table, whole.placement, sizing.smallestNeeds(), measure: measure) else { return [whole] }
        // Words that fit no part are divided in the whole table as well as in parts of it.
        guard parting.fits || overflows.contains(where: \.isFigure) else { return [whole] }
        let parts = parting.parts
        let size = parts.map { set($0.table, part: $0.part, measure: measure, pageHeight: pageHeight).size }.min() ?? whole.size
        var made = parts.map { part in
            var table = part.table
            table.style.sizes = [size]
            return set(table, part: part.part, measure: measure, pageHeight: pageHeight)
        }
        // One figure stands for all that are too wide.
        let first = made.firstIndex { $0.issues.contains(where: \.kind.isFigure) } ?? made.count
        for index in made.indices where index > first { made[index].issues.removeAll(where: \.kind.isFigure) }
        return made
    }

    /// Sets the table to the width `measure`, in the largest of its sizes at which it fits `pageHeight`, the height of
    /// an empty page.
    package func set(_ table: Table, measure: Double, pageHeight: Double) -> SetTable {
        set(table, part: nil, measure: measure, pageHeight: pageHeight)
    }

    private func set(_ table: Table, part: TablePart?, measure: Double, pageHeight: Double) -> SetTable {
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
        return SetTable(
            number: number, table: table, part: part, placement: placement, sized: sized, continuation: continuation,
            pageHeight: pageHeight)
    }
}
