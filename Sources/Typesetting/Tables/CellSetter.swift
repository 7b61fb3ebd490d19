import Documents

/// The text setting that tables need. Tables depend on nothing else of faces and line breaking.
package protocol CellSetter: AnyObject {
    /// Breaks the runs into lines no wider than `measure`, in points.
    func set(_ runs: [TextRun], measure: Double, firstIndent: Double, alignment: Alignment) -> SetText
    /// Returns the width of runs on one line, however long, in points.
    func width(of runs: [TextRun]) -> Double
    /// Returns the height of the middle of a style's Han characters above the baseline, in points.
    func centre(of style: TextStyle) -> Double
}

extension CellSetter {
    /// A measure wider than any text; finite, because line breaking cannot handle infinity.
    static var unbounded: Double { 1_000_000 }

    /// Sets runs on one line, however long.
    func line(_ runs: [TextRun]) -> SetText {
        set(runs, measure: Self.unbounded, firstIndent: 0, alignment: .left)
    }

    package func width(of runs: [TextRun]) -> Double { line(runs).width }
}

extension TextSetter: CellSetter {}

/// Lengths in points that differ by less than this are considered equal.
let lengthTolerance = 1e-6
