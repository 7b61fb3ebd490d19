import CHarfBuzzSubset
import Documents
import Typesetting

/// A face in HarfBuzz, to be measured and reduced to the glyphs that are used.
final class SourceFace {
    /// The full name of the face, such as `FandolFang R`.
    let name: String
    private let face: OpaquePointer
    private let font: OpaquePointer
    private let unitsPerEm: Double
    /// Whether the outlines are cubic.
    private let isCFF: Bool
    private var boxes: [UInt32: Rect] = [:]
    /// The converted outlines so far, kept because reports share most of their glyphs.
    private var entries: [UInt32: GlyphEntry] = [:]

    init(_ file: FaceFile) throws(PaintingFailure) {
        guard let blob = hb_blob_create_from_file_or_fail(file.path) else { throw .face(path: file.path) }
        defer { hb_blob_destroy(blob) }
        guard let face = hb_face_create(blob, UInt32(file.index)), hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
            throw .face(path: file.path)
        }
        self.face = face
        self.font = font
        unitsPerEm = Double(hb_face_get_upem(face))
        isCFF = ["CFF ", "CFF2"].contains { name in
            let table = hb_face_reference_table(face, Self.tag(name))
            defer { hb_blob_destroy(table) }
            return hb_blob_get_length(table) > 0
        }
        // Name 4 is the full name.
        name = Self.name(4, of: face) ?? "Embedded"
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    private static func name(_ number: UInt32, of face: OpaquePointer) -> String? {
        var length: UInt32 = 512
        var text = [CChar](repeating: 0, count: Int(length))
        let whole = hb_ot_name_get_utf8(face, number, hb_language_from_string("en", -1), &length, &text)
        return whole > 0 ? String(decoding: text[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }

    static func tag(_ name: String) -> UInt32 { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    /// The glyph of a single character; nil if the face has none.
    func glyph(_ scalar: Unicode.Scalar) -> UInt32? {
        var glyph: UInt32 = 0
        return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
    }

    /// The box of a glyph in em from its origin: it contains the ink and the em box, which is placed as for Han characters.
    func box(_ glyph: UInt32) -> Rect {
        if let known = boxes[glyph] { return known }
        let advance = Double(hb_font_get_glyph_h_advance(font, glyph)) / unitsPerEm
        var left = min(0, advance)
        var right = max(0, advance)
        var top = -0.88
        var bottom = 0.12
        var ink = hb_glyph_extents_t()
        if hb_font_get_glyph_extents(font, glyph, &ink) != 0 {
            // HarfBuzz's y axis points up.
            left = min(left, Double(ink.x_bearing) / unitsPerEm)
            right = max(right, Double(ink.x_bearing + ink.width) / unitsPerEm)
            top = min(top, -Double(ink.y_bearing) / unitsPerEm)
            bottom = max(bottom, -Double(ink.y_bearing + ink.height) / unitsPerEm)
        }
        let box = Rect(x: left, y: top, width: right - left, height: bottom - top)
        boxes[glyph] = box
        return box
    }

    private func entry(_ glyph: UInt32) -> GlyphEntry {
        if let known = entries[glyph] { return known }
        let entry = GlyphEntry(QuadraticOutline(of: glyph, in: font), advance: Int(hb_font_get_glyph_h_advance(font, glyph)))
        entries[glyph] = entry
        return entry
    }

    /// A TrueType font file with only these glyphs and the glyphs of these characters.
    func subset(glyphs: Set<UInt32>, characters: Set<Unicode.Scalar>) throws(PaintingFailure) -> FaceSubset {
        guard let input = hb_subset_input_create_or_fail() else { throw .drawing("out of memory") }
        defer { hb_subset_input_destroy(input) }
        for glyph in glyphs { hb_set_add(hb_subset_input_glyph_set(input), glyph) }
        for character in characters { hb_set_add(hb_subset_input_unicode_set(input), character.value) }
        // Text is shaped already, and these tables would pull in every variant of each glyph.
        let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        let unused = ["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "vhea", "vmtx", "VORG", "DSIG"]
        // Converted outlines are drawn from the complete face.
        for table in unused + (isCFF ? ["CFF ", "CFF2"] : []) { hb_set_add(dropped, Self.tag(table)) }
        guard let plan = hb_subset_plan_create_or_fail(face, input) else { throw .drawing("subset of \(name)") }
        defer { hb_subset_plan_destroy(plan) }
        guard let made = hb_subset_plan_execute_or_fail(plan) else { throw .drawing("subset of \(name)") }
        defer { hb_face_destroy(made) }
        var number = ContentNumber()
        number.add(name.utf8)
        for value in glyphs.sorted() + characters.map(\.value).sorted() { number.add(String(value).utf8 + [0]) }
        guard let file = isCFF ? converted(made, plan: plan) : copy(of: made) else { throw .drawing("outlines of \(name)") }
        file.add(NameTable.bytes(name: "\(number.tag)+\(name)", copyright: Self.name(0, of: face)), as: "name")
        guard let bytes = file.bytes else { throw .drawing("subset of \(name)") }
        var numbers: [UInt32: UInt32] = [:]
        let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
        for glyph in glyphs where hb_map_has(map, glyph) != 0 { numbers[glyph] = hb_map_get(map, glyph) }
        return FaceSubset(file: bytes, numbers: numbers, name: "\(number.tag)+\(name)", tag: number.tag)
    }

    private func converted(_ subset: OpaquePointer, plan: OpaquePointer) -> FontFileBuilder? {
        let numbers = hb_subset_plan_new_to_old_glyph_mapping(plan)
        return TrueTypeConversion.converted(subset, glyphs: (0..<hb_face_get_glyph_count(subset)).map { entry(hb_map_get(numbers, $0)) })
    }

    private func copy(of face: OpaquePointer) -> FontFileBuilder? {
        let file = FontFileBuilder()
        file?.copy(["cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "post", "prep"], from: face)
        return file
    }
}

/// A face reduced to what a document needs.
struct FaceSubset: Sendable {
    /// The font file.
    var file: [UInt8]
    /// The glyph IDs in the subset, by those in the complete face.
    var numbers: [UInt32: UInt32]
    /// The name of the face, with the tag before it.
    var name: String
    /// The tag of this subset: some viewers identify faces by name alone, and would use that of another document.
    var tag: String
}
