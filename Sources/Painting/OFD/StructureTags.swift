import Typesetting

/// What the objects of the pages are in the document: its titles, headings, paragraphs, tables and figures in reading
/// order, as custom tags (GB/T 33190-2016 clause 16) that name the objects. Artifacts are in none of them.
struct StructureTags {
    static let namespace = "urn:gxpdf:structure:1"

    /// Objects in a row that are one thing to a reader.
    private struct Element {
        var tag: Tag
        var origin: Origin
        var objects: [(page: Int, id: Int)]
    }

    private var elements: [Element] = []

    mutating func add(_ page: Page, id: Int, objects: [[Int]]) {
        for (mark, numbers) in zip(page.marks, objects) where mark.tag != .artifact && !numbers.isEmpty {
            let references = numbers.map { (page: id, id: $0) }
            if let last = elements.indices.last, elements[last].tag == mark.tag, elements[last].origin == mark.origin {
                elements[last].objects += references
            } else {
                elements.append(Element(tag: mark.tag, origin: mark.origin, objects: references))
            }
        }
    }

    /// `CustomTags.xml`, which says where the tags are.
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
        var xml = XMLWriter()
        xml.element("gx:Document", [("xmlns:gx", Self.namespace), ("xmlns:ofd", OFDNames.namespace), ("Language", language)]) { xml in
            var next = 0
            while next < elements.count {
                if case .cell(let table, _, _, _) = elements[next].tag {
                    let end = elements[next...].firstIndex { $0.tag.table != table } ?? elements.count
                    write(table: elements[next..<end], to: &xml)
                    next = end
                } else {
                    write(elements[next], to: &xml)
                    next += 1
                }
            }
        }
        return xml.bytes
    }

    private func write(table cells: ArraySlice<Element>, to xml: inout XMLWriter) {
        xml.element("gx:Table") { xml in
            var rest = cells
            while let first = rest.first {
                let row = rest.prefix { $0.tag.row == first.tag.row }
                rest = rest.dropFirst(row.count)
                xml.element("gx:TR") { xml in
                    for cell in row { write(cell, to: &xml) }
                }
            }
        }
    }

    private func write(_ element: Element, to xml: inout XMLWriter) {
        let (name, attributes) = element.tag.structure
        xml.element(name, attributes) { xml in
            for object in element.objects { xml.element("ofd:ObjectRef", [("PageRef", String(object.page))], text: String(object.id)) }
        }
    }
}

extension Tag {
    fileprivate var table: Int? {
        if case .cell(let table, _, _, _) = self { table } else { nil }
    }

    fileprivate var row: Int? {
        if case .cell(_, let row, _, _) = self { row } else { nil }
    }

    /// By the names that PDF has for the same (ISO 32000-1 14.8.4).
    fileprivate var structure: (name: String, attributes: [(String, String)]) {
        switch self {
        case .title: ("gx:Title", [])
        case .heading(let level): ("gx:H\(level)", [])
        case .caption: ("gx:Caption", [])
        case .cell(_, let row, let column, let header):
            (header == .none ? "gx:TD" : "gx:TH", [("Row", String(row)), ("Column", String(column))] + header.scope)
        case .figure(let alt): ("gx:Figure", [("Alt", alt)])
        case .item(let number): ("gx:LI", [("Number", String(number))])
        case .note: ("gx:Note", [])
        case .matter: ("gx:Div", [])
        default: ("gx:P", [])
        }
    }
}

extension TableCell.Header {
    fileprivate var scope: [(String, String)] {
        switch self {
        case .none: []
        case .column: [("Scope", "Column")]
        case .row: [("Scope", "Row")]
        case .both: [("Scope", "Both")]
        }
    }
}
