import Documents

/// A set masthead. Positions are in points from the upper left corner of the page.
struct SetMasthead: Sendable, Hashable {
    /// In reading order.
    var contents: [MastheadContents] = []
    /// The upper edge of the name, which the bookmark leads to.
    var top = 0.0
    /// What it uses of the text block: whole lines of the grid, without the empty lines below.
    var height = 0.0
    /// The height of the empty lines below.
    var spaceBelow = 0.0
    /// Its names, if it reaches below the text block.
    var issue: SettingIssue?
}

enum MastheadContents: Sendable, Hashable {
    /// The lines of one element of the structure.
    case text([PlacedMastheadLine])
    /// A rule is no part of the text.
    case rule(Rect, Ink)
}

struct PlacedMastheadLine: Sendable, Hashable {
    var line: SetLine
    var x: Double
    var baseline: Double
}
