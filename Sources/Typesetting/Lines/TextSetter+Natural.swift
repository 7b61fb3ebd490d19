import Documents

extension TextSetter {
    /// Returns the run on a line of its own, however long; nil if it is empty.
    func natural(_ run: TextRun) -> SetLine? { set([run], in: LineShape(measure: .infinity, alignment: .left)).lines.first }

    /// Returns the run with its characters spread evenly to the given width, the first and the last at its ends.
    func spread(_ run: TextRun, to width: Double) -> SetLine? {
        let count = run.text.count
        guard count > 1, let line = natural(run), line.width < width - 0.01 else { return natural(run) }
        var wide = run
        // The additional space belongs between characters. The blank that it adds at both ends is removed below.
        wide.style.pitch = (width - run.style.pitch) / Double(count - 1)
        guard var spread = natural(wide) else { return line }
        let shift = (wide.style.pitch - run.style.pitch) / 2
        for index in spread.runs.indices { spread.runs[index].glyphs.origin.x -= shift }
        spread.decorations = spread.decorations.map { $0.moved(by: -shift, 0) }
        spread.width = width
        return spread
    }
}
