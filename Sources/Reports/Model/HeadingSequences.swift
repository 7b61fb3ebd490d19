/// Decides which paragraphs of a text are headings. The items of one sequence at one level, 一、二、三、, are all headings or
/// all numbered paragraphs, because what looks different is taken for different.
struct HeadingSequences {
    private var blocks: [ReportBlock]
    private var items: [NumberedParagraph] = []
    /// The numbers of the items, by the index of their block.
    private var numbers: [Int: LevelNumber] = [:]
    /// Indices of items, by sequence.
    private var sequences: [[Int]] = []

    /// A numbered paragraph.
    private struct NumberedParagraph {
        var index: Int
        var number: LevelNumber
        var paragraph: ReportParagraph
    }

    /// - Parameter provisions: whether the text may consist of 章, 节 and 条, as that of official documents.
    static func settled(_ blocks: [ReportBlock], provisions: Bool) -> [ReportBlock] {
        var text = HeadingSequences(blocks: blocks)
        if provisions { text.findProvisions() }
        text.findSequences()
        for sequence in text.sequences { text.settle(sequence) }
        text.obeyWishes()
        return text.blocks
    }

    private init(blocks: [ReportBlock]) { self.blocks = blocks }

    // MARK: 章, 节, 条

    private mutating func findProvisions() {
        let hasArticles = blocks.contains {
            if case .paragraph(let paragraph) = $0 { Provision(paragraph.text, hasArticles: false)?.kind == .article } else { false }
        }
        var isInArticle = false
        for index in blocks.indices {
            guard case .paragraph(var paragraph) = blocks[index], paragraph.wish == nil else { continue }
            if let provision = Provision(paragraph.text, hasArticles: hasArticles) {
                paragraph.become(provision)
                isInArticle = provision.kind == .article
            } else if isInArticle, let number = LevelNumber(paragraph.text) {
                // An article has 项 and 目, （一） and 1.; 一、 is above it, as in decisions that amend a law.
                isInArticle = number.level > 1
                paragraph.isPartOfArticle = isInArticle
                if isInArticle { paragraph.level = number.level }
            }
            blocks[index] = .paragraph(paragraph)
        }
    }

    // MARK: Sequences

    private mutating func findSequences() {
        /// The sequences that the next item may continue, by level.
        var open: [Int: (sequence: Int, last: Int)] = [:]
        for index in blocks.indices {
            guard case .paragraph(let paragraph) = blocks[index], !paragraph.isPartOfArticle else { continue }
            if let provision = paragraph.provision {
                open = provision == .article ? open.filter { $0.key == 1 } : [:]
                continue
            }
            guard let number = LevelNumber(paragraph.text) else { continue }
            let running = open[number.level]
            if number.isDoubtful, let running, number.value != running.last + 1 { continue }
            open = open.filter { $0.key <= number.level }
            items.append(NumberedParagraph(index: index, number: number, paragraph: paragraph))
            numbers[index] = number
            if let running, number.value != 1 {
                sequences[running.sequence].append(items.count - 1)
                open[number.level] = (running.sequence, number.value)
            } else {
                sequences.append([items.count - 1])
                open[number.level] = (sequences.count - 1, number.value)
            }
        }
        // 一、二级指标 without 二、 after it is not an item.
        sequences.removeAll { $0.count == 1 && items[$0[0]].number.isDoubtful }
    }

    /// What follows an item before the next one of its level or above.
    private enum Below { case nothing, text, items }

    private func below(_ item: NumberedParagraph) -> Below {
        let next = item.index + 1
        guard next < blocks.count else { return .nothing }
        guard case .paragraph(let paragraph) = blocks[next] else { return .text }
        if let provision = paragraph.provision { return provision == .article ? .text : .nothing }
        if paragraph.isPartOfArticle { return .text }
        if let wish = paragraph.wish, wish.isHeading, let level = wish.level { return level > item.number.level ? .items : .nothing }
        guard let number = numbers[next] else { return .text }
        return number.level > item.number.level ? .items : .nothing
    }

    // MARK: Headings or not

    /// A heading that runs into its paragraph ends with its first full stop. If that is after more than this number of characters, the
    /// paragraph is likely to be a numbered sentence.
    private static let longestHeading = 30

    private mutating func settle(_ sequence: [Int]) {
        let members = sequence.map { items[$0] }
        let free = members.filter { $0.paragraph.wish == nil }
        let areHeadings = members[0].number.level <= 2 ? upperAreHeadings(free) : free.allSatisfy(isLowerHeading)
        for item in members {
            var paragraph = item.paragraph
            paragraph.level = item.number.level
            if areHeadings {
                if paragraph.level <= 2 { paragraph.divideAfterFirstSentence() } else { paragraph.divide(after: paragraph.whole.count) }
            } else if paragraph.level <= 2 {
                // 层次序数 has the level's face even where it numbers a sentence (7.3.3).
                paragraph.divide(after: item.number.length)
                paragraph.isOnlyNumbered = true
            }
            blocks[item.index] = .paragraph(paragraph)
        }
    }

    /// The first two levels. One sentence without anything below it shows that the items are sentences, unless more items are
    /// titles with their text below; run-in headings and sentences that are too long for one are counted.
    private func upperAreHeadings(_ members: [NumberedParagraph]) -> Bool {
        var titles = 0
        var runIns = 0
        var sentences = 0
        var long = 0
        for item in members {
            let below = below(item)
            switch SentenceCount(item.paragraph.whole, longestHeading: Self.longestHeading) {
            case .title: if below != .nothing { titles += 1 }
            case .sentence(let isLong): if below == .nothing || isLong { sentences += 1 } else { runIns += 1 }
            case .sentences(let isLong): if isLong { long += 1 } else { runIns += 1 }
            }
        }
        if sentences > 0 { return titles > sentences + long }
        return long == 0 || titles + runIns > long
    }

    /// The lower levels have the face of the text, so that only a title is set apart from what follows it.
    private func isLowerHeading(_ item: NumberedParagraph) -> Bool {
        let text = item.paragraph.whole
        return !text.contains { "。；".contains($0) } && text.count <= Self.longestHeading
            && (!text.contains("，") || below(item) != .nothing)
    }

    private mutating func obeyWishes() {
        for index in blocks.indices {
            guard case .paragraph(var paragraph) = blocks[index], let wish = paragraph.wish else { continue }
            let number = LevelNumber(paragraph.whole).flatMap { $0.isDoubtful && !wish.isHeading ? nil : $0 }
            paragraph.level = wish.level ?? number?.level ?? (wish.isHeading ? 1 : 0)
            paragraph.isOnlyNumbered = !wish.isHeading && number != nil
            if wish.isHeading {
                paragraph.divideAfterFirstSentence()
            } else {
                paragraph.divide(after: paragraph.level <= 2 ? number?.length ?? 0 : 0)
            }
            blocks[index] = .paragraph(paragraph)
        }
    }
}

/// What a numbered paragraph looks like by itself.
private enum SentenceCount {
    /// Without a full stop.
    case title
    /// All of it; also a part of one that ends with a semicolon.
    case sentence(isLong: Bool)
    /// Several, of which the first may be a heading.
    case sentences(firstIsLong: Bool)

    init(_ text: String, longestHeading: Int) {
        guard let stop = text.firstIndex(of: "。") else {
            self = text.last == "；" ? .sentence(isLong: text.count > longestHeading) : .title
            return
        }
        let isLong = text.distance(from: text.startIndex, to: stop) + 1 > longestHeading
        let rest = text[text.index(after: stop)...].drop { "”’）》」』".contains($0) }
        self = rest.isEmpty ? .sentence(isLong: isLong) : .sentences(firstIsLong: isLong)
    }
}
