/// Finds the rules of tables in the picture of a page: long straight edges between differing pixels. A line has an edge on each
/// side, a double line has four edges, a shaded area one. Edges that are close together are one rule.
struct RuleFinder {
    let picture: PagePicture
    let characters: [PrintedCharacter]
    /// Rules at most this far apart are one rule, in points.
    static let thickness: Float = 3
    /// The shortest rule, in points. A column of one small character is hardly narrower.
    private static let shortest: Float = 7

    /// An edge in pixels.
    private struct PixelEdge {
        var position: Int
        var start: Int
        var end: Int
        /// The number of pixels that are part of it; dashed lines have gaps.
        var inked: Int
    }

    func rules() -> [PrintedRule] {
        let found = [true, false].flatMap { isHorizontal in
            let edges = isHorizontal ? horizontalEdges() : verticalEdges()
            return merged(edges.filter { !isText($0, isHorizontal) }, isHorizontal: isHorizontal)
        }
        return found.filter { $0.length >= Self.shortest }
    }

    // MARK: Edges

    /// Gaps in dashed lines, in pixels.
    private static let gap = 4
    private static let mostEdges = 60_000

    private func horizontalEdges() -> [PixelEdge] {
        var edges: [PixelEdge] = []
        let least = Int(Self.shortest * picture.scale)
        let columns = picture.columns
        let stride = picture.stride
        for y in 1..<max(1, picture.rows) {
            let row = picture.pixels + y * stride
            let above = row - stride
            var x = 0
            while x < columns {
                // Most of a page is blank.
                while x < columns, row[x] == above[x] { x &+= 1 }
                guard x < columns else { break }
                guard PagePicture.differ(row[x], above[x]) else {
                    x &+= 1
                    continue
                }
                var edge = PixelEdge(position: y, start: x, end: x, inked: 1)
                x &+= 1
                while x < columns, x &- edge.end <= Self.gap {
                    if row[x] != above[x], PagePicture.differ(row[x], above[x]) {
                        edge.end = x
                        edge.inked &+= 1
                    }
                    x &+= 1
                }
                if edge.end - edge.start >= least, edge.inked * 5 >= (edge.end - edge.start) * 2 { edges.append(edge) }
            }
            guard edges.count < Self.mostEdges else { break }
        }
        return edges
    }

    /// Scans row by row too, with an open edge for each column, because pixels are stored by rows.
    private func verticalEdges() -> [PixelEdge] {
        var edges: [PixelEdge] = []
        let least = Int(Self.shortest * picture.scale)
        let columns = picture.columns
        let stride = picture.stride
        var starts = [Int](repeating: -1, count: columns)
        var ends = starts
        var inked = starts
        func close(_ x: Int) {
            let length = ends[x] - starts[x]
            if length >= least, inked[x] * 5 >= length * 2 {
                edges.append(PixelEdge(position: x, start: starts[x], end: ends[x], inked: inked[x]))
            }
        }
        starts.withUnsafeMutableBufferPointer { starts in
            ends.withUnsafeMutableBufferPointer { ends in
                inked.withUnsafeMutableBufferPointer { inked in
                    for y in 0..<picture.rows where edges.count < Self.mostEdges {
                        let row = picture.pixels + y * stride
                        var x = 1
                        while x < columns {
                            while x < columns, row[x] == row[x &- 1] { x &+= 1 }
                            guard x < columns else { break }
                            if PagePicture.differ(row[x], row[x &- 1]) {
                                if starts[x] >= 0, y &- ends[x] <= Self.gap {
                                    ends[x] = y
                                    inked[x] &+= 1
                                } else {
                                    if starts[x] >= 0 {
                                        let length = ends[x] - starts[x]
                                        if length >= least, inked[x] * 5 >= length * 2 {
                                            edges.append(PixelEdge(position: x, start: starts[x], end: ends[x], inked: inked[x]))
                                        }
                                    }
                                    starts[x] = y
                                    ends[x] = y
                                    inked[x] = 1
                                }
                            }
                            x &+= 1
                        }
                    }
                }
            }
        }
        for x in 0..<columns where starts[x] >= 0 { close(x) }
        return edges
    }

    // MARK: Text

    /// Whether an edge consists of strokes of characters, such as 一 and 口, or of the baseline of a line of letters.
    private func isText(_ edge: PixelEdge, _ isHorizontal: Bool) -> Bool {
        let scale = picture.scale
        let position = Float(edge.position) / scale
        let start = Float(edge.start) / scale
        let end = Float(edge.end + 1) / scale
        // A solid line of this length is not a stroke of a character.
        if end - start > 48, edge.inked * 10 >= (edge.end - edge.start) * 9 { return false }
        var covered: Float = 0
        for character in (isHorizontal ? byRow : byColumn).near(position) {
            let box = character.box
            let low = isHorizontal ? box.top : box.left
            let high = isHorizontal ? box.bottom : box.right
            guard position > low - 0.7, position < high + 0.7 else { continue }
            covered += max(0, min(end, isHorizontal ? box.right : box.bottom) - max(start, isHorizontal ? box.left : box.top))
        }
        return covered >= (end - start) * 0.75
    }

    private var byRow: CharacterBands { rowBands }
    private var byColumn: CharacterBands { columnBands }
    private let rowBands: CharacterBands
    private let columnBands: CharacterBands

    init(picture: PagePicture, characters: [PrintedCharacter]) {
        self.picture = picture
        self.characters = characters
        rowBands = CharacterBands(characters, extent: Float(picture.rows) / picture.scale) { ($0.top, $0.bottom) }
        columnBands = CharacterBands(characters, extent: Float(picture.columns) / picture.scale) { ($0.left, $0.right) }
    }

    // MARK: Rules

    /// Edges in one line, or as close as the two sides of a double line, are one rule.
    private func merged(_ edges: [PixelEdge], isHorizontal: Bool) -> [PrintedRule] {
        let scale = picture.scale
        var open: [(low: Float, high: Float, start: Float, end: Float)] = []
        var rules: [PrintedRule] = []
        func close(_ rule: (low: Float, high: Float, start: Float, end: Float)) {
            rules.append(PrintedRule(isHorizontal: isHorizontal, position: (rule.low + rule.high) / 2, start: rule.start, end: rule.end))
        }
        for edge in edges.sorted(by: { ($0.position, $0.start) < ($1.position, $1.start) }) {
            let position = Float(edge.position) / scale
            let start = Float(edge.start) / scale
            let end = Float(edge.end + 1) / scale
            var kept: [(low: Float, high: Float, start: Float, end: Float)] = []
            var mine: (low: Float, high: Float, start: Float, end: Float) = (position, position, start, end)
            for rule in open {
                if position - rule.low > Self.thickness {
                    close(rule)
                } else if rule.start <= mine.end + Self.thickness, mine.start <= rule.end + Self.thickness {
                    mine = (min(mine.low, rule.low), max(mine.high, rule.high), min(mine.start, rule.start), max(mine.end, rule.end))
                } else {
                    kept.append(rule)
                }
            }
            open = kept + [mine]
        }
        for rule in open { close(rule) }
        return rules
    }
}

/// Characters grouped by strips of the page, so that those next to an edge are found without searching all of them.
struct CharacterBands {
    private var bands: [[PrintedCharacter]]
    private static let width: Float = 16

    init(_ characters: [PrintedCharacter], extent: Float, _ side: (PrintedBox) -> (Float, Float)) {
        bands = Array(repeating: [], count: max(1, min(2000, Int(extent / Self.width) + 1)))
        for character in characters {
            let (low, high) = side(character.box)
            let first = max(0, min(bands.count - 1, Int(max(low, 0) / Self.width)))
            let last = max(first, min(bands.count - 1, Int(max(high, 0) / Self.width)))
            for band in first...min(last, first + 20) { bands[band].append(character) }
        }
    }

    func near(_ position: Float) -> [PrintedCharacter] { bands[max(0, min(bands.count - 1, Int(max(position, 0) / Self.width)))] }
}
