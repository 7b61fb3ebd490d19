import Documents
import Typesetting

/// What each element of the structure holds on the sheets that were painted, whatever they were painted to. Elements of
/// which nothing was painted are left out, but for the empty cells of a table.
struct StructureContent {
    enum Kid {
        case element(Int)
        case content(sheet: Int, number: Int)
    }

    let structure: Structure
    /// By element.
    private(set) var kids: [[Kid]]
    private(set) var isKept: [Bool]
    /// The elements whose content each sheet holds, by the numbers of its marked content.
    private(set) var owners: [[Int]]

    /// Of the headings that are kept: the first stands at the top, and none is left out on the way down.
    private var headingLevels: [Int: Int] = [:]

    /// The elements that others name, of those that are kept: the heads of data cells, and the notes.
    private(set) var identified: Set<Int> = []

    /// - Parameters:
    ///   - owners: of each sheet's marked content, by its numbers, with the page that it was made for.
    ///   - fields: elements that hold no content but a field.
    init(_ structure: Structure, owners: [[(element: Int, page: Int)]], fields: Set<Int> = []) {
        let elements = structure.elements
        self.structure = structure
        var kids = [[Kid]](repeating: [], count: elements.count)
        var isKept = [Bool](repeating: false, count: elements.count)
        self.owners = owners.map { $0.map(\.element) }
        // On sheets with several pages, the order of the pages is that of reading.
        var read: [(page: Int, sheet: Int, number: Int, element: Int)] = []
        for (sheet, marked) in owners.enumerated() {
            for (number, owner) in marked.enumerated() { read.append((owner.page, sheet, number, owner.element)) }
        }
        read.sort { ($0.page, $0.sheet, $0.number) < ($1.page, $1.sheet, $1.number) }
        for piece in read {
            let element = elements[piece.element]
            if element.role.isInline, !isKept[piece.element] { kids[element.parent.number].append(.element(piece.element)) }
            isKept[piece.element] = true
            kids[piece.element].append(.content(sheet: piece.sheet, number: piece.number))
        }
        for element in fields { isKept[element] = true }
        // Parents come before their children.
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

    /// What the element is called in the finished file.
    func name(of number: Int) -> StaticString {
        headingLevels[number].map { StructureRole.heading(level: $0).name } ?? structure.elements[number].role.name
    }

    /// The elements that head a cell, of those that are kept.
    func heads(of cell: StructureCell) -> [Int] { cell.heads.lazy.map(\.number).filter { isKept[$0] } }
}

extension Structure {
    /// Whether the mark is a part of the text; what is not is an artifact.
    func holds(_ mark: Mark) -> Bool { mark.element != .none && elements.indices.contains(mark.element.number) }
}

extension Page {
    /// The page that each of a sheet's marks was made for, mark by mark: the sheet's own, or those that lie on it side by
    /// side.
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
