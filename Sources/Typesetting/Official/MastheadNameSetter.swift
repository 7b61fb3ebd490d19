import Documents

/// Sets 发文机关标志, the name of the agency in 版头 (GB/T 9704-2012 7.2.4).
struct MastheadNameSetter {
    let text: TextSetter
    let page: PageStyle

    /// - Parameter room: The height from the top of the name to what has to follow on the page.
    /// - Returns: The lines, and the lower edge of their characters.
    func set(_ name: MastheadName, height room: Double) -> (lines: [PlacedMastheadLine], bottom: Double) {
        let scale = scale(name, room)
        let suffix = name.suffix.map { scaled($0, scale) }
        let suffixLine = suffix.flatMap(text.natural)
        let gap = suffix.map { $0.style.size / 4 } ?? 0
        let names = broken(name.names.map { scaled($0, scale) }, room: name.widest - gap - (suffixLine?.width ?? 0))
        let widest = names.map { text.natural($0)?.width ?? 0 }.max() ?? 0
        let lines = names.compactMap { names.count > 1 ? text.spread($0, to: widest) : text.natural($0) }
        guard let first = lines.first, let last = lines.last, let size = names.first?.style.size else { return ([], name.top) }

        let block = page.textBlock
        let x = block.x + (block.width - widest - gap - (suffixLine?.width ?? 0)) / 2
        let baseline = name.top + text.inkTop(of: first)
        var placed = lines.enumerated().map { index, line in
            PlacedMastheadLine(line: line, x: x, baseline: baseline + Double(index) * size * name.leading)
        }
        let bottom = baseline + Double(lines.count - 1) * size * name.leading + text.inkBottom(of: last)
        if let suffixLine {
            let shift = (text.inkTop(of: suffixLine) - text.inkBottom(of: suffixLine)) / 2
            placed.append(.init(line: suffixLine, x: x + widest + gap, baseline: (name.top + bottom) / 2 + shift))
        }
        return (placed, bottom)
    }

    /// Returns the scale at which the names fit their width and their height. They are never smaller than body text.
    private func scale(_ name: MastheadName, _ room: Double) -> Double {
        guard let size = name.names.first?.style.size else { return 1 }
        let widest = name.names.map { text.natural($0)?.width ?? 0 }.max() ?? 0
        let suffix = name.suffix.map { (text.natural($0)?.width ?? 0) + $0.style.size / 4 } ?? 0
        let height = Double(name.names.count - 1) * size * name.leading + size
        return max(
            min(1, name.widest / max(widest + suffix, 1), max(room, size) / height), min(1, page.body.size / size))
    }

    /// Breaks names that are still too wide at the smallest size into lines.
    private func broken(_ names: [TextRun], room: Double) -> [TextRun] {
        names.flatMap { name -> [TextRun] in
            guard let line = text.natural(name), line.width > room + 0.01 else { return [name] }
            let title = Title(pieces: [name.text], style: name.style, leading: 0, origin: name.origin)
            return TitleBreaker(setter: text).lines(of: title, measure: room).map { TextRun($0.text, name.style, origin: name.origin) }
        }
    }

    private func scaled(_ run: TextRun, _ scale: Double) -> TextRun {
        var run = run
        run.style = run.style.scaled(to: run.style.size * scale)
        return run
    }
}
