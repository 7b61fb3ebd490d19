extension String {
    /// The text on one line, without characters that no title or label may contain: control characters, characters that
    /// change the writing direction, and code points that XML does not allow.
    package var printable: String {
        var kept = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029:
                // No space between Han characters.
                if let last = kept.last, last.isASCII, last != " " { kept.append(" ") }
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFDD0...0xFDEF,
                0xFFF9...0xFFFB:
                continue
            default: if scalar.value & 0xFFFE != 0xFFFE { kept.append(scalar) }
            }
        }
        return String(kept)
    }
}
