import Testing

@testable import Documents
@testable import Typesetting

/// A paragraph and the lines that a rule of line composition requires. Lengths in cells: a Han character of the square
/// face is one cell wide, a Western one half a cell.
struct LineCase: Sendable, CustomTestStringConvertible {
    /// The rule: a section of CLREQ or a clause of a national standard.
    var rule: String
    var text: String
    var cells: Double
    /// The lines, separated by |, without spaces at their ends.
    var expected: String
    var style = LineStyle()
    var first = 0.0
    var hanging = 0.0
    var alignment = Alignment.justified
    /// Whether the text is a signature or a source, whose names are never divided.
    var keepsNames = false

    init(
        _ rule: String, _ text: String, _ cells: Double, _ expected: String, style: LineStyle = LineStyle(), first: Double = 0,
        hanging: Double = 0, alignment: Alignment = .justified
    ) {
        self.rule = rule
        self.text = text
        self.cells = cells
        self.expected = expected
        self.style = style
        self.first = first
        self.hanging = hanging
        self.alignment = alignment
    }

    func keepingNames() -> LineCase {
        var example = self
        example.keepsNames = true
        return example
    }

    var testDescription: String { "\(rule): \(text)" }

    var lines: String {
        setInSquares(text, cells: cells, style: style, first: first, hanging: hanging, alignment: alignment, keepsNames: keepsNames).lines
            .map(\.text).joined(separator: "|")
    }
}

/// Sets a text in the square face, ten points to the cell.
func setInSquares(
    _ text: String, cells: Double, style: LineStyle = LineStyle(), first: Double = 0, hanging: Double = 0,
    alignment: Alignment = .justified, keepsNames: Bool = false
) -> SetText {
    let setter = TextSetter(faces: .square())
    setter.lineStyle = style
    let shape = LineShape(measure: cells * 10, firstIndent: first * 10, hangingIndent: hanging * 10, alignment: alignment)
    var run = TextRun(text, TextStyle(role: .fangsong, size: 10))
    run.keepsNames = keepsNames
    return setter.set([run], in: shape)
}

/// The sources of the rules.
enum Rule {
    static let lineStart = "CLREQ Prohibition Rules for Line Start"
    static let lineEnd = "CLREQ Prohibition Rules for Line End"
    static let unbreakable = "CLREQ Prohibition Rules for Unbreakable Marks"
    static let compression = "CLREQ Compression of Adjacent Punctuation"
    static let widths = "CLREQ Punctuation Width"
    static let reducing = "CLREQ Justification: reducing"
    static let expanding = "CLREQ Justification: expanding"
    static let western = "CLREQ Western Text in Chinese Text"
    static let hanLatin = "CLREQ Space between Han and Western Characters"
    static let hanging = "CLREQ Hanging Punctuation at Line End"
    static let lone = "CLREQ Avoiding Lone Characters"
    static let lineTrim = "GB/T 15834-2011 5.1.10"
    static let solidus = "GB/T 15834-2011 5.1.9"
    static let interpunct = "GB/T 15834-2011 5.1.7"
    static let connector = "GB/T 15834-2011 5.1.6"
    static let ellipsis = "GB/T 15834-2011 5.1.5"
    static let dash = "GB/T 15834-2011 5.1.4"
    static let pairs = "GB/T 15834-2011 5.1.3"
    static let exclamations = "GB/T 15834-2011 5.1.2"
    static let stops = "GB/T 15834-2011 5.1.1"
    static let documentNumber = "GB/T 9704-2012 7.2.5"
    static let body = "GB/T 9704-2012 7.3.3"
    static let date = "GB/T 9704-2012 7.3.5.4"
    static let attachments = "GB/T 9704-2012 7.3.4"
    static let addressees = "GB/T 9704-2012 7.3.2"
    static let numbers = "CLREQ Prohibition Rules: numbers with what belongs to them"
    static let names = "names are not divided"
    static let grid = "CLREQ Type Area: whole characters to the line"
}

extension LineStyle {
    static let basic = LineStyle(prohibitions: .basic)
    static let gb = LineStyle(prohibitions: .gb)
    static let strict = LineStyle(prohibitions: .strict)
    static let kaiming = LineStyle(markWidths: .kaiming)
    static let half = LineStyle(markWidths: .half)
    static let hung = LineStyle(hangs: true)
}

/// Returns Han characters that are no units, as many as requested, at most 28.
func han(_ count: Int) -> String { String("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥乾坤坎离震巽".prefix(count)) }
