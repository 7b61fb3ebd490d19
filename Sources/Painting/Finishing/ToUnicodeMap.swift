import Han

/// Maps from the codes of a font to text (ISO 32000-1 9.10.3), as Cairo writes them.
///
/// Where a glyph's text is not its own alone, Cairo asks the font which character it is, and the font names the lower of two
/// code points: ⾦ where 金 was meant. A search of the file for 金 would not find it.
enum ToUnicodeMap {
    /// A map with characters in the place of radicals; nil if it has no radicals.
    static func withoutRadicals(_ map: [UInt8]) -> [UInt8]? {
        // The maps are short and of one form: lines of a code and its text, each in angle brackets.
        var found = false
        var mended: [UInt8] = []
        mended.reserveCapacity(map.count)
        for line in map.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !mended.isEmpty { mended.append(0x0A) }
            if let start = line.lastIndex(of: UInt8(ascii: "<")), start > line.startIndex, let end = line.lastIndex(of: UInt8(ascii: ">")),
                end == start + 5,
                let code = UInt32(String(decoding: line[(start + 1)..<end], as: UTF8.self), radix: 16),
                let character = Unicode.Scalar(code).flatMap(Radicals.ideographWithSameGlyph)
            {
                found = true
                mended += line[...start]
                for unit in String(Character(character)).utf16 {
                    let digits = String(unit, radix: 16)
                    mended += Array((String(repeating: "0", count: 4 - digits.count) + digits).utf8)
                }
                mended += line[end...]
            } else {
                mended += line
            }
        }
        return found ? mended : nil
    }
}
