/// A block of prose. `path` is its JSON path in the file.
package enum ReportBlock: Sendable {
    case paragraph(ReportParagraph)
    case list(ReportList)
    case quote(ReportQuote)
    case image(ReportImage)
    case table(ReportTable)
    case chart(ReportChart)

    package var path: String {
        switch self {
        case .paragraph(let paragraph): paragraph.path
        case .list(let list): list.path
        case .quote(let quote): quote.path
        case .image(let image): image.path
        case .table(let table): table.path
        case .chart(let chart): chart.path
        }
    }
}

/// A quotation (引文) that is set apart from the text.
package struct ReportQuote: Sendable {
    package var paragraphs: [NotedText]
    /// Where it comes from (出处), without the dash before it.
    package var source: NotedText?
    /// The path of the block, which has the keys `quote` and `source`.
    package var path: String

    /// The JSON path of the paragraph at an index.
    package func path(at index: Int) -> String { "\(path).quote[\(index)]" }

    package var sourcePath: String { "\(path).source" }
}

package struct ReportImage: Sendable {
    /// Relative to the report's folder.
    package var file: String
    package var alt: String
    package var caption: NotedText?
    package var path: String
}

/// A table that the author has written.
package struct ReportTable: Sendable {
    /// The rules of a table. The raw value is the word used in files.
    package enum Rules: String, Sendable, CaseIterable {
        case grid
        /// 三线表
        case threeLines
    }

    package var caption: NotedText?
    package var rules: Rules
    /// Set on a rotated page.
    package var isLandscape: Bool
    /// By column, for the rows below the header. Other columns are centred.
    package var alignments: [ColumnAlignment]
    /// The number of columns on the left that are headers of their rows.
    package var stubColumns: Int
    package var columns: Int
    package var rowCount: Int
    package var headerRows: Int
    package var cells: [ReportCell]
    package var path: String
}

/// A cell of an author's table. Rows and columns count from 0, the header's rows first.
package struct ReportCell: Sendable {
    package var content: NotedText
    package var row: Int
    package var column: Int
    package var rowSpan: Int
    package var columnSpan: Int

    package var text: String { content.text }
}

/// How the cells of a column are aligned. The raw value is the word used in files.
package enum ColumnAlignment: String, Sendable, CaseIterable { case left, centre, right, decimal }
