/// A difference in content between two PDF files.
package struct PDFDifference: Sendable, Hashable {
    package enum ComparedAspect: UInt8, Sendable, CaseIterable {
        case pageCount, pageSize, text, pixels, links, structure
    }

    package var aspect: ComparedAspect
    /// From 1; 0 if the difference is not on a page.
    package var page: Int
    /// What each file has, shortened to the part that differs. Equal if only the content of that part differs.
    package var expected: String
    package var found: String

    package init(_ aspect: ComparedAspect, page: Int = 0, expected: String, found: String) {
        self.aspect = aspect
        self.page = page
        self.expected = expected
        self.found = found
    }

    /// The first difference of two lists; nil if they are equal.
    init?(_ aspect: ComparedAspect, page: Int, expected: [String], found: [String]) {
        let same = zip(expected, found).prefix { $0 == $1 }.count
        guard same < max(expected.count, found.count) else { return nil }
        let (left, right) = Self.excerpts(same < expected.count ? expected[same] : "", same < found.count ? found[same] : "")
        self.init(aspect, page: page, expected: left, found: right)
    }

    /// Both texts around the first character that differs.
    static func excerpts(_ left: String, _ right: String) -> (String, String) {
        let same = zip(left.unicodeScalars, right.unicodeScalars).prefix { $0 == $1 }.count
        let start = max(0, same - 12)
        return (excerpt(left, from: start), excerpt(right, from: start))
    }

    /// Scalars are counted, not characters: a character may consist of any number of them.
    private static func excerpt(_ text: String, from start: Int) -> String {
        let rest = text.unicodeScalars.dropFirst(start)
        return (start > 0 ? "…" : "") + String(String.UnicodeScalarView(rest.prefix(40))) + (rest.count > 40 ? "…" : "")
    }
}
