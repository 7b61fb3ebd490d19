@testable import Documents
@testable import Typesetting

/// A face in which every Han character is one em wide and every Western one half an em, so that positions are whole
/// numbers. The number of a glyph is the code point of its character.
final class SquareFace: Typeface {
    let centre: Double
    /// Characters missing from the face.
    let lacks: Set<Unicode.Scalar>

    init(centre: Double = 0.4, lacks: Set<Unicode.Scalar> = []) {
        self.centre = centre
        self.lacks = lacks
    }

    func glyph(_ scalar: Unicode.Scalar) -> (id: UInt32, advance: Double)? {
        lacks.contains(scalar) ? nil : (scalar.value, scalar.value < 0x2000 ? 0.5 : 1)
    }

    func shape(_ text: String) -> [ShapedGlyph] {
        var offset = 0
        return text.unicodeScalars.map { scalar in
            defer { offset += UTF8.width(scalar) }
            return ShapedGlyph(id: scalar.value, advance: scalar.value < 0x2000 ? 0.5 : 1, offset: offset)
        }
    }
}

extension FaceSet {
    /// One square face for every role.
    static func square() -> FaceSet {
        let chain = [FaceChoice(face: FaceID(number: 0))]
        return FaceSet(chains: Dictionary(uniqueKeysWithValues: FaceRole.allCases.map { ($0, chain) })) { _ in SquareFace() }
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
