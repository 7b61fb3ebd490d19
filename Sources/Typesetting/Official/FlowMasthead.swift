import Documents

/// 版头 at the top of the first page of a document.
extension Flow {
    mutating func place(_ masthead: Masthead) {
        let set = MastheadSetter(text: setter, page: style).set(masthead)
        for contents in set.contents {
            switch contents {
            case .text(let lines):
                let element = structure.matter()
                for placed in lines { add(placed.line.marks(x: placed.x, baseline: placed.baseline, tag: .matter), to: element) }
            case .rule(let rect, let ink): pages.add([Mark(.rule(rect), tag: .artifact, ink: ink)])
            }
        }
        if let bookmark = masthead.bookmark { pages.add(Bookmark(title: bookmark, level: 1, y: set.top)) }
        if masthead.hidesFolio { pages.hideFolio() }
        if let issue = set.issue { setter.issues.append(issue) }
        pages.advance(by: set.height + set.spaceBelow)
    }
}
