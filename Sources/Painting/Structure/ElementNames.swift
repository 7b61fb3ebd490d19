import Documents
import Typesetting

extension StructureRole {
    /// The standard structure type (ISO 32000-1 14.8.4).
    var name: StaticString {
        switch self {
        case .document: "Document"
        case .section: "Sect"
        case .division: "Div"
        case .heading(let level): Self.headings[min(max(level, 1), 6) - 1]
        case .paragraph: "P"
        case .blockQuote: "BlockQuote"
        case .list: "L"
        case .item: "LI"
        case .label: "Lbl"
        case .itemBody: "LBody"
        case .table: "Table"
        case .tableHead: "THead"
        case .tableBody: "TBody"
        case .row: "TR"
        case .cell(let cell): cell.header == .none ? "TD" : "TH"
        case .caption: "Caption"
        case .figure: "Figure"
        case .note: "Note"
        case .link: "Link"
        case .span: "Span"
        // The role map says that these are spans too.
        case .inline(.strong): "Strong"
        case .inline(.emphasis): "Em"
        case .inline: "Span"
        case .form: "Form"
        }
    }

    private static let headings: [StaticString] = ["H1", "H2", "H3", "H4", "H5", "H6"]

    /// The line that decorates the text (ISO 32000-1 14.8.5.4.5); nil if there is none.
    var decoration: StaticString? {
        switch self {
        case .inline(.underline): "Underline"
        case .inline(.strike): "LineThrough"
        default: nil
        }
    }

    /// Whether it is a part of a table that is kept even if it is empty.
    var isGrid: Bool {
        switch self {
        case .tableHead, .tableBody, .row, .cell: true
        default: false
        }
    }
}

extension HeaderScope {
    /// The scope of a header cell (ISO 32000-1 table 349); nil for data cells.
    var scope: StaticString? {
        switch self {
        case .none: nil
        case .column: "Column"
        case .row: "Row"
        case .both: "Both"
        }
    }
}
