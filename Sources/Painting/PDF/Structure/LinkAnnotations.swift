import Documents
import Typesetting

/// Writes link annotations (ISO 32000-1 12.5.6.5): from the mark of a note to the note, and from addresses to their
/// targets.
struct LinkAnnotations {
    let areas: [Structure.ID: [ContentMarker.Area]]
    /// The page object and height of each sheet.
    let sheets: [(object: Int, height: Double)]

    /// Writes one annotation for each sheet that the link is on.
    ///
    /// - Parameter parent: the first free key of the parent tree.
    func write(_ link: Structure.ID, to target: Structure.Target, parent: Int, _ objects: inout PDFObjects) -> [StructureTree.Annotation] {
        guard let action = action(target) else { return [] }
        var written: [StructureTree.Annotation] = []
        var lines = (areas[link] ?? [])[...]
        while let sheet = lines.first?.sheet {
            let here = lines.prefix { $0.sheet == sheet }
            lines = lines.dropFirst(here.count)
            var syntax = PDFSyntax("<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] /StructParent ")
            syntax.add(parent + written.count)
            addPlace(here.map(\.rect), height: sheets[sheet].height, to: &syntax)
            syntax.add(action)
            syntax.add(" >>")
            written.append(StructureTree.Annotation(object: objects.add(syntax), sheet: sheet))
        }
        return written
    }

    private func addPlace(_ lines: [Rect], height: Double, to syntax: inout PDFSyntax) {
        syntax.add(" /Rect ")
        syntax.add(lines.dropFirst().reduce(lines[0]) { $0.union($1) }, height: height)
        guard lines.count > 1 else { return }
        // Upper left, upper right, lower left, lower right: the order that viewers use, which is not the standard's.
        syntax.add(" /QuadPoints [ ")
        for line in lines {
            for value in [
                line.x, height - line.y, line.right, height - line.y, line.x, height - line.bottom, line.right, height - line.bottom,
            ] {
                syntax.add(value)
                syntax.add(" ")
            }
        }
        syntax.add("]")
    }

    /// The action, and the description for screen readers; nil if the link leads to a note that was not painted.
    private func action(_ target: Structure.Target) -> PDFSyntax? {
        var syntax = PDFSyntax(" /Contents ")
        switch target {
        case .address(let address):
            syntax.add(text: address)
            syntax.add(" /A << /S /URI /URI ")
            syntax.add(text: address)
            syntax.add(" >>")
        case .note(let note):
            guard let place = areas[note]?.first else { return nil }
            syntax.add(text: "注")
            syntax.add(" /Dest [ ")
            syntax.add(reference: sheets[place.sheet].object)
            syntax.add(" /XYZ null ")
            syntax.add(sheets[place.sheet].height - place.rect.y)
            syntax.add(" null ]")
        }
        return syntax
    }
}
