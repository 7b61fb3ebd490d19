/// Makes characters visible that would control a terminal instead of being shown in it.
///
/// Names of files, keys and texts come from untrusted input: an escape sequence in them could clear the screen, forge a
/// message or reverse the order of what follows.
package enum VisibleText {
    /// One line in which each control character is written as `\u{1B}`. Line ends and tabs are controls too.
    package static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: controls) else { return text }
        return replaced(text, where: controls, by: visible)
    }

    /// Several lines, of which each is escaped as by ``escaped(_:)``; line feeds and tabs stay.
    package static func escapedLines(_ text: String) -> String {
        replaced(text, where: { $0 != "\n" && $0 != "\t" && controls($0) }, by: visible)
    }

    /// JSON with the same value and no raw control character but line feeds. JSON itself only requires escapes below
    /// U+0020; all others can only be inside strings, where `\u009B` means the same.
    package static func escapedJSON(_ json: String) -> String {
        replaced(json, where: { $0 != "\n" && $0 != "\r" && $0 != "\t" && controls($0) }, by: escape)
    }

    /// C0 and C1 controls, DEL, line and paragraph separators, and the marks, embeddings, overrides and isolates of the
    /// bidirectional algorithm (Unicode 16, UAX #9). All are below U+10000.
    private static func controls(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func replaced(
        _ text: String, where isReplaced: (Unicode.Scalar) -> Bool, by replacement: (Unicode.Scalar) -> String
    ) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isReplaced(scalar) { result.append(contentsOf: replacement(scalar).unicodeScalars) } else { result.append(scalar) }
        }
        return String(result)
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String { "\\u{\(hexadecimal(scalar))}" }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = hexadecimal(scalar)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }
}
