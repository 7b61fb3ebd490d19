import CQpdf

/// Defines the colours of the file: writes the output intent, and declares RGB colours as sRGB if the output intent is for
/// another colour space.
struct OutputColours {
    /// The object of the output intent.
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

    /// Adds a default RGB colour space to the resources.
    ///
    /// - Returns: the new resources by the objects that they replace.
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
