import Documents
import Reports
import Typesetting

/// Relations with their numbers, and whether they hold.
struct RelationsTable {
    let relations: [Relation]

    func table(_ layout: Layout) -> Table {
        var table = SheetTable(columns: [9, 43, 38, 50, 16], header: ["序号", "关系式", "对象", "数字", "结果"])
        for (index, relation) in relations.enumerated() {
            let (left, right) = relation.written
            let sign =
                switch (relation.comparison, relation.holds) {
                case (_, nil): "？"
                case (.equal, true?): "＝"
                case (.equal, false?): "≠"
                case (.atMost, true?): "≤"
                case (.atMost, false?): "＞"
                }
            table.rows.append([
                String(index + 1), relation.name.chinese, relation.subject, "\(left) \(sign) \(right)",
                relation.holds.map { $0 ? "成立" : "不成立" } ?? "缺数",
            ])
        }
        table.leftColumns = [1, 2]
        return table.table(layout)
    }
}
