import Documents

/// Sets 署名 and 成文日期 with seals on them (GB/T 9704-2012 7.3.5.1), row by row.
struct SealSetter {
    let signature: SealedSignature

    func set(into compositor: inout Compositor) {
        guard let date = compositor.natural(signature.date) else { return }
        let names = signature.parties.map { name(of: $0, in: compositor) }
        let boxes = zip(signature.parties, names).map { party, lines in
            let width = lines.map(\.width).max() ?? 0
            return SealBox(width: max(party.width, width), height: party.height, nameLines: max(lines.count, 1))
        }
        let rows = SealRows(
            boxes, date: date.width, measure: compositor.measure, leading: compositor.leading, spacing: signature.spacing
        ).rows
        for (number, row) in rows.enumerated() {
            let box = box(row, names: Array(names[row.parties]), date: date, isFirst: number == 0, &compositor)
            compositor.galley.add(.box(box), before: number > 0 ? PageCosts.signatureDivided : .none)
        }
    }

    /// The name on one line, or on several if it is wider than the text block.
    private func name(of party: SealedSignature.Party, in compositor: Compositor) -> [SetLine] {
        guard let line = compositor.natural(party.text) else { return [] }
        return line.width > compositor.measure + 0.01
            ? compositor.text.set([party.text], in: LineShape(measure: compositor.measure, alignment: .left)).lines : [line]
    }

    private func box(
        _ row: SealRows.Row, names: [[SetLine]], date: SetLine, isFirst: Bool, _ compositor: inout Compositor
    ) -> Box {
        let leading = compositor.leading
        let parties = signature.parties[row.parties]
        var box = Box(isFirst ? .signature : .block, height: Double(row.lines) * leading)
        box.origin = parties.first?.text.origin ?? .none
        for (lines, centre) in zip(names, row.centres) {
            let element = compositor.structure.matter()
            for (index, name) in lines.enumerated() {
                let line = compositor.assigned(name, in: element).line
                box.add(
                    line, x: compositor.left + centre - name.width / 2,
                    baseline: compositor.baseline + Double(row.nameLine + index) * leading)
            }
        }
        if let dateLine = row.dateLine, let centre = row.centres.last {
            let line = compositor.assigned(date, in: compositor.structure.matter()).line
            box.add(
                line, x: compositor.left + centre - date.width / 2, baseline: compositor.baseline + Double(dateLine) * leading)
        }
        // The seals are painted over the name and the date, as if stamped on them.
        for (party, centre) in zip(parties, row.centres) {
            let area = Rect(
                x: compositor.left + centre - party.width / 2, y: row.middle - party.height / 2, width: party.width, height: party.height)
            if let image = party.image { box.marks.append(compositor.stamp(image, of: party, area)) }
            box.fields += compositor.field(party.signingLabel, area)
        }
        return box
    }
}
