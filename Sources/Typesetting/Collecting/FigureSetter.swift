import Documents

/// Sets images with their caption below them.
struct FigureSetter {
    let figure: Figure

    func set(into compositor: inout Compositor) {
        let left = compositor.left + (compositor.measure - figure.width) / 2
        DrawingSetter(height: figure.height, alt: figure.alt, caption: figure.caption, origin: figure.origin).set(into: &compositor) {
            box in
            let area = Rect(x: left, y: (box.height - figure.height) / 2, width: figure.width, height: figure.height)
            box.marks = [Mark(.image(figure.image, area), origin: figure.origin)]
        }
    }
}

/// Sets charts with their caption below them.
struct ChartBlockSetter {
    let chart: Chart
    /// Empty if there is none.
    let caption: [TextRun]

    func set(into compositor: inout Compositor) {
        let left = compositor.left + (compositor.measure - chart.width) / 2
        let text = compositor.text
        DrawingSetter(height: chart.height, alt: chart.alt, caption: caption, origin: chart.origin).set(into: &compositor) { box in
            let drawing = ChartSetter(setter: text).drawing(chart, x: left, y: (box.height - chart.height) / 2)
            box.marks = drawing.marks
            box.issues = drawing.issues
        }
    }
}

/// A drawing and its caption on one page. The drawing is centred in whole lines of the grid.
struct DrawingSetter {
    let height: Double
    let alt: String
    /// Empty if there is none.
    let caption: [TextRun]
    let origin: Origin

    /// - Parameter draw: Puts the marks of the drawing into its box.
    func set(into compositor: inout Compositor, _ draw: (inout Box) -> Void) {
        let leading = compositor.leading
        let drawn = (height / leading).rounded(.up) * leading
        let element = compositor.structure.figure(alt: alt, hasCaption: !caption.isEmpty)
        // The text in a drawing belongs to the figure, which has a text alternative.
        var box = Box(.block, height: drawn)
        draw(&box)
        for index in box.marks.indices { box.marks[index].element = element }
        box.origin = origin
        if !caption.isEmpty {
            let captionElement = compositor.structure.caption(ofFigure: element)
            for line in compositor.text.set(caption, measure: compositor.measure, alignment: .centred).lines {
                let set = compositor.box(line, .line, x: compositor.start(of: line, .centred), in: captionElement)
                box.marks += set.marks.map { $0.moved(by: 0, box.height) }
                box.issues += set.issues
                if !set.notes.isEmpty {
                    box.notes = (box.notes.isEmpty ? set.notes.lowerBound : box.notes.lowerBound)..<set.notes.upperBound
                }
                box.height += leading
            }
        }
        compositor.galley.add(.box(box))
    }
}
