/// What a font file calls itself (its `name` table). Readers and systems know faces by these names, and would show a
/// document with the glyphs of another one, were the subsets of a face called the same.
enum NameTable {
    /// - Parameters:
    ///   - name: with the subset's tag.
    ///   - copyright: of the whole face.
    static func bytes(name: String, copyright: String?) -> [UInt8] {
        // PostScript names are of letters, digits and a few signs.
        let postScript = String(
            String.UnicodeScalarView(
                name.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 && !"[](){}<>/%".unicodeScalars.contains($0) }.prefix(63)))
        // Windows takes no family of more than 31 characters.
        let entries = [(0, copyright ?? ""), (1, String(name.prefix(31))), (2, "Regular"), (3, name), (4, name), (6, postScript)].filter {
            !$0.1.isEmpty
        }
        var records: [UInt8] = []
        var text: [UInt8] = []
        for (number, value) in entries {
            let start = text.count
            for unit in value.utf16.prefix(1000) { text.append(bigEndian16: Int(unit)) }
            // Windows, Unicode, English.
            for field in [3, 1, 0x409, number, text.count - start, start] { records.append(bigEndian16: field) }
        }
        var bytes: [UInt8] = []
        for field in [0, entries.count, 6 + records.count] { bytes.append(bigEndian16: field) }
        return bytes + records + text
    }
}
