/// Faces and glyphs.
extension DiagnosticCode {
    package static let noGlyph = Self("GLY-01", "没有字体含有这个字", "no face has a glyph for a character")
    package static let substitutedFace = Self("GLY-02", "以另一字体代替", "a character is set in a substitute face")
    package static let missingFace = Self("GLY-03", "缺少字体文件", "a face file is missing")
    package static let missingVariant = Self("GLY-04", "没有字的异体", "no face has the variant of a character")
    package static let bannedFace = Self("GLY-05", "字体不许嵌入", "a face may not be embedded")
    package static let unsettableScript = Self("GLY-06", "还不能排印的文字", "a script that cannot be set yet")

    static let glyphCodes: [Self] = [
        .noGlyph, .substitutedFace, .missingFace, .missingVariant, .bannedFace, .unsettableScript,
    ]
}
