import Documents

/// Two pages on a sheet twice as wide, so that the sheets, printed on both sides, laid in one another and stapled on
/// the fold (骑马订), read from the first page to the last. All pages are of one size.
package enum Booklet {
    /// The page numbers on each side of each sheet, left and right, from the outermost sheet's front; nil is blank.
    package static func sides(pageCount: Int) -> [(left: Int?, right: Int?)] {
        let places = (pageCount + 3) / 4 * 4
        func page(_ number: Int) -> Int? { number <= pageCount ? number : nil }
        return (0..<(places / 2)).map { side in
            let low = side + 1
            let high = places - side
            // The front of a sheet has the lower number at the right, its back at the left.
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
