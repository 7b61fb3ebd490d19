import Documents
import Typesetting

/// How a viewer that ignores the embedded face finds a substitute.
package struct FaceSubstitute: Sendable, Hashable {
    /// The family name on office computers: 仿宋.
    package var family: String
    package var hasSerifs: Bool

    package init(family: String, hasSerifs: Bool) {
        self.family = family
        self.hasSerifs = hasSerifs
    }
}

/// The complete faces, opened on first use. Used by one thread at a time.
package final class SourceFaces {
    private let files: [FaceID: FaceFile]
    private let substitutes: [FaceID: FaceSubstitute]
    private var faces: [FaceID: SourceFace] = [:]

    package init(files: [FaceID: FaceFile], substitutes: [FaceID: FaceSubstitute]) {
        self.files = files
        self.substitutes = substitutes
    }

    func face(_ id: FaceID) throws(PaintingFailure) -> SourceFace {
        if let known = faces[id] { return known }
        guard let file = files[id] else { throw .face(path: "#\(id.number)") }
        let face = try SourceFace(file)
        faces[id] = face
        return face
    }

    func substitute(_ id: FaceID) -> FaceSubstitute? { substitutes[id] }
}

/// The faces of a document, each reduced to the glyphs that are used.
struct EmbeddedFaces {
    struct EmbeddedFace {
        var id: Int
        var source: SourceFace
        var subset: FaceSubset
        var substitute: FaceSubstitute?
        var fileName: String { "font_\(id)_\(subset.tag).ttf" }
    }

    /// In order of first use.
    private(set) var all: [EmbeddedFace] = []
    private var places: [FaceID: Int] = [:]

    init(of pages: [Page], sources: SourceFaces, ids: inout ObjectIDs) throws(PaintingFailure) {
        var order: [FaceID] = []
        var glyphs: [FaceID: Set<UInt32>] = [:]
        var characters: [FaceID: Set<Unicode.Scalar>] = [:]
        for page in pages {
            for mark in page.marks {
                guard case .glyphs(let run) = mark.content else { continue }
                if glyphs[run.face] == nil { order.append(run.face) }
                glyphs[run.face, default: []].formUnion(run.glyphs.lazy.map(\.id))
                characters[run.face, default: []].formUnion(run.text.unicodeScalars)
            }
        }
        for id in order {
            let source = try sources.face(id)
            let subset = try source.subset(glyphs: glyphs[id] ?? [], characters: characters[id] ?? [])
            places[id] = all.count
            all.append(EmbeddedFace(id: ids.next(), source: source, subset: subset, substitute: sources.substitute(id)))
        }
    }

    subscript(id: FaceID) -> EmbeddedFace? { places[id].map { all[$0] } }
}
