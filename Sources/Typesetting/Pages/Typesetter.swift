import Documents

/// The result of typesetting a document.
package struct Typeset: Sendable {
    package var pages: [Page]
    package var structure: Structure
    package var issues: [SettingIssue]

    package init(pages: [Page], structure: Structure, issues: [SettingIssue]) {
        self.pages = pages
        self.structure = structure
        self.issues = issues
    }
}

/// Typesets documents. Belongs to one thread at a time. Its faces are reused for the next document.
package final class Typesetter {
    private let setter: TextSetter

    package init(faces: FaceSet) { setter = TextSetter(faces: faces) }

    /// The height of the middle of body characters (仿宋) above their baseline, in em.
    package var centreOfBody: Double { setter.faces.centre(.fangsong) }

    /// Sets a single paragraph and returns the number of its lines.
    @discardableResult
    package func setLines(of paragraph: Paragraph, measure: Double, style: LineStyle) -> Int {
        setter.lineStyle = style
        return setter.set(
            paragraph.runs, in: LineShape(measure: measure, firstIndent: paragraph.style.firstIndent, alignment: paragraph.style.alignment)
        ).lines.count
    }

    /// Collects the blocks into galleys, divides these into pages, and places the marks.
    ///
    /// - Parameters:
    ///   - pageLimit: The maximum number of pages.
    ///   - pulse: Called for each block and now and then while pages are divided. An error that it throws stops
    ///     typesetting.
    package func pages(of document: Document, pageLimit: Int, pulse: () throws -> Void = {}) throws -> Typeset {
        setter.lineStyle = document.lines
        var collector = Collector(document: document, text: setter, pageLimit: pageLimit)
        var rules = PageRules(firstPageShowsText: document.firstPageShowsText, notes: document.notes)
        var pages: [Page] = []
        var issues: [SettingIssue] = []
        var reviews: [SettingIssue] = []
        while let galley = try collector.next(pulse: pulse) {
            rules.pagesBefore = pages.count
            let (made, plans) = try PageDivision(galley, rules: rules).best(pulse: pulse)
            reviews += PageReview(galley: made, rules: rules).issues(of: plans)
            var placer = PagePlacer(made, notes: document.notes)
            pages += placer.pages(plans, before: pages.count)
            issues += placer.issues
            guard pages.count <= pageLimit else { throw TypesettingFailure.tooManyPages(limit: pageLimit) }
        }
        if pages.isEmpty { pages = [Page(number: 1, width: document.page.width, height: document.page.height)] }
        if let style = document.folio { issues += Folio(style: style, page: document.page).number(&pages, setter: setter) }
        pages = try document.duplex.applied(to: pages, style: document.page, limit: pageLimit)
        return Typeset(pages: pages, structure: collector.structure, issues: issues + reviews)
    }
}
