import CHarfBuzzSubset

/// A face with outlines in CFF as one with outlines in TrueType: what readers of OFD understand that know no CFF, and
/// then would set the page in a face of their own.
enum TrueTypeConversion {
    /// - Parameters:
    ///   - face: a subset, with or without outlines; it keeps its glyphs' numbers and its characters, and loses its name.
    ///   - entries: of its glyphs, in their order.
    /// - Returns: nil when the face lacks a table that every font has.
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
            // Readers put the glyph's left edge here, wherever its points are.
            metrics.append(bigEndian16: entry.left)
        }
        places.append(bigEndian32: glyphs.count)
        // Places in four bytes each; as many widths as glyphs.
        head.replaceSubrange(50..<52, with: [0, 1])
        hhea.replaceSubrange(34..<36, with: [UInt8(truncatingIfNeeded: entries.count >> 8), UInt8(truncatingIfNeeded: entries.count)])
        for (name, bytes) in [
            ("glyf", glyphs), ("loca", places), ("hmtx", metrics), ("head", head), ("hhea", hhea), ("maxp", limits(of: entries)),
        ] { file.add(bytes, as: name) }
        file.copy(["cmap", "OS/2", "post"], from: face)
        return file
    }

    /// `maxp` of version 1: no composite glyphs, no instructions.
    private static func limits(of entries: [GlyphEntry]) -> [UInt8] {
        var bytes: [UInt8] = [0, 1, 0, 0]
        for value in [entries.count, entries.map(\.points).max() ?? 0, entries.map(\.contours).max() ?? 0, 0, 0, 1]
            + [Int](repeating: 0, count: 8)
        { bytes.append(bigEndian16: value) }
        return bytes
    }
}
