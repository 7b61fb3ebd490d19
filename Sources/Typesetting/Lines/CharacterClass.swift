import Documents
import Han

/// The behaviour of a character in a line of Chinese text (CLREQ 2024, "Line Composition Rules"; GB/T 15834-2011 5.1).
package enum CharacterClass: UInt8, Sendable, Hashable {
    /// Han characters and all other full-width characters without restrictions.
    case han
    /// （ 《 “: the blank half is on the left, and it must not end a line.
    case opening
    /// ） 》 ”: the blank half is on the right, and it must not begin a line.
    case closing
    /// ， 、 ； ：
    case pause
    /// 。
    case stop
    /// ？ ！
    case exclamation
    /// Half of ——.
    case dash
    /// Half of ……
    case ellipsis
    /// · between the parts of a name; half width.
    case interpunct
    /// ～ – and a single — between numbers and names.
    case connector
    /// ／
    case solidus
    /// ％ ℃ and other signs that belong to the number before them.
    case suffix
    /// ￥ № and other signs that belong to the number after them.
    case prefix
    case digit
    /// Letters and marks of Western words.
    case latin
    /// A space between Western words; omitted at the ends of lines.
    case space
    /// A full-width space; omitted only at the end of a line.
    case wideSpace
    /// A character without width and ink; a line may be broken after it.
    case invisible

    /// Whether the mark has a blank half that can be compressed (CLREQ "Punctuation Adjustment").
    var isAdjustable: Bool {
        switch self {
        case .opening, .closing, .pause, .stop, .exclamation: true
        default: false
        }
    }

    var isWestern: Bool { self == .latin || self == .digit }

    /// Whether the character must not begin a line.
    func isBarredFromStart(_ level: LineStyle.Prohibitions) -> Bool {
        switch self {
        case .closing, .pause, .stop, .exclamation, .interpunct, .connector, .suffix: true
        case .solidus: level >= .gb
        case .dash, .ellipsis: level >= .strict
        default: false
        }
    }

    /// Whether the character must not end a line.
    var isBarredFromEnd: Bool { self == .opening || self == .prefix }
}

extension CharacterClass {
    /// Returns the class of a character without context. “ ” ‘ ’ · are classified as Chinese marks;
    /// `CharacterClassifier` changes those in Western text.
    static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar {
        case "\u{3400}"..."\u{9FFF}": return .han
        case "0"..."9": return .digit
        case " ", "\t", "\n", "\r": return .space
        case "\u{AD}": return .invisible
        // ° is a sign of Western text; the marks of Chinese text in this range are ·.
        case "!"..."~", "\u{A1}"..."\u{B6}", "\u{B8}"..."\u{24F}": return .latin
        case "\u{A0}", "\u{202F}", "\u{2212}", "\u{2236}": return .latin
        case "\u{3000}": return .wideSpace
        case "\u{200C}", "\u{200D}": return .invisible
        default: break
        }
        if let mark = PunctuationClass(scalar) { return CharacterClass(mark) }
        // Findings have said that these are not printed.
        if UnsuitableCharacter(scalar) != nil || isMark(scalar) { return .invisible }
        switch scalar {
        case "\u{250}"..."\u{10FF}", "\u{1E00}"..."\u{1FFF}", "\u{2010}"..."\u{205E}", "\u{2070}"..."\u{20CF}": return .latin
        default: return .han
        }
    }

    /// Whether it is a combining mark, which here stands without the letter that it belongs to.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private init(_ mark: PunctuationClass) {
        self =
            switch mark {
            case .opening: .opening
            case .closing: .closing
            case .pause: .pause
            case .stop: .stop
            case .exclamation: .exclamation
            case .dash: .dash
            case .ellipsis: .ellipsis
            case .interpunct: .interpunct
            case .connector: .connector
            case .solidus: .solidus
            case .suffix: .suffix
            case .prefix: .prefix
            }
    }
}
