import Documents

extension TextSetter {
    /// Returns how far the ink of a line extends above its baseline, in points.
    func inkTop(of line: SetLine) -> Double { ink(of: line) { -$0.y } ?? height(of: line, share: 0.46, sign: 1) }

    /// Returns how far the ink of a line extends below its baseline, in points; negative if it ends above the baseline.
    func inkBottom(of line: SetLine) -> Double { ink(of: line) { $0.bottom } ?? height(of: line, share: 0.46, sign: -1) }

    private func ink(of line: SetLine, _ edge: (Rect) -> Double) -> Double? {
        line.runs.flatMap { run in
            run.glyphs.glyphs.compactMap { glyph in faces.face(run.glyphs.face).ink(glyph.id).map { edge($0) * run.glyphs.size } }
        }.max()
    }

    /// A fallback for faces without glyph extents: most Han characters fill 0.92 of their body.
    private func height(of line: SetLine, share: Double, sign: Double) -> Double {
        line.runs.map { $0.glyphs.size * (share + sign * faces.face($0.glyphs.face).centre) }.max() ?? 0
    }
}
