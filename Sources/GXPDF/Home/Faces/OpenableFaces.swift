import Documents
import Painting
import Reports
import Typesetting

/// The faces by role for one language, ready to be opened for setting or painting.
struct OpenableFaces: Sendable {
    var chains: [FaceRole: [FaceChoice]]
    var files: [FaceID: FaceFile]
    /// Common fonts that readers may use for a face that they do not open.
    var substitutes: [FaceID: FaceSubstitute] = [:]
    /// The roles whose first face is missing.
    var vacant: [Vacancy] = []

    /// The office's own faces that may not be used.
    var banned: [FaceLibrary.BannedFace] = []

    /// A role that is filled by another face than its own.
    struct Vacancy: Sendable {
        var role: String
        /// The missing file.
        var file: String
        var standIn: FaceID
    }

    /// Opens a face. Its file existed when the library was read; if it has been removed since, an empty face is used and each
    /// of its characters is reported as missing.
    func open(_ id: FaceID) -> any Typeface {
        guard let file = files[id], let face = try? PangoTypeface(file) else { return AbsentFace() }
        return face
    }

    /// The face's file name, for messages.
    func name(_ id: FaceID) -> String {
        guard let file = files[id] else { return "#\(id.number)" }
        let name = String(file.path.split(separator: "/").last ?? "")
        return file.index == 0 ? name : "\(name)#\(file.index)"
    }
}

/// Replaces a face whose file can no longer be opened: it has no characters.
private final class AbsentFace: Typeface {
    let centre = 0.38
    func glyph(_ scalar: Unicode.Scalar) -> (id: UInt32, advance: Double)? { nil }
    func shape(_ text: String) -> [ShapedGlyph] { [] }
}
