/// Characters that cannot be seen or that no two programs show alike, and that therefore have no place in a text that is printed.
package enum UnsuitableCharacter: Sendable, Hashable, CaseIterable {
    /// C0 and C1 controls, except those that are line breaks.
    case control
    /// Line feed, carriage return, form feed, NEL, U+2028, U+2029.
    case lineBreak
    case tab
    /// U+FFFC, the place of an object in a word processor's text.
    case objectReplacement
    /// U+FFF9…FFFB, which enclose ruby in plain text.
    case annotation
    /// U+2061…2064, between the parts of formulas.
    case invisibleOperator
    /// U+E0000…E007F
    case tag
    case noncharacter
    case privateUse
    case bidirectionalControl
    /// Spaces and joiners without width, byte order marks, and letters that are blank by definition.
    case zeroWidth
    /// U+FFFD, where a program could not read a character.
    case replacement
    /// A combining mark without a letter before it.
    case isolatedMark
    /// U+00AD
    case softHyphen
    /// U+206A…206F, which Unicode advises against, and other format characters without a use in these texts.
    case formatControl

    /// Returns the kind of a character that is unsuitable wherever it stands; nil for all others.
    package init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20...0x7E: return nil
        case 0x09: self = .tab
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
        case 0...0x1F, 0x7F...0x9F: self = .control
        case 0xAD: self = .softHyphen
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidirectionalControl
        case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x200B, 0x2060, 0x2065, 0x3164, 0xFEFF, 0xFFA0: self = .zeroWidth
        case 0x2061...0x2064: self = .invisibleOperator
        case 0x206A...0x206F, 0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: self = .formatControl
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: self = .privateUse
        case 0xFFF9...0xFFFB: self = .annotation
        case 0xFFFC: self = .objectReplacement
        case 0xFFFD: self = .replacement
        case 0xE0000...0xE007F: self = .tag
        case 0xFDD0...0xFDEF: self = .noncharacter
        case let value where value & 0xFFFE == 0xFFFE: self = .noncharacter
        default: return nil
        }
    }

    /// The unsuitable characters of a text in their order.
    package static func found(in text: String) -> [(kind: UnsuitableCharacter, scalar: Unicode.Scalar)] {
        var found: [(UnsuitableCharacter, Unicode.Scalar)] = []
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            // Most characters of most texts.
            if (0x4E00...0x9FFF).contains(scalar.value) || (0x20...0x7E).contains(scalar.value) { continue }
            if let kind = UnsuitableCharacter(scalar) {
                found.append((kind, scalar))
            } else if isJoiner(scalar) {
                if !joins(scalar, after: previous) { found.append((.zeroWidth, scalar)) }
            } else if scalar.properties.isMark, !isBase(previous) {
                found.append((.isolatedMark, scalar))
            }
        }
        return found
    }

    /// Joiners have a use in scripts whose letters join.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

    private static func joins(_ joiner: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
        guard let previous else { return false }
        return switch previous.value {
        case 0x0600...0x08FF, 0x1800...0x18AF: true
        default: false
        }
    }

    /// Whether a combining mark can belong to the scalar, which may itself be a mark of the same character.
    private static func isBase(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar, UnsuitableCharacter(scalar) == nil else { return false }
        return !scalar.properties.isWhitespace
    }
}

extension Unicode.Scalar.Properties {
    /// Whether it combines with the character before it. Variation selectors do too.
    fileprivate var isMark: Bool {
        switch generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
