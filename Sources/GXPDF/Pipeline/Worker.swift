import Documents
import Painting
import Typesetting

/// The C libraries' objects that one thread uses at a time: faces opened for setting and for painting. The pool hands a
/// worker to one stage at a time, which makes it safe to pass it between threads.
final class Worker: @unchecked Sendable {
    let typesetter: Typesetter
    let paintFaces: PaintFaces
    let sourceFaces: SourceFaces

    init(faces: OpenableFaces) {
        typesetter = Typesetter(faces: FaceSet(chains: faces.chains) { faces.open($0) })
        paintFaces = PaintFaces(files: faces.files)
        sourceFaces = SourceFaces(files: faces.files, substitutes: faces.substitutes)
    }
}
