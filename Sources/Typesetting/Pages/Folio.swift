import Documents

/// The page number, on the right of odd and on the left of even pages (GB/T 9704-2012 7.5).
struct Folio {
    let style: FolioStyle
    let page: PageStyle

    func marks(number: Int, setter: TextSetter) -> [Mark] {
        let text = style.before + String(number) + style.after
        guard let line = setter.set([TextRun(text, style.style)], measure: .infinity, alignment: .left).lines.first else { return [] }
        let block = page.textBlock
        let x = number.isMultiple(of: 2) ? block.x + style.inset : block.right - style.inset - line.width
        // The dash is at the middle of the Han character body.
        let baseline = block.bottom + style.drop + setter.centre(of: style.style)
        return line.marks(x: x, baseline: baseline, tag: .artifact)
    }
}
