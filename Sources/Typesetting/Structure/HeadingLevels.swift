/// Derives heading levels that skip none on the way down, whatever levels the author wrote. Readers who navigate by
/// headings need this.
package struct HeadingLevels {
    private var open: [Int] = []

    package init() {}

    /// Returns the level, from 1, of a heading with the given level in the source.
    package mutating func level(of written: Int) -> Int {
        while let last = open.last, last >= written { open.removeLast() }
        open.append(written)
        return open.count
    }
}
