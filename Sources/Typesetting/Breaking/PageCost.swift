/// What is wrong with a division into pages. The first difference decides: no number of lesser faults outweighs a graver
/// one, so that there always is a best division, however bad.
struct PageCost: Sendable, Hashable {
    /// Text that is lost because it leaves its page, in points.
    var loss = 0
    /// GB/T 9704-2012 7.3.3: no text on the first page.
    var opening = 0
    /// GB/T 9704-2012 7.3.5.5: a signature without text on its page; a note that starts on another page than its mark.
    var company = 0
    /// Headings parted from what they introduce; divided tables that would fit a page.
    var keeps = 0
    /// Single lines, the number of pages, and empty space.
    var fill = 0
    /// What only looks less good.
    var looks = 0

    static let none = PageCost()

    static func + (left: Self, right: Self) -> Self {
        PageCost(
            loss: left.loss + right.loss, opening: left.opening + right.opening, company: left.company + right.company,
            keeps: left.keeps + right.keeps, fill: left.fill + right.fill, looks: left.looks + right.looks)
    }

    /// Whether it is greater even without single lines, empty space and looks.
    func isGraver(than other: Self) -> Bool {
        (loss, opening, company, keeps) > (other.loss, other.opening, other.company, other.keeps)
    }

    static func += (left: inout Self, right: Self) { left = left + right }
}

extension PageCost: Comparable {
    static func < (left: Self, right: Self) -> Bool {
        if left.loss != right.loss { return left.loss < right.loss }
        if left.opening != right.opening { return left.opening < right.opening }
        if left.company != right.company { return left.company < right.company }
        if left.keeps != right.keeps { return left.keeps < right.keeps }
        if left.fill != right.fill { return left.fill < right.fill }
        return left.looks < right.looks
    }
}
