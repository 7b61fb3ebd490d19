/// Why a page ends before it is three quarters full, although the text goes on.
package enum EarlyEnd: String, Sendable, Hashable {
    /// A table that fits a page is not divided, or divided only between groups of rows.
    case table
    /// A figure, a chart or a title finds no room.
    case block
    /// A heading stays with what it introduces.
    case heading
    /// The signature stays with text.
    case signature
    /// No single line is left alone.
    case lines

    /// Returns the reason why a page ends where it does; nil if it is at least three quarters full, or the last of its galley.
    ///
    /// - Parameter next: The page after it.
    init?(_ plan: PagePlan, before next: PagePlan?, in galley: Galley) {
        guard plan.end.item < galley.items.count, let next, plan.fullness < 1 - PageCosts.mostEmpty else { return nil }
        guard plan.end.cut == 0 else {
            self = .table
            return
        }
        var hasHeading = false
        search: for item in galley.items[plan.end.item...] {
            switch item {
            case .space: continue
            case .penalty(let cost): if cost.keeps == 0, cost.company == 0 { break search }
            case .table:
                self = .table
                return
            case .box(let box):
                switch box.kind {
                case .signature:
                    self = .signature
                    return
                case .block:
                    self = .block
                    return
                case .heading, .line: hasHeading = true
                case .text: break search
                }
            }
        }
        let isSigned = galley.items[plan.end.item..<next.end.item].contains {
            if case .box(let box) = $0 { box.kind == .signature } else { false }
        }
        self = hasHeading ? .heading : isSigned ? .signature : .lines
    }
}
