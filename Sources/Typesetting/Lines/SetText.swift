import Documents

/// A glyph run of a set line with the origin of its text.
package struct SetRun: Sendable, Hashable {
    /// Positioned relative to the start and the baseline of the line.
    package var glyphs: GlyphRun
    package var origin: Origin
    package var ink: Ink
    /// The footnote that the run is the mark of.
    package var note: [TextRun] = []
    /// The address that the run links to.
    package var target = ""
    /// What is said of the run, outermost first.
    package var kinds: [InlineKind] = []
    /// The structure element that the run belongs to.
    package var element = Structure.ID.none

    package init(glyphs: GlyphRun, origin: Origin, ink: Ink = .black) {
        self.glyphs = glyphs
        self.origin = origin
        self.ink = ink
    }
}

/// A line of set text. Its runs are positioned relative to its left end and baseline.
package struct SetLine: Sendable, Hashable {
    package var runs: [SetRun]
    /// The width from the start of the line to the end of its last character, in points, including the indent.
    package var width: Double
    /// Dots and lines below or through the text, relative to its start and its baseline; no part of the text.
    package var decorations: [Mark] = []
    /// Which part of a cell it belongs to, if the cell has several.
    package var part: PartLine?
    /// What is to be reported if the line is printed: characters without a glyph, and substituted faces.
    package var issues: [SettingIssue] = []

    package init(runs: [SetRun], width: Double) {
        self.runs = runs
        self.width = width
    }

    /// The notes whose marks are in the line.
    var notes: [[TextRun]] { runs.filter { !$0.note.isEmpty }.map(\.note) }

    package var text: String { runs.map(\.glyphs.text).joined() }

    /// Returns the runs as marks on a page, with the start of the line at `x` and its baseline at `y`.
    package func marks(x: Double, baseline y: Double) -> [Mark] {
        runs.map { run in
            var glyphs = run.glyphs
            glyphs.origin = Point(glyphs.origin.x + x, glyphs.origin.y + y)
            var mark = Mark(.glyphs(glyphs), origin: run.origin, ink: run.ink)
            mark.element = run.element
            return mark
        } + decorations.map { $0.moved(by: x, y) }
    }
}

/// Text broken into lines.
package struct SetText: Sendable, Hashable {
    package var lines: [SetLine]
    /// Whether a prohibited break was necessary or a line exceeds the measure.
    package var overflows: Bool
    /// The cost of the line breaks: 0 if all characters are on the grid. Comparable between settings of the same text.
    package var cost = 0.0

    package init(lines: [SetLine], overflows: Bool) {
        self.lines = lines
        self.overflows = overflows
    }

    package var width: Double { lines.map(\.width).max() ?? 0 }

    /// What is to be reported if the text is printed.
    package var issues: [SettingIssue] { lines.flatMap(\.issues) }
}
