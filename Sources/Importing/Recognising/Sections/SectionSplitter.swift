import Reports

/// The parts of a report before their content is read.
struct LooseSections {
    /// Everything before the first section.
    var front: [LooseBlock] = []
    /// The blocks between two headings of section one: a preamble under the wrong heading.
    var misplacedPreamble: [LooseBlock] = []
    /// By section.
    var bodies: [[LooseBlock]]
    var positions: [FilePosition?]
    var isFound: [Bool]
}

/// Splits a document at the headings of its form.
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
            bodies: Array(repeating: [], count: count), positions: Array(repeating: nil, count: count),
            isFound: Array(repeating: false, count: count))
        let occurrences = occurrences(in: blocks)
        guard let first = occurrences.first else {
            result.front = blocks
            return result
        }
        result.front = Array(blocks[..<first.block])
        for (index, occurrence) in occurrences.enumerated() {
            let section = occurrence.match.section
            let position = blocks[occurrence.block].position
            let end = index + 1 < occurrences.count ? occurrences[index + 1].block : blocks.count
            var body = Array(blocks[(occurrence.block + 1)..<end])
            reportOthers(body)
            if let rest = occurrence.match.rest {
                body.insert(LooseBlock(content: .text(rest), position: position, container: blocks[occurrence.block].container), at: 0)
            }
            if result.isFound[section], headings.isFree {
                // The office wrote two headings where the form has one: the second stays in the text.
                reportVariant(occurrence.match, at: position)
                body.insert(
                    LooseBlock(content: .text(occurrence.match.written), position: position, container: blocks[occurrence.block].container),
                    at: 0)
            } else if result.isFound[section] {
                mergeDuplicate(
                    section, at: position, isFirst: section == 0 && occurrences[..<index].allSatisfy { $0.match.section == 0 },
                    result: &result)
            } else {
                reportVariant(occurrence.match, at: position)
                result.positions[section] = position
            }
            result.isFound[section] = true
            result.bodies[section] += body
        }
        if !result.isFound[0], !headings.isFree { assignUnheaded(&result) }
        for (section, found) in result.isFound.enumerated() where !found {
            log.add(
                .warning, .sectionNotFound, .sectionNotFound(form.sections[section].heading), path: form.sections[section].key,
                hint: .findInSource)
        }
        return result
    }

    /// Section one without its heading: the text before the other sections that does not introduce the report.
    private func assignUnheaded(_ result: inout LooseSections) {
        let first = result.front.indices.first { index in
            guard let text = result.front[index].text, text.count >= Self.shortestProse, text.contains("。") else { return false }
            let plain = SimplifiedForms.simplified(text)
            return !Self.introductions.contains(where: plain.contains)
        }
        guard let first else { return }
        result.bodies[0] = Array(result.front[first...])
        result.front.removeSubrange(first...)
        result.positions[0] = result.bodies[0].first?.position
        log.add(
            .warning, .sectionNotFound, .headingMissing(form.sections[0].heading, result.bodies[0].count), at: result.positions[0],
            path: form.sections[0].key, hint: .checkBeginning)
        result.isFound[0] = true
    }

    private static let shortestProse = 20
    private static let introductions = ["统计期限", "编制本", "编制而成", "本报告", "本年度报告", "现将", "现公布", "报告如下", "部分组成"]

    /// Reports headings that belong to no section of the form.
    private func reportOthers(_ body: [LooseBlock]) {
        for block in body {
            guard let text = block.text, headings.isHeading(text) else { continue }
            let shown = text.split(whereSeparator: \.isWhitespace).joined()
            log.add(
                headings.isFree ? .note : .warning, .headingNotInForm, .headingNotInForm(shown.prefix(40)), at: block.position)
        }
    }

    private func reportVariant(_ match: SectionHeadings.Match, at position: FilePosition?) {
        guard !match.isOfficial else { return }
        let official = form.sections[match.section].heading
        log.add(
            .note, .headingVariant, .headingVariant(match.written, official), at: position, path: form.sections[match.section].key)
    }

    private func mergeDuplicate(_ section: Int, at position: FilePosition?, isFirst: Bool, result: inout LooseSections) {
        let key = form.sections[section].key
        let heading = form.sections[section].heading
        if isFirst {
            result.misplacedPreamble += result.bodies[section]
            result.bodies[section] = []
            log.add(.warning, .duplicateSection, .firstIsPreamble(heading), at: position, path: key, hint: .checkPreamble)
        } else {
            log.add(.warning, .duplicateSection, .duplicateMerged(heading), at: position, path: key, hint: .removeDuplicate)
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

    /// The headings without those of a table of contents: consecutive lines that all occur again later.
    private func withoutContents(_ found: [Occurrence], in blocks: [LooseBlock]) -> [Occurrence] {
        var end = 0
        while end < found.count, end == 0 || found[end].block == found[end - 1].block + 1 { end += 1 }
        let later = Set(found[end...].map(\.match.section))
        guard end >= 3, found[..<end].allSatisfy({ later.contains($0.match.section) }) else { return found }
        log.add(.note, .tableOfContentsSkipped, .contentsSkipped(end), at: blocks[found[0].block].position)
        return Array(found[end...])
    }
}

extension Message {
    fileprivate static func sectionNotFound(_ heading: String) -> Message {
        Message("没有找到“\(heading)”", "the section \(heading) was not found")
    }

    fileprivate static let findInSource = Message("请在原文中查找并补上", "look for it in the source and add it")

    fileprivate static func headingMissing(_ heading: String, _ paragraphs: Int) -> Message {
        Message(
            "没有“\(heading)”这个标题；下一部分之前的 \(paragraphs) 段归入这一部分",
            "there is no heading \(heading); the \(paragraphs) paragraphs before the next section were assigned to it")
    }

    fileprivate static let checkBeginning = Message("请核对从哪里开始", "check where it begins")

    fileprivate static func headingNotInForm(_ heading: String.SubSequence) -> Message {
        Message(
            "标题“\(heading)”不属于格式的任何部分，留在上一部分里",
            "the heading \(heading) is not in the form; it stays in the preceding section")
    }

    fileprivate static func headingVariant(_ written: String, _ official: String) -> Message {
        Message("标题“\(written)”按“\(official)”读取", "the heading \(written) was read as \(official)")
    }

    fileprivate static func firstIsPreamble(_ heading: String) -> Message {
        Message(
            "“\(heading)”出现两次，前一处的文字作为前言",
            "the section \(heading) occurs twice; the text under the first was used as the preamble")
    }

    fileprivate static let checkPreamble = Message("请核对前言从何处开始", "check where the preamble begins")

    fileprivate static func duplicateMerged(_ heading: String) -> Message {
        Message("“\(heading)”出现两次，内容已合并", "the section \(heading) occurs twice; the texts were merged")
    }

    fileprivate static let removeDuplicate = Message("请删去多余的一处", "remove the duplicate")

    fileprivate static func contentsSkipped(_ lines: Int) -> Message {
        Message("略去目录 \(lines) 行", "skipped a table of contents of \(lines) lines")
    }
}
