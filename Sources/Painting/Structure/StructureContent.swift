import Documents
import Typesetting

/// The content of each structure element on the painted sheets, for any output format. Elements without painted content
/// are left out, except for the empty cells of a table.
struct StructureContent {
    enum Kid {
        case element(Int)
        case content(sheet: Int, number: Int)
    }

    let structure: Structure
    /// The children of each element, in reading order.
    private(set) var kids: [[Kid]]
    private(set) var isKept: [Bool]
    /// For each sheet, the element that each piece of marked content belongs to.
    private(set) var owners: [[Int]]

    /// The levels of the headings that are kept: the first has the top level, and no level is skipped on the way down.
    private var headingLevels: [Int: Int] = [:]

    /// The kept elements that others refer to: header cells and notes.
    private(set) var identified: Set<Int> = []

    /// - Parameters:
    ///   - owners: for each sheet, the element and the page that each piece of marked content belongs to.
    ///   - fields: elements without content other than a form field.
    init(_ structure: Structure, owners: [[(element: Int, page: Int)]], fields: Set<Int> = []) {
        let elements = structure.elements
        self.structure = structure
        var kids = [[Kid]](repeating: [], count: elements.count)
        var isKept = [Bool](repeating: false, count: elements.count)
        self.owners = owners.map { $0.map(\.element) }
        // On sheets with several pages, content is read page by page.
        var read: [(page: Int, sheet: Int, number: Int, element: Int)] = []
        for (sheet, marked) in owners.enumerated() {
            for (number, owner) in marked.enumerated() { read.append((owner.page, sheet, number, owner.element)) }
        }
        read.sort { ($0.page, $0.sheet, $0.number) < ($1.page, $1.sheet, $1.number) }
        for piece in read {
            // An inline element stands where its first content is; so do those around it.
            var inner = piece.element
            while elements[inner].role.isInline, !isKept[inner] {
                kids[elements[inner].parent.number].append(.element(inner))
                isKept[inner] = true
                inner = elements[inner].parent.number
            }
            isKept[piece.element] = true
            kids[piece.element].append(.content(sheet: piece.sheet, number: piece.number))
        }
        for element in fields { isKept[element] = true }
        // Parents precede their children.
        for number in elements.indices.reversed() where isKept[number] && number > 0 { isKept[elements[number].parent.number] = true }
        isKept[0] = true
        var levels = HeadingLevels()
        for number in elements.indices.dropFirst() {
            let element = elements[number]
            let parent = element.parent.number
            if element.role.isGrid { isKept[number] = isKept[parent] }
            guard isKept[number] else { continue }
            switch element.role {
            case .heading(let level): headingLevels[number] = levels.level(of: level)
            case .note: identified.insert(number)
            case .cell(let cell): for head in cell.heads { identified.insert(head.number) }
            default: break
            }
            if !element.role.isInline { kids[parent].append(.element(number)) }
        }
        self.kids = kids
        self.isKept = isKept
        identified = identified.filter { isKept[$0] }
    }

    /// The element's structure type in the file.
    func name(of number: Int) -> StaticString {
        headingLevels[number].map { StructureRole.heading(level: $0).name } ?? structure.elements[number].role.name
    }

    /// The kept elements that are headers of a cell.
    func heads(of cell: StructureCell) -> [Int] { cell.heads.lazy.map(\.number).filter { isKept[$0] } }
}

extension Structure {
    /// Whether the mark is part of the text; otherwise it is an artifact.
    func holds(_ mark: Mark) -> Bool { mark.element != .none && elements.indices.contains(mark.element.number) }
}

extension Page {
    /// The page that each mark of a sheet was made for: the sheet itself, or one of the pages that lie side by side on it.
    var origins: Origins { Origins(page: self) }

    struct Origins {
        private let number: Int
        private var parts: ArraySlice<ImposedPage>
        private var left: Int

        fileprivate init(page: Page) {
            number = page.number
            parts = page.imposedPages[...]
            left = parts.first?.marks ?? 0
        }

        mutating func next() -> Int {
            while left == 0, parts.count > 1 {
                parts = parts.dropFirst()
                left = parts.first?.marks ?? 0
            }
            left -= 1
            return parts.first?.number ?? number
        }
    }
}
