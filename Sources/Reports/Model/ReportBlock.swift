/// A piece of prose. `path` finds its place in the file.
package enum ReportBlock: Sendable {
    case paragraph(ReportParagraph)
    case list(ReportList)
    case image(ReportImage)
    case table(ReportTable)
    case chart(ReportChart)

    package var path: String {
        switch self {
        case .paragraph(let paragraph): paragraph.path
        case .list(let list): list.path
        case .image(let image): image.path
        case .table(let table): table.path
        case .chart(let chart): chart.path
        }
    }
}

package struct ReportImage: Sendable {
    /// Relative to the report's folder.
    package var file: String
    package var alt: String
    package var caption: String?
    package var path: String
}

/// A table of the author's own.
package struct ReportTable: Sendable {
    package struct Cell: Sendable {
        package var text: String
        package var row: Int
        package var column: Int
        package var rowSpan: Int
        package var columnSpan: Int
    }

    package var caption: String?
    package var columns: Int
    package var rowCount: Int
    package var headerRows: Int
    package var cells: [Cell]
    package var path: String
}
