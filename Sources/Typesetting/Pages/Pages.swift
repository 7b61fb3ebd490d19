import Documents

/// The pages of a flow and the position on the current page.
struct Pages {
    let style: PageStyle
    let limit: Int
    private(set) var pages: [Page] = []
    /// The used height of the current page, in points.
    private(set) var used = 0.0
    /// The height reserved for notes at the foot of the current page, in points.
    var reserved = 0.0

    init(style: PageStyle, limit: Int) {
        self.style = style
        self.limit = limit
        pages = [Page(number: 1, width: style.width, height: style.height)]
    }

    var isFresh: Bool { used < 0.01 }
    var room: Double { style.textBlock.height - used - reserved }
    /// The number of whole grid lines that are free.
    var roomLines: Int { lines(in: room) }
    /// The top of the next block, from the edge of the page.
    var y: Double { style.textBlock.y + used }
    var number: Int { pages.count }

    func lines(in height: Double) -> Int { max(0, Int((height + 0.01) / style.leading)) }

    mutating func turn() throws(TypesettingFailure) {
        guard pages.count < limit else { throw .tooManyPages(limit: limit) }
        pages.append(Page(number: pages.count + 1, width: style.width, height: style.height))
        used = 0
        reserved = 0
    }

    /// Appends a finished page, which replaces the current one if that is empty.
    mutating func append(_ page: Page) throws(TypesettingFailure) {
        if !pages[pages.count - 1].marks.isEmpty { try turn() }
        var page = page
        page.number = pages.count
        pages[pages.count - 1] = page
        used = style.textBlock.height
    }

    mutating func add(_ marks: [Mark]) { pages[pages.count - 1].marks += marks }

    mutating func add(_ bookmark: Bookmark) { pages[pages.count - 1].bookmarks.append(bookmark) }

    mutating func add(_ field: SignatureField) { pages[pages.count - 1].signatureFields.append(field) }

    mutating func hideFolio() { pages[pages.count - 1].hasFolio = false }

    mutating func advance(by height: Double) { used += height }

    /// Advances to a position on the page, given from its upper edge.
    mutating func advance(to y: Double) { used = max(used, y - style.textBlock.y) }

    /// Advances to the next line of the grid.
    mutating func snapToGrid() { used = (used / style.leading - 0.001).rounded(.up) * style.leading }
}
