import Documents

/// Breaks a title into centred lines whose words are whole (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜，间距恰当;
/// as trapezoid or diamond, never as an hourglass).
///
/// The composer gives the title in pieces: names and set phrases that stay whole where they can. Between them it is
/// broken gladly, inside them between words, and inside a word only when it is wider than the measure.
struct TitleBreaker {
    let setter: TextSetter

    /// A cut inside a piece, and one inside a word, as a part of the measure that lines may be more unlike for it.
    private static let naturalCut = 4.0, insidePiece = 25.0, insideTitle = 60.0, insideWord = 400.0

    /// Nobody sees a shape in a title of more characters than this.
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

    /// A place where the title may be cut: in characters from its start, what it costs, and the width before it.
    private struct Cut {
        var place: Int
        var price: Double
        var width: Double
    }

    private func parts(of title: Title, _ text: String, measure: Double) -> [String] {
        let characters = Array(text)
        let cuts = cuts(of: title, text, characters)
        let chosen = TitleShape(measure: measure).best(cuts.map { ($0.width, $0.price) })
        var parts: [String] = []
        var start = 0
        for cut in chosen.map({ cuts[$0].place }) {
            // A space at a cut has done its work.
            parts.append(String(characters[start..<cut]).trimmingSpaces)
            start = cut
        }
        return parts.filter { !$0.isEmpty }
    }

    /// Before 关于 and behind 》 is the natural place; 关于 itself and what stands in 《》 are parted last.
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
        var place = 0
        for piece in title.pieces.dropLast() {
            place += piece.count
            if place < characters.count { prices[place] = min(prices[place] ?? 0, 0) }
        }
        // Parts without any place to cut that would not fit a line are cut anywhere.
        var cuts = prices.keys.sorted().map { Cut(place: $0, price: prices[$0] ?? 0, width: 0) }
        let longest = zip([0] + cuts.map(\.place), cuts.map(\.place) + [characters.count]).map { $1 - $0 }.max() ?? 0
        if longest > 12 {
            let known = Set(cuts.map(\.place))
            cuts += (1..<characters.count).filter { !known.contains($0) }.map { Cut(place: $0, price: Self.insideWord, width: 0) }
            cuts.sort { $0.place < $1.place }
        }
        cuts.append(Cut(place: characters.count, price: 0, width: 0))
        var width = 0.0
        var start = 0
        for index in cuts.indices {
            let part = String(characters[start..<cuts[index].place])
            width += setter.set([TextRun(part, title.style)], in: LineShape(measure: .infinity, alignment: .left)).width
            cuts[index].width = width
            start = cuts[index].place
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
