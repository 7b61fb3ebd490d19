import Han

/// A heading that occurs twice under the same parent heading, or that repeats the form's own heading of its section.
enum DuplicateHeadingRule: CheckRule {
    static let codes: [DiagnosticCode] = [.duplicateHeading]

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        let report = subject.report
        let printed = Set(subject.form.sections.map { plain($0.heading) })
        return (subject.form.sections.map { report.prose[$0.key] ?? [] } + [report.preamble]).flatMap { blocks -> [Diagnostic] in
            var diagnostics: [Diagnostic] = []
            // The headings so far, by level; deeper levels start anew under each heading above them.
            var seen: [Int: Set<String>] = [:]
            for case .paragraph(let paragraph) in blocks where paragraph.level > 0 && !paragraph.heading.isEmpty {
                let name = plain(paragraph.heading)
                for deeper in seen.keys where deeper > paragraph.level { seen[deeper] = nil }
                guard !name.isEmpty else { continue }
                let isRepeated = !seen[paragraph.level, default: []].insert(name).inserted
                // The form's own headings are printed at the first level.
                let isPrinted = paragraph.level == 1 && printed.contains(name)
                guard isRepeated || isPrinted else { continue }
                diagnostics.append(
                    Diagnostic(
                        .warning, .duplicateHeading, .duplicate(paragraph.heading), at: subject.place(paragraph.path),
                        hint: isPrinted ? .removeParagraph : .mergeOrRename))
            }
            return diagnostics
        }
    }

    /// A heading without its number and full stop.
    private static func plain(_ heading: String) -> String {
        let marks: Set<Character> = ["、", "）", ".", "．"]
        let number = heading.prefix {
            ChineseNumeral.isNumeral($0, upTo: .hundreds) || $0.isASCII && $0.isNumber || $0 == "（" || marks.contains($0)
        }
        // A number ends with a mark: 一般情况 has none.
        guard let mark = number.lastIndex(where: marks.contains) else { return heading.filter { $0 != "。" } }
        return heading[heading.index(after: mark)...].filter { $0 != "。" && !$0.isWhitespace }
    }
}

extension Message {
    fileprivate static func duplicate(_ heading: String) -> Message {
        Message("标题“\(heading)”重复", "the heading \(heading) occurs twice")
    }
    fileprivate static let removeParagraph = Message(
        "各部分的标题由格式给出，请删去这一段", "the form prints the headings of sections; remove this paragraph")
    fileprivate static let mergeOrRename = Message("合并两处内容，或改写其中一个标题", "merge the two, or rename one of them")
}
