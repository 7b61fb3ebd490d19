import Documents

extension Mark {
    /// Returns the mark moved on its page.
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

    /// Returns the mark turned a quarter to the left: the top of a page of the given width becomes its left edge.
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
