import Documents

/// 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.2).
extension Flow {
    mutating func place(_ signature: Signature) throws {
        if pages.roomLines < signature.lines && !pages.isFresh { try turn() }
        var top = pages.y
        var page = pages.number
        var signed: [Rect] = []
        placeSpace(signature.spaceAbove)
        let right = style.textBlock.right
        let names = ([signature.name].compactMap { $0 } + signature.others)
        let widest = names.map { natural($0)?.width ?? 0 }.max() ?? 0
        // Several names are spread to one width, as in the masthead. Names wider than the page are broken.
        let room = measure - signature.rightIndent
        let lines =
            widest > room
            ? names.flatMap { setter.set([$0], in: LineShape(measure: room, alignment: .left)).lines }
            : names.compactMap { names.count > 1 ? setter.spread($0, to: widest) : natural($0) }
        let date = signature.date.flatMap(natural)
        let dateWidth = date?.width ?? 0
        var nameX = right - signature.rightIndent - min(widest, room)
        var dateX = lines.isEmpty ? right - signature.rightIndent - dateWidth : nameX + signature.dateIndent
        if dateX + dateWidth > right - signature.rightIndent + 0.01 {
            dateX = right - signature.rightIndent - dateWidth
            if !lines.isEmpty { nameX = max(style.textBlock.x, min(nameX, dateX - signature.dateIndent)) }
        }
        // Each name is an element of its own. The lines of a broken name are one element.
        let isBroken = widest > room
        var element = structure.matter()
        for (index, line) in (lines + [date].compactMap { $0 }).enumerated() {
            let isDate = index == lines.count
            if index > 0 && (isDate || !isBroken) { element = structure.matter() }
            let rect = try placeSigned(line, x: isDate ? dateX : nameX, element: element)
            if pages.number != page { (top, page, signed) = (rect.y, pages.number, []) }
            signed.append(rect)
        }
        if let seal = signature.seal { addSignatureField(seal, on: signed, top: top) }
    }

    /// Places a line of a signature, on the next page if the current one is full.
    ///
    /// - Returns: The area of the line, as high as a grid line.
    private mutating func placeSigned(_ line: SetLine, x: Double, element: Structure.ID) throws -> Rect {
        if pages.roomLines < 1 { try turn() }
        defer { placeLine(line, x: x, tag: .paragraph, element: element) }
        return Rect(x: x, y: pages.y, width: line.width, height: leading)
    }

    func natural(_ run: TextRun) -> SetLine? { setter.natural(run) }
}

extension Signature {
    /// The number of grid lines, including the empty lines above.
    var lines: Int { spaceAbove + (name == nil ? 0 : 1) + others.count + (date == nil ? 0 : 1) }
}
