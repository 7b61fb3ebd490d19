/// Distributes the lines of a paragraph over pages without leaving a single line at the foot or the top of a page
/// (CLREQ 单行不成页).
enum Keep {
    /// Returns how many of `count` lines to place where `room` lines are free. If the paragraph ends there, `after` of
    /// these must remain free for the blocks kept with its end.
    static func lines(of count: Int, room: Int, after: Int = 0) -> Int {
        var placed = min(count, room)
        if placed == count && room - count < after { placed = min(placed, count - 2) }
        if count - placed == 1 { placed -= 1 }
        if placed < 2 && placed < count { placed = 0 }
        return max(placed, 0)
    }

    /// Returns the minimum number of lines at the start of a paragraph of `count` lines.
    static func opening(of count: Int) -> Int { count <= 3 ? count : 2 }
}
