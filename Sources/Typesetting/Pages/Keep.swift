import Documents

/// How many lines of a paragraph may stand on a page: never one alone at a page's foot or head (CLREQ 单行不成页).
enum Keep {
    /// The lines of `count` to place where `room` lines are left, `after` of which must stay for what follows the
    /// paragraph's end on the same page.
    static func lines(of count: Int, room: Int, after: Int = 0) -> Int {
        var taken = min(count, room)
        if taken == count && room - count < after { taken = min(taken, count - 2) }
        if count - taken == 1 { taken -= 1 }
        if taken < 2 && taken < count { taken = 0 }
        return max(taken, 0)
    }

    /// The least that a paragraph of `count` lines begins with.
    static func opening(of count: Int) -> Int { count <= 3 ? count : 2 }
}
