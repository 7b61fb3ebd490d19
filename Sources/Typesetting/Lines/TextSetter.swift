import Documents

/// Sets text: turns runs into lines of positioned glyphs. Belongs to one thread at a time.
package final class TextSetter {
    package let faces: FaceSet
    /// The issues found so far: characters without a glyph, and substituted faces.
    package var issues: [SettingIssue] = []

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
        guard let style = runs.first?.style else { return SetText(lines: [], overflows: false) }
        var itemiser = Itemiser(faces: faces, markWidths: lineStyle.markWidths)
        let text = itemiser.atoms(of: runs)
        issues += itemiser.issues
        let measure = LineMeasure(atoms: text.atoms, shape: shape, style: lineStyle, pitch: style.pitch)
        let breaks = LineBreaker(measure).breaks()
        let justifier = Justifier(measure: measure)
        var overflows = breaks.forced
        let lines = breaks.lines.map { line in
            let start = justifier.indent(line.atoms) - measure.startTrim(line.atoms)
            let set = setLine(line.atoms, of: text, runs: runs, changes: justifier.changes(of: line), indent: start)
            if set.width > shape.measure + 0.5 + (shape.alignment == .justified ? measure.endRelief(line.atoms) : 0) { overflows = true }
            return set
        }
        return SetText(lines: lines, overflows: overflows)
    }

    /// Returns the glyph runs of a line, with a new one at each change of face, size or origin.
    private func setLine(_ range: Range<Int>, of text: AtomicText, runs: [TextRun], changes: [Double], indent: Double) -> SetLine {
        var done: [SetRun] = []
        var x = indent
        var current: GlyphRun?
        var currentRun = -1
        var lastRun = -1
        var joins = false

        func close() {
            if let run = current {
                done.append(SetRun(glyphs: run, origin: runs[currentRun].origin, ink: runs[currentRun].style.ink))
                done[done.count - 1].target = runs[currentRun].target
                // The mark of a note that uses two faces still has one note.
                if done.count < 2 || lastRun != currentRun { done[done.count - 1].note = runs[currentRun].note }
                lastRun = currentRun
            }
            current = nil
        }

        for index in range {
            let atom = text.atoms[index]
            let change = changes[index - range.lowerBound]
            if !atom.glyphs.isEmpty {
                if current == nil || currentRun != atom.run || current?.face != atom.face || current?.size != atom.size {
                    close()
                    current = GlyphRun(
                        face: atom.face, size: atom.size, origin: Point(x, -runs[atom.run].style.rise), text: "", glyphs: [], clusters: [])
                    currentRun = atom.run
                    joins = false
                }
                append(atom, glyphs: text.glyphs, x: x, joins: joins, to: &current!)
                // Readers interpret a character that starts well inside the previous one as a new line, unless both
                // share a cluster.
                joins = change < -0.12 * atom.size
            } else {
                joins = false
            }
            x += atom.advance + change
        }
        close()
        return SetLine(runs: done, width: x)
    }

    private func append(_ atom: Atom, glyphs: [GlyphRun.Glyph], x: Double, joins: Bool, to run: inout GlyphRun) {
        for glyph in glyphs[atom.glyphs] {
            run.glyphs.append(.init(id: glyph.id, x: x - run.origin.x + glyph.x, y: glyph.y))
        }
        run.text += atom.text
        if joins, !run.clusters.isEmpty {
            run.clusters[run.clusters.count - 1].bytes += atom.text.utf8.count
            run.clusters[run.clusters.count - 1].glyphs += atom.glyphs.count
        } else {
            run.clusters.append(.init(bytes: atom.text.utf8.count, glyphs: atom.glyphs.count))
        }
    }
}
