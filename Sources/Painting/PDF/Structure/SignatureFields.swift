import Documents
import Typesetting

/// Writes empty signature fields (ISO 32000-1 12.7.4.5), one for each place to sign. The file itself is not signed: the
/// holder of the key signs a field later, and the signature's appearance is then shown there.
struct SignatureFields {
    struct Field {
        /// The index of the sheet.
        var sheet: Int
        var place: SignatureField
        /// The field's name, unique in the file.
        var name: String
    }

    /// By the number of the structure element.
    let fields: [Int: Field]

    /// - Parameter structure: of the document whose pages lie on the sheets.
    init(of sheets: [Page], structure: Structure) {
        var found: [Int: Field] = [:]
        for (sheet, page) in sheets.enumerated() {
            for place in page.signatureFields where structure.elements.indices.contains(place.element.number) {
                found[place.element.number] = Field(sheet: sheet, place: place, name: "")
            }
        }
        // In reading order.
        for (index, element) in found.keys.sorted().enumerated() { found[element]?.name = "Signature\(index + 1)" }
        fields = found
    }

    var elements: Set<Int> { Set(fields.keys) }

    /// Writes the field and its widget annotation as one object. It is printed (F 4), but its appearance is empty until
    /// the field is signed; PDF/A requires an appearance even so (ISO 19005-2 6.3.3).
    func write(_ field: Field, page: Int, height: Double, parent: Int, _ objects: inout PDFObjects) -> Int {
        var entries = PDFSyntax("/Type /XObject /Subtype /Form /Resources << >> /BBox [0 0 ")
        entries.add(field.place.rect.width)
        entries.add(" ")
        entries.add(field.place.rect.height)
        entries.add("]")
        let appearance = objects.add(entries, data: .plain([]))
        var syntax = PDFSyntax("<< /Type /Annot /Subtype /Widget /FT /Sig /F 4 /T ")
        syntax.add(text: field.name)
        syntax.add(" /TU ")
        syntax.add(text: field.place.label.printable)
        syntax.add(" /Rect ")
        syntax.add(field.place.rect, height: height)
        syntax.add(" /P ")
        syntax.add(reference: page)
        syntax.add(" /StructParent ")
        syntax.add(parent)
        syntax.add(" /AP << /N ")
        syntax.add(reference: appearance)
        syntax.add(" >> >>")
        return objects.add(syntax)
    }

    /// The entry in the catalog. The flag SignaturesExist is set for fields even if they are not signed; AppendOnly is not
    /// set, because there is no signature yet that other changes could invalidate (ISO 32000-1 table 219).
    static func form(_ objects: [Int]) -> PDFSyntax {
        guard !objects.isEmpty else { return PDFSyntax() }
        var syntax = PDFSyntax(" /AcroForm << /SigFlags 1 /Fields [ ")
        for object in objects {
            syntax.add(reference: object)
            syntax.add(" ")
        }
        syntax.add("] >>")
        return syntax
    }
}
