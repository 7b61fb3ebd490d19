/// The `name` table of a font file. Viewers and systems identify faces by these names: if two subsets of a face had the
/// same name, one document could be shown with the glyphs of another.
enum NameTable {
    /// - Parameters:
    ///   - name: including the tag of the subset.
    ///   - copyright: the notice of the complete face.
    static func bytes(name: String, copyright: String?) -> [UInt8] {
        // PostScript names allow printable ASCII without delimiters.
        let postScript = String(
            String.UnicodeScalarView(
                name.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 && !"[](){}<>/%".unicodeScalars.contains($0) }.prefix(63)))
        // Windows does not accept family names of more than 31 characters.
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
