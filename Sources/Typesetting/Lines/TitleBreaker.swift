import Documents

/// Breaks a title into centred lines without dividing words and names (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜，间距恰当; shaped like a
/// trapezoid or a diamond, never like an hourglass).
///
/// The composer supplies the title in pieces: names and set phrases that should not be divided. Breaks between pieces
/// are preferred, then breaks between words. A name that the document declares is divided only if it is wider than the
/// measure, and then between its words; a word is broken only if it is wider than the measure itself.
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
            return setter.set(runs(text, of: title), measure: measure, alignment: .centred).lines
        }
        let whole = setter.set(runs(text, of: title), in: LineShape(measure: .infinity, alignment: .left))
        if whole.width <= measure + 0.01 { return whole.lines }
        return parts(of: title, text, measure: measure).flatMap { part in
            setter.set(runs(part, of: title), measure: measure, alignment: .centred).lines
        }
    }

    private func runs(_ text: String, of title: Title) -> [TextRun] {
        var run = TextRun(text, title.style, origin: title.origin)
        run.keepsNames = true
        return [run]
    }

    /// A possible break: the number of characters before it, its price, and the width of the text before it.
    private struct Cut {
        var offset: Int
        var price: Double
        var width: Double
    }

    private func parts(of title: Title, _ text: String, measure: Double) -> [String] {
        let characters = Array(text)
        let cuts = cuts(of: title, text, characters, measure: measure)
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

    private func cuts(of title: Title, _ text: String, _ characters: [Character], measure: Double) -> [Cut] {
        let width = { (part: Range<Int>) in
            setter.set([TextRun(String(characters[part]), title.style)], in: LineShape(measure: .infinity, alignment: .left)).width
        }
        let names = NamePlaces(in: characters.map { $0.unicodeScalars.first! }, names: setter.lineStyle.names)
        var kept = names.inside.union(names.insideSpaced)
        for name in names.declared where width(name) > measure + 0.01 { kept.subtract(name) }
        var prices: [Int: Double] = [:]
        for start in Words.starts(in: text) { prices[start] = price(of: start, characters) }
        var offset = 0
        for piece in title.pieces.dropLast() {
            offset += piece.count
            if offset < characters.count { prices[offset] = min(prices[offset] ?? 0, 0) }
        }
        for place in kept { prices[place] = nil }
        // A part that would not fit a line may be broken anywhere except inside names, and if that is not enough, inside
        // names too.
        for spared in [kept, []] {
            for part in parts(between: prices.keys, of: characters.count) where part.count > 1 && width(part) > measure + 0.01 {
                for place in part.dropFirst() where !spared.contains(place) { prices[place] = Self.insideWord }
            }
        }
        var total = 0.0
        return parts(between: prices.keys, of: characters.count).map { part in
            total += width(part)
            return Cut(offset: part.upperBound, price: prices[part.upperBound] ?? 0, width: total)
        }
    }

    private func parts(between places: some Collection<Int>, of count: Int) -> [Range<Int>] {
        let edges = places.sorted() + [count]
        return zip([0] + edges, edges).map { $0..<$1 }
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
