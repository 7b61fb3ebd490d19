import CICU
import Han

extension Character {
    /// Without scalars that cannot be printed, and with the letter and its combining marks as one code point where Unicode has
    /// one, so that a face needs no marks: ǘ. Compatibility ideographs, which names are written with, are not replaced by the
    /// characters that they are equivalent to.
    var composed: Character {
        var scalars = unicodeScalars.makeIterator()
        guard let base = scalars.next(), scalars.next() != nil, !Self.isCompatibilityIdeograph(base) else { return self }
        // Some of them combine with the character before them.
        let units = Array(String(String.UnicodeScalarView(unicodeScalars.filter { UnsuitableCharacter($0) == nil })).utf16)
        guard !units.isEmpty else { return self }
        // Composing never makes a character of a few scalars longer than this.
        var composed = [UInt16](repeating: 0, count: units.count * 3)
        let count = gx_compose(units, Int32(units.count), &composed, Int32(composed.count))
        guard count > 0 else { return self }
        let text = String(decoding: composed.prefix(Int(count)), as: UTF16.self)
        return text.count == 1 ? Character(text) : self
    }

    private static func isCompatibilityIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0xF900...0xFAFF).contains(scalar.value) || (0x2F800...0x2FA1F).contains(scalar.value)
    }

    /// Whether it consists of several scalars.
    var isSequence: Bool {
        var scalars = unicodeScalars.makeIterator()
        return scalars.next() != nil && scalars.next() != nil
    }
}

extension Unicode.Scalar {
    /// Whether it selects a form of the character before it.
    var isVariationSelector: Bool { (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) }

    /// Whether it selects one of several forms of a Han character, as opposed to the colour of a symbol.
    var selectsHanForm: Bool { isVariationSelector && value != 0xFE0E && value != 0xFE0F }
}
