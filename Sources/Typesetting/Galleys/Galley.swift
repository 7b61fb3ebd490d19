import Documents

/// Set material in one column that is not yet divided into pages (长条样): what stands between two forced page breaks.
struct Galley: Sendable {
    let page: PageStyle
    /// Whether its pages lie on their side and are turned (GB/T 9704-2012 clause 8).
    let isRotated: Bool
    private(set) var items: [Item] = []
    /// The lines of its notes, in reading order.
    var notes: [NoteLine] = []
    /// 版记, at the foot of its last page.
    var foot: Foot?
    /// The last paragraph with other numbers of lines.
    var alternatives: [Alternative] = []
    /// The cost of a page break after the last item.
    var costAfter = PageCost.none
    /// The height of the last items that belong together with what follows.
    private(set) var keptHeight = 0.0
    /// The height of all items, in points; tables count with their undivided height.
    private(set) var height = 0.0
    private var waitingSpace = 0.0

    init(page: PageStyle, isRotated: Bool = false) {
        self.page = page
        self.isRotated = isRotated
    }

    var isEmpty: Bool { items.isEmpty && foot == nil }

    /// - Parameters:
    ///   - before: The cost of a page break before the item.
    ///   - after: The cost of a page break after it.
    mutating func add(_ item: Item, before: PageCost = .none, after: PageCost = .none) {
        let cost = costAfter + before
        let space = waitingSpace
        if !items.isEmpty {
            items.append(.penalty(cost))
            if space > 0 { items.append(.space(space)) }
        }
        if cost.keeps == 0 { keptHeight = 0 }
        let height = (items.isEmpty ? 0 : space) + item.height
        self.height += height
        keptHeight += height
        items.append(item)
        waitingSpace = 0
        costAfter = after
    }

    /// Adds empty space, which is omitted at the top of a page.
    mutating func addSpace(_ height: Double) { waitingSpace += height }

    /// Replaces a stretch of items by others.
    mutating func replace(_ range: Range<Int>, by other: [Item]) { items.replaceSubrange(range, with: other) }

    /// Forgets the marks of a box once it has been placed.
    mutating func release(_ index: Int) { items[index] = .space(0) }
}

extension Galley {
    /// The same lines of text, broken differently.
    struct Alternative: Sendable {
        /// The items that it replaces.
        var range: Range<Int>
        var items: [Item]
        var cost: PageCost
    }

    /// What stands at the foot of the last page: 版记.
    struct Foot: Sendable {
        /// Its bottom is at the lower edge of the text block.
        var box: Box
        /// Whether it is on an even page. A blank page before it has no folio, and neither has its own if it has no text.
        var needsVerso: Bool
    }
}

extension Item {
    /// In points; a table counts with its undivided height.
    var height: Double {
        switch self {
        case .box(let box): box.height
        case .space(let height): height
        case .penalty: 0
        case .table(let table): table.variants.first?.height ?? 0
        }
    }
}
