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
    package var paragraphs: [InlineText]
    /// Where it comes from (出处), without the dash before it.
    package var source: InlineText?
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
    package var caption: InlineText?
    /// Where it comes from (资料来源).
    package var source: InlineText?
    package var path: String

    package var sourcePath: String { "\(path).source" }
}

/// A table that the author has written.
package struct ReportTable: Sendable {
    /// The rules of a table. The raw value is the word used in files.
    package enum Rules: String, Sendable, CaseIterable {
        case grid
        /// 三线表
        case threeLines
    }

    package var caption: InlineText?
    /// The unit of its figures, such as 万元.
    package var unit: InlineText?
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
    /// Remarks (表注) below it.
    package var remarks: [InlineText]
    /// Where its data come from (资料来源).
    package var source: InlineText?
    package var path: String

    package var unitPath: String { "\(path).unit" }
    package var sourcePath: String { "\(path).source" }

    /// The JSON path of the remark at an index.
    package func remarkPath(at index: Int) -> String { "\(path).remarks[\(index)]" }
}

/// A cell of an author's table. Rows and columns count from 0, the header's rows first.
package struct ReportCell: Sendable {
    /// Empty if the cell is.
    package var content: [CellBlock]
    package var row: Int
    package var column: Int
    package var rowSpan: Int
    package var columnSpan: Int

    /// The text of a cell that has nothing but a text; nil if it has several paragraphs, a list or an image.
    package var plain: InlineText? {
        guard content.count <= 1 else { return nil }
        guard let only = content.first else { return InlineText("") }
        if case .paragraph(let text) = only { return text } else { return nil }
    }

    /// The texts of its paragraphs and items.
    package var texts: [InlineText] {
        content.flatMap { block -> [InlineText] in
            switch block {
            case .paragraph(let text): [text]
            case .list(let list): list.items
            case .image: []
            }
        }
    }

    package var images: [ReportImage] {
        content.compactMap { block in
            if case .image(let image) = block { image } else { nil }
        }
    }
}

/// A part of a cell.
package enum CellBlock: Sendable {
    case paragraph(InlineText)
    case list(ReportList)
    /// Without caption and source.
    case image(ReportImage)
}

/// How the cells of a column are aligned. The raw value is the word used in files.
package enum ColumnAlignment: String, Sendable, CaseIterable { case left, centre, right, decimal }
