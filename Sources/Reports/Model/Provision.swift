import Han

package enum ProvisionKind: Sendable, Hashable {
    /// 编
    case part
    /// 章
    case chapter
    /// 节
    case section
    /// 条: a paragraph with a label, not a heading.
    case article
}

/// The label that a part, a chapter, a section or an article of an order or a regulation begins with.
struct Provision: Sendable {
    let kind: ProvisionKind
    /// Such as 第一条 or 第一百二十条之一.
    let label: String
    /// What follows the label, without the space between them.
    let rest: Substring
    /// How many spaces are between the label and the rest.
    let spaces: Int

    /// The longest title of a chapter or a section.
    private static let longestTitle = 40

    /// nil if the paragraph only mentions a provision: 第一条规定的情形. An article has a space after its label; so has a title,
    /// unless the text is known to have articles.
    ///
    /// - Parameter hasArticles: whether there are articles beside it.
    init?(_ paragraph: String, hasArticles: Bool) {
        guard paragraph.first == "第" else { return nil }
        let number = paragraph.dropFirst().prefix {
            ChineseNumeral.isNumeral($0, upTo: .thousands) || $0 == "〇" || $0.isASCII && $0.isNumber
        }
        guard (1...7).contains(number.count), let kind = Self.kind(paragraph.dropFirst(1 + number.count).first) else { return nil }
        var label = paragraph.prefix(number.count + 2)
        let after = paragraph[label.endIndex...]
        if kind == .article, after.first == "之" {
            label = paragraph[..<after.dropFirst().prefix { ChineseNumeral.isNumeral($0) }.endIndex]
        }
        let spaced = paragraph[label.endIndex...]
        let rest = spaced.drop { $0.isWhitespace }
        spaces = spaced.distance(from: spaced.startIndex, to: rest.startIndex)
        switch kind {
        case .article: guard spaces > 0, !rest.isEmpty else { return nil }
        case .part, .chapter, .section:
            guard rest.count <= Self.longestTitle, !rest.contains(where: { "。；，：".contains($0) }),
                spaces > 0 || rest.isEmpty || hasArticles && kind == .chapter
            else { return nil }
        }
        self.kind = kind
        self.label = String(label)
        self.rest = rest
    }

    private static func kind(_ unit: Character?) -> ProvisionKind? {
        switch unit {
        case "编", "編": .part
        case "章": .chapter
        case "节", "節": .section
        case "条", "條": .article
        default: nil
        }
    }
}

extension ReportParagraph {
    /// Makes it a provision, with one full-width space after the label whatever the author wrote there.
    mutating func become(_ provision: Provision) {
        let end = provision.label.count + provision.spaces
        let space = provision.rest.isEmpty ? "" : "　"
        for index in notes.indices where notes[index].offset >= end { notes[index].offset += space.count - provision.spaces }
        for index in spans.indices {
            spans[index].move { $0 >= end ? $0 + space.count - provision.spaces : min($0, provision.label.count + space.count) }
        }
        self.provision = provision.kind
        level = 0
        heading = provision.kind == .article ? provision.label : provision.label + space + provision.rest
        text = provision.kind == .article ? space + provision.rest : ""
    }
}
