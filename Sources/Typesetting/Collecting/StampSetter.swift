import Documents

/// Sets 成文日期 below the stamps of signatures (签发人签名章, GB/T 9704-2012 7.3.5.3).
struct StampSetter {
    let signature: SealedSignature

    func set(into compositor: inout Compositor) {
        let leading = compositor.leading
        let right = compositor.right - signature.spacing.rightIndent
        let widest = signature.parties.map { width(of: $0, in: compositor) }.max() ?? 0
        compositor.galley.addSpace(Double(signature.spacing.linesAbove) * leading)
        for (index, party) in signature.parties.enumerated() {
            let box = box(party, left: right - widest, widest: widest, isFirst: index == 0, &compositor)
            compositor.galley.add(.box(box), before: index > 0 ? PageCosts.signatureDivided : .none)
        }
        compositor.galley.addSpace(Double(signature.spacing.linesAboveDate) * leading)
        guard let date = compositor.natural(signature.date) else { return }
        let box = compositor.box(
            date, signature.parties.isEmpty ? .signature : .line, x: right - date.width, in: compositor.structure.matter())
        compositor.galley.add(.box(box), before: signature.parties.isEmpty ? .none : PageCosts.signatureDivided)
    }

    /// The width of the stamp, or of the written name in its place.
    private func width(of party: SealedSignature.Party, in compositor: Compositor) -> Double {
        party.image == nil ? party.name.flatMap(compositor.natural)?.width ?? 0 : party.width
    }

    private func box(
        _ party: SealedSignature.Party, left: Double, widest: Double, isFirst: Bool, _ compositor: inout Compositor
    ) -> Box {
        let leading = compositor.leading
        let lines = party.image == nil ? 1 : max(1, (party.height / leading - 0.001).rounded(.up))
        var box = Box(isFirst ? .signature : .block, height: lines * leading)
        box.origin = party.text.origin
        let element = compositor.structure.matter()
        let middle = box.height / 2
        if let office = compositor.natural(party.text) {
            let line = compositor.assigned(office, in: element).line
            box.add(
                line, x: left - signature.spacing.officeGap - office.width, baseline: middle + compositor.text.centre(of: party.text.style))
        }
        if let image = party.image {
            let area = Rect(x: left + (widest - party.width) / 2, y: middle - party.height / 2, width: party.width, height: party.height)
            box.marks.append(compositor.stamp(image, of: party, area))
            box.fields += compositor.field(party.signingLabel, area)
        } else if let run = party.name, let name = compositor.natural(run) {
            let line = compositor.assigned(name, in: element).line
            box.add(line, x: left, baseline: middle + compositor.text.centre(of: run.style))
            box.fields += compositor.field(party.signingLabel, Rect(x: left, y: 0, width: name.width, height: box.height))
        }
        return box
    }
}

extension Compositor {
    /// Returns the image of a seal or stamp in its area.
    mutating func stamp(_ image: Int, of party: SealedSignature.Party, _ area: Rect) -> Mark {
        var mark = Mark(.image(image, area), origin: party.text.origin)
        mark.element = structure.figure(alt: party.alt, hasCaption: false)
        return mark
    }

    /// Returns the field of an area that is to be signed; none if there is no label.
    mutating func field(_ label: String?, _ area: Rect) -> [SignatureField] {
        guard let label else { return [] }
        return [SignatureField(rect: area, label: label, element: structure.form())]
    }
}
