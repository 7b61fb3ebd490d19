@testable import Documents
@testable import Typesetting

/// Text: paragraphs of all roles, with notes.
extension DocumentGenerator {
    mutating func title() -> Block {
        let pieces = (0..<number(1...3)).map { _ in characters(number(2...12), marks: false) }
        return .title(
            Title(
                pieces: pieces, hasFixedLines: chance(30), style: TextStyle(role: .xiaobiaosong, size: 14), leading: 24,
                startsOnGrid: chance(30), origin: origin()))
    }

    mutating func paragraph() -> Block { .paragraph(Paragraph(runs(lineCount()), style: style())) }

    mutating func heading(level: Int) -> Block {
        var paragraph = Paragraph(
            chance(90) ? [run(number(2...cells - 2))] : runs(number(1...2)), style: style(), role: .heading(level: level),
            keepsWithNext: true)
        if chance(50) { paragraph.bookmark = OutlineEntry("题", level: level) }
        return .paragraph(paragraph)
    }

    mutating func list() -> [Block] {
        (1...number(2...4)).map { index in
            var item = Paragraph(
                [TextRun("\(index).", Self.body, origin: origin())] + runs(number(1...2)), style: style(), role: .item(index))
            item.labelBytes = 2
            return .paragraph(item)
        }
    }

    mutating func quotation() -> [Block] {
        let inset = ParagraphStyle(firstIndent: 20, leftIndent: 20, rightIndent: 20)
        var blocks = (1...number(1...2)).map { index in
            Block.paragraph(Paragraph(runs(number(1...4)), style: inset, role: .quotation(index)))
        }
        guard chance(60) else { return blocks }
        var source = Paragraph(
            [run(number(3...6))], style: ParagraphStyle(alignment: .right, rightIndent: 20), role: .quotation(blocks.count + 1),
            keepsWithPrevious: true)
        source.isBody = false
        blocks.append(.paragraph(source))
        return blocks
    }

    /// 附件说明, 附注.
    mutating func follower() -> Block {
        var paragraph = Paragraph([run(number(2...cells * 2))], style: style(), keepsWithPrevious: true)
        paragraph.isBody = false
        return .paragraph(paragraph)
    }

    /// 主送机关: a line that is no text.
    mutating func lineOfItsOwn() -> Block {
        var paragraph = Paragraph([run(number(2...cells))], keepsWithNext: false)
        paragraph.isBody = false
        return .paragraph(paragraph)
    }

    private mutating func style() -> ParagraphStyle { chance(70) ? .indented(20) : ParagraphStyle() }

    private mutating func lineCount() -> Int {
        switch number(0..<(extent == .tiny ? 14 : 20)) {
        case 0..<6: 1
        case 6..<16: number(2...5)
        case 16..<19: number(5...10)
        default: number(10...30)
        }
    }

    /// Returns runs of about the given number of lines, some of them with notes.
    private mutating func runs(_ lines: Int) -> [TextRun] {
        let count = number((lines - 1) * cells + 1...lines * cells)
        guard !isPlain, chance(extent == .tiny ? 30 : 12), count > 4 else { return [run(count)] }
        let before = number(1...count - 2)
        var runs = [run(before), noteMark()]
        if chance(25), count - before > 4 {
            runs += [run(2, marks: false), noteMark(), run(count - before - 2)]
        } else {
            runs.append(run(count - before))
        }
        return runs
    }

    mutating func noteMark(lines count: Int? = nil) -> TextRun {
        var style = Self.small
        style.rise = 4
        var mark = TextRun("①", style, origin: origin())
        let perLine = cells * 2
        let count = count ?? pick([1, 1, 1, 1, 2, 2, 3, 5, chance(15) ? lines * 3 : 4])
        mark.note = [TextRun("①" + characters(number((count - 1) * perLine + 2...count * perLine - 2)), Self.small, origin: origin())]
        return mark
    }
}
