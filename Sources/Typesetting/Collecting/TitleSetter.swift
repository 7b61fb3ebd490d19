import Documents

/// Sets titles: centred lines at their own leading, which together occupy whole lines of the grid.
struct TitleSetter {
    let title: Title

    func set(into compositor: inout Compositor) {
        let lines = TitleBreaker(setter: compositor.text).lines(of: title, measure: compositor.measure)
        guard !lines.isEmpty else { return }
        let leading = compositor.leading
        let height = Double(lines.count) * title.leading
        // If the first line is on the grid, the others follow at the title's own leading.
        let gridHeight =
            title.startsOnGrid
            ? ((height - title.leading + leading) / leading - 0.05).rounded(.up) * leading
            : (height / leading - 0.05).rounded(.up) * leading
        var middle = title.startsOnGrid ? leading / 2 : (gridHeight - height) / 2 + title.leading / 2
        let element = compositor.structure.title()
        let isWhole = gridHeight <= compositor.page.textBlock.height
        var whole = Box(.block, height: gridHeight)
        for (index, line) in lines.enumerated() {
            let tagged = compositor.assigned(line, in: element).line
            let x = compositor.start(of: line, .centred)
            let centre = compositor.text.centre(of: title.style)
            if isWhole {
                whole.add(tagged, x: x, baseline: middle + centre)
                middle += title.leading
            } else {
                // A title longer than a page is divided between its lines, which are then on the grid.
                let height = (title.style.size / leading).rounded(.up) * leading
                var box = Box(.heading, height: height)
                box.add(tagged, x: x, baseline: height / 2 + centre)
                if index == 0 { box.bookmark = bookmark }
                box.origin = title.origin
                let isLast = index == lines.count - 1
                compositor.galley.add(
                    .box(box), before: index > 0 ? PageCosts.headingAlone : .none, after: isLast ? PageCosts.headingAlone : .none)
            }
        }
        if isWhole {
            whole.bookmark = bookmark
            whole.origin = title.origin
            compositor.galley.add(.box(whole), after: PageCosts.headingAlone)
        }
    }

    private var bookmark: Bookmark? { title.bookmark.map { Bookmark(title: $0.title, level: $0.level, y: 0) } }
}
