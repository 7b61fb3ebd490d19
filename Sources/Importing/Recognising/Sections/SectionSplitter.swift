import Reports

/// The parts of a report before they are read.
struct LooseSections {
    /// Everything before the first section.
    var front: [LooseBlock] = []
    /// What stands between two headings of section one, which is a preamble under a heading that is not its own.
    var misplacedPreamble: [LooseBlock] = []
    /// By section.
    var bodies: [[LooseBlock]]
    var lines: [Int?]
    var isFound: [Bool]
}

/// Parts a document at the headings of its form.
struct SectionSplitter {
    let form: Form
    let headings: SectionHeadings
    let log: ImportLog

    private struct Occurrence {
        var block: Int
        var match: SectionHeadings.Match
    }

    func sections(of blocks: [LooseBlock]) -> LooseSections {
        let count = form.sections.count
        var result = LooseSections(
            bodies: Array(repeating: [], count: count), lines: Array(repeating: nil, count: count),
            isFound: Array(repeating: false, count: count))
        let occurrences = occurrences(in: blocks)
        guard let first = occurrences.first else {
            result.front = blocks
            return result
        }
        result.front = Array(blocks[..<first.block])
        for (index, occurrence) in occurrences.enumerated() {
            let section = occurrence.match.section
            let line = blocks[occurrence.block].line
            let end = index + 1 < occurrences.count ? occurrences[index + 1].block : blocks.count
            var body = Array(blocks[(occurrence.block + 1)..<end])
            tellOthers(body)
            if let rest = occurrence.match.rest {
                body.insert(LooseBlock(content: .text(rest), line: line, container: blocks[occurrence.block].container), at: 0)
            }
            if result.isFound[section], headings.isFree {
                // Two headings of the office's own that the form has one for: the second stays as it is written.
                told(occurrence.match, line: line)
                body.insert(
                    LooseBlock(content: .text(occurrence.match.written), line: line, container: blocks[occurrence.block].container), at: 0)
            } else if result.isFound[section] {
                twice(
                    section, line: line, isFirst: section == 0 && occurrences[..<index].allSatisfy { $0.match.section == 0 },
                    result: &result)
            } else {
                told(occurrence.match, line: line)
                result.lines[section] = line
            }
            result.isFound[section] = true
            result.bodies[section] += body
        }
        if !result.isFound[0], !headings.isFree { takeUnheaded(&result) }
        for (section, found) in result.isFound.enumerated() where !found {
            log.add(
                .warning, .sectionNotFound, "没有找到“\(form.sections[section].heading)”",
                "there is no section \(form.sections[section].heading)",
                path: form.sections[section].key,
                hint: Message("请在原文中查找并补上", "look for it in the source and add it"))
        }
        return result
    }

    /// Section one without its heading: what stands before the others and does not introduce the report.
    private func takeUnheaded(_ result: inout LooseSections) {
        let first = result.front.indices.first { index in
            guard let text = result.front[index].text, text.count >= Self.shortestProse, text.contains("。") else { return false }
            let plain = SimplifiedForms.simplified(text)
            return !Self.introductions.contains(where: plain.contains)
        }
        guard let first else { return }
        result.bodies[0] = Array(result.front[first...])
        result.front.removeSubrange(first...)
        result.lines[0] = result.bodies[0].first?.line
        log.add(
            .warning, .sectionNotFound, "没有“\(form.sections[0].heading)”这个标题；下一部分之前的 \(result.bodies[0].count) 段归入这一部分",
            "there is no heading \(form.sections[0].heading); the \(result.bodies[0].count) paragraphs before the next were taken for it",
            line: result.lines[0], path: form.sections[0].key, hint: Message("请核对从哪里开始", "check where it begins"))
        result.isFound[0] = true
    }

    private static let shortestProse = 20
    private static let introductions = ["统计期限", "编制本", "编制而成", "本报告", "本年度报告", "现将", "现公布", "报告如下", "部分组成"]

    /// Headings that no section of the form is about.
    private func tellOthers(_ body: [LooseBlock]) {
        for block in body {
            guard let text = block.text, headings.isHeading(text) else { continue }
            let shown = text.split(whereSeparator: \.isWhitespace).joined()
            log.add(
                headings.isFree ? .note : .warning, .headingNotInForm, "标题“\(shown.prefix(40))”不属于格式的任何部分，留在上一部分里",
                "the heading \(shown.prefix(40)) is none of the form's; it stays in the section before it", line: block.line)
        }
    }

    private func told(_ match: SectionHeadings.Match, line: Int?) {
        guard !match.isOfficial else { return }
        let official = form.sections[match.section].heading
        log.add(
            .note, .headingVariant, "标题“\(match.written)”按“\(official)”读取", "the heading \(match.written) was read as \(official)",
            line: line,
            path: form.sections[match.section].key)
    }

    private func twice(_ section: Int, line: Int?, isFirst: Bool, result: inout LooseSections) {
        let key = form.sections[section].key
        let heading = form.sections[section].heading
        if isFirst {
            result.misplacedPreamble += result.bodies[section]
            result.bodies[section] = []
            log.add(
                .warning, .duplicateSection, "“\(heading)”出现两次，前一处的文字作为前言",
                "the section \(heading) stands twice; the text under the first was taken for the preamble", line: line, path: key,
                hint: Message("请核对前言从何处开始", "check where the preamble begins"))
        } else {
            log.add(
                .warning, .duplicateSection, "“\(heading)”出现两次，内容已合并", "the section \(heading) stands twice; the texts were put together",
                line: line, path: key,
                hint: Message("请删去多余的一处", "remove the one too many"))
        }
    }

    private func occurrences(in blocks: [LooseBlock]) -> [Occurrence] {
        var found: [Occurrence] = []
        for (index, block) in blocks.enumerated() {
            if let text = block.text, let match = headings.match(text) { found.append(Occurrence(block: index, match: match)) }
        }
        let numbered = Set(found.filter(\.match.isNumbered).map(\.match.section))
        found = found.filter { $0.match.isNumbered || !numbered.contains($0.match.section) }
        return withoutContents(found, in: blocks)
    }

    /// Without a list of contents: headings with nothing between them that all come again.
    private func withoutContents(_ found: [Occurrence], in blocks: [LooseBlock]) -> [Occurrence] {
        var end = 0
        while end < found.count, end == 0 || found[end].block == found[end - 1].block + 1 { end += 1 }
        let later = Set(found[end...].map(\.match.section))
        guard end >= 3, found[..<end].allSatisfy({ later.contains($0.match.section) }) else { return found }
        log.add(
            .note, .tableOfContentsSkipped, "略去目录 \(end) 行", "a list of contents of \(end) lines was left out",
            line: blocks[found[0].block].line)
        return Array(found[end...])
    }
}
