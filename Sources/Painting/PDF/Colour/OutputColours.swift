import CQpdf

/// What the colours of the file mean: the output intent, and for pictures in red, green and blue the colours of screens
/// where the output is another.
struct OutputColours {
    /// The output intent's object.
    let intent: Int
    private let needsDefault: Bool

    init(profile: ColourProfile, _ objects: inout PDFObjects) {
        var entries = PDFSyntax("/N ")
        entries.add(profile.space.components)
        let stream = objects.add(entries, data: .plain(profile.bytes))
        var syntax = PDFSyntax("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ")
        syntax.add(text: profile.name)
        syntax.add(" /Info ")
        syntax.add(text: profile.name)
        syntax.add(" /DestOutputProfile ")
        syntax.add(reference: stream)
        syntax.add(" >>")
        intent = objects.add(syntax)
        needsDefault = profile.space != .rgb
    }

    /// Resources with a meaning for red, green and blue, by the object of those that they stand for.
    func replacedResources(of file: PaintedFile, _ objects: inout PDFObjects) -> [Int: Int] {
        guard needsDefault else { return [:] }
        let screen = objects.add(PDFSyntax("/N 3"), data: .plain(ColourProfile.sRGB.bytes))
        var replaced: [Int: Int] = [:]
        for sheet in file.sheets {
            let object = file.qpdf.object(sheet.resources)
            guard replaced[object] == nil else { continue }
            var syntax = PDFSyntax("<< /ColorSpace << /DefaultRGB [ /ICCBased ")
            syntax.add(reference: screen)
            syntax.add(" ] >>")
            for key in file.qpdf.keys(of: sheet.resources) where key != "/ColorSpace" {
                syntax.add(raw: " \(key) ")
                syntax.add(written: file.qpdf.text(of: qpdf_oh_get_key(file.qpdf.raw, sheet.resources, key), isResolved: false))
            }
            syntax.add(" >>")
            replaced[object] = objects.add(syntax)
        }
        return replaced
    }
}
