import Documents

/// Sets pages on larger sheets with marks where they are to be cut. Lengths in points.
package struct CropMarks: Sendable, Hashable {
    /// How far print may extend beyond the edges of the page.
    package var bleed: Double
    /// The length of the marks.
    package var length: Double
    /// The distance of the marks from the bleed.
    package var distance: Double
    package var weight: Double

    package init(bleed: Double, length: Double = millimetres(5), distance: Double = millimetres(1), weight: Double = 0.25) {
        self.bleed = bleed
        self.length = length
        self.distance = distance
        self.weight = weight
    }

    private var margin: Double { bleed + distance + length }

    package func sheet(of page: Page) -> Page {
        var sheet = Page(number: page.number, width: page.width + 2 * margin, height: page.height + 2 * margin)
        sheet.hasFolio = page.hasFolio
        sheet.marks = page.marks.map { $0.moved(by: margin, margin) } + marks(page)
        sheet.signatureFields = page.signatureFields.map { $0.moved(by: margin, margin) }
        sheet.bookmarks = page.bookmarks.map { Bookmark(title: $0.title, level: $0.level, y: $0.y + margin) }
        sheet.trim = Page.Trim(box: Rect(x: margin, y: margin, width: page.width, height: page.height), bleed: bleed)
        return sheet
    }

    /// Returns two marks at each corner, in the directions of its edges.
    private func marks(_ page: Page) -> [Mark] {
        let left = margin
        let right = margin + page.width
        let top = margin
        let bottom = margin + page.height
        let far = margin + bleed + distance
        var rects: [Rect] = []
        for x in [left, right] {
            rects.append(Rect(x: x - weight / 2, y: 0, width: weight, height: length))
            rects.append(Rect(x: x - weight / 2, y: page.height + far, width: weight, height: length))
        }
        for y in [top, bottom] {
            rects.append(Rect(x: 0, y: y - weight / 2, width: length, height: weight))
            rects.append(Rect(x: page.width + far, y: y - weight / 2, width: length, height: weight))
        }
        return rects.map { Mark(.rule($0)) }
    }
}
