import CHarfBuzzSubset

/// Builds a font file from its tables.
final class FontFileBuilder {
    private let face: OpaquePointer

    init?() {
        guard let face = hb_face_builder_create() else { return nil }
        self.face = face
    }

    deinit { hb_face_destroy(face) }

    func add(_ bytes: [UInt8], as name: String) {
        bytes.withUnsafeBytes { buffer in
            let blob = hb_blob_create(
                buffer.bindMemory(to: CChar.self).baseAddress, UInt32(buffer.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
            hb_face_builder_add_table(face, SourceFace.tag(name), blob)
            hb_blob_destroy(blob)
        }
    }

    /// Copies tables of another face, if it has them.
    func copy(_ names: [String], from source: OpaquePointer) {
        for name in names {
            if let bytes = Self.table(name, of: source) { add(bytes, as: name) }
        }
    }

    /// The file; nil if building it failed.
    var bytes: [UInt8]? {
        let blob = hb_face_reference_blob(face)
        defer { hb_blob_destroy(blob) }
        return Self.bytes(of: blob)
    }

    static func table(_ name: String, of face: OpaquePointer) -> [UInt8]? {
        let blob = hb_face_reference_table(face, SourceFace.tag(name))
        defer { hb_blob_destroy(blob) }
        return bytes(of: blob)
    }

    private static func bytes(of blob: OpaquePointer?) -> [UInt8]? {
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length), length > 0 else { return nil }
        return Array(UnsafeRawBufferPointer(start: data, count: Int(length)))
    }
}
