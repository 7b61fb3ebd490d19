import CCairo
import Documents
import Han
import Typesetting

/// Cairo's font faces for glyph runs, opened on first use. Used by one thread at a time.
package final class PaintFaces {
    private let files: [FaceID: FaceFile]
    private var library: FT_Library?
    private var faces: [PaintFace: (cairo: OpaquePointer, file: FT_Face)] = [:]

    private struct PaintFace: Hashable {
        var id: FaceID
        var form: ScriptPosition?
    }

    package init(files: [FaceID: FaceFile]) { self.files = files }

    deinit {
        for face in faces.values {
            cairo_font_face_destroy(face.cairo)
            FT_Done_Face(face.file)
        }
        if let library { FT_Done_FreeType(library) }
    }

    /// - Parameter form: the same face for glyphs that stand for raised or lowered forms, which Cairo embeds as a font of its own: in
    ///   one font, a glyph has one character, and programs that read the structure know no other.
    func face(_ id: FaceID, for form: ScriptPosition? = nil) throws(PaintingFailure) -> OpaquePointer {
        let key = PaintFace(id: id, form: form)
        if let known = faces[key] { return known.cairo }
        guard let file = files[id] else { throw .face(path: "#\(id.number)") }
        if library == nil { FT_Init_FreeType(&library) }
        var opened: FT_Face?
        guard let library, FT_New_Face(library, file.path, FT_Long(file.index), &opened) == 0, let opened,
            let cairo = cairo_ft_font_face_create_for_ft_face(opened, gx_load_flags())
        else { throw .face(path: file.path) }
        faces[key] = (cairo, opened)
        return cairo
    }
}
