import Documents
import Reports
import Typesetting

/// A text that a layout puts on the page, by the script of the report.
struct LayoutText: Sendable {
    var simplified: String
    var traditional: String

    func text(in language: Report.Language) -> String { language == .simplified ? simplified : traditional }
}

/// A page layout as read from `layouts/`. Lengths in points, indents and insets in characters, spaces in grid lines.
struct Layout: Sendable {
    enum StyleName: String, CaseIterable {
        case title, remark, publication, body, heading1, heading2, heading3, heading4
        case tableHeader, tableLabel, tableFigure, caption, continuation, folio, note, chart
        // Elements of official documents.
        case mark, number, signer, label, attachmentTitle, colophon
    }

    var name: String
    var title: String
    var page: PageStyle
    var lines: LineStyle
    var styles: [StyleName: TextStyle]
    /// Distance of the title's lines in points.
    var titleLeading: Double
    var paragraphIndent: Double
    var openingSpaceAfter: Int
    /// With `{source}` and `{date}`.
    var publicationTemplate: LayoutText
    var table: TableStyle
    /// What stands for a figure that is absent.
    var absentFigure: String
    var continuation: LayoutText
    var figureWidth: Double
    var figureHeight: Double
    var signatureSpaceAbove: Int
    var signatureRightIndent: Double
    var signatureDateIndent: Double
    var folio: FolioStyle
    var notes: NoteStyle
    /// Of a note's mark in the text: its size, and how far it is raised, in points.
    var noteMark: (size: Double, rise: Double)
    var chartWidth: Double
    var chartHeight: Double
    var seal: SealLayout
    var colophon: ColophonLayout
    /// By the format's name; empty when the layout is for reports alone.
    var mastheads: [String: MastheadLayout] = [:]

    func style(_ name: StyleName) -> TextStyle { styles[name] ?? page.body }

    /// The advance of a character on the grid.
    var characterPitch: Double { page.body.pitch }

    func style(headingLevel level: Int) -> TextStyle {
        switch level {
        case 1: style(.heading1)
        case 2: style(.heading2)
        case 3: style(.heading3)
        case 4: style(.heading4)
        default: page.body
        }
    }
}
