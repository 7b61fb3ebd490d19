import Documents

/// What tables need of the setting of text. Tables know nothing of faces and of line breaking beyond this.
package protocol CellSetter: AnyObject {
    /// Breaks the runs into lines no wider than `measure`, in points.
    func set(_ runs: [TextRun], measure: Double, firstIndent: Double, alignment: Alignment) -> SetText
    /// Height of the middle of a style's Han characters above the baseline, in points.
    func centre(of style: TextStyle) -> Double
    /// What was noticed on the way. Tables take back what a discarded trial noticed.
    var issues: [Issue] { get set }
}

extension CellSetter {
    /// A measure that no cell's text reaches; finite, so that no line breaker meets infinity.
    static var unbounded: Double { 1_000_000 }

    /// Sets runs on one line, however long.
    func line(_ runs: [TextRun]) -> SetText {
        set(runs, measure: Self.unbounded, firstIndent: 0, alignment: .left)
    }

    /// Does what may be thrown away, without leaving its issues behind.
    func trial<Result>(_ body: () -> Result) -> Result {
        let before = issues.count
        defer { forgetIssues(from: before) }
        return body()
    }

    func forgetIssues(from count: Int) {
        if issues.count > count { issues.removeSubrange(count...) }
    }
}

extension TextSetter: CellSetter {}

/// Lengths that differ by less than this, in points, are the same.
let lengthTolerance = 1e-6
