import CCairo
import Documents
import Typesetting

/// Cairo's font faces for glyph runs, opened on first use. Used by one thread at a time.
package final class PaintFaces {
    private let files: [FaceID: FaceFile]
    private var library: FT_Library?
    private var faces: [FaceID: (cairo: OpaquePointer, file: FT_Face)] = [:]

    package init(files: [FaceID: FaceFile]) { self.files = files }

    deinit {
        for face in faces.values {
            cairo_font_face_destroy(face.cairo)
            FT_Done_Face(face.file)
        }
        if let library { FT_Done_FreeType(library) }
    }

    func face(_ id: FaceID) throws(PaintingFailure) -> OpaquePointer {
        if let known = faces[id] { return known.cairo }
        guard let file = files[id] else { throw .face(path: "#\(id.number)") }
        if library == nil { FT_Init_FreeType(&library) }
        var opened: FT_Face?
        guard let library, FT_New_Face(library, file.path, FT_Long(file.index), &opened) == 0, let opened,
            let cairo = cairo_ft_font_face_create_for_ft_face(opened, gx_load_flags())
        else { throw .face(path: file.path) }
        faces[id] = (cairo, opened)
        return cairo
    }
}
