/// Some pages of a document, such as `1-3,5`.
public struct PageSelection: Sendable, Hashable {
    /// The selection as it was written.
    public let text: String
    private let ranges: [ClosedRange<Int>]

    /// Parses page numbers and ranges, separated by commas; nil if the text is not such a list.
    public init?(_ text: String) {
        var ranges: [ClosedRange<Int>] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
            switch ends.count {
            case 1:
                guard let page = ends[0], page > 0 else { return nil }
                ranges.append(page...page)
            case 2:
                guard let first = ends[0], let last = ends[1], first > 0, first <= last else { return nil }
                ranges.append(first...last)
            default: return nil
            }
        }
        guard !ranges.isEmpty else { return nil }
        self.text = text
        self.ranges = ranges
    }

    func contains(_ page: Int) -> Bool { ranges.contains { $0.contains(page) } }
}
