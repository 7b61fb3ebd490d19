import Documents

/// A glyph run of a set line, with where its text came from.
package struct SetRun: Sendable, Hashable {
    /// Placed against the line's start and baseline.
    package var glyphs: GlyphRun
    package var origin: Origin
    package var ink: Ink
    /// The note whose mark the run is.
    package var note: [TextRun] = []
    /// The address that the run leads to.
    package var target = ""

    package init(glyphs: GlyphRun, origin: Origin, ink: Ink = .black) {
        self.glyphs = glyphs
        self.origin = origin
        self.ink = ink
    }
}

/// One line of set text; its left end and baseline are the zero of its runs.
package struct SetLine: Sendable, Hashable {
    package var runs: [SetRun]
    /// From the line's start to the end of its last character, in points, indent included.
    package var width: Double

    package init(runs: [SetRun], width: Double) {
        self.runs = runs
        self.width = width
    }

    /// The notes whose marks stand in the line.
    var notes: [[TextRun]] { runs.filter { !$0.note.isEmpty }.map(\.note) }

    package var text: String { runs.map(\.glyphs.text).joined() }

    /// The line's runs as marks on a page, its start at `x` and its baseline at `y`.
    package func marks(x: Double, baseline y: Double, tag: MarkTag) -> [Mark] {
        runs.map { run in
            var glyphs = run.glyphs
            glyphs.origin = Point(glyphs.origin.x + x, glyphs.origin.y + y)
            return Mark(.glyphs(glyphs), tag: tag, origin: run.origin, ink: run.ink)
        }
    }
}

/// Text broken into lines.
package struct SetText: Sendable, Hashable {
    package var lines: [SetLine]
    /// Something had to be broken where it must not, or stands over the measure.
    package var overflows: Bool

    package init(lines: [SetLine], overflows: Bool) {
        self.lines = lines
        self.overflows = overflows
    }

    package var width: Double { lines.map(\.width).max() ?? 0 }
}
