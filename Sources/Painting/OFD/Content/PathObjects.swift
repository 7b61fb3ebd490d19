import Documents
import Markup
import Typesetting

/// Writes rules and outlines as path objects (GB/T 33190-2016 clause 9).
struct PathObjects {
    /// Writes a rule as a line through its middle: viewers draw every line visibly, but may lose thin areas.
    func write(rule rect: Rect, ink: Ink, page: OFDBox, ids: inout ObjectIDs, to xml: inout XMLWriter) -> [Int] {
        let isFlat = rect.width >= rect.height
        let middle = Point(rect.x + rect.width / 2, rect.y + rect.height / 2)
        let ends =
            isFlat ? [Point(rect.x, middle.y), Point(rect.right, middle.y)] : [Point(middle.x, rect.y), Point(middle.x, rect.bottom)]
        guard rect.width > 0, rect.height > 0 else { return [] }
        let line = Outline(ends, painting: .stroked(weight: min(rect.width, rect.height)))
        return write(line, box: OFDBox(around: rect), ink: ink, page: page, ids: &ids, to: &xml)
    }

    func write(_ outline: Outline, ink: Ink, page: OFDBox, ids: inout ObjectIDs, to xml: inout XMLWriter) -> [Int] {
        guard let first = outline.corners.first else { return [] }
        var left = first.x
        var right = first.x
        var top = first.y
        var bottom = first.y
        for corner in outline.corners {
            (left, right) = (min(left, corner.x), max(right, corner.x))
            (top, bottom) = (min(top, corner.y), max(bottom, corner.y))
        }
        // A line extends beyond its corners by half its weight, and farther at sharp bends.
        var margin = 0.0
        if case .stroked(let weight, _) = outline.painting { margin = weight * (outline.corners.count > 2 ? 5 : 0.5) }
        let rect = Rect(x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin)
        return write(outline, box: OFDBox(around: rect), ink: ink, page: page, ids: &ids, to: &xml)
    }

    private func write(_ outline: Outline, box: OFDBox, ink: Ink, page: OFDBox, ids: inout ObjectIDs, to xml: inout XMLWriter) -> [Int] {
        guard box.meets(page) else { return [] }
        let id = ids.next()
        var attributes = [("ID", String(id)), ("Boundary", box.text)]
        let colour: String
        switch outline.painting {
        case .filled:
            attributes += [("Stroke", "false"), ("Fill", "true")]
            colour = "ofd:FillColor"
        case .stroked(let weight, let dashes):
            attributes.append(("LineWidth", OFDLength(points: weight).text))
            if !dashes.isEmpty { attributes.append(("DashPattern", dashes.map { OFDLength(points: $0).text }.joined(separator: " "))) }
            colour = "ofd:StrokeColor"
        }
        var path: [String] = []
        for (place, corner) in outline.corners.enumerated() {
            let point = box.inside(corner)
            path += [place == 0 ? "M" : "L", point.x.text, point.y.text]
        }
        if outline.isClosed { path.append("C") }
        xml.element("ofd:PathObject", attributes) { xml in
            xml.element(colour, [("Value", ink.rgb)])
            xml.element("ofd:AbbreviatedData", text: path.joined(separator: " "))
        }
        return [id]
    }
}
