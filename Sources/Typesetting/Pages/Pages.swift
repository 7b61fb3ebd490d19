/// The pages of a flow as they fill up, line by line of the grid.
struct Pages {
    let style: PageStyle
    let limit: Int
    private(set) var pages: [Page] = []
    /// Height in points that is taken on the current page.
    private(set) var used = 0.0

    init(style: PageStyle, limit: Int) {
        self.style = style
        self.limit = limit
        pages = [Page(number: 1, width: style.width, height: style.height)]
    }

    var isFresh: Bool { used < 0.01 }
    var room: Double { style.textBlock.height - used }
    /// Whole lines of the grid that are left.
    var roomLines: Int { Int((room + 0.01) / style.leading) }
    /// Top of what comes next, from the page's edge.
    var y: Double { style.textBlock.y + used }

    mutating func turn() throws(TypesettingFailure) {
        guard pages.count < limit else { throw .tooManyPages(limit: limit) }
        pages.append(Page(number: pages.count + 1, width: style.width, height: style.height))
        used = 0
    }

    mutating func add(_ marks: [Mark]) { pages[pages.count - 1].marks += marks }

    mutating func add(_ bookmark: Bookmark) { pages[pages.count - 1].bookmarks.append(bookmark) }

    mutating func take(_ height: Double) { used += height }

    /// On to the next line of the grid.
    mutating func snapToGrid() { used = (used / style.leading - 0.001).rounded(.up) * style.leading }
}
