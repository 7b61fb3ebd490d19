@testable import Documents
@testable import Typesetting

/// The statutory tables of the 2021 form, with figures of the given text.
enum StatutoryTables {
    static let style = TableStyle(
        sizes: [10.5, 10, 9.5, 9, 8.5, 8], smallestSize: 6, leading: 1.25, padding: CellPadding(horizontal: 2.5, vertical: 2),
        outerRule: 0.75, innerRule: 0.5, rowHeight: 16)

    /// 28 rows by 10 columns.
    static func applications(figure: String = "1024") -> Table {
        var cells = [
            cell(0, 0, 3, 3, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", .column),
            cell(0, 3, 1, 7, "申请人情况", .column), cell(1, 3, 2, 1, "自然人", .column),
            cell(1, 4, 1, 5, "法人或其他组织", .column), cell(1, 9, 2, 1, "总计", .column),
        ]
        for (place, text) in ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].enumerated() {
            cells.append(cell(2, 4 + place, 1, 1, text, .column))
        }
        cells.append(cell(3, 0, 1, 3, "一、本年新收政府信息公开申请数量", .row))
        cells.append(cell(4, 0, 1, 3, "二、上年结转政府信息公开申请数量", .row))
        cells.append(cell(5, 0, 22, 1, "三、本年度办理结果", .row, stacked: true))
        cells.append(cell(5, 1, 1, 2, "（一）予以公开", .row))
        cells.append(cell(6, 1, 1, 2, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", .row))
        var row = 7
        for (head, labels) in groups {
            cells.append(cell(row, 1, labels.count, 1, head, .row))
            for label in labels {
                cells.append(cell(row, 2, 1, 1, label, .row))
                row += 1
            }
        }
        cells.append(cell(26, 1, 1, 2, "（七）总计", .row))
        cells.append(cell(27, 0, 1, 3, "四、结转下年度继续办理", .row))
        for row in 3..<28 {
            for column in 3..<10 { cells.append(cell(row, column, 1, 1, figure, .none)) }
        }
        return Table(
            TableShape(columns: [23, 57, 137, 38, 47, 47, 66, 57, 38, 62], rowCount: 28, headerRows: 3), cells: cells, style: style,
            continuation: TextRun("续表", .square))
    }

    private static let groups = [
        (
            "（三）不予公开",
            [
                "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益",
                "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
            ]
        ),
        ("（四）无法提供", ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"]),
        (
            "（五）不予处理",
            [
                "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请",
                "5.要求行政机关确认或重新出具已获取信息",
            ]
        ),
        (
            "（六）其他处理",
            [
                "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他",
            ]
        ),
    ]

    /// 4 rows by 15 columns.
    static func litigation(figure: String = "12") -> Table {
        let labels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
        var cells = [cell(0, 0, 1, 5, "行政复议", .column), cell(0, 5, 1, 10, "行政诉讼", .column)]
        for column in 0..<5 { cells.append(cell(1, column, 2, 1, labels[column], .column)) }
        cells += [cell(1, 5, 1, 5, "未经复议直接起诉", .column), cell(1, 10, 1, 5, "复议后起诉", .column)]
        for column in 5..<15 { cells.append(cell(2, column, 1, 1, labels[column % 5], .column)) }
        for column in 0..<15 { cells.append(cell(3, column, 1, 1, figure, .none)) }
        return Table(
            TableShape(columns: Array(repeating: 1, count: 15), rowCount: 4, headerRows: 3), cells: cells, style: style)
    }

    private static func cell(
        _ row: Int, _ column: Int, _ rowSpan: Int, _ columnSpan: Int, _ text: String, _ header: HeaderScope,
        stacked: Bool = false
    ) -> TableCell {
        TableCell(
            row: row, column: column, span: CellSpan(rows: rowSpan, columns: columnSpan), runs: [TextRun(text, .square)],
            alignment: header == .row && rowSpan == 1 ? .left : .centred, header: header, isStacked: stacked,
            origin: Origin(number: row * 100 + column))
    }
}
