/// What may be taken from or given to the gap in front of an atom, in points.
struct Gap {
    /// Taken away always: two marks with their blank halves against one another stand 1.5 cells together (CLREQ
    /// "Compression of Adjacent Punctuation").
    var squeeze = 0.0
    /// May be taken away where the line is too full, and in which order.
    var shrink = 0.0
    var order = Spacing.Order.none
    /// Widens with the rest when the line is too short.
    var stretches = false
}

/// Widths between atoms and how they may change (CLREQ "Justification": reduce before expanding, in this order).
enum Spacing {
    enum Order: Int { case none = -1, wordSpace, brackets, pauses, stops, last }
    static let orders = 5

    /// A squeezed pair that is taken apart by a change of face cannot be given to a reader as one piece, so such a
    /// gap keeps to less than what readers take for a line's end, in em.
    private static let loosest = 0.14

    static func gap(_ left: Atom, _ right: Atom, pitch: Double) -> Gap {
        var gap = Gap()
        let half = pitch / 2
        let sameFace = left.face == right.face && left.size == right.size
        let most = sameFace ? half : loosest * pitch
        let blankBetween = (left.kind.hasBlankRight ? half : 0) + (right.kind.hasBlankLeft ? half : 0)
        let bothMarks = (left.kind.hasBlankRight || left.kind.hasBlankLeft) && (right.kind.hasBlankRight || right.kind.hasBlankLeft)
        if bothMarks && blankBetween > 0 && sameFace {
            gap.squeeze = half
            if blankBetween > half { gap.shrink = half; gap.order = .last }
        } else if blankBetween > 0 {
            gap.shrink = min(half, most)
            gap.order = switch (left.kind, right.kind) {
            case (.stop, _), (.exclamation, _): .stops
            case (.pause, _): .pauses
            default: .brackets
            }
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
        case (.connector, _), (_, .connector), (.interpunct, _), (_, .interpunct): false
        case (.invisible, _), (_, .invisible), (_, .suffix), (.prefix, _): false
        case (.space, _), (_, .space): false
        default: true
        }
    }
}
