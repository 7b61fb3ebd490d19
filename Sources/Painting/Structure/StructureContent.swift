import Typesetting

/// What each element of the structure holds on the sheets that were painted. Elements of which nothing was painted are
/// left out, but for the empty cells of a table.
struct StructureContent {
    enum Kid {
        case element(Int)
        case content(sheet: Int, number: Int)
    }

    /// By element.
    private(set) var kids: [[Kid]]
    private(set) var isKept: [Bool]
    /// The elements whose content each sheet holds, by the numbers of its marked content.
    private(set) var owners: [[Int]]

    /// Of the headings that are kept: the first stands at the top, and none is left out on the way down.
    private(set) var headingLevels: [Int: Int] = [:]

    /// - Parameters:
    ///   - owners: of each sheet's marked content, by its numbers, with the page that it was made for.
    ///   - fields: elements that hold no content but a field.
    init(_ structure: Structure, owners: [[(element: Int, page: Int)]], fields: Set<Int> = []) {
        let elements = structure.elements
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
            let element = elements[number], parent = element.parent.number
            if element.role.isGrid { isKept[number] = isKept[parent] }
            guard isKept[number] else { continue }
            if case .heading(let level) = element.role { headingLevels[number] = levels.level(of: level) }
            if !element.role.isInline { kids[parent].append(.element(number)) }
        }
        self.kids = kids
        self.isKept = isKept
    }
}
