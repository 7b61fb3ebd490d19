import CQpdf

/// What Cairo's fonts lack: texts of glyphs that name characters and not radicals, and in fonts of TrueType the word on
/// which glyph is which (ISO 32000-1 9.7.4.2: there is no default that archives accept).
struct FontRepairs {
    let file: PaintedFile

    func make(_ objects: inout PDFObjects) {
        let qpdf = file.qpdf
        var done: Set<Int> = []
        for sheet in file.sheets {
            guard let fonts = qpdf.value("/Font", of: sheet.resources) else { continue }
            for name in qpdf.keys(of: fonts) {
                let font = qpdf_oh_get_key(qpdf.raw, fonts, name)
                guard done.insert(qpdf.object(font)).inserted else { continue }
                if let map = qpdf.value("/ToUnicode", of: font),
                    let mended = qpdf.withData(of: map, { ToUnicodeMap.withoutRadicals(Array($0)) }) ?? nil
                {
                    objects.set(qpdf.object(map), PDFSyntax(), data: .plain(mended))
                }
                if let descendants = qpdf.value("/DescendantFonts", of: font), qpdf_oh_get_array_n_items(qpdf.raw, descendants) == 1 {
                    nameGlyphs(of: qpdf_oh_get_array_item(qpdf.raw, descendants, 0), &objects)
                }
            }
        }
    }

    private func nameGlyphs(of font: qpdf_oh, _ objects: inout PDFObjects) {
        let qpdf = file.qpdf
        guard let type = qpdf.value("/Subtype", of: font), String(cString: qpdf_oh_get_name(qpdf.raw, type)) == "/CIDFontType2",
            qpdf.value("/CIDToGIDMap", of: font) == nil
        else { return }
        qpdf_oh_replace_key(qpdf.raw, font, "/CIDToGIDMap", qpdf_oh_new_name(qpdf.raw, "/Identity"))
        var syntax = PDFSyntax()
        syntax.add(written: qpdf.text(of: font, isResolved: true))
        objects.set(qpdf.object(font), syntax)
    }
}
