/// 版头 (GB/T 9704-2012 7.2) and the heads of the special formats (clause 10): what stands above the title.
/// Lengths in points.
package struct Masthead: Sendable, Hashable {
    /// A rule of one or more strokes, from the top.
    package struct Rule: Sendable, Hashable {
        package var width: Double
        package var weights: [Double]
        /// Between two strokes.
        package var separation: Double
        package var ink: Ink

        package init(width: Double, weights: [Double], separation: Double = 0, ink: Ink = .red) {
            self.width = width
            self.weights = weights
            self.separation = separation
            self.ink = ink
        }

        package var height: Double { weights.reduce(0, +) + separation * Double(max(0, weights.count - 1)) }
    }

    /// 签发人, of documents that go up.
    package struct Signers: Sendable, Hashable {
        package var label: TextRun
        package var names: [TextRun]

        package init(label: TextRun, names: [TextRun]) {
            self.label = label
            self.names = names
        }
    }

    /// A line of two texts, one at either edge.
    package struct Imprint: Sendable, Hashable {
        package var left: TextRun
        package var right: TextRun

        package init(left: TextRun, right: TextRun) {
            self.left = left
            self.right = right
        }
    }

    /// Where the rule stands.
    package enum RulePlace: Sendable, Hashable { case belowNumber, belowName }

    /// 份号, 密级和保密期限, 紧急程度: at the left, one under the other.
    package var marks: [TextRun]
    /// 发文机关标志: one agency or several, one under the other; the suffix (文件) stands at their right.
    package var names: [TextRun]
    package var suffix: TextRun?
    /// From the sheet's upper edge to the upper edge of the name's characters.
    package var top: Double
    /// Of the name's lines, as a multiple of its size.
    package var nameLeading: Double
    /// The widest that the name may be; it is made smaller until it is.
    package var widest: Double
    /// 发文字号 or 令号
    package var number: TextRun?
    package var signers: Signers?
    /// On the line below the number: who edits minutes, and when they were made.
    package var imprint: Imprint?
    /// Empty lines between name and number.
    package var spaceBelowName: Int
    /// Empty lines below the head.
    package var spaceBelow: Int
    package var rule: Rule?
    package var rulePlace: RulePlace
    /// From the number's, or the name's, lower edge to the rule.
    package var ruleGap: Double
    /// From a rule below the name to the upper edge of what stands under it.
    package var elementGap: Double
    /// The rule at the foot of a letter's first page and its distance from the sheet's lower edge.
    package var footRule: Rule?
    package var footRuleDistance: Double
    /// A letter's first page has no number.
    package var hidesFolio: Bool
    /// Leads to the document's beginning.
    package var bookmark: String?

    package init(
        marks: [TextRun] = [], names: [TextRun], suffix: TextRun? = nil, top: Double, nameLeading: Double = 1.3, widest: Double,
        number: TextRun? = nil,
        signers: Signers? = nil, imprint: Imprint? = nil, spaceBelowName: Int = 2, spaceBelow: Int = 2, rule: Rule? = nil,
        rulePlace: RulePlace = .belowNumber, ruleGap: Double,
        elementGap: Double = 14, footRule: Rule? = nil, footRuleDistance: Double = 0, hidesFolio: Bool = false
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
        self.rulePlace = rulePlace
        self.ruleGap = ruleGap
        self.elementGap = elementGap
        self.footRule = footRule
        self.footRuleDistance = footRuleDistance
        self.hidesFolio = hidesFolio
    }
}

/// 署名 and 成文日期 that a seal presses on, or that follow signature stamps (GB/T 9704-2012 7.3.5.1 to 7.3.5.3).
/// Lengths in points.
package struct SealedSignature: Sendable, Hashable {
    /// One who signs: 发文机关署名 with its seal, or 职务 with the stamp of a signature.
    package struct Party: Sendable, Hashable {
        package var text: TextRun
        /// The seal's or stamp's image by its number in the document; a written name where there is none.
        package var image: Int?
        package var name: TextRun?
        /// Of the image on the page.
        package var width: Double
        package var height: Double
        package var alt: String
        /// What the place to sign at is called; nil where the file is not to be signed.
        package var signingLabel: String?

        package init(text: TextRun, image: Int? = nil, name: TextRun? = nil, width: Double, height: Double, alt: String = "") {
            self.text = text
            self.image = image
            self.name = name
            self.width = width
            self.height = height
            self.alt = alt
        }
    }

    package enum Kind: Sendable, Hashable {
        /// 加盖印章
        case seals
        /// 加盖签发人签名章
        case stamps
    }

    package var kind: Kind
    package var parties: [Party]
    package var date: TextRun
    /// From the right edge to the date and to stamps.
    package var rightIndent: Double
    /// Between 职务 and the stamp.
    package var officeGap: Double
    /// How far name and date lie below the seal's middle.
    package var sealDrop: Double
    /// The least distance of two seals.
    package var sealSeparation: Double
    /// Empty lines above stamps, and between the last of them and the date.
    package var spaceAbove: Int
    package var spaceAboveDate: Int

    package init(
        kind: Kind, parties: [Party], date: TextRun, rightIndent: Double, officeGap: Double, sealDrop: Double, sealSeparation: Double,
        spaceAbove: Int = 2, spaceAboveDate: Int = 1
    ) {
        self.kind = kind
        self.parties = parties
        self.date = date
        self.rightIndent = rightIndent
        self.officeGap = officeGap
        self.sealDrop = sealDrop
        self.sealSeparation = sealSeparation
        self.spaceAbove = spaceAbove
        self.spaceAboveDate = spaceAboveDate
    }
}

/// 版记 (GB/T 9704-2012 7.4): the foot of the last page. Lengths in points.
package struct Colophon: Sendable, Hashable {
    /// An element between two rules: one or more labelled texts, or a text with another at the right.
    package struct Element: Sendable, Hashable {
        package var entries: [Entry]
        /// At the right end of the last line.
        package var right: TextRun?

        package init(entries: [Entry], right: TextRun? = nil) {
            self.entries = entries
            self.right = right
        }
    }

    /// A text, its continuation clear of the label before it.
    package struct Entry: Sendable, Hashable {
        package var label: TextRun?
        package var text: TextRun

        package init(label: TextRun? = nil, text: TextRun) {
            self.label = label
            self.text = text
        }
    }

    package var elements: [Element]
    /// Of the first and last rule, and of those between; 0 is none.
    package var outerRule: Double
    package var innerRule: Double
    /// Distance of its lines.
    package var leading: Double
    /// Free at the left and right.
    package var inset: Double

    package init(elements: [Element], outerRule: Double, innerRule: Double, leading: Double, inset: Double) {
        self.elements = elements
        self.outerRule = outerRule
        self.innerRule = innerRule
        self.leading = leading
        self.inset = inset
    }
}
