import Documents

/// The page number (GB/T 9704-2012 7.5).
struct Folio {
    let style: FolioStyle
    let page: PageStyle

    /// Adds folios to the finished pages of a document. Pages that the document exempts have none, but they count.
    ///
    /// - Returns: What is to be reported about them.
    func number(_ pages: inout [Page], setter: TextSetter) -> [SettingIssue] {
        let last = Self.printed(pages)
        var issues: [SettingIssue] = []
        for index in pages.indices where pages[index].hasFolio {
            guard let line = line(number: pages[index].number, of: last, setter: setter) else { continue }
            // The dash is at the middle of the Han character body.
            let baseline = page.textBlock.bottom + style.drop + setter.centre(of: style.style)
            pages[index].marks += line.marks(x: x(of: pages[index].number, width: line.width), baseline: baseline)
            issues += line.issues
        }
        return issues
    }

    /// Returns what 共N页 counts: all pages up to the last with anything on it. A blank page in between is part of the
    /// document, and its number is passed over; a blank last page belongs to the sheet.
    static func printed(_ pages: [Page]) -> Int { pages.last { !$0.marks.isEmpty }?.number ?? pages.count }

    private func line(number: Int, of last: Int, setter: TextSetter) -> SetLine? {
        let text = style.parts.map { $0.text(number: number, of: last) }.joined()
        return setter.set([TextRun(text, style.style)], measure: .infinity, alignment: .left).lines.first
    }

    private func x(of number: Int, width: Double) -> Double {
        let block = page.textBlock
        return switch style.position {
        case .centre: block.x + (block.width - width) / 2
        case .outer where number.isMultiple(of: 2): block.x + style.inset
        case .outer: block.right - style.inset - width
        }
    }
}

extension FolioPart {
    fileprivate func text(number: Int, of last: Int) -> String {
        switch self {
        case .text(let text): text
        case .page: String(number)
        case .pages: String(last)
        }
    }
}
