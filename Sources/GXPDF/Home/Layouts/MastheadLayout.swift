import Documents
import Typesetting

/// 版头 of a format, from a file of its own in `layouts/official/`: its elements from top to bottom.
struct MastheadLayout: Sendable {
    /// An element and its place. Lengths in points.
    enum Element: Sendable {
        /// - Parameters:
        ///   - gap: From the element above; nil if they begin on the first line of the text block.
        ///   - hasNumber: Whether 发文字号 is at the right end of their first line.
        case marks(gap: Double?, hasNumber: Bool)
        case name(MastheadNameLayout)
        case number(spaceAbove: Int)
        case imprint(spaceAbove: Int)
        case rule(DividingRule)
        case space(lines: Int)
    }

    var name: String
    var title: String
    var elements: [Element]
    var hidesFirstFolio: Bool
    /// nil if the format has the layout's.
    var folio: FolioLayout?
    /// False for letters.
    var colophonHasRules: Bool
    /// Empty lines below the title of a text that the document issues (印发).
    var spaceBelowIssuedTitle = 1

    var hasImprint: Bool { elements.contains { if case .imprint = $0 { true } else { false } } }
}

/// 发文机关标志. Lengths in points.
struct MastheadNameLayout: Sendable {
    var style: TextStyle
    /// For several agencies.
    var jointStyle: TextStyle
    var leading: Double
    /// From the sheet's upper edge.
    var top: Double
    var widest: Double
}

/// What a document has in its masthead.
struct MastheadContent {
    var marks: [TextRun] = []
    var names: [String]
    var suffix: String?
    /// Of the names.
    var origin: Origin
    var number: TextRun?
    var signers: MastheadSigners?
    var imprint: MastheadImprint?
    var bookmark: String?
}

extension MastheadLayout {
    /// Composes the elements that the document has. One that is absent leaves no gap, and its empty lines go to the next line
    /// of text; a rule below absent elements is left out.
    func masthead(_ content: MastheadContent) -> Masthead {
        var made: [MastheadElement] = []
        /// Whether each element since the name or the last rule is there.
        var isThere: [Bool] = []
        var inherited = 0
        for element in elements {
            switch element {
            case .marks(let gap, let hasNumber):
                let marks = MastheadMarks(content.marks, number: hasNumber ? content.number : nil, gap: gap)
                if !marks.marks.isEmpty || marks.number != nil { made.append(.marks(marks)) }
            case .name(let looks):
                made.append(.name(looks.name(content)))
                isThere = []
            case .number(let space):
                isThere.append(content.number != nil || content.signers != nil)
                inherited = isThere.last == true ? 0 : space
                if isThere.last == true {
                    made.append(.number(MastheadNumber(content.number, signers: content.signers, spaceAbove: space)))
                }
            case .imprint(let space):
                isThere.append(content.imprint != nil)
                guard var imprint = content.imprint else { continue }
                imprint.spaceAbove = max(space, inherited)
                made.append(.imprint(imprint))
            case .rule(let rule):
                if case .foot = rule.distance {
                    made.append(.rule(rule))
                } else if isThere.isEmpty || isThere.contains(true) {
                    made.append(.rule(rule))
                    isThere = []
                }
            case .space(let lines): made.append(.space(lines: lines))
            }
        }
        return Masthead(made, hidesFolio: hidesFirstFolio, bookmark: content.bookmark)
    }
}

extension MastheadNameLayout {
    fileprivate func name(_ content: MastheadContent) -> MastheadName {
        let style = content.names.count > 1 ? jointStyle : style
        return MastheadName(
            content.names.map { TextRun($0, style, origin: content.origin) },
            suffix: content.suffix.map { TextRun($0, style, origin: content.origin) }, top: top, leading: leading, widest: widest)
    }
}
