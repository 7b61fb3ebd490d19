/// A report's title with what it names.
struct ReadTitle {
    var agency: String
    var year: Int
    var written: String
    /// The blocks that it is made of.
    var blocks: Range<Int>
}

/// Finds the title, which may lie over several lines.
enum TitleReader {
    static func read(_ blocks: [LooseBlock]) -> ReadTitle? {
        var best: ReadTitle?
        for start in blocks.indices.prefix(200) {
            var joined = ""
            for end in start..<min(start + 3, blocks.count) {
                guard let text = blocks[end].text, text.count <= 80 else { break }
                let line = plain(text)
                // An agency on a line of its own is nothing but its name.
                if end > start && end == start + 1 && !joined.unicodeScalars.allSatisfy(ProseTidying.isHan) && !joined.contains(where: \.isNumber) { break }
                joined += line
                guard var title = parts(joined) else { continue }
                title.blocks = start..<(end + 1)
                if best == nil || best?.agency.isEmpty == true && !title.agency.isEmpty { best = title }
                break
            }
            if best?.agency.isEmpty == false { break }
        }
        return best
    }

    /// From a page's `<title>`, which often names the site as well.
    static func read(pageTitle: String?) -> ReadTitle? {
        guard let pageTitle, pageTitle.count <= 300 else { return nil }
        return pageTitle.split(whereSeparator: { "_-|—–·>".contains($0) }).lazy.compactMap { parts(plain(String($0))) }.first
    }

    /// `{机关名称}{YYYY}年政府信息公开工作年度报告`, or with the year before the agency.
    static func parts(_ title: String) -> ReadTitle? {
        guard title.count <= 100 else { return nil }
        let folded = Array(SimplifiedForms.simplified(title)), characters = Array(title)
        guard folded.count == characters.count, let subject = index(of: "政府信息公开", in: folded), index(of: "年度报告", in: folded) != nil || index(of: "年报", in: folded) != nil || String(folded).hasSuffix("报告") else { return nil }
        guard let yearMark = folded.indices.first(where: { folded[$0] == "年" && $0 >= 4 && $0 < subject && year(folded[($0 - 4)..<$0]) != nil }), let year = year(folded[(yearMark - 4)..<yearMark]) else { return nil }
        let before = characters[..<(yearMark - 4)]
        var middle = characters[(yearMark + 1)..<subject]
        if middle.first == "度" { middle = middle.dropFirst() }
        var agency = String(before.isEmpty ? middle : before)
        while let first = agency.first, "《“".contains(first) { agency.removeFirst() }
        guard !agency.contains(where: { "。，；：:,;《》".contains($0) }), agency.count <= 60 else { return nil }
        return ReadTitle(agency: agency, year: year, written: title, blocks: 0..<0)
    }

    /// Western digits, or Chinese ones such as 二〇二三.
    private static func year(_ digits: ArraySlice<Character>) -> Int? {
        let chinese = Array("〇一二三四五六七八九")
        var value = 0
        for digit in digits {
            let folded: Character = digit == "○" || digit == "零" ? "〇" : digit
            guard let number = digit.wholeNumberValue.flatMap({ digit.isASCII || digit.unicodeScalars.first.map { $0.value >= 0xFF10 } == true ? $0 : nil }) ?? chinese.firstIndex(of: folded) else { return nil }
            value = value * 10 + number
        }
        return (2008...2999).contains(value) ? value : nil
    }

    private static func index(of text: String, in characters: [Character]) -> Int? {
        let wanted = Array(text)
        guard characters.count >= wanted.count else { return nil }
        return (0...(characters.count - wanted.count)).first { Array(characters[$0..<($0 + wanted.count)]) == wanted }
    }

    private static func plain(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !ProseTidying.isSpace(scalar) && !ProseTidying.isInvisible(scalar) { scalars.append(KangxiRadicals.unified(scalar)) }
        return String(scalars)
    }
}
