import Documents
import Han

/// A face in the chain of a role.
package struct FaceChoice: Sendable, Hashable {
    package var face: FaceID
    /// The factor applied to the type size, for faces whose characters are small on their body.
    package var scale: Double
    package var coverage: Coverage

    package init(face: FaceID, scale: Double = 1, coverage: Coverage = .all) {
        self.face = face
        self.scale = scale
        self.coverage = coverage
    }

    /// The characters that are taken from a face.
    package enum Coverage: String, Sendable, Hashable, CaseIterable {
        case all
        /// Only Han characters, because its marks follow another tradition.
        case han
        /// Only signs such as ☑ and ✓, because its letters are of another design.
        case symbols

        func contains(_ scalar: Unicode.Scalar, isHan: Bool) -> Bool {
            switch self {
            case .all: true
            case .han: isHan
            case .symbols: (0x2190...0x2BFF).contains(scalar.value)
            }
        }
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

    /// Returns the first glyph of a letter with combining marks, or of a character with a variation selector, in the first face of
    /// the chain that has all of them. A face without the variant is used only if none has it.
    func find(sequence: Character, in role: FaceRole, isHan: Bool) -> FaceGlyph? {
        guard let base = sequence.unicodeScalars.first else { return nil }
        let marks = sequence.unicodeScalars.dropFirst()
        func has(_ face: any Typeface, variants: Bool) -> Bool {
            marks.allSatisfy { mark in
                if mark.isVariationSelector { return !variants || !mark.selectsHanForm || face.hasVariant(of: base, mark) }
                return mark.properties.isDefaultIgnorableCodePoint || face.glyph(mark) != nil
            }
        }
        return search(base, in: role, isHan: isHan) { has($0, variants: true) }
            ?? search(base, in: role, isHan: isHan) { has($0, variants: false) }
    }

    private func search(
        _ scalar: Unicode.Scalar, in role: FaceRole, isHan: Bool, where suits: (any Typeface) -> Bool = { _ in true }
    ) -> FaceGlyph? {
        let candidates = chain(role).filter { $0.coverage.contains(scalar, isHan: isHan) }
        for (position, choice) in candidates.enumerated() {
            let face = face(choice.face)
            guard let glyph = face.glyph(scalar), suits(face) else { continue }
            // Latin letters and digits keep to the baseline. Only full-width characters are centred on the common
            // middle line.
            let drop = isHan && role != .latin ? face.centre * choice.scale - centre(role) : 0
            // 点号 stand at the lower left in Simplified and in the middle in Traditional text.
            let isCentred =
                PunctuationClass(scalar)?.isPoint != true
                ? false : face.ink(glyph.id).map { abs($0.x + $0.width / 2 - glyph.advance / 2) < glyph.advance * 0.12 } ?? false
            return FaceGlyph(
                choice: choice, glyph: glyph.id, advance: glyph.advance * choice.scale, drop: drop, isCentred: isCentred,
                isFallback: position > 0 && choice.coverage != .symbols)
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
