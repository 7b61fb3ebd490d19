import Han

/// Reads agency and year from a line if it is a title: `{机关名称}{YYYY}年政府信息公开工作年度报告`, with the year before the
/// agency or after the subject, with 关于 before it, or with one of the other names that offices give their reports.
enum TitleParts {
    private static let subjects = ["政府信息公开", "政务信息公开", "政务公开", "信息公开"].map { Array($0) }
    private static let kinds = ["年度报告", "年报", "年度工作报告", "年度情况报告", "工作报告", "情况报告", "工作总结"].map { Array($0) }
    /// Words that occur in sentences but not in the names of agencies.
    private static let sentences = ["公布", "编制", "根据", "按照", "要求", "本报告", "现将", "现就", "如下", "下载", "附件", "如何"]
    /// Words in the titles of documents about reports.
    private static let others = ["关于做好", "通知", "方案", "专栏", "解读", "汇总", "一览"]
    private static let longest = 100

    /// - Parameter title: the line without spaces.
    static func read(_ title: String) -> ReadTitle? {
        // Two characters rule out most lines.
        let scalars = title.unicodeScalars
        guard scalars.count <= longest, scalars.contains(where: { $0 == "公" }),
            scalars.contains(where: { $0 == "报" || $0 == "報" || $0 == "总" || $0 == "總" })
        else { return nil }
        let folded = Array(SimplifiedForms.simplified(title))
        let characters = Array(title)
        let whole = String(folded)
        guard folded.count == characters.count, !others.contains(where: whole.contains),
            let subject = subjects.lazy.compactMap({ index(of: $0, in: folded) }).first, isReport(folded, from: subject)
        else { return nil }
        let year = year(in: folded)
        // The name is before year and subject, or between them.
        let head = year.map { min($0.range.lowerBound, subject) } ?? subject
        var agency = name(characters[..<head])
        if agency.isEmpty, let year, year.range.upperBound < subject { agency = name(characters[year.range.upperBound..<subject]) }
        guard let agency = clean(agency) else { return nil }
        return ReadTitle(agency: agency, year: year?.year, written: written(title), blocks: 0..<0)
    }

    private static func isReport(_ folded: [Character], from subject: Int) -> Bool {
        let rest = Array(folded[subject...])
        if kinds.contains(where: { index(of: $0, in: folded) != nil }) { return true }
        // 工作告年度报 and other typing errors; a sentence is longer.
        return rest.count <= 18 && rest.contains("报") && rest.contains("年") || String(folded).hasSuffix("报告")
    }

    /// The first year, in Western digits or Chinese ones such as 二〇二三, with the 年 that follows.
    private static func year(in folded: [Character]) -> (year: Int, range: Range<Int>)? {
        for mark in folded.indices where folded[mark] == "年" && mark >= 4 {
            if let year = year(folded[(mark - 4)..<mark]) {
                let end = mark + 1 < folded.count && folded[mark + 1] == "度" ? mark + 2 : mark + 1
                return (year, (mark - 4)..<end)
            }
        }
        return nil
    }

    private static func year(_ digits: ArraySlice<Character>) -> Int? {
        ChineseNumeral.positional(digits).flatMap { (2008...2999).contains($0) ? $0 : nil }
    }

    /// A name without the words that introduce it or the subject.
    private static func name(_ characters: ArraySlice<Character>) -> String {
        var name = String(characters)
        if let colon = name.lastIndex(where: { $0 == ":" || $0 == "：" }) { name = String(name[name.index(after: colon)...]) }
        for word in ["关于", "關於", "的", "工作"] where name.hasSuffix(word) { name.removeLast(word.count) }
        for word in ["关于", "關於"] where name.hasPrefix(word) { name.removeFirst(word.count) }
        while let first = name.first, "《“\"[【（(>·•-—".contains(first) { name.removeFirst() }
        while let last = name.last, "（([【《".contains(last) { name.removeLast() }
        return name
    }

    /// nil if the line is a sentence.
    private static func clean(_ agency: String) -> String? {
        guard agency.count <= 60, !agency.contains(where: { $0.endsClause && !"、（）()“”".contains($0) }) else { return nil }
        let folded = SimplifiedForms.simplified(agency)
        guard !sentences.contains(where: folded.contains), !["我", "本", "该", "各", "全"].contains(where: folded.hasPrefix), folded.count != 1
        else { return nil }
        return agency
    }

    private static func written(_ title: String) -> String {
        var title = title
        while let first = title.first, "《“\"".contains(first) { title.removeFirst() }
        while let last = title.last, "》”\"".contains(last) { title.removeLast() }
        return title
    }

    static func index(of wanted: [Character], in characters: [Character]) -> Int? {
        guard characters.count >= wanted.count else { return nil }
        return (0...(characters.count - wanted.count)).first { characters[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
