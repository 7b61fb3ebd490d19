import Documents
import Han

/// How a character behaves in a Chinese line (CLREQ 2024, "Line Composition Rules"; GB/T 15834-2011 5.1).
package enum CharacterClass: UInt8, Sendable, Hashable {
    /// Han characters and all else that fills a full cell and breaks anywhere.
    case han
    /// （ 《 “: its blank half is on the left, and it may not end a line.
    case opening
    /// ） 》 ”: its blank half is on the right, and it may not begin a line.
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
    /// · between the parts of a name; half a cell wide.
    case interpunct
    /// ～ – and a lone — between numbers and names.
    case connector
    /// ／
    case solidus
    /// ％ ℃ and what else follows a number closely.
    case suffix
    /// ￥ № and what else precedes a number closely.
    case prefix
    case digit
    /// Letters and marks of Western words.
    case latin
    /// A space between Western words; vanishes at a line's ends.
    case space
    /// A full-width space; keeps its cell except at a line's end.
    case wideSpace
    /// Takes no room and leaves no mark; a line may break after it.
    case invisible

    /// Marks whose cell has an adjustable half (CLREQ "Punctuation Adjustment").
    var isAdjustable: Bool {
        switch self {
        case .opening, .closing, .pause, .stop, .exclamation: true
        default: false
        }
    }

    var isWestern: Bool { self == .latin || self == .digit }

    /// May not stand at a line's start.
    func isBarredFromStart(_ level: LineStyle.Prohibitions) -> Bool {
        switch self {
        case .closing, .pause, .stop, .exclamation, .interpunct, .connector, .suffix: true
        case .solidus: level >= .gb
        case .dash, .ellipsis: level >= .strict
        default: false
        }
    }

    /// May not stand at a line's end.
    var isBarredFromEnd: Bool { self == .opening || self == .prefix }
}

extension CharacterClass {
    /// The class by the character alone. “ ” ‘ ’ · come out as Chinese marks; the itemiser makes those that stand in
    /// Western text Western.
    static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar {
        case "\u{3400}"..."\u{9FFF}": return .han
        case "0"..."9": return .digit
        case " ", "\t", "\n", "\r": return .space
        // ° is a sign of Western text; the marks of Chinese text in this range are ·.
        case "!"..."~", "\u{A1}"..."\u{B6}", "\u{B8}"..."\u{24F}": return .latin
        case "\u{A0}", "\u{202F}", "\u{2212}", "\u{2236}": return .latin
        case "\u{3000}": return .wideSpace
        case "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": return .invisible
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": return .invisible
        default: break
        }
        if let mark = PunctuationClass(scalar) { return CharacterClass(mark) }
        switch scalar {
        case "\u{250}"..."\u{10FF}", "\u{1E00}"..."\u{1FFF}", "\u{2010}"..."\u{205E}", "\u{2070}"..."\u{20CF}": return .latin
        default: return .han
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
