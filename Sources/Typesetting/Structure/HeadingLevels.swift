import Documents

/// Levels of headings that leave none out on the way down, as readers who jump from heading to heading need them,
/// whatever levels the author wrote.
package struct HeadingLevels {
    private var open: [Int] = []

    package init() {}

    /// The level, from 1, of a heading that was written with another.
    package mutating func level(of written: Int) -> Int {
        while let last = open.last, last >= written { open.removeLast() }
        open.append(written)
        return open.count
    }
}
