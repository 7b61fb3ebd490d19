import Documents
import Typesetting

/// Writes the structure as PDF objects: the root with its parent tree and its tree of identifiers, and one object for
/// each element.
struct StructureTree {
    let structure: Structure
    let content: StructureContent
    let areas: [Structure.ID: [ContentMarker.Area]]
    /// The page object and height of each sheet.
    let sheets: [(object: Int, height: Double)]
    let fields: SignatureFields

    /// An annotation on a sheet.
    struct Annotation {
        var object: Int
        var sheet: Int
    }

    struct WrittenStructure {
        var root: Int
        /// The annotations of each sheet.
        var annotations: [[Int]]
        /// The signature fields, in reading order.
        var fields: [Int]
    }

    func write(to objects: inout PDFObjects) -> WrittenStructure {
        let root = objects.reserve()
        let first = objects.reserve(structure.elements.count)
        var annotations = [[Int]](repeating: [], count: sheets.count)
        var written: [Int] = []
        var nextParent = sheets.count
        var parents = PDFSyntax()
        for number in structure.elements.indices where content.isKept[number] {
            let element = structure.elements[number]
            // The entry Type is optional.
            var syntax = PDFSyntax("<< /S /")
            syntax.add(content.name(of: number))
            syntax.add(" /P ")
            syntax.add(reference: number == 0 ? root : first + element.parent.number)
            if content.identified.contains(number) {
                syntax.add(" /ID ")
                syntax.add(identifier(number))
            }
            for (key, text) in [
                (" /Alt " as StaticString, element.alternative), (" /ActualText ", element.actualText), (" /Lang ", element.language),
            ] {
                guard let text else { continue }
                syntax.add(key)
                syntax.add(text: text.printable(else: "—"))
            }
            addAttributes(of: number, to: &syntax)
            var shown: [Annotation] = []
            if case .link(let target) = element.role {
                shown = LinkAnnotations(areas: areas, sheets: sheets).write(
                    Structure.ID(number: number), to: target, parent: nextParent, &objects)
            }
            if let field = fields.fields[number] {
                let sheet = sheets[field.sheet]
                let object = fields.write(field, page: sheet.object, height: sheet.height, parent: nextParent, &objects)
                shown.append(Annotation(object: object, sheet: field.sheet))
                written.append(object)
            }
            for annotation in shown {
                annotations[annotation.sheet].append(annotation.object)
                parents.add(nextParent)
                parents.add(" ")
                parents.add(reference: first + number)
                parents.add(" ")
                nextParent += 1
            }
            addKids(of: number, first: first, annotations: shown, to: &syntax)
            syntax.add(" >>")
            objects.set(first + number, syntax)
        }
        writeRoot(root, first, parents, nextParent, &objects)
        return WrittenStructure(root: root, annotations: annotations, fields: written)
    }

    private func writeRoot(_ root: Int, _ first: Int, _ annotations: PDFSyntax, _ nextParent: Int, _ objects: inout PDFObjects) {
        var syntax = PDFSyntax("<< /Type /StructTreeRoot /K ")
        syntax.add(reference: first)
        syntax.add(" /ParentTreeNextKey ")
        syntax.add(nextParent)
        syntax.add(" /ParentTree << /Nums [ ")
        for (sheet, owners) in content.owners.enumerated() {
            syntax.add(sheet)
            syntax.add(" [ ")
            for owner in owners {
                syntax.add(reference: first + owner)
                syntax.add(" ")
            }
            syntax.add("] ")
        }
        syntax.add(annotations)
        syntax.add("] >>")
        addRoleMap(to: &syntax)
        let known = content.identified.sorted()
        if !known.isEmpty {
            syntax.add(" /IDTree << /Names [ ")
            for number in known {
                syntax.add(identifier(number))
                syntax.add(" ")
                syntax.add(reference: first + number)
                syntax.add(" ")
            }
            syntax.add("] >>")
        }
        syntax.add(" >>")
        objects.set(root, syntax)
    }

    /// PDF 1.7 has no types for strong and emphasized text (ISO 32000-1 14.8.4.2).
    private func addRoleMap(to syntax: inout PDFSyntax) {
        let used = Set(structure.elements.indices.lazy.filter { content.isKept[$0] }.map { structure.elements[$0].role })
        let mapped = [StructureRole.inline(.strong), .inline(.emphasis)].filter(used.contains)
        guard !mapped.isEmpty else { return }
        syntax.add(" /RoleMap << ")
        for role in mapped {
            syntax.add("/")
            syntax.add(role.name)
            syntax.add(" /Span ")
        }
        syntax.add(">>")
    }

    /// Short, because cells refer to many; of equal length, so that they sort as the numbers do.
    private func identifier(_ number: Int) -> PDFSyntax {
        let digits = String(number, radix: 36)
        let length = String(structure.elements.count, radix: 36).count
        var syntax = PDFSyntax("(")
        syntax.add(raw: String(repeating: "0", count: max(0, length - digits.count)) + digits)
        syntax.add(")")
        return syntax
    }

    // MARK: Parts of an element

    private func addKids(of number: Int, first: Int, annotations: [Annotation], to syntax: inout PDFSyntax) {
        let kids = content.kids[number]
        // Content on the page of the element's first content need not state its page.
        var page = kids.lazy.compactMap { kid -> Int? in if case .content(let sheet, _) = kid { sheet } else { nil } }.first
        if structure.elements[number].role == .table { page = areas[Structure.ID(number: number)]?.first?.sheet }
        page = page ?? annotations.first?.sheet
        if let page {
            syntax.add(" /Pg ")
            syntax.add(reference: sheets[page].object)
        }
        guard !kids.isEmpty || !annotations.isEmpty else { return }
        let isOne = kids.count + annotations.count == 1
        syntax.add(isOne ? " /K " : " /K [ ")
        for kid in kids {
            switch kid {
            case .element(let child): syntax.add(reference: first + child)
            case .content(let sheet, let number) where sheet == page: syntax.add(number)
            case .content(let sheet, let number):
                syntax.add("<< /Type /MCR /Pg ")
                syntax.add(reference: sheets[sheet].object)
                syntax.add(" /MCID ")
                syntax.add(number)
                syntax.add(" >>")
            }
            syntax.add(" ")
        }
        for annotation in annotations {
            syntax.add("<< /Type /OBJR")
            if annotation.sheet != page {
                syntax.add(" /Pg ")
                syntax.add(reference: sheets[annotation.sheet].object)
            }
            syntax.add(" /Obj ")
            syntax.add(reference: annotation.object)
            syntax.add(" >> ")
        }
        if !isOne { syntax.add("]") }
    }

    private func addAttributes(of number: Int, to syntax: inout PDFSyntax) {
        let element = structure.elements[number]
        switch element.role {
        case .cell(let cell):
            let heads = content.heads(of: cell)
            guard cell.header != .none || cell.rowSpan > 1 || cell.columnSpan > 1 || !heads.isEmpty else { return }
            syntax.add(" /A << /O /Table")
            if let scope = cell.header.scope {
                syntax.add(" /Scope /")
                syntax.add(scope)
            }
            for (key, span) in [(" /RowSpan " as StaticString, cell.rowSpan), (" /ColSpan ", cell.columnSpan)] where span > 1 {
                syntax.add(key)
                syntax.add(span)
            }
            if !heads.isEmpty {
                syntax.add(" /Headers [ ")
                for head in heads {
                    syntax.add(identifier(head))
                    syntax.add(" ")
                }
                syntax.add("]")
            }
            syntax.add(" >>")
        case .list(let isNumbered):
            syntax.add(isNumbered ? " /A << /O /List /ListNumbering /Decimal >>" : " /A << /O /List /ListNumbering /Disc >>")
        case .figure, .table:
            // A table that continues on another sheet has no single bounding box (ISO 32000-1 14.8.5.4.3).
            guard let known = areas[Structure.ID(number: number)], let area = known.first, element.role == .figure || known.count == 1
            else { return }
            syntax.add(" /A << /O /Layout /Placement /Block /BBox ")
            syntax.add(area.rect, height: sheets[area.sheet].height)
            syntax.add(" >>")
        default:
            guard let decoration = element.role.decoration else { return }
            syntax.add(" /A << /O /Layout /TextDecorationType /")
            syntax.add(decoration)
            syntax.add(" >>")
        }
    }
}
