enum MarkupKind: Sendable, Hashable { case strong, emphasis, raised, lowered, underline, strike, link, lineBreak, other, formula }

/// Markdown, HTML or TeX in a text that is printed as it stands.
struct PrintedMarkup: Hashable {
    var kind: MarkupKind
    /// The first example in the text.
    var written: String

    /// The kinds of markup in a text, each once, in the order of the text.
    static func found(in text: String) -> [PrintedMarkup] {
        // Most texts have none of these.
        guard text.utf8.contains(where: { "*_<^~$\\".utf8.contains($0) }) else { return [] }
        var scan = MarkupSearch(Array(text))
        return scan.found()
    }
}

private struct MarkupSearch {
    private let text: [Character]
    private var at = 0
    private var markups: [PrintedMarkup] = []
    /// The longest stretch between a pair of marks.
    private static let longest = 200

    init(_ text: [Character]) { self.text = text }

    mutating func found() -> [PrintedMarkup] {
        while at < text.count {
            if let end = endOfAddress() {
                at = end
            } else if let (kind, end) = markup() {
                if !markups.contains(where: { $0.kind == kind }) {
                    let example = String(text[at..<end])
                    markups.append(PrintedMarkup(kind: kind, written: example.count > 24 ? example.prefix(24) + "…" : example))
                }
                at = end
            } else {
                at += 1
            }
        }
        return markups
    }

    private func markup() -> (MarkupKind, Int)? {
        switch text[at] {
        case "*": paired("**").map { (.strong, $0) }
        case "_": blankLineOrStrong()
        case "<": tag()
        case "^": raised()
        case "~": lowered()
        case "$": formula()
        case "\\": command()
        default: nil
        }
    }

    private func character(_ index: Int) -> Character? { text.indices.contains(index) ? text[index] : nil }

    private func has(_ word: String, at index: Int) -> Bool { index + word.count <= text.count && zip(text[index...], word).allSatisfy(==) }

    // MARK: Addresses

    /// The end of an address that begins here: what is in it is no markup.
    private func endOfAddress() -> Int? {
        guard has("https://", at: at) || has("http://", at: at) || has("www.", at: at) else { return nil }
        return text[at...].firstIndex { !$0.isASCII || $0.isWhitespace } ?? text.count
    }

    // MARK: Markdown

    /// The end of text between two pairs of marks that says something: neither 2**3**4 nor ** as a row of asterisks.
    private func paired(_ mark: String) -> Int? {
        guard has(mark, at: at), let sign = mark.first, character(at - 1) != sign, let first = character(at + 2), first != sign,
            !first.isWhitespace
        else { return nil }
        var end = at + 2
        while end < text.count, end - at < Self.longest, text[end] != sign { end += 1 }
        guard has(mark, at: end), character(end + 2) != sign, !text[end - 1].isWhitespace, text[(at + 2)..<end].contains(where: \.isLetter)
        else { return nil }
        return end + 2
    }

    /// Blanks to be filled in by hand are written with the same marks: __年__月__日.
    private func blankLineOrStrong() -> (MarkupKind, Int)? {
        guard let end = paired("__"), end - at > 5, zip(text, text.dropFirst()).count(where: { $0 == "_" && $1 == "_" }) == 2 else {
            return nil
        }
        return (.strong, end)
    }

    /// m^2^ and 10^3, and m^2.
    private func raised() -> (MarkupKind, Int)? {
        guard let before = character(at - 1), before.isLetter || before.isNumber || ")）".contains(before) else { return nil }
        var end = at + 1
        while end < text.count, end - at < 9, text[end].isLetter || text[end].isNumber || "+-−".contains(text[end]) { end += 1 }
        if end > at + 1, character(end) == "^" { return (.raised, end + 1) }
        var digits = at + 1
        if let sign = character(digits), "+-−".contains(sign) { digits += 1 }
        let start = digits
        while let digit = character(digits), digit.isASCII, digit.isNumber { digits += 1 }
        return digits > start && digits - start <= 4 ? (.raised, digits) : nil
    }

    /// H~2~O; 3~5 is a range, and ~~text~~ is struck out.
    private func lowered() -> (MarkupKind, Int)? {
        if let end = paired("~~") { return (.strike, end) }
        guard let before = character(at - 1), before.isASCII, before.isLetter || before == ")" else { return nil }
        var end = at + 1
        while end < text.count, end - at < 5, text[end].isASCII, text[end].isNumber || text[end].isLetter { end += 1 }
        return end > at + 1 && character(end) == "~" ? (.lowered, end + 1) : nil
    }

    // MARK: HTML

    private static let tags: [String: MarkupKind] = [
        "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "sup": .raised, "sub": .lowered, "u": .underline,
        "ins": .underline,
        "s": .strike, "del": .strike, "strike": .strike, "a": .link, "br": .lineBreak, "p": .lineBreak, "div": .lineBreak, "hr": .lineBreak,
        "span": .other, "font": .other, "img": .other, "table": .other, "tr": .other, "td": .other, "li": .other, "ul": .other,
        "ol": .other,
    ]

    /// A tag that has a counterpart or cannot be anything else: a<b>c is a comparison.
    private func tag() -> (MarkupKind, Int)? {
        var index = at + 1
        let closes = character(index) == "/"
        if closes { index += 1 }
        let start = index
        while let letter = character(index), letter.isASCII, letter.isLetter { index += 1 }
        let name = String(text[start..<index]).lowercased()
        guard let kind = Self.tags[name], let after = character(index), after == ">" || after == "/" || after == " " else { return nil }
        guard let end = text[index...].prefix(Self.longest).firstIndex(where: { $0 == ">" || $0 == "<" }), text[end] == ">" else {
            return nil
        }
        let isCertain = closes || name.count > 1 || text[index..<end].contains("=")
        guard isCertain || contains("</" + String(text[start..<index]) + ">", from: end) else { return nil }
        return (kind, end + 1)
    }

    private func contains(_ word: String, from start: Int) -> Bool {
        text[start...].prefix(5_000).indices.contains { text[$0] == "<" && has(word, at: $0) }
    }

    // MARK: TeX

    /// `$x^2$`, not $5 and $6.
    private func formula() -> (MarkupKind, Int)? {
        let start = has("$$", at: at) ? at + 2 : at + 1
        guard start < text.count, let end = text[start...].prefix(Self.longest).firstIndex(of: "$"), end > start else { return nil }
        let content = text[start..<end]
        guard content.contains(where: { "\\^_=".contains($0) }), content.contains(where: { $0.isASCII && $0.isLetter || $0 == "\\" }),
            content.allSatisfy(\.isASCII)
        else { return nil }
        return (.formula, has("$$", at: end) ? end + 2 : end + 1)
    }

    private static let commands: Set<String> = [
        "frac", "dfrac", "sqrt", "sum", "int", "prod", "times", "div", "cdot", "leq", "geq", "le", "ge", "neq", "approx", "pm", "left",
        "right",
        "text", "mathrm", "mathbf", "begin", "end", "alpha", "beta", "gamma", "delta", "Delta", "lambda", "mu", "pi", "sigma", "theta",
        "omega",
        "infty", "partial", "overline", "hat", "bar", "lim", "log", "ln",
    ]

    /// `\frac{1}{2}` or `\(x\)`; a folder such as C:\text is neither.
    private func command() -> (MarkupKind, Int)? {
        if let bracket = character(at + 1), bracket == "(" || bracket == "[" {
            let close: Character = bracket == "(" ? ")" : "]"
            let end = text[at...].prefix(Self.longest).indices.first { text[$0] == "\\" && character($0 + 1) == close }
            return end.map { (.formula, $0 + 2) }
        }
        if let before = character(at - 1), before == ":" || before == "\\" || before.isASCII && (before.isLetter || before.isNumber) {
            return nil
        }
        var end = at + 1
        while let letter = character(end), letter.isASCII, letter.isLetter { end += 1 }
        return Self.commands.contains(String(text[(at + 1)..<end])) && character(end) != "\\" ? (.formula, end) : nil
    }
}
