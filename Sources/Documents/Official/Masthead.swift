/// 版头 (GB/T 9704-2012 7.2) and the mastheads of the special formats (clause 10): everything above the title.
/// Lengths in points.
package struct Masthead: Sendable, Hashable {
    /// 签发人, in documents addressed to a superior agency (上行文).
    package struct Signers: Sendable, Hashable {
        package var label: TextRun
        package var names: [TextRun]

        package init(label: TextRun, names: [TextRun]) {
            self.label = label
            self.names = names
        }
    }

    /// A line with one text at each edge.
    package struct Imprint: Sendable, Hashable {
        package var left: TextRun
        package var right: TextRun

        package init(left: TextRun, right: TextRun) {
            self.left = left
            self.right = right
        }
    }

    /// The position of the rule.
    package enum RulePosition: Sendable, Hashable { case belowNumber, belowName }

    /// 份号, 密级和保密期限, 紧急程度: on the left, one below the other.
    package var marks: [TextRun]
    /// 发文机关标志: one or more agencies, one below the other. The suffix (文件) is to their right.
    package var names: [TextRun]
    package var suffix: TextRun?
    /// From the upper edge of the sheet to the upper edge of the characters of the name.
    package var top: Double
    /// The distance between the lines of the name, as a multiple of its size.
    package var nameLeading: Double
    /// The maximum width of the name. Its size is reduced until it fits.
    package var widest: Double
    /// 发文字号 or 令号
    package var number: TextRun?
    package var signers: Signers?
    /// The line below the number: the editor and the date of minutes.
    package var imprint: Imprint?
    /// Empty lines between the name and the number.
    package var spaceBelowName: Int
    /// Empty lines below the masthead.
    package var spaceBelow: Int
    package var rule: CompoundRule?
    package var rulePosition: RulePosition
    /// From the lower edge of the number, or of the name, to the rule.
    package var ruleGap: Double
    /// From a rule below the name to the upper edge of the elements under it.
    package var elementGap: Double
    /// The rule at the foot of the first page of a letter.
    package var footRule: CompoundRule?
    /// The distance of that rule from the lower edge of the sheet.
    package var footRuleDistance: Double
    /// Whether the first page has no folio, as in letters.
    package var hidesFolio: Bool
    /// The title of the bookmark that leads to the start of the document.
    package var bookmark: String?

    package init(
        marks: [TextRun] = [], names: [TextRun], suffix: TextRun? = nil, top: Double, nameLeading: Double = 1.3, widest: Double,
        number: TextRun? = nil,
        signers: Signers? = nil, imprint: Imprint? = nil, spaceBelowName: Int = 2, spaceBelow: Int = 2, rule: CompoundRule? = nil,
        rulePosition: RulePosition = .belowNumber, ruleGap: Double,
        elementGap: Double = 14, footRule: CompoundRule? = nil, footRuleDistance: Double = 0, hidesFolio: Bool = false
    ) {
        self.marks = marks
        self.names = names
        self.suffix = suffix
        self.top = top
        self.nameLeading = nameLeading
        self.widest = widest
        self.number = number
        self.signers = signers
        self.imprint = imprint
        self.spaceBelowName = spaceBelowName
        self.spaceBelow = spaceBelow
        self.rule = rule
        self.rulePosition = rulePosition
        self.ruleGap = ruleGap
        self.elementGap = elementGap
        self.footRule = footRule
        self.footRuleDistance = footRuleDistance
        self.hidesFolio = hidesFolio
    }
}
