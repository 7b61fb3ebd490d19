import CPoppler

/// An element of a structure tree, or consecutive content in one, in a form that can be compared.
struct ComparedElement {
    /// Depth, type and attributes, or depth and text.
    var description: String
    /// The description for messages.
    var label: String
    /// From 1; nil if unknown.
    var page: Int?
}

/// Flattens the structure tree of a PDF. The scope, the spans and the headers of table cells are missing: Poppler 22 returns
/// them for no cell.
final class StructureTreeReader {
    private static let deepest = 64
    private static let mostElements = 200_000

    private let document: OpaquePointer
    private var found: [ComparedElement] = []

    init(document: OpaquePointer) { self.document = document }

    func elements() -> [ComparedElement] {
        guard let first = poppler_structure_element_iter_new(document) else { return [] }
        read(first, parent: "", depth: 0)
        return found
    }

    /// Reads the siblings of an iterator, which is released.
    private func read(_ iterator: OpaquePointer, parent: String, depth: Int) {
        defer { poppler_structure_element_iter_free(iterator) }
        // Content is joined: where it is divided depends on the program that wrote the file.
        var content: Int?
        repeat {
            guard found.count < Self.mostElements, let element = poppler_structure_element_iter_get_element(iterator) else { return }
            defer { gx_poppler_unref(UnsafeMutableRawPointer(element)) }
            let page = poppler_structure_element_get_page(element)
            if poppler_structure_element_is_content(element) != 0 {
                // Poppler 22 decodes this text twice: fit for comparison, but not to be shown.
                let text = Self.text(poppler_structure_element_get_text(element, POPPLER_STRUCTURE_GET_TEXT_NONE)) ?? ""
                if let content {
                    found[content].description += text
                } else {
                    content = found.count
                    add("\(depth) \(text)", label: "\(parent)/text", page: page)
                }
                continue
            }
            content = nil
            let description = describe(element)
            add("\(depth) \(description)", label: description, page: page)
            if depth < Self.deepest, let child = poppler_structure_element_iter_get_child(iterator) {
                read(child, parent: description, depth: depth + 1)
            }
        } while poppler_structure_element_iter_next(iterator) != 0
    }

    /// - Parameter page: from 0; negative if it is unknown.
    private func add(_ description: String, label: String, page: gint) {
        found.append(ComparedElement(description: description, label: label, page: page >= 0 ? Int(page) + 1 : found.last?.page))
    }

    private func describe(_ element: OpaquePointer) -> String {
        let kind = poppler_structure_element_get_kind(element)
        var parts = [Self.names[kind.rawValue] ?? "element \(kind.rawValue)"]
        for (name, text) in [
            ("Lang", poppler_structure_element_get_language(element)), ("Alt", poppler_structure_element_get_alt_text(element)),
            ("ActualText", poppler_structure_element_get_actual_text(element)),
        ] {
            if let text = Self.text(text) { parts.append("\(name) “\(text)”") }
        }
        return parts.joined(separator: " ")
    }

    /// The text, which is released.
    private static func text(_ pointer: UnsafeMutablePointer<gchar>?) -> String? {
        guard let pointer else { return nil }
        defer { g_free(pointer) }
        return String(cString: pointer)
    }

    /// The structure types that gxpdf writes.
    private static let names: [UInt32: String] = [
        POPPLER_STRUCTURE_ELEMENT_DOCUMENT.rawValue: "Document", POPPLER_STRUCTURE_ELEMENT_SECTION.rawValue: "Sect",
        POPPLER_STRUCTURE_ELEMENT_DIV.rawValue: "Div", POPPLER_STRUCTURE_ELEMENT_HEADING_1.rawValue: "H1",
        POPPLER_STRUCTURE_ELEMENT_HEADING_2.rawValue: "H2", POPPLER_STRUCTURE_ELEMENT_HEADING_3.rawValue: "H3",
        POPPLER_STRUCTURE_ELEMENT_HEADING_4.rawValue: "H4", POPPLER_STRUCTURE_ELEMENT_HEADING_5.rawValue: "H5",
        POPPLER_STRUCTURE_ELEMENT_HEADING_6.rawValue: "H6", POPPLER_STRUCTURE_ELEMENT_PARAGRAPH.rawValue: "P",
        POPPLER_STRUCTURE_ELEMENT_LIST.rawValue: "L", POPPLER_STRUCTURE_ELEMENT_LIST_ITEM.rawValue: "LI",
        POPPLER_STRUCTURE_ELEMENT_LIST_LABEL.rawValue: "Lbl", POPPLER_STRUCTURE_ELEMENT_LIST_BODY.rawValue: "LBody",
        POPPLER_STRUCTURE_ELEMENT_TABLE.rawValue: "Table", POPPLER_STRUCTURE_ELEMENT_TABLE_HEADER.rawValue: "THead",
        POPPLER_STRUCTURE_ELEMENT_TABLE_BODY.rawValue: "TBody", POPPLER_STRUCTURE_ELEMENT_TABLE_ROW.rawValue: "TR",
        POPPLER_STRUCTURE_ELEMENT_TABLE_HEADING.rawValue: "TH", POPPLER_STRUCTURE_ELEMENT_TABLE_DATA.rawValue: "TD",
        POPPLER_STRUCTURE_ELEMENT_CAPTION.rawValue: "Caption", POPPLER_STRUCTURE_ELEMENT_FIGURE.rawValue: "Figure",
        POPPLER_STRUCTURE_ELEMENT_NOTE.rawValue: "Note", POPPLER_STRUCTURE_ELEMENT_LINK.rawValue: "Link",
        POPPLER_STRUCTURE_ELEMENT_SPAN.rawValue: "Span", POPPLER_STRUCTURE_ELEMENT_FORM.rawValue: "Form",
    ]
}
