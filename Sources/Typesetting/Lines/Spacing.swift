import Documents

/// How the gap in front of an atom is and can be adjusted, in points.
struct Gap {
    /// Always removed: two marks whose blank halves meet occupy 1.5 cells together (CLREQ "Compression of Adjacent
    /// Punctuation").
    var squeeze = 0.0
    /// Always added: the space between Han and Western characters.
    var space = 0.0
    /// Can be removed if the line is too full, in the given order.
    var shrink = 0.0
    var order = Spacing.Order.none
    /// Can be added to a space before other gaps are expanded.
    var stretch = 0.0
    /// Whether the gap is expanded with all others if the line is too short.
    var stretches = false

    /// The width of the gap before any adjustment.
    var natural: Double { space - squeeze }
}

/// The gaps between atoms and their adjustability (CLREQ "Justification": reduction before expansion, in this order).
enum Spacing {
    enum Order: Int {
        case none = -1
        case wordSpace, brackets, pauses, hanLatin, stops, last
    }
    static let orders = 6

    /// Marks in different faces are separate runs, which text extraction cannot treat as one piece. Their gap is
    /// reduced by less than what readers interpret as the end of a line, in em.
    private static let loosest = 0.14

    /// The minimum and the maximum of a space between Han and Western characters, in em (CLREQ "Justification").
    private static let narrowestHanLatin = 0.125, widestHanLatin = 1.0 / 3
    /// The maximum of a word space, in em.
    static let widestWordSpace = 0.5

    static func gap(_ left: Atom, _ right: Atom, pitch: Double, style: LineStyle) -> Gap {
        var gap = Gap()
        let half = pitch / 2
        let sameFace = left.face == right.face && left.size == right.size
        let most = sameFace ? half : loosest * pitch
        // What is raised or lowered stays close to what it belongs to.
        let isAttached = right.isNoteMark || right.script != nil && right.script != left.script
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
        } else if style.hanLatinSpace > 0 && !isAttached
            && (left.kind == .han && right.kind.isWestern || left.kind.isWestern && right.kind == .han)
        {
            gap.space = style.hanLatinSpace * pitch
            gap.shrink = max(0, (style.hanLatinSpace - narrowestHanLatin) * pitch)
            gap.stretch = max(0, (widestHanLatin - style.hanLatinSpace) * pitch)
            gap.order = .hanLatin
        } else if right.kind == .space {
            // Words are at least a quarter of an em apart.
            gap.shrink = max(0, right.advance - pitch / 4)
            gap.order = .wordSpace
        }
        gap.stretches = !isAttached && stretches(left.kind, right.kind)
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
