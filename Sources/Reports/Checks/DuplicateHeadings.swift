import Han

extension Check {
    /// A heading that stands twice under the same one above it, or that repeats the form's own heading of its section.
    static let duplicateHeadings = Check { report, form, places in
        form.sections.flatMap { section in
            duplicateHeadings(
                in: report.prose[section.key] ?? [], under: form.sections.map { (plain($0.heading), $0.heading) }, places: places)
        } + duplicateHeadings(in: report.preamble, under: form.sections.map { (plain($0.heading), $0.heading) }, places: places)
    }

    private static func duplicateHeadings(in blocks: [ReportBlock], under statutory: [(plain: String, heading: String)], places: PlaceIndex)
        -> [Diagnostic]
    {
        var diagnostics: [Diagnostic] = []
        // The headings so far, by level; those of deeper levels go with the next heading above them.
        var seen: [Int: Set<String>] = [:]
        for case .paragraph(let paragraph) in blocks where paragraph.level > 0 && !paragraph.heading.isEmpty {
            let name = plain(paragraph.heading)
            for deeper in seen.keys where deeper > paragraph.level { seen[deeper] = nil }
            guard !name.isEmpty else { continue }
            let isTwice = !seen[paragraph.level, default: []].insert(name).inserted
            // The form prints its headings by itself, at the first level.
            let printed = paragraph.level == 1 ? statutory.first { $0.plain == name } : nil
            guard isTwice || printed != nil else { continue }
            diagnostics.append(
                Diagnostic(
                    .warning, .duplicateHeading, Message("标题“\(paragraph.heading)”重复", "the heading \(paragraph.heading) stands twice"),
                    at: places[paragraph.path] ?? Place(path: paragraph.path),
                    hint: printed == nil
                        ? Message("合并两处内容，或改写其中一个标题", "merge the two or name one of them otherwise")
                        : Message("各部分的标题由格式给出，删去这一段", "the form prints the sections' headings; take this paragraph out")))
        }
        return diagnostics
    }

    /// A heading without its number and full stop.
    private static func plain(_ heading: String) -> String {
        let marks: Set<Character> = ["、", "）", ".", "．"]
        let number = heading.prefix {
            ChineseNumeral.isNumeral($0, upTo: .hundreds) || $0.isASCII && $0.isNumber || $0 == "（" || marks.contains($0)
        }
        // 一般情况 has no number: one ends with its mark.
        guard let mark = number.lastIndex(where: marks.contains) else { return heading.filter { $0 != "。" } }
        return heading[heading.index(after: mark)...].filter { $0 != "。" && !$0.isWhitespace }
    }
}
