import Documents

/// Puts 版头 (GB/T 9704-2012 7.2 and clause 10) at the top of the first page of a document.
struct MastheadBlockSetter {
    let masthead: Masthead

    func set(into compositor: inout Compositor) {
        let set = MastheadSetter(text: compositor.text, page: compositor.page).set(masthead)
        // The masthead is set on its page; a box counts from its own top.
        let top = compositor.page.textBlock.y
        var box = Box(.block, height: set.height)
        for contents in set.contents {
            switch contents {
            case .text(let lines):
                let element = compositor.structure.matter()
                for placed in lines {
                    let line = compositor.assigned(placed.line, in: element).line
                    box.add(line, x: placed.x, baseline: placed.baseline - top)
                }
            case .rule(let rect, let ink): box.marks.append(Mark(.rule(rect.moved(by: 0, -top)), ink: ink))
            }
        }
        box.hidesFolio = masthead.hidesFolio
        if let bookmark = masthead.bookmark { box.bookmark = Bookmark(title: bookmark, level: 1, y: set.top - top) }
        if let issue = set.issue { box.issues.append(issue) }
        compositor.galley.add(.box(box), after: PageCosts.mastheadAlone)
        compositor.galley.addSpace(set.spaceBelow)
    }
}
