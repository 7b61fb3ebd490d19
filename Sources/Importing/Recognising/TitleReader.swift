/// A report's title with what it names.
struct ReadTitle {
    var agency: String
    var year: Int
    var written: String
    /// The blocks that it is made of.
    var blocks: Range<Int>
    /// Over several lines, of which the first may not belong to it.
    var isJoined = false
}

/// Finds the title, which may lie over several lines.
enum TitleReader {
    /// A title in one line goes before one over several: what stands above it may be the site's.
    static func read(_ blocks: [LooseBlock]) -> ReadTitle? {
        var nameless: ReadTitle?
        for count in 1...3 {
            for start in blocks.indices.prefix(200) where start + count <= blocks.count {
                let lines = blocks[start..<(start + count)].map { block in block.text.flatMap { $0.count <= 80 ? plain($0) : nil } ?? "" }
                guard !lines.contains(""), count == 1 || isPart(lines[0]), var title = parts(lines.joined()) else { continue }
                title.blocks = start..<(start + count)
                title.isJoined = count > 1
                if !title.agency.isEmpty { return title }
                nameless = nameless ?? title
            }
        }
        return nameless
    }

    /// Whether a title may begin with the line: with an agency's name alone, or with the year.
    private static func isPart(_ line: String) -> Bool {
        line.count >= 4 && line.unicodeScalars.allSatisfy { ProseTidying.isHan($0) || $0.properties.numericType != nil || "（）()".unicodeScalars.contains($0) }
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
