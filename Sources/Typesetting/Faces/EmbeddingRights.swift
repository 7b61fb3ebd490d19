import CPango

/// What the maker of a face does not allow a document to do with it (OpenType, table OS/2, fsType).
package enum EmbeddingBan: Sendable, Hashable {
    /// The face may not be embedded at all.
    case embedding
    /// It may only be embedded as a whole, which would add megabytes to each file.
    case subsetting
    /// Only its bitmaps may be embedded.
    case outlines

    /// nil if the face may be embedded and subset, and if the file does not say.
    package init?(_ file: FaceFile) {
        guard let blob = hb_blob_create_from_file(file.path) else { return nil }
        defer { hb_blob_destroy(blob) }
        // The upper half of the number counts the named instances of variable fonts.
        guard let face = hb_face_create(blob, UInt32(file.index & 0xFFFF)) else { return nil }
        defer { hb_face_destroy(face) }
        // OS/2 in hexadecimal.
        guard let table = hb_face_reference_table(face, 0x4F53_2F32) else { return nil }
        defer { hb_blob_destroy(table) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(table, &length), length >= 10 else { return nil }
        let bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
        self.init(type: UInt16(bytes[8]) << 8 | UInt16(bytes[9]))
    }

    init?(type: UInt16) {
        // Where several of the first bits are set, the most generous one counts.
        if type & 0xF == 0x2 {
            self = .embedding
        } else if type & 0x200 != 0 {
            self = .outlines
        } else if type & 0x100 != 0 {
            self = .subsetting
        } else {
            return nil
        }
    }
}
