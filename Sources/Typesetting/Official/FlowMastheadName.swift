import Documents

/// 发文机关标志, the name of the agency in 版头 (GB/T 9704-2012 7.2.4).
extension Flow {
    /// Places the name and returns its lower edge.
    mutating func placeName(_ masthead: Masthead) -> Double {
        let scale = nameScale(masthead)
        let suffix = masthead.suffix.map { scaled($0, scale) }
        let suffixLine = suffix.flatMap(natural)
        let gap = suffix.map { $0.style.size / 4 } ?? 0
        let names = broken(masthead.names.map { scaled($0, scale) }, room: masthead.widest - gap - (suffixLine?.width ?? 0))
        let widths = names.map { natural($0)?.width ?? 0 }
        let widest = widths.max() ?? 0
        let lines = names.compactMap { names.count > 1 ? spread($0, to: widest) : natural($0) }
        let width = widest + gap + (suffixLine?.width ?? 0)
        let x = style.textBlock.x + (measure - width) / 2
        guard let first = lines.first, let size = names.first?.style.size else { return masthead.top }

        let rise = setter.inkTop(of: first)
        var baseline = masthead.top + rise
        let element = structure.matter()
        for line in lines {
            add(line.marks(x: x, baseline: baseline, tag: .matter), to: element)
            baseline += size * masthead.nameLeading
        }
        let lastBaseline = baseline - size * masthead.nameLeading
        let bottom = lastBaseline + (lines.last.map { setter.inkBottom(of: $0) } ?? 0)
        if let suffixLine {
            let middle = (masthead.top + bottom) / 2
            let shift = (setter.inkTop(of: suffixLine) - setter.inkBottom(of: suffixLine)) / 2
            add(suffixLine.marks(x: x + widest + gap, baseline: middle + shift, tag: .matter), to: element)
        }
        return bottom
    }

    /// Returns the scale at which the names fit their width and leave room for text on the page (GB/T 9704-2012 7.3.3).
    /// They are never smaller than body text.
    private func nameScale(_ masthead: Masthead) -> Double {
        guard let size = masthead.names.first?.style.size else { return 1 }
        let widest = masthead.names.map { natural($0)?.width ?? 0 }.max() ?? 0
        let suffix = masthead.suffix.map { (natural($0)?.width ?? 0) + $0.style.size / 4 } ?? 0
        let signers = Double((masthead.signers?.names.count ?? 0) / 2)
        let below = Double(masthead.spaceBelowName + masthead.spaceBelow + 8) + signers
        let highest = max(style.textBlock.bottom - below * leading - masthead.top, size)
        let height = Double(masthead.names.count - 1) * size * masthead.nameLeading + size
        return max(min(1, masthead.widest / max(widest + suffix, 1), highest / height), min(1, style.body.size / size))
    }

    /// Breaks names that are still too wide at the smallest size into lines.
    private func broken(_ names: [TextRun], room: Double) -> [TextRun] {
        names.flatMap { name -> [TextRun] in
            guard let line = natural(name), line.width > room + 0.01 else { return [name] }
            let title = Title(pieces: [name.text], style: name.style, leading: 0, origin: name.origin)
            return TitleBreaker(setter: setter).lines(of: title, measure: room).map { TextRun($0.text, name.style, origin: name.origin) }
        }
    }

    private func scaled(_ run: TextRun, _ scale: Double) -> TextRun {
        var run = run
        run.style = run.style.scaled(to: run.style.size * scale)
        return run
    }
}
