import Documents

/// 署名 and 成文日期 with seals or stamps (GB/T 9704-2012 7.3.5.1 and 7.3.5.3).
extension Flow {
    mutating func place(_ signature: SealedSignature) throws {
        let needed = lines(of: signature)
        if pages.roomLines < needed && !pages.isFresh { try turn() }
        switch signature.authentication {
        case .seals: try placeSeals(signature)
        case .stamps: try placeStamps(signature)
        }
    }

    /// Returns the number of grid lines of a signature, including the empty lines above.
    func lines(of signature: SealedSignature) -> Int {
        switch signature.authentication {
        case .seals:
            return sealRows(signature).reduce(0) { $0 + sealHeight($1, signature).lines }
        case .stamps:
            return signature.spacing.linesAbove + signature.parties.reduce(0) { $0 + stampLines($1) } + signature.spacing.linesAboveDate + 1
        }
    }

    // MARK: Seals

    /// Divides the seals into rows with as many seals each as fit the text block without touching.
    private func sealRows(_ signature: SealedSignature) -> [ArraySlice<SealedSignature.Party>] {
        var rows: [ArraySlice<SealedSignature.Party>] = []
        var start = 0
        var rowWidth = 0.0
        for (index, party) in signature.parties.enumerated() {
            let width = width(of: party)
            if index > start, rowWidth + signature.spacing.separation + width > measure + 0.01 {
                rows.append(signature.parties[start..<index])
                (start, rowWidth) = (index, width)
            } else {
                rowWidth += width + (index > start ? signature.spacing.separation : 0)
            }
        }
        rows.append(signature.parties[start...])
        return rows
    }

    /// Returns the width of the seal or of the name below it, whichever is greater.
    private func width(of party: SealedSignature.Party) -> Double { max(party.width, natural(party.text)?.width ?? 0) }

    /// Measures a row of seals: the distance of the seals from its top, the grid line of the names, and the number of
    /// grid lines. The top of a seal is less than a line below the text above it (7.3.5.1), and the name and the date
    /// are slightly below its middle.
    private func sealHeight(_ row: ArraySlice<SealedSignature.Party>, _ signature: SealedSignature) -> (
        top: Double, nameLine: Int, lines: Int
    ) {
        let height = row.map(\.height).max() ?? 0
        let hasDate = row.last == signature.parties.last
        // The middle of the text: between the name and the date, or the middle of the name if no date follows.
        let inText = hasDate ? leading : leading / 2
        let nameLine = max(0, Int(((height / 2 + signature.spacing.drop - inText) / leading - 0.001).rounded(.up)))
        let top = Double(nameLine) * leading + inText - height / 2 - signature.spacing.drop
        let lines = max(((top + height) / leading - 0.001).rounded(.up), Double(nameLine + (hasDate ? 2 : 1)))
        return (max(0, top), nameLine, Int(lines))
    }

    private mutating func placeSeals(_ signature: SealedSignature) throws {
        let right = style.textBlock.right
        guard let date = natural(signature.date) else { return }
        for row in sealRows(signature) {
            let (top, nameLine, lines) = sealHeight(row, signature)
            if pages.roomLines < lines && !pages.isFresh { try turn() }
            let isLast = row.endIndex == signature.parties.endIndex
            let widths = row.map { width(of: $0) }
            let centres = centres(widths, last: isLast ? right - signature.spacing.rightIndent - date.width / 2 : nil, signature)
            let start = pages.y
            for (party, centre) in zip(row, centres) {
                guard let name = natural(party.text) else { continue }
                add(
                    name.marks(x: centre - name.width / 2, baseline: baseline(y: start + Double(nameLine) * leading), tag: .paragraph),
                    to: structure.matter())
            }
            if isLast, let centre = centres.last {
                add(
                    date.marks(x: centre - date.width / 2, baseline: baseline(y: start + Double(nameLine + 1) * leading), tag: .paragraph),
                    to: structure.matter())
            }
            // The seals are painted over the name and the date, as if stamped on them.
            for (party, centre) in zip(row, centres) {
                let area = Rect(x: centre - party.width / 2, y: start + top, width: party.width, height: party.height)
                if let image = party.image {
                    add(
                        [Mark(.image(image, area), tag: .figure(alt: party.alt), origin: party.text.origin)],
                        to: structure.figure(alt: party.alt, hasCaption: false))
                }
                addSignatureField(party.signingLabel, area)
            }
            pages.advance(by: Double(lines) * leading)
        }
    }

    /// Returns the centres of the seals: the last one above the date, the others at even distances to its left, all
    /// inside the text block.
    private func centres(_ widths: [Double], last: Double?, _ signature: SealedSignature) -> [Double] {
        let block = style.textBlock
        guard let lastWidth = widths.last else { return [] }
        let end = min((last ?? block.right) + lastWidth / 2, block.right)
        let gaps = Double(max(widths.count - 1, 1))
        let all = widths.reduce(0, +)
        var gap = min((end - block.x - all) / gaps, signature.spacing.separation * 4)
        var x = end - all - gap * Double(widths.count - 1)
        // If the position of the date leaves too little room, the row is spread over the whole measure.
        if widths.count > 1, gap < signature.spacing.separation - 0.01 {
            gap = (block.width - all) / gaps
            x = block.x
        }
        return widths.map { width in
            defer { x += width + gap }
            return x + width / 2
        }
    }

    // MARK: Stamps

    private func stampLines(_ party: SealedSignature.Party) -> Int {
        party.image == nil ? 1 : max(1, Int((party.height / leading - 0.001).rounded(.up)))
    }

    private mutating func placeStamps(_ signature: SealedSignature) throws {
        placeSpace(signature.spacing.linesAbove)
        let right = style.textBlock.right - signature.spacing.rightIndent
        let widest = signature.parties.map { $0.image == nil ? $0.name.flatMap(natural)?.width ?? 0 : $0.width }.max() ?? 0
        for party in signature.parties {
            let height = Double(stampLines(party)) * leading
            if pages.room < height - 0.01 && !pages.isFresh { try turn() }
            let element = structure.matter()
            let middle = pages.y + height / 2
            if let office = natural(party.text) {
                let x = right - widest - signature.spacing.officeGap - office.width
                add(office.marks(x: x, baseline: middle + setter.centre(of: party.text.style), tag: .paragraph), to: element)
            }
            if let image = party.image {
                let area = Rect(
                    x: right - widest + (widest - party.width) / 2, y: middle - party.height / 2, width: party.width, height: party.height)
                add(
                    [Mark(.image(image, area), tag: .figure(alt: party.alt), origin: party.text.origin)],
                    to: structure.figure(alt: party.alt, hasCaption: false))
                addSignatureField(party.signingLabel, area)
            } else if let run = party.name, let name = natural(run) {
                add(name.marks(x: right - widest, baseline: middle + setter.centre(of: run.style), tag: .paragraph), to: element)
                addSignatureField(party.signingLabel, Rect(x: right - widest, y: pages.y, width: name.width, height: height))
            }
            pages.advance(by: height)
        }
        if pages.roomLines < signature.spacing.linesAboveDate + 1 { try turn() }
        placeSpace(signature.spacing.linesAboveDate)
        if let date = natural(signature.date) { placeLine(date, x: right - date.width, tag: .paragraph, element: structure.matter()) }
    }
}
