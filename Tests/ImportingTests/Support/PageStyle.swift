@testable import Importing
@testable import Reports

/// The styles in which published pages, and texts made from them, write the statutory tables. Each is used by some site.
enum PageStyle: String, CaseIterable, CustomStringConvertible {
    case spans, wordProcessor, paddedCells, undoneSpans, noRowEnds, oneTable, headingRows, splitByPages, layoutTable
    case aLineACell, strokes, strokesAfterEachCell, strokesOnTheirOwn, strokesAroundLines, markdown, tabs, spaces

    var description: String { rawValue }

    var isPage: Bool {
        switch self {
        case .aLineACell, .strokes, .strokesAfterEachCell, .strokesOnTheirOwn, .strokesAroundLines, .markdown, .tabs, .spaces: false
        default: true
        }
    }

    func file(_ sample: ReportSample) -> String {
        let sections = sample.form.sections
        guard isPage else {
            return
                ([sample.title]
                + sections.map {
                    $0.heading + "\n\n" + ($0.table == nil ? sample.prose($0.key).joined(separator: "\n") : table($0.key, sample))
                }).joined(separator: "\n\n")
        }
        let body: String
        switch self {
        case .oneTable:
            // The whole report is one table, with headings and prose as rows.
            body =
                "<table>"
                + sections.map { section in
                    "<tr><td colspan=10><p>\(section.heading)</p></td></tr>"
                        + (section.table == nil
                            ? sample.prose(section.key).map { "<tr><td colspan=10><p>\($0)</p></td></tr>" }.joined()
                            : rows(section.key, sample))
                }.joined() + "</table>"
        default:
            body = sections.map { section in
                let isHeaded = self == .headingRows && section.table != nil
                return (isHeaded ? "" : "<p><strong>\(section.heading)</strong></p>")
                    + (section.table == nil
                        ? sample.prose(section.key).map { "<p>　　\($0)</p>" }.joined(separator: "\n")
                        : table(section.key, sample, heading: isHeaded ? section.heading : nil))
            }.joined(separator: "\n")
        }
        let page =
            "<div class=nav><a href=/>首页</a> &gt; <a>年报</a></div><div id=zoom><h1>\(sample.title)</h1>\(body)</div><div class=foot>版权所有：测试网站 网站地图</div>"
        return "<!DOCTYPE html><html><head><meta charset=utf-8><title>\(sample.title)-测试网站</title></head><body>"
            + (self == .layoutTable ? "<table width=100%><tr><td class=side>栏目导航</td><td>\(page)</td></tr></table>" : page)
            + "</body></html>"
    }

    // MARK: Tables

    private func table(_ section: String, _ sample: ReportSample, heading: String? = nil) -> String {
        switch self {
        case .aLineACell: return sample.rows(section).joined().map(\.text).joined(separator: "\n\n")
        case .strokes:
            return sample.rows(section).map { row in
                row.map { $0.text + String(repeating: " |", count: $0.cell.columnSpan) }.joined(separator: " ")
            }.joined(separator: "\n")
        case .strokesAfterEachCell:
            return sample.rows(section).map { row in
                "|\n" + row.map { $0.text + " |" + String(repeating: "|", count: $0.cell.columnSpan - 1) }.joined(separator: "\n")
            }.joined(separator: "\n")
        case .strokesOnTheirOwn: return sample.rows(section).joined().map { $0.text + "\n|" }.joined(separator: "\n")
        case .strokesAroundLines:
            return sample.rows(section).map { row in "| \n" + row.map { " \($0.text)  | " }.joined(separator: "\n") }.joined(
                separator: "\n")
        case .markdown:
            let grid = sample.grid(section)
            return grid.enumerated().map {
                "| " + $1.joined(separator: " | ") + " |" + ($0 == 0 ? "\n|" + $1.map { _ in "---|" }.joined() : "")
            }.joined(separator: "\n")
        case .tabs: return sample.rows(section).map { $0.map(\.text).joined(separator: "\t") }.joined(separator: "\n")
        case .spaces: return sample.rows(section).map { $0.map(\.text).joined(separator: "  ") }.joined(separator: "\n")
        case .splitByPages:
            // A table over two pages becomes two tables, each with its head.
            let rows = sample.rows(section)
            let head = sample.form.section(section)?.table?.headerRows ?? 0
            guard head > 0, rows.count > 12 else { return html(rows) }
            return html(Array(rows[..<12])) + "<p>&nbsp;</p>" + html(Array(rows[..<head]) + rows[12...])
        default:
            return "<table border=1>" + (heading.map { "<tr><td colspan=10>\($0)</td></tr>" } ?? "") + rows(section, sample) + "</table>"
        }
    }

    private func html(_ rows: [[(cell: FormCell, text: String)]]) -> String {
        "<table>"
            + rows.map {
                "<tr>" + $0.map { "<td colspan=\($0.cell.columnSpan) rowspan=\($0.cell.rowSpan)>\($0.text)</td>" }.joined() + "</tr>"
            }.joined() + "</table>"
    }

    private func rows(_ section: String, _ sample: ReportSample) -> String {
        switch self {
        case .paddedCells, .undoneSpans:
            return sample.grid(section, repeated: self == .undoneSpans).map {
                "<tr>" + $0.map { "<td>\($0.isEmpty ? "&nbsp;" : $0)</td>" }.joined() + "</tr>"
            }.joined(separator: "\n")
        case .noRowEnds:
            return sample.rows(section).map {
                "<tr>" + $0.map { "<td colspan=\($0.cell.columnSpan) rowspan=\($0.cell.rowSpan)><p>\($0.text)" }.joined()
            }.joined(separator: "\n")
        case .wordProcessor:
            return "<tbody>"
                + sample.rows(section).map { row in
                    "<tr style=\"height:1cm\">"
                        + row.map { cell, text in
                            let middle = text.index(text.startIndex, offsetBy: text.count / 2)
                            let isLabel = cell.text != nil
                            return
                                "<td width=\"93\" valign=\"center\" colspan=\"\(cell.columnSpan)\" rowspan=\"\(cell.rowSpan)\" style=\"border:1pt solid windowtext\">\r\n<p class=\"MsoNormal\" align=\"center\"><span style=\"mso-spacerun:'yes'\"><font face=\"宋体\">\(text[..<middle])</font></span><span lang=\"EN-US\">\(isLabel ? "\r\n" : "")\(text[middle...])<o:p></o:p></span></p>\r\n<p class=MsoNormal>&nbsp;</p></td>"
                        }.joined(separator: "\n") + "</tr>"
                }.joined() + "</tbody>"
        default:
            return sample.rows(section).map {
                "<tr>"
                    + $0.map { "<td colspan='\($0.cell.columnSpan)' rowspan=\($0.cell.rowSpan)><p><span>\($0.text)</span></p></td>" }
                    .joined() + "</tr>"
            }.joined(separator: "\n")
        }
    }
}
