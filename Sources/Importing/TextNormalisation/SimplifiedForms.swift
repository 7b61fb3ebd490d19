/// Maps Traditional characters to Simplified ones, so that labels and titles can be compared in any script. The table comes
/// from OpenCC, character by character: the texts are short, and conversion by words would only distort them.
enum SimplifiedForms {
    static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { isCommon(scalar) ? scalar : table[scalar] ?? scalar }

    static func simplified(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(simplified(scalar)) }
        return String(scalars)
    }

    /// Whether most of the characters that distinguish the scripts are Traditional.
    static func isTraditional(_ texts: [String]) -> Bool {
        var rare: [Unicode.Scalar] = []
        var common = 0
        for text in texts {
            for scalar in text.unicodeScalars where scalar.value > 0x33FF {
                if isCommon(scalar) { common += 1 } else { rare.append(scalar) }
            }
        }
        // About a third of the characters of a Traditional text are not used in Simplified ones; a name or two prove nothing.
        guard rare.count > 20, rare.count * 12 > common else { return false }
        return rare.count { table[$0] != nil } > 20
    }

    /// Characters that are their own Simplified form: those of GB 2312, except a few that are Traditional ones as well. Most
    /// texts have no others, and then the dictionaries of OpenCC are not even opened.
    private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
        guard (0x4E00..<0x9FA6).contains(scalar.value) else { return scalar.value < 0x3400 || scalar.value > 0xFAFF }
        return common[Int(scalar.value) - 0x4E00]
    }

    private static let common: [Bool] = {
        var flags = [Bool](repeating: false, count: 0x9FA6 - 0x4E00)
        // Rows 16 to 87 contain the Han characters.
        let codes = (UInt8(0xB0)...0xF7).flatMap { row in (UInt8(0xA1)...0xFE).flatMap { row == 0xD7 && $0 > 0xF9 ? [] : [row, $0] } }
        let characters = Transcoding.utf8(codes[...], from: "GB2312").map { String(decoding: $0, as: UTF8.self) } ?? ""
        for scalar in characters.unicodeScalars where (0x4E00..<0x9FA6).contains(scalar.value) { flags[Int(scalar.value) - 0x4E00] = true }
        for scalar in "乾吒夥後徵捱摺於榘甯菸薹醣麴麽".unicodeScalars { flags[Int(scalar.value) - 0x4E00] = false }
        return flags
    }()

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        guard let converter = ScriptConverter(.toSimplified) else { return [:] }
        let characters = [0x3400...0x4DBF, 0x4E00...0x9FA5, 0xF900...0xFAD9].joined().compactMap { Unicode.Scalar(UInt32($0)) }.filter {
            !isCommon($0)
        }
        // One character to a line, so that no two of them form a word.
        var lines = String.UnicodeScalarView()
        for character in characters {
            lines.append(character)
            lines.append("\n")
        }
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        let converted = converter.converted(String(lines)).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for (character, line) in zip(characters, converted) where line.count == 1 && line.first != character {
            table[character] = line.first
        }
        return table
    }()
}
