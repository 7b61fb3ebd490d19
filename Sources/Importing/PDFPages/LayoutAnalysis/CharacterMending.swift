import Han

/// Corrects characters that a PDF file gives instead of others. The file has glyphs; their meaning is in a table that the producing
/// program filled in as well as it could.
struct CharacterMending {
    private(set) var radicals = 0
    /// Private-use characters by page. Only the font knows what they mean.
    private(set) var unknown: [Int: Int] = [:]

    mutating func mend(_ page: inout PrintedPage) {
        var mended: [PrintedCharacter] = []
        mended.reserveCapacity(page.characters.count)
        for character in page.characters {
            var character = character
            switch character.scalar.value {
            case 0xFB00...0xFB06:
                mended += Self.parted(character)
                continue
            case 0xE000...0xF8FF, 0xF0000...0x10FFFD, 0xFFFD:
                unknown[page.number, default: 0] += 1
                character.scalar = "\u{FFFD}"
            default:
                let unified = Self.unified(character.scalar)
                if unified != character.scalar { radicals += 1 }
                character.scalar = unified
            }
            mended.append(character)
        }
        page.characters = mended
    }

    /// The character that a radical or a compatibility ideograph looks like.
    static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Radicals.ideograph(of: scalar) ?? CompatibilityIdeographs.ideograph(of: scalar) ?? scalar
    }

    /// A ligature as its letters, each with its share of the width.
    private static func parted(_ character: PrintedCharacter) -> [PrintedCharacter] {
        let letters: [Unicode.Scalar] = Array(
            ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(character.scalar.value) - 0xFB00].unicodeScalars)
        let width = character.box.width / Float(letters.count)
        return letters.enumerated().map { index, letter in
            var box = character.box
            box.left += Float(index) * width
            box.right = box.left + width
            return PrintedCharacter(letter, box)
        }
    }
}
