import Documents
import Typesetting

/// Writes the empty signature fields of a file (ISO 32000-1 12.7.4.5), one for each place to sign at. The file is not
/// signed: who has the key fills a field in, and whatever it then shows is shown there.
struct SignatureFields {
    struct Field {
        /// The number of the sheet.
        var sheet: Int
        var place: SignatureField
        /// What programs call it; unique in the file.
        var name: String
    }

    /// By the number of the element.
    let fields: [Int: Field]

    /// - Parameter structure: of the document whose pages lie on the sheets.
    init(of sheets: [Page], structure: Structure) {
        var found: [Int: Field] = [:]
        for (sheet, page) in sheets.enumerated() {
            for place in page.signatureFields where structure.elements.indices.contains(place.element.number) {
                found[place.element.number] = Field(sheet: sheet, place: place, name: "")
            }
        }
        // In the order in which they are read.
        for (index, element) in found.keys.sorted().enumerated() { found[element]?.name = "Signature\(index + 1)" }
        fields = found
    }

    var elements: Set<Int> { Set(fields.keys) }

    /// The field and what shows it on its page, which are one object. It prints (F 4) what it shows, which is nothing as
    /// long as nobody has signed; archives want even that to be drawn (ISO 19005-2 6.3.3).
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

    /// The entry of the catalog. The flag says that there are fields to sign, not that they are signed; nothing asks for
    /// later changes to be appended before there is a signature that they would break (Table 219).
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
