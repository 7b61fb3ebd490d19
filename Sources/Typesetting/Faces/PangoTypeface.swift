import CPango
import Documents

/// A face of a font file, shaped by Pango. Its own fontconfig configuration contains only this file, so that no other
/// face can be substituted and fonts installed on the machine have no effect.
package final class PangoTypeface: Typeface {
    /// Large enough to keep the units of font files exactly. Lengths are returned in em whatever the size.
    private static let size = 1000.0

    private let map: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let font: UnsafeMutablePointer<PangoFont>
    private let handle: OpaquePointer
    private let unit: Double
    /// The unit of heights; upwards is positive.
    private let unitY: Double
    package let centre: Double

    package init(_ file: FaceFile) throws(FaceFailure) {
        guard let config = FcConfigCreate() else { throw .unreadable(path: file.path) }
        defer { FcConfigDestroy(config) }
        guard FcConfigAppFontAddFile(config, file.path) != 0, let pattern = Self.pattern(in: config, index: file.index) else {
            throw .unreadable(path: file.path)
        }
        guard let map = pango_ft2_font_map_new(), let context = pango_font_map_create_context(map) else {
            throw .unreadable(path: file.path)
        }
        pango_ft2_font_map_set_resolution(gx_ft2_font_map(map), 72, 72)
        pango_fc_font_map_set_config(gx_fc_font_map(map), config)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string("zh-cn"))
        let description = pango_fc_font_description_from_pattern(pattern, 0)
        pango_font_description_set_absolute_size(description, Self.size * Double(PANGO_SCALE))
        pango_context_set_font_description(context, description)
        let loaded = pango_font_map_load_font(map, context, description)
        pango_font_description_free(description)
        guard let font = loaded, let handle = pango_font_get_hb_font(font) else {
            loaded.map { gx_unref($0) }
            gx_unref(UnsafeMutableRawPointer(context))
            gx_unref(map)
            throw .unreadable(path: file.path)
        }
        self.map = map
        self.context = context
        self.font = font
        self.handle = handle
        var scaleX: Int32 = 0
        var scaleY: Int32 = 0
        hb_font_get_scale(handle, &scaleX, &scaleY)
        unit = 1 / Double(max(scaleX, 1))
        unitY = 1 / Double(scaleY == 0 ? 1 : scaleY)
        centre = Self.middle(of: handle) ?? 0.38
    }

    deinit {
        gx_unref(font)
        gx_unref(UnsafeMutableRawPointer(context))
        gx_unref(map)
    }

    private static func pattern(in config: OpaquePointer, index: Int) -> OpaquePointer? {
        guard let set = FcConfigGetFonts(config, FcSetApplication) else { return nil }
        for position in 0..<Int(set.pointee.nfont) {
            guard let pattern = set.pointee.fonts[position] else { continue }
            var found: Int32 = 0
            FcPatternGetInteger(pattern, FC_INDEX, 0, &found)
            // The upper half of the number counts the named instances of variable fonts.
            if Int(found) == index { return pattern }
        }
        return nil
    }

    /// Returns the middle of characters that fill their body on all four sides.
    private static func middle(of handle: OpaquePointer) -> Double? {
        var scaleX: Int32 = 0
        var scaleY: Int32 = 0
        hb_font_get_scale(handle, &scaleX, &scaleY)
        var sum = 0.0
        var count = 0.0
        for scalar in "国固圆圈囚國固圓".unicodeScalars {
            var glyph: UInt32 = 0
            var extents = hb_glyph_extents_t()
            guard hb_font_get_nominal_glyph(handle, scalar.value, &glyph) != 0, hb_font_get_glyph_extents(handle, glyph, &extents) != 0
            else { continue }
            sum += (Double(extents.y_bearing) + Double(extents.height) / 2) / Double(abs(scaleY))
            count += 1
        }
        return count > 0 ? abs(sum / count) : nil
    }

    package func glyph(_ scalar: Unicode.Scalar) -> (id: UInt32, advance: Double)? {
        var glyph: UInt32 = 0
        guard hb_font_get_nominal_glyph(handle, scalar.value, &glyph) != 0, glyph != 0 else { return nil }
        return (glyph, Double(hb_font_get_glyph_h_advance(handle, glyph)) * unit)
    }

    package func hasVariant(of base: Unicode.Scalar, _ selector: Unicode.Scalar) -> Bool {
        var glyph: UInt32 = 0
        return hb_font_get_variation_glyph(handle, base.value, selector.value, &glyph) != 0
    }

    package func ink(_ glyph: UInt32) -> Rect? {
        var extents = hb_glyph_extents_t()
        guard hb_font_get_glyph_extents(handle, glyph, &extents) != 0 else { return nil }
        // Fonts of Pango count downwards, others upwards.
        let top = Double(extents.y_bearing) * unitY
        let height = abs(Double(extents.height) * unitY)
        return Rect(x: Double(extents.x_bearing) * unit, y: -top, width: Double(extents.width) * unit, height: height)
    }

    package func shape(_ text: String) -> [ShapedGlyph] {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { shape($0) }
        }
    }

    private func shape(_ bytes: UnsafeBufferPointer<CChar>) -> [ShapedGlyph] {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
        let length = Int32(bytes.count)
        let attributes = pango_attr_list_new()
        defer { pango_attr_list_unref(attributes) }
        guard let items = pango_itemize(context, base, 0, length, attributes, nil), let glyphs = pango_glyph_string_new() else { return [] }
        defer { pango_glyph_string_free(glyphs) }
        var shaped: [ShapedGlyph] = []
        let scale = 1 / (Self.size * Double(PANGO_SCALE))
        var link: UnsafeMutablePointer<GList>? = items
        while let node = link {
            if let item = node.pointee.data?.assumingMemoryBound(to: PangoItem.self) {
                pango_shape_full(base + Int(item.pointee.offset), item.pointee.length, base, length, &item.pointee.analysis, glyphs)
                for index in 0..<Int(glyphs.pointee.num_glyphs) {
                    let info = glyphs.pointee.glyphs[index]
                    shaped.append(
                        ShapedGlyph(
                            id: info.glyph & 0xFFFF_FFF == info.glyph ? info.glyph : 0, advance: Double(info.geometry.width) * scale,
                            x: Double(info.geometry.x_offset) * scale, y: -Double(info.geometry.y_offset) * scale,
                            offset: Int(item.pointee.offset) + Int(glyphs.pointee.log_clusters[index])))
                }
                pango_item_free(item)
            }
            link = node.pointee.next
        }
        g_list_free(items)
        return shaped
    }
}

/// Prevents Pango from reading the font configuration of the machine in the background, which it does even if every
/// face has a configuration of its own. It affects the whole process: for programs, not for libraries.
package func adoptEmptyFontConfiguration() {
    guard let config = FcConfigCreate() else { return }
    FcConfigSetCurrent(config)
    FcConfigDestroy(config)
}
