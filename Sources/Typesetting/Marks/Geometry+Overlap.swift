import Documents

extension Point {
    func distance(to other: Point) -> Double { ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot() }
}

extension Rect {
    var corners: [Point] { [Point(x, y), Point(right, y), Point(right, bottom), Point(x, bottom)] }
    var middle: Point { Point(x + width / 2, y + height / 2) }

    /// Whether the rectangles overlap; shared edges do not count.
    func overlaps(_ other: Rect) -> Bool {
        x < other.right - lengthTolerance && other.x < right - lengthTolerance
            && y < other.bottom - lengthTolerance && other.y < bottom - lengthTolerance
    }

    func contains(_ other: Rect) -> Bool {
        other.x >= x - lengthTolerance && other.right <= right + lengthTolerance
            && other.y >= y - lengthTolerance && other.bottom <= bottom + lengthTolerance
    }

    /// Returns the rectangle enlarged on each side by the given number of points.
    func grown(_ across: Double, _ down: Double) -> Rect {
        Rect(x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down)
    }

    /// Whether the straight line between two points crosses the rectangle.
    func isCrossed(from a: Point, to b: Point) -> Bool {
        var first = 0.0
        var last = 1.0
        for (start, change, low, high) in [(a.x, b.x - a.x, x, right), (a.y, b.y - a.y, y, bottom)] {
            if abs(change) < lengthTolerance {
                if start <= low || start >= high { return false }
                continue
            }
            let one = (low - start) / change
            let other = (high - start) / change
            first = max(first, min(one, other))
            last = min(last, max(one, other))
        }
        return first < last
    }
}
