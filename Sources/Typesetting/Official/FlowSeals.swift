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
            return sealRows(signature).lines
        case .stamps:
            return signature.spacing.linesAbove + signature.parties.reduce(0) { $0 + stampLines($1) } + signature.spacing.linesAboveDate + 1
        }
    }

    // MARK: Seals

    private func sealRows(_ signature: SealedSignature) -> SealRows {
        let parties = signature.parties.map { party -> SealBox in
            let lines = nameLines(party)
            let width = lines.map(\.width).max() ?? 0
            return SealBox(width: max(party.width, width), height: party.height, nameLines: max(lines.count, 1))
        }
        return SealRows(
            parties, date: natural(signature.date)?.width ?? 0, measure: measure, leading: leading, spacing: signature.spacing)
    }

    /// The name on one line, or on several if it is wider than the text block.
    private func nameLines(_ party: SealedSignature.Party) -> [SetLine] {
        guard let line = natural(party.text) else { return [] }
        return line.width > measure + 0.01
            ? setter.set([party.text], in: LineShape(measure: measure, alignment: .left)).lines : [line]
    }

    private mutating func placeSeals(_ signature: SealedSignature) throws {
        guard let date = natural(signature.date) else { return }
        let left = style.textBlock.x
        for row in sealRows(signature).rows {
            if pages.roomLines < row.lines && !pages.isFresh { try turn() }
            let start = pages.y
            let parties = signature.parties[row.parties]
            for (party, centre) in zip(parties, row.centres) {
                let element = structure.matter()
                for (index, name) in nameLines(party).enumerated() {
                    let y = start + Double(row.nameLine + index) * leading
                    add(name.marks(x: left + centre - name.width / 2, baseline: baseline(y: y), tag: .paragraph), to: element)
                }
            }
            if let dateLine = row.dateLine, let centre = row.centres.last {
                let y = start + Double(dateLine) * leading
                add(
                    date.marks(x: left + centre - date.width / 2, baseline: baseline(y: y), tag: .paragraph), to: structure.matter())
            }
            // The seals are painted over the name and the date, as if stamped on them.
            for (party, centre) in zip(parties, row.centres) {
                let area = Rect(
                    x: left + centre - party.width / 2, y: start + row.middle - party.height / 2, width: party.width, height: party.height)
                if let image = party.image {
                    add(
                        [Mark(.image(image, area), tag: .figure(alt: party.alt), origin: party.text.origin)],
                        to: structure.figure(alt: party.alt, hasCaption: false))
                }
                addSignatureField(party.signingLabel, area)
            }
            pages.advance(by: Double(row.lines) * leading)
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
