import Documents
import Reports
import Typesetting

/// A page layout as read from `layouts/`. Lengths are in points, indents in characters, spaces in lines of the grid.
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
    /// The distance of the title's lines.
    var titleLeading: Double
    var paragraphIndent: Double
    var opening: OpeningLayout
    var tables: TableLayout
    /// The largest size of images.
    var figure: BoxLayout
    var chart: BoxLayout
    var signature: SignatureLayout
    var folio: FolioLayout
    var notes: NoteLayout
    var seal: SealLayout
    var colophon: ColophonLayout
    var provisions: ProvisionLayout
    var inline = InlineLayout()
    /// By the format's name; empty if the layout is for reports alone.
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

/// A text that a layout puts on the page, by the script of the report.
struct LayoutText: Sendable {
    var simplified: String
    var traditional: String

    func text(in language: Report.Language) -> String { language == .simplified ? simplified : traditional }
}

/// What comes before the first section of a report.
struct OpeningLayout: Sendable {
    /// Lines between the title and the text.
    var spaceAfter: Int
    /// With `{source}` and `{date}`.
    var publication: LayoutText
}

struct TableLayout: Sendable {
    var style: TableStyle
    /// Printed in place of a figure that is absent.
    var absentFigure: String
    /// Printed above a table that continues on another page.
    var continuation: LayoutText
}

struct BoxLayout: Sendable {
    var width: Double
    var height: Double
}

/// 署名 and 成文日期 without a seal.
struct SignatureLayout: Sendable {
    var spaceAbove: Int
    var rightIndent: Double
    var dateIndent: Double
}

/// Footnotes, with the size and the rise of their marks in the text.
struct NoteLayout: Sendable {
    var style: NoteStyle
    var markSize: Double
    var markRise: Double
}
