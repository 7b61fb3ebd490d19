import Documents

/// Breaks a title into centred lines without dividing words (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜，间距恰当; shaped like a
/// trapezoid or a diamond, never like an hourglass).
///
/// The composer supplies the title in pieces: names and set phrases that should not be divided. Breaks between pieces
/// are preferred, then breaks between words; a word is broken only if it is wider than the measure.
struct TitleBreaker {
    let setter: TextSetter

    /// The prices of breaks inside a piece and inside a word, as the difference of line lengths that is acceptable to
    /// avoid them, in relation to the measure.
    private static let naturalCut = 4.0, insidePiece = 25.0, insideTitle = 60.0, insideWord = 400.0

    /// A title of more characters is not shaped.
    private static let longest = 400

    func lines(of title: Title, measure: Double) -> [SetLine] {
        if title.hasFixedLines {
            return title.pieces.flatMap {
                lines(of: Title(pieces: [$0], style: title.style, leading: title.leading, origin: title.origin), measure: measure)
            }
        }
        let text = title.pieces.joined()
        guard text.count <= Self.longest else {
            return setter.set([TextRun(text, title.style, origin: title.origin)], measure: measure, alignment: .centred).lines
        }
        let runs = { (part: String) in [TextRun(part, title.style, origin: title.origin)] }
        let whole = setter.set(runs(text), in: LineShape(measure: .infinity, alignment: .left))
        if whole.width <= measure + 0.01 { return whole.lines }
        return parts(of: title, text, measure: measure).flatMap { part in
            setter.set(runs(part), measure: measure, alignment: .centred).lines
        }
    }

    /// A possible break: the number of characters before it, its price, and the width of the text before it.
    private struct Cut {
        var offset: Int
        var price: Double
        var width: Double
    }

    private func parts(of title: Title, _ text: String, measure: Double) -> [String] {
        let characters = Array(text)
        let cuts = cuts(of: title, text, characters)
        let chosen = TitleShape(measure: measure).best(cuts.map { ($0.width, $0.price) })
        var parts: [String] = []
        var start = 0
        for cut in chosen.map({ cuts[$0].offset }) {
            // Spaces at a break are removed.
            parts.append(String(characters[start..<cut]).trimmingSpaces)
            start = cut
        }
        return parts.filter { !$0.isEmpty }
    }

    /// Breaks before 关于 and after 》 are natural; those after 关于 and inside 《》 are avoided.
    private func price(of start: Int, _ characters: [Character]) -> Double {
        let before = characters[..<start]
        let after = characters[start...]
        if after.starts(with: "关于") || after.starts(with: "關於") || before.last == "》" || after.first == "《" { return Self.naturalCut }
        if before.suffix(2) == ["关", "于"] || before.suffix(2) == ["關", "於"] { return Self.insideTitle }
        let open = before.lastIndex(of: "《")
        let close = before.lastIndex(of: "》")
        return open.map { $0 > close ?? -1 } ?? false ? Self.insideTitle : Self.insidePiece
    }

    private func cuts(of title: Title, _ text: String, _ characters: [Character]) -> [Cut] {
        var prices: [Int: Double] = [:]
        for start in Words.starts(in: text) { prices[start] = price(of: start, characters) }
        var offset = 0
        for piece in title.pieces.dropLast() {
            offset += piece.count
            if offset < characters.count { prices[offset] = min(prices[offset] ?? 0, 0) }
        }
        // Parts without possible breaks that would not fit a line may be broken anywhere.
        var cuts = prices.keys.sorted().map { Cut(offset: $0, price: prices[$0] ?? 0, width: 0) }
        let longest = zip([0] + cuts.map(\.offset), cuts.map(\.offset) + [characters.count]).map { $1 - $0 }.max() ?? 0
        if longest > 12 {
            let known = Set(cuts.map(\.offset))
            cuts += (1..<characters.count).filter { !known.contains($0) }.map { Cut(offset: $0, price: Self.insideWord, width: 0) }
            cuts.sort { $0.offset < $1.offset }
        }
        cuts.append(Cut(offset: characters.count, price: 0, width: 0))
        var width = 0.0
        var start = 0
        for index in cuts.indices {
            let part = String(characters[start..<cuts[index].offset])
            width += setter.set([TextRun(part, title.style)], in: LineShape(measure: .infinity, alignment: .left)).width
            cuts[index].width = width
            start = cuts[index].offset
        }
        return cuts
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.first == " " || text.first == "\u{3000}" { text.removeFirst() }
        while text.last == " " || text.last == "\u{3000}" { text.removeLast() }
        return String(text)
    }
}
