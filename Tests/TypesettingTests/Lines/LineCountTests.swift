import Testing

@testable import Documents
@testable import Typesetting

/// The same paragraph in another number of lines, with which a page can be made to end well.
@Suite struct LineCountTests {
    private static let style = TextStyle(role: .fangsong, size: 10)

    private func set(_ text: String, cells: Double, lines count: Int) -> SetText? {
        let shape = LineShape(measure: cells * 10, alignment: .justified)
        return TextSetter(faces: .square()).set([TextRun(text, Self.style)], in: shape, lines: count)
    }

    @Test func theNaturalNumberGivesTheNaturalBreaks() throws {
        let text = "一二三四五六七八九十百千"
        let natural = setInSquares(text, cells: 5)
        let counted = try #require(set(text, cells: 5, lines: 3))
        #expect(counted == natural && natural.cost == 0)
    }

    /// Nine characters with a comma on each line leave enough blank halves to take in the two of a short last line.
    @Test func aShortLastLineIsTakenIn() throws {
        let line = "甲，乙，丙，丁，戊，"
        let text = line + line + line + "己庚。"
        #expect(setInSquares(text, cells: 10).lines.count == 4)
        let fewer = try #require(set(text, cells: 10, lines: 3))
        #expect(fewer.lines.count == 3 && fewer.lines.map(\.text).joined() == text && !fewer.overflows)
        #expect(fewer.cost > setInSquares(text, cells: 10).cost)
        #expect(set(text, cells: 10, lines: 2) == nil)
    }

    /// Twelve lines with gaps that grow by less than a tenth of an em run over by two characters.
    @Test func aFullLastLineRunsOver() throws {
        let text = String(repeating: han(28), count: 12)
        #expect(setInSquares(text, cells: 28).lines.count == 12)
        let more = try #require(set(text, cells: 28, lines: 13))
        #expect(more.lines.count == 13 && more.lines.map(\.text).joined() == text)
        #expect(more.lines[12].text.count >= 2 && !more.overflows)
        #expect(set(text, cells: 28, lines: 11) == nil)
        #expect(set(text, cells: 28, lines: 14) == nil)
    }

    /// Three lines cannot give two characters without gaps of more than a tenth of an em.
    @Test func noLineBecomesTooLoose() {
        #expect(set(String(repeating: han(10), count: 3), cells: 10, lines: 4) == nil)
        #expect(set("甲乙丙", cells: 10, lines: 2) == nil)
        #expect(set("甲乙丙", cells: 10, lines: 0) == nil)
    }

    @Test(arguments: 0..<4) func everyNumberOfLinesHasItsCheapestBreaks(_ batch: Int) {
        var generator = ParagraphGenerator(seed: UInt64(batch) &* 0x501 &+ 735)
        var faults: [String] = []
        var others = 0
        for _ in 0..<200 {
            var paragraph = generator.paragraph(longest: 110)
            paragraph.style.breaking = .totalFit
            let breaker = LineBreaker(LineMeasure(paragraph, Self.style))
            let natural = breaker.breaks()
            for count in max(0, natural.lines.count - 1)...(natural.lines.count + 1) {
                let found = breaker.breaks(lines: count)
                if abs((found?.cost ?? .infinity) - breaker.leastOfAll(lines: count)) > 0.001 {
                    faults.append("\(count) lines: \(paragraph)")
                }
                guard let found else { continue }
                if found.cost < natural.cost - 0.001 { faults.append("cheaper than the natural breaks: \(paragraph)") }
                if found.lines.count != count || found.forced { faults.append("not \(count) lines: \(paragraph)") }
                if count == natural.lines.count, found.lines.map(\.atoms) != natural.lines.map(\.atoms), found.cost != natural.cost {
                    faults.append("other breaks: \(paragraph)")
                }
                if count != natural.lines.count {
                    others += 1
                    faults += audit(paragraph, lines: count)
                }
            }
        }
        #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(3).joined(separator: "\n"))")
        #expect(others > 3)
    }

    private func audit(_ paragraph: ParagraphGenerator.Paragraph, lines count: Int) -> [String] {
        let setter = TextSetter(faces: .square())
        setter.lineStyle = paragraph.style
        guard let set = setter.set([TextRun(paragraph.text, Self.style)], in: paragraph.shape, lines: count) else { return ["nothing"] }
        return LineAudit(paragraph, set).faults + (set.lines.count == count && !set.overflows ? [] : ["\(set.lines.count) for \(count)"])
    }
}

extension LineBreaker {
    /// The price of the cheapest acceptable breaking into a number of lines, found without excluding any.
    fileprivate func leastOfAll(lines count: Int) -> Double {
        let end = measure.atoms.count
        var least = [0.0] + [Double](repeating: .infinity, count: end)
        for _ in 0..<count {
            var next = [Double](repeating: .infinity, count: end + 1)
            for place in 1...end where price[place] < BreakRules.lastResort {
                for start in 0..<place where least[start] < .infinity {
                    let line = measure.line(start, place)
                    guard prices.isAcceptable(line, from: start, isLast: place == end) else { continue }
                    next[place] = min(next[place], least[start] + price[place] + prices.price(of: line, from: start, isLast: place == end))
                }
            }
            least = next
        }
        return least[end]
    }
}
