/// Faces and glyphs.
extension DiagnosticCode {
    package static let noGlyph = Self("GLY-01", "没有字体含有这个字", "a character that no face has")
    package static let substitutedFace = Self("GLY-02", "以另一字体代替", "another face stands in")
    package static let missingFace = Self("GLY-03", "缺少字体文件", "a face that is missing")

    static let glyphCodes: [Self] = [
        .noGlyph, .substitutedFace, .missingFace,
    ]
}
