import Documents

/// The text of a paragraph before its lines are chosen.
struct ItemisedText {
    var text: AtomicText
    var runs: [TextRun]
    let faces: FaceSet
    var measure: LineMeasure

    func set(_ breaks: LineBreaker.Breaks) -> SetText {
        let justifier = Justifier(measure: measure)
        var overflows = breaks.forced
        // Atoms between two lines belong to the second.
        var issues = text.issues[...]
        let lines = breaks.lines.map { line in
            let start = justifier.indent(line.atoms) - measure.startTrim(line.atoms)
            var set = setLine(line.atoms, changes: justifier.changes(of: line), indent: start)
            let shape = measure.shape
            if set.width > shape.measure + 0.5 + (shape.alignment == .justified ? measure.endRelief(line.atoms) : 0) { overflows = true }
            let found = issues.prefix { line.isLast || $0.atom < line.atoms.upperBound }
            set.issues = found.map(\.issue)
            issues = issues.dropFirst(found.count)
            return set
        }
        var result = SetText(lines: lines, overflows: overflows)
        result.cost = breaks.cost
        return result
    }

    /// Returns the glyph runs of a line, with a new one at each change of face, size or origin.
    private func setLine(_ range: Range<Int>, changes: [Double], indent: Double) -> SetLine {
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
                done[done.count - 1].kinds = runs[currentRun].kinds
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
                let rise = runs[atom.run].style.rise + atom.rise
                if current == nil || currentRun != atom.run || current?.face != atom.face || current?.size != atom.size
                    || current?.origin.y != -rise || current?.form != atom.form
                {
                    close()
                    current = GlyphRun(
                        face: atom.face, size: atom.size, origin: Point(x, -rise), text: "", glyphs: [], clusters: [])
                    current?.form = atom.form
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
        var line = SetLine(runs: done, width: x)
        if isDecorated { line.decorations = decorations(of: range, changes: changes, indent: indent) }
        return line
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
