/// The JSON Schema of report.json, for editors that complete and check while a clerk types. Made from the forms and
/// the model, so that it can never say anything else than the reader does.
package enum ReportSchema {
    /// - Parameter written: the id of the form whose sections and figures it lists; the newest, which a new report is written in, unless given.
    package static func json(forms: [Form], written id: String? = nil) -> String {
        let simplified = forms.filter { $0.language == .simplified }
        let form = simplified.first { $0.id == id } ?? simplified.max { $0.firstYear < $1.firstYear }
        var properties: [(String, SchemaNode)] = [
            ("$schema", .object([("type", .text("string"))])),
            ("$comment", .object([("type", .text("string"))])),
            ("form", SchemaNode.described("报告格式", "不写时按年度选定", [("enum", .list(simplified.map { .text($0.id) }))])),
            ("language", SchemaNode.described("文字", "简体或繁体，默认简体", [("enum", .list(Report.Language.allCases.map { .text($0.rawValue) }))])),
            ("agency", SchemaNode.described("机关名称", "全称或规范化简称", SchemaNode.filledText)),
            ("year", SchemaNode.described("报告年度", "报告所述的年度，不是发布的年度", [("type", .text("integer")), ("minimum", .number(2008)), ("maximum", .number(2999))])),
            ("title", SchemaNode.lines("标题", "不写时为“机关名称＋年度＋政府信息公开工作年度报告”")),
            ("remark", SchemaNode.described("题注", "标题下的一行说明", SchemaNode.filledText)),
            ("publication", SchemaNode.object("发布信息", [
                ("source", SchemaNode.described("来源", nil, SchemaNode.filledText)), ("date", SchemaNode.date("发布日期")), ("time", SchemaNode.described("发布时间", "如 15:05；不印出", SchemaNode.filledText)),
            ], required: ["source", "date"])),
            ("head", SchemaNode.object("版头", [
                ("masthead", SchemaNode.described("发文机关标志", "不写时为机关名称加“文件”", SchemaNode.filledText)), ("number", SchemaNode.described("发文字号", nil, SchemaNode.filledText)),
            ], required: [])),
            ("preamble", .object([("title", .text("引言")), ("$ref", .text("#/$defs/blocks"))])),
        ]
        var required = ["agency", "year"]
        for section in form?.sections ?? [] {
            required.append(section.key)
            if let table = section.table {
                properties.append((section.key, figures(table, title: section.heading)))
            } else {
                properties.append((section.key, .object([("title", .text(section.heading)), ("$ref", .text("#/$defs/blocks"))])))
            }
        }
        properties.append(("signature", SchemaNode.object("署名和成文日期", [("name", SchemaNode.described("署名", nil, SchemaNode.filledText)), ("date", SchemaNode.date("成文日期"))], required: [])))
        return SchemaNode.object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text(form?.title ?? "政府信息公开工作年度报告")),
            ("description", .text("依\(form?.source ?? "")；由 gxpdf schema 生成")),
            ("type", .text("object")),
            ("properties", .object(properties)),
            ("required", .list(required.map { .text($0) })),
            ("additionalProperties", .flag(false)),
            ("$defs", .object(definitions)),
        ]).json() + "\n"
    }

    private static var definitions: [(String, SchemaNode)] {
        [
            ("count", .object([("description", .text("件数；没有发生的填 0，暂缺的写 null")), ("type", .list([.text("integer"), .text("null")])), ("minimum", .number(0))])),
            ("amount", .object([("description", .text("金额，十进制数")), ("anyOf", .list([
                .object([("type", .list([.text("number"), .text("null")])), ("minimum", .number(0))]),
                .object([("type", .text("string")), ("pattern", .text("^[0-9]+([.][0-9]+)?$"))]),
            ]))])),
        ] + BlockSchema.definitions(hasFigures: true)
    }

    // MARK: Figures

    /// A table's figures as objects inside one another, each with its official name.
    private static func figures(_ table: FormTable, title: String) -> SchemaNode {
        final class Tree {
            var order: [String] = []
            var children: [String: Tree] = [:]
            var leaf: SchemaNode?

            func child(_ key: String) -> Tree {
                if let known = children[key] { return known }
                let new = Tree()
                order.append(key)
                children[key] = new
                return new
            }

            var node: SchemaNode { leaf ?? SchemaNode.object(nil, order.compactMap { key in children[key].map { (key, $0.node) } }, required: []) }
        }
        let root = Tree()
        for cell in table.figures {
            guard let figure = cell.figure else { continue }
            var tree = root
            for key in figure.split(separator: ".") { tree = tree.child(String(key)) }
            tree.leaf = .object([("title", .text(table.officialName(of: figure))), ("$ref", .text(cell.isMoney ? "#/$defs/amount" : "#/$defs/count"))])
        }
        let notes = ("notes", SchemaNode.object([("title", .text("表后说明")), ("$ref", .text("#/$defs/blocks"))]))
        return SchemaNode.object(title, root.order.compactMap { key in root.children[key].map { (key, $0.node) } } + [notes], required: [])
    }
}
