import CHarfBuzzSubset

/// A face with outlines in CFF as one with outlines in TrueType: what readers of OFD understand that know no CFF, and
/// then would set the page in a face of their own.
struct TrueTypeConversion {
    /// - Parameter face: a subset; it keeps its glyphs' numbers and its characters.
    /// - Returns: a face to be destroyed by the caller; nil when the face lacks a table that every font has.
    static func converted(_ face: OpaquePointer) -> OpaquePointer? {
        guard let font = hb_font_create(face) else { return nil }
        defer { hb_font_destroy(font) }
        let entries = (0..<hb_face_get_glyph_count(face)).map { GlyphEntry(QuadraticOutline(of: $0, in: font)) }
        guard var head = table("head", of: face), head.count >= 54, var hhea = table("hhea", of: face), hhea.count >= 36, let builder = hb_face_builder_create() else { return nil }

        var glyphs: [UInt8] = [], places: [UInt8] = [], metrics: [UInt8] = []
        for (glyph, entry) in entries.enumerated() {
            places.append(bigEndian32: glyphs.count)
            glyphs += entry.bytes
            metrics.append(bigEndian16: Int(hb_font_get_glyph_h_advance(font, UInt32(glyph))))
            // Readers put the glyph's left edge here, wherever its points are.
            metrics.append(bigEndian16: entry.left)
        }
        places.append(bigEndian32: glyphs.count)
        // Places in four bytes each; as many widths as glyphs.
        head.replaceSubrange(50..<52, with: [0, 1])
        hhea.replaceSubrange(34..<36, with: [UInt8(truncatingIfNeeded: entries.count >> 8), UInt8(truncatingIfNeeded: entries.count)])
        for (name, bytes) in [("glyf", glyphs), ("loca", places), ("hmtx", metrics), ("head", head), ("hhea", hhea), ("maxp", limits(of: entries))] { add(bytes, as: name, to: builder) }
        for name in ["cmap", "name", "OS/2", "post"] {
            if let bytes = table(name, of: face) { add(bytes, as: name, to: builder) }
        }
        return builder
    }

    /// `maxp` of version 1: no composite glyphs, no instructions.
    private static func limits(of entries: [GlyphEntry]) -> [UInt8] {
        var bytes: [UInt8] = [0, 1, 0, 0]
        for value in [entries.count, entries.map(\.points).max() ?? 0, entries.map(\.contours).max() ?? 0, 0, 0, 1] + [Int](repeating: 0, count: 8) { bytes.append(bigEndian16: value) }
        return bytes
    }

    private static func table(_ name: String, of face: OpaquePointer) -> [UInt8]? {
        let blob = hb_face_reference_table(face, SourceFace.tag(name))
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length), length > 0 else { return nil }
        return Array(UnsafeRawBufferPointer(start: data, count: Int(length)))
    }

    private static func add(_ bytes: [UInt8], as name: String, to builder: OpaquePointer) {
        bytes.withUnsafeBytes { buffer in
            let blob = hb_blob_create(buffer.bindMemory(to: CChar.self).baseAddress, UInt32(buffer.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
            hb_face_builder_add_table(builder, SourceFace.tag(name), blob)
            hb_blob_destroy(blob)
        }
    }
}
