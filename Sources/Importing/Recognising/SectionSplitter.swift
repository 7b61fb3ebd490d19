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
        var result = LooseSections(bodies: Array(repeating: [], count: count), lines: Array(repeating: nil, count: count), isFound: Array(repeating: false, count: count))
        let occurrences = occurrences(in: blocks)
        guard let first = occurrences.first else {
            result.front = blocks
            return result
        }
        result.front = Array(blocks[..<first.block])
        for (index, occurrence) in occurrences.enumerated() {
            let section = occurrence.match.section, line = blocks[occurrence.block].line
            let end = index + 1 < occurrences.count ? occurrences[index + 1].block : blocks.count
            var body = Array(blocks[(occurrence.block + 1)..<end])
            if let rest = occurrence.match.rest { body.insert(LooseBlock(content: .text(rest), line: line, container: blocks[occurrence.block].container), at: 0) }
            if result.isFound[section] {
                twice(section, line: line, isFirst: section == 0 && occurrences[..<index].allSatisfy { $0.match.section == 0 }, result: &result)
            } else {
                told(occurrence.match, line: line)
                result.lines[section] = line
            }
            result.isFound[section] = true
            result.bodies[section] += body
        }
        for (section, found) in result.isFound.enumerated() where !found {
            log.add(.warning, "IMP-10", "没有找到“\(form.sections[section].heading)”", "there is no section \(form.sections[section].heading)", path: form.sections[section].key,
                hint: Message("请在原文中查找并补上", "look for it in the source and add it"))
        }
        return result
    }

    private func told(_ match: SectionHeadings.Match, line: Int?) {
        guard !match.isOfficial else { return }
        let official = form.sections[match.section].heading
        log.add(.note, "IMP-11", "标题“\(match.written)”按“\(official)”读取", "the heading \(match.written) was read as \(official)", line: line, path: form.sections[match.section].key)
    }

    private func twice(_ section: Int, line: Int?, isFirst: Bool, result: inout LooseSections) {
        let key = form.sections[section].key, heading = form.sections[section].heading
        if isFirst {
            result.misplacedPreamble += result.bodies[section]
            result.bodies[section] = []
            log.add(.warning, "IMP-09", "“\(heading)”出现两次，前一处的文字作为前言", "the section \(heading) stands twice; the text under the first was taken for the preamble", line: line, path: key,
                hint: Message("请核对前言从何处开始", "check where the preamble begins"))
        } else {
            log.add(.warning, "IMP-09", "“\(heading)”出现两次，内容已合并", "the section \(heading) stands twice; the texts were put together", line: line, path: key,
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
        log.add(.note, "IMP-12", "略去目录 \(end) 行", "a list of contents of \(end) lines was left out", line: blocks[found[0].block].line)
        return Array(found[end...])
    }
}
