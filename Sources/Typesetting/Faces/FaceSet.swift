import Documents
import Han

/// A face in a role's chain.
package struct FaceChoice: Sendable, Hashable {
    package var face: FaceID
    /// Factor on the type size; evens out faces whose characters are drawn small on their body.
    package var scale: Double
    /// Only Han characters are taken from it: its marks belong to another tradition.
    package var hanOnly: Bool

    package init(face: FaceID, scale: Double = 1, hanOnly: Bool = false) {
        self.face = face
        self.scale = scale
        self.hanOnly = hanOnly
    }
}

/// The faces by role in the order in which they are asked for a character. Belongs to one thread at a time.
package final class FaceSet {
    /// A glyph with the face it comes from.
    struct Found {
        var choice: FaceChoice
        var glyph: UInt32
        /// In em of the style's size, the face's scale included.
        var advance: Double
        /// How far the glyph is moved down so that it stands on the role's own middle, in em.
        var drop: Double
        /// The ink stands in the middle of its cell, as that of Traditional marks does.
        var isCentred: Bool
        /// Another face than the first that may hold such characters.
        var isFallback: Bool
    }

    private let chains: [FaceRole: [FaceChoice]]
    private let open: (FaceID) -> any Typeface
    private var faces: [FaceID: any Typeface] = [:]
    private var found: [FaceRole: [Unicode.Scalar: Found?]] = [:]

    /// - Parameter open: gives the face of a number; called once for each face that is needed.
    package init(chains: [FaceRole: [FaceChoice]], open: @escaping (FaceID) -> any Typeface) {
        self.chains = chains
        self.open = open
    }

    package func face(_ id: FaceID) -> any Typeface {
        if let face = faces[id] { return face }
        let face = open(id)
        faces[id] = face
        return face
    }

    package func chain(_ role: FaceRole) -> [FaceChoice] { chains[role] ?? [] }

    /// Height of the middle of a role's Han characters above the baseline, in em.
    package func centre(_ role: FaceRole) -> Double {
        guard let first = chain(role).first else { return 0.38 }
        return face(first.face).centre * first.scale
    }

    /// The first face of the role's chain that has the character; nil when none has.
    func find(_ scalar: Unicode.Scalar, in role: FaceRole, isHan: Bool) -> Found? {
        if let known = found[role]?[scalar] { return known }
        let result = search(scalar, in: role, isHan: isHan)
        found[role, default: [:]][scalar] = .some(result)
        return result
    }

    private func search(_ scalar: Unicode.Scalar, in role: FaceRole, isHan: Bool) -> Found? {
        let candidates = chain(role).filter { isHan || !$0.hanOnly }
        for (place, choice) in candidates.enumerated() {
            let face = face(choice.face)
            guard let glyph = face.glyph(scalar) else { continue }
            // Latin and digits stand on the baseline; only what fills a Han cell is moved to the common middle.
            let drop = isHan && role != .latin ? face.centre * choice.scale - centre(role) : 0
            // 点号 stand at the lower left in Simplified and in the middle in Traditional text.
            let isCentred =
                PunctuationClass(scalar)?.isPoint != true
                ? false : face.ink(glyph.id).map { abs($0.x + $0.width / 2 - glyph.advance / 2) < glyph.advance * 0.12 } ?? false
            return Found(
                choice: choice, glyph: glyph.id, advance: glyph.advance * choice.scale, drop: drop, isCentred: isCentred,
                isFallback: place > 0)
        }
        return nil
    }
}
