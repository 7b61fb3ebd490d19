/// 版头 (GB/T 9704-2012 7.2) and the mastheads of the special formats (clause 10): everything above the title, as boxes in
/// reading order. Where each one stands follows from the boxes before it. Lengths in points.
package struct Masthead: Sendable, Hashable {
    package var elements: [MastheadElement]
    /// Whether the first page has no folio, as in letters.
    package var hidesFolio: Bool
    /// The title of the bookmark that leads to the start of the document.
    package var bookmark: String?

    package init(_ elements: [MastheadElement], hidesFolio: Bool = false, bookmark: String? = nil) {
        self.elements = elements
        self.hidesFolio = hidesFolio
        self.bookmark = bookmark
    }
}

/// A box of a masthead.
package enum MastheadElement: Sendable, Hashable {
    case marks(MastheadMarks)
    case name(MastheadName)
    case number(MastheadNumber)
    case imprint(MastheadImprint)
    case rule(DividingRule)
    /// Empty lines of the grid. A rule may lie in the first.
    case space(lines: Int)
}

/// 份号, 密级和保密期限, 紧急程度: at the left, one below the other.
package struct MastheadMarks: Sendable, Hashable {
    package var marks: [TextRun]
    /// At the right end of the first line.
    package var number: TextRun?
    /// From the lower edge of the element above to the characters; nil if the marks begin on the first line of the text
    /// block, beside whatever else is there.
    package var gap: Double?

    package init(_ marks: [TextRun], number: TextRun? = nil, gap: Double? = nil) {
        self.marks = marks
        self.number = number
        self.gap = gap
    }
}

/// 发文机关标志: one or more agencies, one below the other, in the middle. Its size is reduced until it fits.
package struct MastheadName: Sendable, Hashable {
    package var names: [TextRun]
    /// The word to the right of the names (文件).
    package var suffix: TextRun?
    /// From the upper edge of the sheet to the upper edge of the characters.
    package var top: Double
    /// The distance between the lines, as a multiple of the size.
    package var leading: Double
    /// The greatest width, with the suffix.
    package var widest: Double

    package init(_ names: [TextRun], suffix: TextRun? = nil, top: Double, leading: Double = 1.3, widest: Double) {
        self.names = names
        self.suffix = suffix
        self.top = top
        self.leading = leading
        self.widest = widest
    }
}

/// 发文字号 or 令号, in the middle of a line of the grid; with 签发人 at the left, on the line of the last of them.
package struct MastheadNumber: Sendable, Hashable {
    package var number: TextRun?
    package var signers: MastheadSigners?
    /// Empty lines above.
    package var spaceAbove: Int

    package init(_ number: TextRun?, signers: MastheadSigners? = nil, spaceAbove: Int) {
        self.number = number
        self.signers = signers
        self.spaceAbove = spaceAbove
    }
}

/// 签发人, in documents addressed to a superior agency (上行文): at the right, two on a line.
package struct MastheadSigners: Sendable, Hashable {
    package var label: TextRun
    package var names: [TextRun]

    package init(label: TextRun, names: [TextRun]) {
        self.label = label
        self.names = names
    }
}

/// A line of the grid with one text at each edge: the editor and the date of minutes.
package struct MastheadImprint: Sendable, Hashable {
    package var left: TextRun
    package var right: TextRun
    /// Empty lines above.
    package var spaceAbove: Int

    package init(left: TextRun, right: TextRun, spaceAbove: Int = 0) {
        self.left = left
        self.right = right
        self.spaceAbove = spaceAbove
    }
}

/// 版头中的分隔线, or one of the two rules of a letter.
package struct DividingRule: Sendable, Hashable {
    package enum Distance: Sendable, Hashable {
        /// From the lower edge of the element above.
        case below(Double)
        /// From the lower edge of the sheet.
        case foot(Double)
    }

    package var rule: CompoundRule
    package var distance: Distance

    package init(_ rule: CompoundRule, _ distance: Distance) {
        self.rule = rule
        self.distance = distance
    }
}
