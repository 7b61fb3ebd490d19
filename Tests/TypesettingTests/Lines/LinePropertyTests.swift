import Testing

@testable import Documents
@testable import Typesetting

/// Properties of every paragraph, tested on generated ones.
@Suite struct LinePropertyTests {
    /// Each batch of paragraphs starts at another seed.
    static let batches = 0..<12
    static let paragraphsInBatch = 2000

    @Test(arguments: batches) func noParagraphHasAFault(_ batch: Int) {
        var generator = ParagraphGenerator(seed: UInt64(batch) &* 0x1_0001 &+ 9704)
        let setter = TextSetter(faces: .square())
        let style = TextStyle(role: .fangsong, size: 10)
        var faults: [String] = []
        var impossible = 0
        for _ in 0..<Self.paragraphsInBatch {
            let paragraph = generator.paragraph()
            setter.lineStyle = paragraph.style
            let set = setter.set([TextRun(paragraph.text, style)], in: paragraph.shape)
            let audit = LineAudit(paragraph, set)
            faults += audit.faults
            if set.overflows { impossible += 1 }
            if set.overflows || audit.endsInLoneCharacter {
                let breakings = LegalBreakings(paragraph, style)
                if set.overflows && breakings.exist { faults.append("legal lines exist: \(paragraph)") }
                if !set.overflows && paragraph.style.breaking == .totalFit && breakings.avoidLoneCharacter {
                    faults.append("lone character: \(set.lines.map(\.text).joined(separator: "|")), \(paragraph)")
                }
            }
        }
        #expect(faults.isEmpty, "\(faults.count) faults, the first: \(faults.prefix(3).joined(separator: "\n"))")
        // The prohibitions leave almost every paragraph with allowed breaks.
        #expect(impossible < Self.paragraphsInBatch / 50, "\(impossible) paragraphs without legal lines")
    }
}

extension LineMeasure {
    init(_ paragraph: ParagraphGenerator.Paragraph, _ style: TextStyle) {
        var itemiser = Itemiser(faces: .square(), markWidths: paragraph.style.markWidths)
        let text = itemiser.atoms(of: [TextRun(paragraph.text, style)])
        self.init(atoms: text.atoms, shape: paragraph.shape, style: paragraph.style, pitch: style.pitch)
    }
}

/// Enumerates all ways to break a paragraph without breaking a rule.
private struct LegalBreakings {
    /// Whether there is any.
    let exist: Bool
    /// Whether there is one whose last line has more than one character and no line of which is too loose.
    let avoidLoneCharacter: Bool

    /// A line may be expanded by half a cell in each gap to avoid a single character on the last line.
    private static let loosest = 5.0

    init(_ paragraph: ParagraphGenerator.Paragraph, _ style: TextStyle) {
        let measure = LineMeasure(paragraph, style)
        let rules = BreakRules(measure)
        let count = measure.atoms.count
        // Whether the text before an atom can be set in legal lines, and in lines that are not too loose.
        var canEnd = [Bool](repeating: false, count: count + 1)
        var canEndWell = canEnd
        canEnd[0] = true
        canEndWell[0] = true
        var isLoneAvoided = false
        for end in 1...count where end == count || rules.price(at: end) < .infinity {
            for start in 0..<end where canEnd[start] {
                let line = measure.line(start, end)
                guard measure.leastWidth(line) <= measure.available(from: start) + 0.01 else { continue }
                canEnd[end] = true
                guard canEndWell[start] else { continue }
                if end == count {
                    if start == 0 || !measure.isLone(line) { isLoneAvoided = true }
                } else if rules.price(at: end) < BreakRules.lastResort, Self.isWell(line, of: measure, from: start) {
                    canEndWell[end] = true
                }
            }
        }
        exist = canEnd[count]
        avoidLoneCharacter = isLoneAvoided
    }

    private static func isWell(_ line: Range<Int>, of measure: LineMeasure, from start: Int) -> Bool {
        let slack =
            measure.available(from: start) - measure.naturalWidth(line) - measure.stretchOfWords(line) - measure.stretchOfSpaces(line)
        let gaps = measure.stretchGaps(line)
        return slack < 0.01 || gaps > 0 && slack / Double(gaps) <= loosest
    }
}
