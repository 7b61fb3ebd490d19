import Documents

/// What may be taken from or given to the gap in front of an atom, in points.
struct Gap {
    /// Taken away always: two marks with their blank halves against one another stand 1.5 cells together (CLREQ
    /// "Compression of Adjacent Punctuation").
    var squeeze = 0.0
    /// Given always: the space between Han and Western characters.
    var space = 0.0
    /// May be taken away where the line is too full, and in which order.
    var shrink = 0.0
    var order = Spacing.Order.none
    /// May be given before the rest, where a space is.
    var stretch = 0.0
    /// Widens with the rest when the line is too short.
    var stretches = false

    /// What the gap is wider than none before any adjustment.
    var natural: Double { space - squeeze }
}

/// Widths between atoms and how they may change (CLREQ "Justification": reduce before expanding, in this order).
enum Spacing {
    enum Order: Int {
        case none = -1
        case wordSpace, brackets, pauses, hanLatin, stops, last
    }
    static let orders = 6

    /// A squeezed pair that is taken apart by a change of face cannot be given to a reader as one piece, so such a
    /// gap keeps to less than what readers take for a line's end, in em.
    private static let loosest = 0.14

    /// Least of a space between Han and Western characters, and most of it, in em (CLREQ "Justification").
    private static let narrowestHanLatin = 0.125, widestHanLatin = 1.0 / 3
    /// Most of a word space in em.
    static let widestWordSpace = 0.5

    static func gap(_ left: Atom, _ right: Atom, pitch: Double, style: LineStyle) -> Gap {
        var gap = Gap()
        let half = pitch / 2
        let sameFace = left.face == right.face && left.size == right.size
        let most = sameFace ? half : loosest * pitch
        let blankBetween = left.blankRight + right.blankLeft
        let bothMarks = left.kind.isAdjustable && right.kind.isAdjustable
        if bothMarks && blankBetween > 0 && sameFace {
            gap.squeeze = min(half, blankBetween)
            if blankBetween > half {
                gap.shrink = blankBetween - half
                gap.order = .last
            }
        } else if blankBetween > 0 {
            gap.shrink = min(blankBetween, half, most)
            gap.order =
                switch (left.kind, right.kind) {
                case (.stop, _), (.exclamation, _): .stops
                case (.pause, _): .pauses
                default: .brackets
                }
            if gap.order == .stops && !style.tightensStops {
                gap.shrink = 0
                gap.order = .none
            }
        } else if style.hanLatinSpace > 0 && (left.kind == .han && right.kind.isWestern || left.kind.isWestern && right.kind == .han) {
            gap.space = style.hanLatinSpace * pitch
            gap.shrink = max(0, (style.hanLatinSpace - narrowestHanLatin) * pitch)
            gap.stretch = max(0, (widestHanLatin - style.hanLatinSpace) * pitch)
            gap.order = .hanLatin
        } else if right.kind == .space {
            // A quarter of an em is the least that parts two words.
            gap.shrink = max(0, right.advance - pitch / 4)
            gap.order = .wordSpace
        }
        gap.stretches = stretches(left.kind, right.kind)
        return gap
    }

    /// Western words, numbers, —— and …… keep their inner distances, and so do connectors.
    private static func stretches(_ left: CharacterClass, _ right: CharacterClass) -> Bool {
        switch (left, right) {
        case (.digit, .digit), (.digit, .latin), (.latin, .digit), (.latin, .latin): false
        case (.dash, .dash), (.ellipsis, .ellipsis): false
        case (.connector, _), (_, .connector), (.solidus, _), (_, .solidus), (.interpunct, _), (_, .interpunct): false
        case (.invisible, _), (_, .invisible), (_, .suffix), (.prefix, _): false
        case (.space, _), (_, .space): false
        default: true
        }
    }
}
