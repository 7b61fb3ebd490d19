/// The costs of page breaks, each with its source. Costs of one kind are weighed against one another; kinds are not
/// (``PageCost``).
enum PageCosts {
    // MARK: The standard

    /// GB/T 9704-2012 7.3.3: 公文首页必须显示正文.
    static let firstPageWithoutText = PageCost(opening: 1)
    /// GB/T 9704-2012 7.3.5.5: seal, signature and date share a page with text, at least a line or two rows of a table above
    /// them.
    static let signatureAlone = PageCost(company: 2)
    /// The parts of a signature belong together, even where there is no text beside it.
    static let signatureDivided = PageCost(company: 3)
    /// A note starts at the foot of the page of its mark. For each note that does not.
    static let noteApart = PageCost(company: 1)

    // MARK: What belongs together

    /// The title stands below the masthead, even where the page has no room for text below it.
    static let mastheadAlone = PageCost(keeps: 8)
    /// CLREQ: a heading is never the last line of a page.
    static let headingAlone = PageCost(keeps: 4)
    /// 附件说明, 附注 and sources stay on the page of the text above them.
    static let followerAlone = PageCost(keeps: 3)
    /// A table that fits a page is not divided.
    static let tableDivided = PageCost(keeps: 2)
    /// GB/T 9704-2012 7.3.5.5 permits other line spacing where a signature finds no room; only if all else fails.
    static let respaced = PageCost(keeps: 2)

    // MARK: Lines and pages

    /// CLREQ 单行不成页: the first line of a paragraph alone at the foot of a page.
    static let orphan = PageCost(fill: 20_000)
    /// CLREQ 单行不成页: the last line of a paragraph alone at the top of a page.
    static let widow = PageCost(fill: 30_000)
    /// A page with a single line, besides notes and 版记. A title, a picture, a signature or a piece of a table is more than
    /// a line.
    static let loneLine = PageCost(keeps: 4)
    /// A paragraph set longer or shorter than is best for it. The line breaker's own price is added.
    static let otherLineCount = PageCost(fill: 2_000)
    /// The highest price of lines that is taken over from the line breaker.
    static let dearestLines = 10_000
    /// Each page, also those of notes or 版记 alone. No empty space makes another page worth while.
    static let page = PageCost(fill: 4_000)
    /// A page that holds only notes: worse than lines spaced more closely, which hardly anyone notices.
    static let notesAlone = PageCost(keeps: 3)
    /// 版记 on a page of its own, unless two lines of a full page can stand above it.
    static let footAlone = PageCost(fill: 25)
    /// An empty line between the material and the notes of a page that is not the last of its galley. A page that is spaced
    /// more closely has none.
    static let emptyLine = 10
    /// Each line by which a page is emptier than ``nearlyEmpty``, squared. Otherwise it does not matter which of several
    /// pages has the empty lines, so that the earlier ones are full.
    static let nearlyEmptyLine = 12
    /// The share of a page that is empty when only a few lines are on it.
    static let nearlyEmpty = 0.6
    /// The share of a page that may be empty without being conspicuous.
    static let mostEmpty = 0.25
    /// A page after which lines of notes wait although their marks have been.
    static let noteDivided = PageCost(fill: 60)
    /// Each line of notes that waits: the foot is filled first.
    static let waitingNoteLine = PageCost(looks: 1)
    /// A break inside a note, after its first line or before the only line that still waits.
    static let loneNoteLine = PageCost(fill: 5_000)

    /// Each piece of a table but the first: it is not begun for a few rows.
    static let furtherPiece = PageCost(fill: 60)

    /// A break inside a row that is higher than a page: it is begun where a few of its lines fit.
    static let dividedRow = PageCost(fill: 30)

    /// A table with lower rows than usual, for each step: rather than a few empty lines, a single line or another page, but
    /// not for one or two empty lines.
    static let lowerRows = PageCost(fill: 25)

    // MARK: Looks

    /// A blank page before 版记.
    static let blankPage = PageCost(looks: 100)

    /// What it costs to divide a table at a cut. A good place is worth some empty lines: the end of an outer group of rows
    /// is better than that of an inner one, and joined rows are divided only if the page would be very empty otherwise.
    static func cut(in table: SetTable, at cut: Int) -> PageCost {
        let place: PageCost =
            switch table.badness(at: cut) {
            case .none: PageCost(looks: table.depth(at: cut))
            case .groupEnd: PageCost(fill: 20 * table.depth(at: cut))
            case .lonelyRow: PageCost(fill: 60)
            case .joinedRows: PageCost(fill: 200)
            case .joinedRowsAndLonelyRow: PageCost(fill: 260)
            // It has to be divided somewhere.
            case .insideRow: dividedRow
            case .header: headingAlone
            }
        return table.badness(at: cut) == .insideRow ? place : place + furtherPiece
    }
}
