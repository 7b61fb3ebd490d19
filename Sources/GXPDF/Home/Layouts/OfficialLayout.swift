import Documents
import Typesetting

/// 印章 and 签名章 as a layout has them (GB/T 9704-2012 7.3.5). Lengths in points, insets in characters.
struct SealLayout: Sendable {
    /// The diameter of a seal on the page, whatever its pixels.
    var diameter: Double
    /// The distance of name and date below the seal's middle.
    var drop: Double
    /// The minimum distance of two seals.
    var separation: Double
    /// From the right edge to the date and to stamps.
    var rightIndent: Double
    /// The box that a stamp of a name is scaled to.
    var stampWidth: Double
    var stampHeight: Double
    /// The space between 职务 and the stamp.
    var officeGap: Double
    var spaceAboveStamp: Int
    var spaceAboveDate: Int
}

/// 版记 (7.4). Lengths in points, the inset in characters.
struct ColophonLayout: Sendable {
    var outerRule: Double
    var innerRule: Double
    var leading: Double
    var inset: Double
}

/// 版头 of a format, from a file of its own in `layouts/official/`. Lengths in points.
struct MastheadLayout: Sendable {
    var name: String
    var title: String
    var nameStyle: TextStyle
    /// For several agencies.
    var jointNameStyle: TextStyle
    var nameLeading: Double
    /// From the sheet's upper edge.
    var top: Double
    var widest: Double
    var spaceBelowName: Int
    var spaceBelow: Int
    var rule: CompoundRule?
    var rulePlace: Masthead.RulePosition
    var ruleGap: Double
    var elementGap: Double
    var footRule: CompoundRule?
    var footRuleDistance: Double
    var hidesFirstFolio: Bool
    /// nil if the format has the layout's.
    var folio: FolioLayout?
    /// Empty lines below the title of a text that the document issues (印发).
    var spaceBelowIssuedTitle: Int
    /// False for letters.
    var colophonHasRules: Bool

    /// The masthead with names and number; the composer adds the other elements.
    func masthead(names: [TextRun], number: TextRun?) -> Masthead {
        Masthead(
            names: names, top: top, nameLeading: nameLeading, widest: widest, number: number, spaceBelowName: spaceBelowName,
            spaceBelow: spaceBelow,
            rule: rule, rulePosition: rulePlace, ruleGap: ruleGap, elementGap: elementGap, footRule: footRule,
            footRuleDistance: footRuleDistance,
            hidesFolio: hidesFirstFolio)
    }
}
