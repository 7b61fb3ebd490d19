import CHarfBuzzSubset

/// Converts a face with CFF outlines to TrueType outlines, for OFD viewers that do not support CFF: they would show the
/// page in another face.
enum TrueTypeConversion {
    /// - Parameters:
    ///   - face: a subset, with or without outlines. Glyph IDs and characters are kept; the name is not.
    ///   - entries: its glyphs, in order.
    /// - Returns: nil if the face lacks a required table.
    static func converted(_ face: OpaquePointer, glyphs entries: [GlyphEntry]) -> FontFileBuilder? {
        guard var head = FontFileBuilder.table("head", of: face), head.count >= 54, var hhea = FontFileBuilder.table("hhea", of: face),
            hhea.count >= 36, let file = FontFileBuilder()
        else { return nil }

        var glyphs: [UInt8] = []
        var places: [UInt8] = []
        var metrics: [UInt8] = []
        for entry in entries {
            places.append(bigEndian32: glyphs.count)
            glyphs += entry.bytes
            metrics.append(bigEndian16: entry.advance)
            // Viewers place the glyph's left edge here, wherever its points are.
            metrics.append(bigEndian16: entry.left)
        }
        places.append(bigEndian32: glyphs.count)
        // Offsets in four bytes each; as many advance widths as glyphs.
        head.replaceSubrange(50..<52, with: [0, 1])
        hhea.replaceSubrange(34..<36, with: [UInt8(truncatingIfNeeded: entries.count >> 8), UInt8(truncatingIfNeeded: entries.count)])
        for (name, bytes) in [
            ("glyf", glyphs), ("loca", places), ("hmtx", metrics), ("head", head), ("hhea", hhea), ("maxp", limits(of: entries)),
        ] { file.add(bytes, as: name) }
        file.copy(["cmap", "OS/2", "post"], from: face)
        return file
    }

    /// The table `maxp`, version 1: no composite glyphs, no instructions.
    private static func limits(of entries: [GlyphEntry]) -> [UInt8] {
        var bytes: [UInt8] = [0, 1, 0, 0]
        for value in [entries.count, entries.map(\.points).max() ?? 0, entries.map(\.contours).max() ?? 0, 0, 0, 1]
            + [Int](repeating: 0, count: 8)
        { bytes.append(bigEndian16: value) }
        return bytes
    }
}
