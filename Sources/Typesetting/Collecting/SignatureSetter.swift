import Documents

/// Sets 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.2).
struct SignatureSetter {
    let signature: Signature

    func set(into compositor: inout Compositor) {
        let room = compositor.measure - signature.rightIndent
        let names = [signature.name].compactMap { $0 } + signature.others
        let widest = names.map { compositor.natural($0)?.width ?? 0 }.max() ?? 0
        // Several names are spread to one width, as in the masthead. Names wider than the page are broken.
        let isBroken = widest > room
        let lines =
            isBroken
            ? names.flatMap { compositor.text.set([$0], in: LineShape(measure: room, alignment: .left)).lines }
            : names.compactMap { names.count > 1 ? compositor.text.spread($0, to: widest) : compositor.natural($0) }
        let date = signature.date.flatMap(compositor.natural)
        let (nameX, dateX) = positions(widest: min(widest, room), hasNames: !lines.isEmpty, dateWidth: date?.width ?? 0, in: compositor)

        var boxes: [Box] = []
        var areas: [Rect] = []
        // Each name is an element of its own. The lines of a broken name are one element.
        var element = compositor.structure.matter()
        for (index, line) in (lines + [date].compactMap { $0 }).enumerated() {
            let isDate = index == lines.count
            if index > 0 && (isDate || !isBroken) { element = compositor.structure.matter() }
            let x = isDate ? dateX : nameX
            areas.append(
                Rect(x: x, y: Double(index) * compositor.leading, width: line.width, height: compositor.leading))
            boxes.append(compositor.box(line, index == 0 ? .signature : .line, x: x, in: element))
        }
        guard !boxes.isEmpty else { return }
        boxes[0].origin = signature.name?.origin ?? signature.date?.origin ?? .none
        let above = Double(signature.spaceAbove) * compositor.leading
        if let seal = signature.seal, let area = area(of: seal, on: areas, top: -above, in: compositor) {
            boxes[0].fields = [SignatureField(rect: area, label: seal.label, element: compositor.structure.form())]
        }
        compositor.galley.addSpace(above)
        for (index, box) in boxes.enumerated() {
            compositor.galley.add(.box(box), before: index > 0 ? PageCosts.signatureDivided : .none)
        }
    }

    /// Returns the left ends of the names and of the date.
    private func positions(widest: Double, hasNames: Bool, dateWidth: Double, in compositor: Compositor) -> (name: Double, date: Double) {
        let end = compositor.right - signature.rightIndent
        var nameX = end - widest
        var dateX = hasNames ? nameX + signature.dateIndent : end - dateWidth
        if dateX + dateWidth > end + 0.01 {
            dateX = end - dateWidth
            if hasNames { nameX = max(compositor.left, min(nameX, dateX - signature.dateIndent)) }
        }
        return (nameX, dateX)
    }

    /// Returns the area of a seal where it would be stamped on the name and the date (GB/T 9704-2012 7.3.5.1): its middle
    /// slightly above theirs, its top not above that of the signature.
    private func area(of seal: AbsentSeal, on lines: [Rect], top: Double, in compositor: Compositor) -> Rect? {
        guard let first = lines.first else { return nil }
        let text = lines.dropFirst().reduce(first) { $0.union($1) }
        let y = max(text.y + text.height / 2 - seal.drop - seal.diameter / 2, top)
        let x = min(text.x + text.width / 2 - seal.diameter / 2, compositor.page.width - seal.diameter)
        return Rect(x: x, y: y, width: seal.diameter, height: seal.diameter)
    }
}
