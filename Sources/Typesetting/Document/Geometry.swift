/// A place on a page in points from its top left corner; y grows downwards.
package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// An upright rectangle in points from the page's top left corner.
package struct Rect: Sendable, Hashable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    package var right: Double { x + width }
    package var bottom: Double { y + height }
}

/// Millimetres in points.
package func millimetres(_ value: Double) -> Double { value * 72 / 25.4 }

extension Mark {
    /// The mark moved on its page.
    package func moved(by x: Double, _ y: Double) -> Mark {
        var mark = self
        switch content {
        case .glyphs(var run):
            run.origin = Point(run.origin.x + x, run.origin.y + y)
            mark.content = .glyphs(run)
        case .rule(let rect): mark.content = .rule(rect.moved(by: x, y))
        case .outline(var outline):
            outline.corners = outline.corners.map { Point($0.x + x, $0.y + y) }
            mark.content = .outline(outline)
        case .image(let number, let rect): mark.content = .image(number, rect.moved(by: x, y))
        }
        return mark
    }

    /// The mark turned a quarter to the left: what was at the top of a page of that width comes to the left edge.
    func turnedUpwards(width: Double) -> Mark {
        var mark = self
        func turned(_ point: Point) -> Point { Point(point.y, width - point.x) }
        func turned(_ rect: Rect) -> Rect { Rect(x: rect.y, y: width - rect.right, width: rect.height, height: rect.width) }
        switch content {
        case .glyphs(var run):
            run.origin = turned(run.origin)
            run.direction = .upwards
            mark.content = .glyphs(run)
        case .rule(let rect): mark.content = .rule(turned(rect))
        case .outline(var outline):
            outline.corners = outline.corners.map(turned)
            mark.content = .outline(outline)
        case .image(let number, let rect): mark.content = .image(number, turned(rect))
        }
        return mark
    }
}

extension Rect {
    /// The smallest that holds both.
    package func union(_ other: Rect) -> Rect {
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Rect(x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
    }

    package func moved(by x: Double, _ y: Double) -> Rect { Rect(x: self.x + x, y: self.y + y, width: width, height: height) }
}
