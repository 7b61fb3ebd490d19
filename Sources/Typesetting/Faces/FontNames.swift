import CPango

/// Reads the names of faces from font files.
package enum FontNames {
    package struct NamedFace: Sendable {
        package var file: FaceFile
        /// Whether the face is upright and of normal weight.
        package var isRegular: Bool
        /// The name of the family, in English if the file has it.
        package var family: String
        /// The family, full and PostScript names in all languages of the file, in lower case.
        package var names: Set<String>
    }

    /// Returns the faces of a file; empty if it is not a font.
    package static func faces(in path: String) -> [NamedFace] {
        guard let config = FcConfigCreate() else { return [] }
        defer { FcConfigDestroy(config) }
        guard FcConfigAppFontAddFile(config, path) != 0, let set = FcConfigGetFonts(config, FcSetApplication) else { return [] }
        return (0..<Int(set.pointee.nfont)).compactMap { position in
            guard let pattern = set.pointee.fonts[position] else { return nil }
            var index: Int32 = 0
            FcPatternGetInteger(pattern, FC_INDEX, 0, &index)
            var weight: Int32 = FC_WEIGHT_REGULAR
            var slant: Int32 = FC_SLANT_ROMAN
            FcPatternGetInteger(pattern, FC_WEIGHT, 0, &weight)
            FcPatternGetInteger(pattern, FC_SLANT, 0, &slant)
            var names: Set<String> = []
            var family: String?
            for object in [FC_FAMILY, FC_FULLNAME, FC_POSTSCRIPT_NAME] {
                var number: Int32 = 0
                var value: UnsafeMutablePointer<FcChar8>?
                while FcPatternGetString(pattern, object, number, &value) == FcResultMatch, let value {
                    let name = String(cString: value)
                    if family == nil || object == FC_FAMILY && !(family ?? "").utf8.allSatisfy({ $0 < 0x80 }) { family = name }
                    names.insert(name.lowercased())
                    number += 1
                }
            }
            return NamedFace(
                file: FaceFile(path: path, index: Int(index)), isRegular: weight <= FC_WEIGHT_MEDIUM && slant == FC_SLANT_ROMAN,
                family: family ?? path, names: names)
        }
    }
}
