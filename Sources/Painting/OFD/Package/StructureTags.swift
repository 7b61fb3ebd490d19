import Documents
import Markup
import Typesetting

/// Writes the structure as custom tags (GB/T 33190-2016 clause 16): elements with the names and in the order that they
/// have in PDF, which refer to the objects of the pages. Artifacts are in no element.
struct StructureTags {
    static let namespace = "urn:gxpdf:structure:2"

    /// Consecutive objects of a page that belong to one element.
    private struct TaggedObjects {
        var element: Int
        /// The page that they were made for, if several pages lie on a sheet.
        var origin: Int
        var objects: [Int]
    }

    private let structure: Structure
    private var sheets: [(id: Int, pieces: [TaggedObjects])] = []

    /// - Parameter structure: the structure of the document whose pages are on the sheets.
    init(_ structure: Structure) { self.structure = structure }

    /// - Parameter objects: the IDs of the objects that each mark of the sheet was written as.
    mutating func add(_ sheet: Page, id: Int, objects: [[Int]]) {
        var pieces: [TaggedObjects] = []
        var origins = sheet.origins
        for (mark, numbers) in zip(sheet.marks, objects) {
            let origin = origins.next()
            guard structure.holds(mark), !numbers.isEmpty else { continue }
            let element = mark.element.number
            if let last = pieces.indices.last, pieces[last].element == element, pieces[last].origin == origin {
                pieces[last].objects += numbers
            } else {
                pieces.append(TaggedObjects(element: element, origin: origin, objects: numbers))
            }
        }
        sheets.append((id, pieces))
    }

    /// `CustomTags.xml`, which refers to the tags.
    static var index: [UInt8] {
        var xml = XMLWriter()
        xml.element("ofd:CustomTags", [("xmlns:ofd", OFDNames.namespace)]) { xml in
            xml.element("ofd:CustomTag", [("NameSpace", namespace)]) { xml in
                xml.element("ofd:FileLoc", text: String(OFDNames.structure.split(separator: "/").last ?? ""))
            }
        }
        return xml.bytes
    }

    func bytes(language: String) -> [UInt8] {
        let content = StructureContent(structure, owners: sheets.map { $0.pieces.map { ($0.element, $0.origin) } })
        var xml = XMLWriter()
        write(0, of: content, [("xmlns:gx", Self.namespace), ("xmlns:ofd", OFDNames.namespace), ("Lang", language)], to: &xml)
        return xml.bytes
    }

    private func write(_ number: Int, of content: StructureContent, _ attributes: [(String, String)] = [], to xml: inout XMLWriter) {
        xml.element("gx:\(content.name(of: number))", attributes + self.attributes(of: number, in: content)) { xml in
            for kid in content.kids[number] {
                switch kid {
                case .element(let child): write(child, of: content, to: &xml)
                case .content(let sheet, let piece):
                    let page = String(sheets[sheet].id)
                    for object in sheets[sheet].pieces[piece].objects {
                        xml.element("ofd:ObjectRef", [("PageRef", page)], text: String(object))
                    }
                }
            }
        }
    }

    private func attributes(of number: Int, in content: StructureContent) -> [(String, String)] {
        let element = structure.elements[number]
        var attributes: [(String, String)] = []
        if content.identified.contains(number) { attributes.append(("ID", identifier(number))) }
        for (key, text) in [("Alt", element.alternative), ("ActualText", element.actualText), ("Lang", element.language)] {
            if let text { attributes.append((key, text.printable(else: "—"))) }
        }
        switch element.role {
        case .cell(let cell):
            if let scope = cell.header.scope { attributes.append(("Scope", "\(scope)")) }
            for (key, span) in [("RowSpan", cell.rowSpan), ("ColSpan", cell.columnSpan)] where span > 1 {
                attributes.append((key, String(span)))
            }
            let heads = content.heads(of: cell)
            if !heads.isEmpty { attributes.append(("Headers", heads.map { identifier($0) }.joined(separator: " "))) }
        case .list(let isNumbered): attributes.append(("ListNumbering", isNumbered ? "Decimal" : "Disc"))
        case .link(to: .note(let note)): if content.identified.contains(note.number) { attributes.append(("Ref", identifier(note.number))) }
        case .link(to: .address(let address)): attributes.append(("URI", address))
        default: if let decoration = element.role.decoration { attributes.append(("TextDecorationType", "\(decoration)")) }
        }
        return attributes
    }

    /// Begins with a letter, as XML names must, and cannot be confused with the ID of an object.
    private func identifier(_ number: Int) -> String { "e\(number)" }
}
