import Han

/// Characters that a PDF file names in the place of others. The file has glyphs, and what they mean is told by a table
/// that the program which made the file filled in as it could.
struct CharacterMending {
    private(set) var radicals = 0
    /// Characters of private use by the pages they stand on: what they mean is known to one face alone.
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

    /// A ligature as its letters, each with its share of the room.
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
