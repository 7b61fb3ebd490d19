import Documents

/// Sets text: turns runs into lines of positioned glyphs. Belongs to one thread at a time.
package final class TextSetter {
    package let faces: FaceSet
    /// How lines are composed. Each document sets its own style.
    package var lineStyle = LineStyle()

    package init(faces: FaceSet) { self.faces = faces }

    /// Returns the height of the middle of a style's Han characters above the baseline, in points.
    package func centre(of style: TextStyle) -> Double { faces.centre(style.role) * style.size }

    /// Breaks the runs into lines no wider than `measure`. Justified lines fill the measure, except for the last. Other
    /// lines keep their natural width and are broken evenly. Lengths in points.
    package func set(_ runs: [TextRun], measure: Double, firstIndent: Double = 0, alignment: Alignment) -> SetText {
        set(runs, in: LineShape(measure: measure, firstIndent: firstIndent, alignment: alignment))
    }

    package func set(_ runs: [TextRun], in shape: LineShape) -> SetText {
        guard let text = itemised(runs, in: shape) else { return SetText(lines: [], overflows: false) }
        return text.set(LineBreaker.breaks(of: text.measure))
    }

    /// Returns the width of runs on one line, however long, in points; no line is set.
    package func width(of runs: [TextRun]) -> Double {
        guard let text = itemised(runs, in: LineShape(measure: Self.unbounded, alignment: .left)) else { return 0 }
        return text.measure.naturalWidth(text.measure.line(0, text.measure.atoms.count))
    }

    /// Sets the runs in exactly `count` lines, at the least cost, so that a page ends where it should. Returns nil if that
    /// takes a prohibited break, or a line that is overfull or too loose; the number of lines that the text has anyway is
    /// always possible.
    package func set(_ runs: [TextRun], in shape: LineShape, lines count: Int) -> SetText? {
        guard let text = itemised(runs, in: shape) else { return nil }
        let breaker = LineBreaker(text.measure)
        let natural = breaker.breaks()
        return (natural.lines.count == count ? natural : breaker.breaks(lines: count)).map(text.set)
    }

    private func itemised(_ runs: [TextRun], in shape: LineShape) -> ItemisedText? {
        guard let style = runs.first?.style else { return nil }
        var itemiser = Itemiser(faces: faces, markWidths: lineStyle.markWidths, scripts: lineStyle.scripts)
        let text = itemiser.atoms(of: runs)
        return ItemisedText(
            text: text, runs: runs, faces: faces,
            measure: LineMeasure(atoms: text.atoms, shape: shape, style: lineStyle, pitch: style.pitch))
    }
}
