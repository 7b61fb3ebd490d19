/// Notes at the foot of a page, below a short rule.
enum FootNotes {
    /// Their top; nil if there are none.
    static func begin(_ lines: [PrintedLine], _ page: PrintedPage) -> Float? {
        let rules = page.rules.filter { $0.isHorizontal && $0.length < page.width * 0.4 && $0.position > page.height * 0.4 }
        for rule in rules.sorted(by: { $0.position < $1.position }) {
            let below = lines.filter { $0.box.middleY > rule.position }
            let above = lines.filter { $0.box.middleY < rule.position }
            guard let first = below.first, ParagraphLines.beginsNote(first.text), let last = above.last,
                !page.rules.contains(where: { !$0.isHorizontal && $0.start - 3 <= rule.position && rule.position <= $0.end + 3 })
            else { continue }
            guard below.allSatisfy({ $0.em < 0.92 * last.em }) else { continue }
            return rule.position
        }
        return nil
    }
}
