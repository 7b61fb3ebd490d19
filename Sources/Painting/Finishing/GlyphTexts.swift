import CQpdf

/// Mends the texts of glyphs that name radicals where characters were meant.
struct GlyphTexts {
    let file: PaintedFile

    func mend(_ update: inout PDFUpdate) {
        let qpdf = file.qpdf
        var done: Set<Int> = []
        for sheet in file.sheets {
            guard let fonts = qpdf.value("/Font", of: sheet.resources) else { continue }
            for name in qpdf.keys(of: fonts) {
                let font = qpdf_oh_get_key(qpdf.raw, fonts, name)
                guard done.insert(qpdf.object(font)).inserted, let map = qpdf.value("/ToUnicode", of: font),
                    let mended = qpdf.withData(of: map, { Radicals.mended(Array($0)) }) ?? nil
                else { continue }
                update.setStream(qpdf.object(map), data: mended)
            }
        }
    }
}
