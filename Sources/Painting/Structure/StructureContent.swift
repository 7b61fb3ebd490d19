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

    init(_ structure: Structure, pieces: [[ContentMarker.Piece]]) {
        let elements = structure.elements
        var kids = [[Kid]](repeating: [], count: elements.count)
        var isKept = [Bool](repeating: false, count: elements.count)
        owners = pieces.map { _ in [] }
        // On sheets with several pages, the order of the pages is that of reading.
        var read: [(page: Int, sheet: Int, number: Int, element: Int)] = []
        for (sheet, marked) in pieces.enumerated() {
            for piece in marked {
                guard case .element(let id) = piece.owner else { continue }
                read.append((piece.page, sheet, owners[sheet].count, id.number))
                owners[sheet].append(id.number)
            }
        }
        read.sort { ($0.page, $0.sheet, $0.number) < ($1.page, $1.sheet, $1.number) }
        for piece in read {
            let element = elements[piece.element]
            if element.role.isInline, !isKept[piece.element] { kids[element.parent.number].append(.element(piece.element)) }
            isKept[piece.element] = true
            kids[piece.element].append(.content(sheet: piece.sheet, number: piece.number))
        }
        // Parents come before their children.
        for number in elements.indices.reversed() where isKept[number] && number > 0 { isKept[elements[number].parent.number] = true }
        isKept[0] = true
        for number in elements.indices.dropFirst() {
            let element = elements[number], parent = element.parent.number
            if element.role.isGrid { isKept[number] = isKept[parent] }
            if isKept[number], !element.role.isInline { kids[parent].append(.element(number)) }
        }
        self.kids = kids
        self.isKept = isKept
    }
}
