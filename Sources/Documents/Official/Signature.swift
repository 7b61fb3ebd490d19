/// 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.2). Lengths in points.
///
/// The name ends a given distance from the right edge. The date begins a given distance to the right of the first
/// character of the name. If the date is the longer of the two, it keeps the distance from the right edge instead.
package struct Signature: Sendable, Hashable {
    package var name: TextRun?
    /// The names of the other agencies, below the first, spread to the width of the widest.
    package var others: [TextRun]
    package var date: TextRun?
    /// Empty grid lines above.
    package var spaceAbove: Int
    package var rightIndent: Double
    package var dateIndent: Double
    /// The area where the file is to be signed; nil if it is not to be signed.
    package var seal: AbsentSeal?

    package init(name: TextRun?, others: [TextRun] = [], date: TextRun?, spaceAbove: Int, rightIndent: Double, dateIndent: Double) {
        self.name = name
        self.others = others
        self.date = date
        self.spaceAbove = spaceAbove
        self.rightIndent = rightIndent
        self.dateIndent = dateIndent
    }
}
