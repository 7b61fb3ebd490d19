import Documents
import Han

/// A face in the chain of a role.
package struct FaceChoice: Sendable, Hashable {
    package var face: FaceID
    /// The factor applied to the type size, for faces whose characters are small on their body.
    package var scale: Double
    /// Whether it supplies only Han characters, because its marks follow another tradition.
    package var hanOnly: Bool

    package init(face: FaceID, scale: Double = 1, hanOnly: Bool = false) {
        self.face = face
        self.scale = scale
        self.hanOnly = hanOnly
    }
}

/// The chain of faces of each role, in the order in which they are searched for a character. Belongs to one thread at a
/// time.
package final class FaceSet {
    private let chains: [FaceRole: [FaceChoice]]
    private let open: (FaceID) -> any Typeface
    private var faces: [FaceID: any Typeface] = [:]
    private var found: [FaceRole: [Unicode.Scalar: FaceGlyph?]] = [:]

    /// - Parameter open: Opens the face of a number; called once for each face that is needed.
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

    /// Returns the height of the middle of a role's Han characters above the baseline, in em.
    package func centre(_ role: FaceRole) -> Double {
        guard let first = chain(role).first else { return 0.38 }
        return face(first.face).centre * first.scale
    }

    /// Returns the glyph of the first face in the role's chain that has the character, or nil if none has.
    func find(_ scalar: Unicode.Scalar, in role: FaceRole, isHan: Bool) -> FaceGlyph? {
        if let known = found[role]?[scalar] { return known }
        let result = search(scalar, in: role, isHan: isHan)
        found[role, default: [:]][scalar] = .some(result)
        return result
    }

    private func search(_ scalar: Unicode.Scalar, in role: FaceRole, isHan: Bool) -> FaceGlyph? {
        let candidates = chain(role).filter { isHan || !$0.hanOnly }
        for (position, choice) in candidates.enumerated() {
            let face = face(choice.face)
            guard let glyph = face.glyph(scalar) else { continue }
            // Latin letters and digits keep to the baseline. Only full-width characters are centred on the common
            // middle line.
            let drop = isHan && role != .latin ? face.centre * choice.scale - centre(role) : 0
            // 点号 stand at the lower left in Simplified and in the middle in Traditional text.
            let isCentred =
                PunctuationClass(scalar)?.isPoint != true
                ? false : face.ink(glyph.id).map { abs($0.x + $0.width / 2 - glyph.advance / 2) < glyph.advance * 0.12 } ?? false
            return FaceGlyph(
                choice: choice, glyph: glyph.id, advance: glyph.advance * choice.scale, drop: drop, isCentred: isCentred,
                isFallback: position > 0)
        }
        return nil
    }
}

/// A glyph with the face that supplies it.
struct FaceGlyph {
    var choice: FaceChoice
    var glyph: UInt32
    /// In em of the style's size, including the scale of the face.
    var advance: Double
    /// How far the glyph is lowered so that it is centred on the middle line of the role's first face, in em.
    var drop: Double
    /// Whether the ink is in the middle of the character cell, as in Traditional punctuation.
    var isCentred: Bool
    /// Whether the face is not the first of the role that can supply such characters.
    var isFallback: Bool
}
