/// Imposes two pages on each side of a sheet twice as wide. Printed on both sides, nested and stapled on the fold
/// (骑马订), the sheets read from the first page to the last. All pages are of one size.
package enum Booklet {
    /// Returns the left and right page numbers on each side of each sheet, starting with the front of the outermost
    /// sheet; nil is blank.
    package static func sides(pageCount: Int) -> [(left: Int?, right: Int?)] {
        let slots = (pageCount + 3) / 4 * 4
        func page(_ number: Int) -> Int? { number <= pageCount ? number : nil }
        return (0..<(slots / 2)).map { side in
            let low = side + 1
            let high = slots - side
            // The lower number is on the right of the front and on the left of the back.
            return side.isMultiple(of: 2) ? (page(high), page(low)) : (page(low), page(high))
        }
    }

    package static func sheets(of pages: [Page]) -> [Page] {
        guard let first = pages.first else { return [] }
        return sides(pageCount: pages.count).enumerated().map { index, side in
            var sheet = Page(number: index + 1, width: first.width * 2, height: first.height)
            for (number, x) in [(side.left, 0.0), (side.right, first.width)] {
                guard let number else { continue }
                sheet.marks += pages[number - 1].marks.map { $0.moved(by: x, 0) }
                sheet.imposedPages.append(ImposedPage(number: number, marks: pages[number - 1].marks.count))
                sheet.signatureFields += pages[number - 1].signatureFields.map { $0.moved(by: x, 0) }
                sheet.bookmarks += pages[number - 1].bookmarks
            }
            return sheet
        }
    }
}
