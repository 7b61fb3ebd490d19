@testable import Documents
@testable import Typesetting

/// Generates documents of all kinds of blocks from a seed. Every stretch of text has an origin of its own, so that it
/// can be found again on the pages.
struct DocumentGenerator {
    /// How much a document holds, and on what pages.
    enum Extent {
        /// A few short blocks on pages of 5 or 6 lines.
        case tiny
        /// A few blocks on pages of 5 to 10 lines.
        case small
        /// Dozens of blocks on pages of 12 to 22 lines.
        case large
    }

    static let leading = 20.0
    static let body = TextStyle(role: .fangsong, size: 10)
    static let small = TextStyle(role: .fangsong, size: 5)

    let extent: Extent
    /// Only paragraphs, headings, tables, figures and spaces, without what page makers once set wrongly.
    var isPlain = false
    var random: Seeded
    /// The characters of a line.
    var cells = 20
    /// The lines of a page.
    var lines = 10
    private var origins = 0
    private var images = 0

    init(seed: Int, _ extent: Extent, isPlain: Bool = false) {
        random = Seeded(state: UInt64(seed) &* 0x2545_F491_4F6C_DD1D)
        self.extent = extent
        self.isPlain = isPlain
    }

    var page: PageStyle {
        let block = Rect(x: 40, y: 60, width: Double(cells) * 10, height: Double(lines) * Self.leading)
        return PageStyle(width: block.width + 90, height: block.height + 140, textBlock: block, lines: lines, body: Self.body)
    }

    mutating func document() -> Document {
        cells = pick(extent == .large ? [20, 24, 28] : [15, 16, 18, 20])
        lines = number(extent == .tiny ? 5...6 : extent == .small ? 5...10 : 12...22)
        let hasHead = !isPlain && chance(30)
        var blocks: [Block] = []
        if hasHead { blocks.append(masthead()) }
        if chance(50) { blocks.append(title()) }
        if chance(30) { blocks.append(lineOfItsOwn()) }
        blocks += text(number(extent == .tiny ? 1...3 : extent == .small ? 1...5 : 10...40))
        blocks += ending()
        while !isPlain, chance(15) {
            blocks.append(.pageBreak)
            blocks += attachment()
        }
        let hasColophon = !isPlain && chance(25)
        if hasColophon { blocks.append(colophon()) }
        let notes = NoteStyle(style: Self.small, leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2)
        let folio = FolioStyle(style: Self.body, parts: [.text("—"), .page, .text("—")], drop: 20, inset: 10)
        var document = Document(
            page: page, folio: folio, notes: notes, duplex: Duplex(endsOnVerso: chance(hasColophon ? 60 : 10)), blocks: blocks)
        document.firstPageShowsText = hasHead || chance(20)
        return document
    }

    /// Returns a document of short paragraphs, most of them with notes that go on for pages.
    mutating func notedDocument() -> Document {
        cells = 15
        lines = number(5...6)
        let blocks = (0..<number(4...7)).map { _ -> Block in
            let before = run(number(1...20), marks: false)
            guard chance(60) else { return chance(20) ? heading(level: 1) : .paragraph(Paragraph([before])) }
            return .paragraph(Paragraph([before, noteMark(lines: number(1...9)), run(number(1...20), marks: false)]))
        }
        let notes = NoteStyle(style: Self.small, leading: 8, ruleWidth: 60, ruleWeight: 0.5, gap: 2)
        return Document(page: page, notes: notes, blocks: blocks + [paragraph()])
    }

    /// What follows the text: 附件说明, the signature, 附注.
    private mutating func ending() -> [Block] {
        var blocks: [Block] = []
        if chance(20) { blocks += [.space(lines: 1), follower()] }
        guard !isPlain, chance(60) else { return blocks }
        switch number(0...2) {
        case 0: blocks.append(signature())
        case 1: blocks.append(seals())
        default: blocks.append(stamps())
        }
        if chance(20) { blocks.append(follower()) }
        return blocks
    }

    private mutating func attachment() -> [Block] {
        var blocks = [heading(level: 1)]
        if chance(40) { blocks.append(title()) }
        if chance(30) {
            blocks.append(.landscape([chance(50) ? heading(level: 2) : lineOfItsOwn()] + tableWithCaption()))
        } else {
            blocks += text(number(1...3))
        }
        return blocks
    }

    /// Returns blocks of text.
    private mutating func text(_ count: Int) -> [Block] {
        var blocks: [Block] = []
        for _ in 0..<count {
            switch number(0..<100) {
            case 0..<45: blocks.append(paragraph())
            case 45..<58: blocks.append(heading(level: number(1...4)))
            case 58..<66: blocks += list()
            case 66..<71: blocks += quotation()
            case 71..<84: blocks += tableWithCaption()
            case 84..<90: blocks.append(figure())
            case 90..<92: blocks.append(chart())
            case 92..<96: blocks.append(.space(lines: number(1...3)))
            case 96..<98: if !isPlain { blocks.append(.pageBreak) }
            default: if !isPlain { blocks.append(.landscape(tableWithCaption() + (chance(30) ? [paragraph()] : []))) }
            }
        }
        // A heading introduces something.
        if case .paragraph(let last)? = blocks.last, last.keepsWithNext { blocks.append(paragraph()) }
        return blocks.isEmpty ? [paragraph()] : blocks
    }

    // MARK: Chance

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func chance(_ percent: Int) -> Bool { number(0..<100) < percent }
    mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0..<list.count)] }

    // MARK: Content

    mutating func origin() -> Origin {
        origins += 1
        return Origin(number: origins)
    }

    mutating func image() -> Int {
        images += 1
        return images
    }

    private static let characters = Array("政府信息公开工作条例的和是在了为我机关主动依申请受理答复监督保障平台建设群众企业办事服务规范文件行政决定")

    /// Returns text of the given number of characters; most of it is Han characters.
    mutating func characters(_ count: Int, marks: Bool = true) -> String {
        var text = ""
        var sinceMark = 0
        for index in 0..<count {
            sinceMark += 1
            if marks, sinceMark > 4, index < count - 2, chance(8) {
                text += "，"
                sinceMark = 0
            } else {
                text.append(pick(Self.characters))
            }
        }
        return text
    }

    mutating func run(_ count: Int, marks: Bool = true, _ style: TextStyle = DocumentGenerator.body) -> TextRun {
        TextRun(characters(count, marks: marks), style, origin: origin())
    }
}
