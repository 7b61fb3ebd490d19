/// The class of a punctuation mark in Chinese text (GB/T 15834-2011; CLREQ 2024, "Punctuation Marks and Prohibition Rules"). The
/// only table of them: how marks break, are set and are recognized derives from it.
package enum PunctuationClass: UInt8, Sendable, Hashable {
    /// （ 《 “
    case opening
    /// ） 》 ”
    case closing
    /// ， 、 ； ：: the marks inside a sentence (句内点号).
    case pause
    /// 。 and ．, the full stop of scientific texts (GB/T 15834-2011 A.1).
    case stop
    /// ？ ！: with 。 the marks that end a sentence (句末点号).
    case exclamation
    /// Half of ——, or both halves in one (⸺).
    case dash
    /// Half of ……
    case ellipsis
    /// · between the parts of a name.
    case interpunct
    /// ～ － – between numbers and names (连接号).
    case connector
    /// ／ (分隔号)
    case solidus
    /// ％ ℃ and others that follow a number closely.
    case suffix
    /// ￥ № and others that precede a number closely.
    case prefix

    /// nil if the scalar is not a mark of Chinese text.
    package init?(_ scalar: Unicode.Scalar) {
        switch scalar {
        // Most text is Han characters.
        case "\u{3400}"..."\u{9FFF}": return nil
        case "（", "《", "〈", "「", "『", "【", "〔", "〖", "［", "｛", "“", "‘": self = .opening
        case "）", "》", "〉", "」", "』", "】", "〕", "〗", "］", "｝", "”", "’": self = .closing
        case "，", "、", "；", "：": self = .pause
        case "。", "．": self = .stop
        case "？", "！": self = .exclamation
        case "—", "\u{2E3A}": self = .dash
        case "…": self = .ellipsis
        case "·", "‧", "・": self = .interpunct
        case "～", "–", "－", "〜": self = .connector
        case "／": self = .solidus
        case "％", "‰", "℃", "°", "′", "″", "\u{2109}": self = .suffix
        case "￥", "＄", "№": self = .prefix
        default: return nil
        }
    }

    /// The class of a mark of either width: that of ， for a comma of ASCII.
    package init?(ofEitherWidth scalar: Unicode.Scalar) { self.init(scalar.chineseMark ?? scalar) }

    /// 点号, the marks of pauses and tone (GB/T 15834-2011 3.2); the others are 标号.
    package var isPoint: Bool { self == .pause || self == .stop || self == .exclamation }
}

extension Unicode.Scalar {
    /// The mark of Chinese text that is typed as this one of ASCII; nil for others, and for those with several meanings.
    package var chineseMark: Unicode.Scalar? {
        switch self {
        case ",": "，"
        case ";": "；"
        case ":": "："
        case "!": "！"
        case "?": "？"
        case ".": "。"
        case "(": "（"
        case ")": "）"
        default: nil
        }
    }

    /// Whether a clause ends at this mark, whatever its width: 点号, （）, “” and 《》. A dot of ASCII is part of numbers as well.
    package var endsClause: Bool {
        switch self {
        case ".": false
        case "（", "）", "(", ")", "《", "》", "“", "”": true
        default: PunctuationClass(ofEitherWidth: self)?.isPoint == true
        }
    }

    /// 。 ！ ？ (句末点号)
    package var endsSentence: Bool { self == "。" || PunctuationClass(self) == .exclamation }
}

extension Character {
    /// The class of a mark of either width.
    package var punctuation: PunctuationClass? {
        unicodeScalars.first.flatMap { PunctuationClass(ofEitherWidth: $0) }
    }

    /// Whether a clause ends at this mark, whatever its width.
    package var endsClause: Bool { unicodeScalars.first?.endsClause == true }

    /// 。 ！ ？
    package var endsSentence: Bool { unicodeScalars.first?.endsSentence == true }
}
