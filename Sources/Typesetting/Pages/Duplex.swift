import Documents

extension Duplex {
    /// Applies the settings to finished pages: makes the last page an even one and moves the binding margin of even
    /// pages to the right.
    func applied(to pages: [Page], style: PageStyle, limit: Int) throws(TypesettingFailure) -> [Page] {
        var pages = pages
        if endsOnVerso, !pages.count.isMultiple(of: 2) {
            guard pages.count < limit else { throw .tooManyPages(limit: limit) }
            var blank = Page(number: pages.count + 1, width: style.width, height: style.height)
            blank.hasFolio = false
            pages.append(blank)
        }
        guard mirrorsMargins else { return pages }
        let shift = style.width - style.textBlock.right - style.textBlock.x
        for index in pages.indices where pages[index].number.isMultiple(of: 2) {
            pages[index].marks = pages[index].marks.map { $0.moved(by: shift, 0) }
            pages[index].signatureFields = pages[index].signatureFields.map { $0.moved(by: shift, 0) }
        }
        return pages
    }
}
