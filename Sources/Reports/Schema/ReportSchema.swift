/// The JSON Schema of report.json, for editors that complete and check while a clerk types. Made from the forms and
/// the model, so that it can never say anything else than the reader does. `form`, or else `year`, chooses the form whose
/// keys a report has; a file that has neither yet is taken for one in the newest form.
package enum ReportSchema {
    package static func json(forms: [Form]) -> String {
        let forms = forms.filter { $0.language == .simplified }.sorted { $0.firstYear < $1.firstYear }
        let common = common(forms)
        let choices = forms.indices.map { index in
            SchemaNode.object([("if", condition(forms, index)), ("then", SchemaNode.reference(name(of: forms[index])))])
        }
        let all: [(String, SchemaNode)] = definitions + forms.map { (name(of: $0), definition(of: $0, common: common.map(\.0))) }
        return SchemaNode.object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("政府信息公开工作年度报告")),
            (
                "description",
                .text("按 form 或 year 选定报告格式：\(forms.map { "\($0.id)（\($0.source)）" }.joined(separator: "，"))；由 gxpdf schema 生成")
            ),
            ("type", .text("object")),
            ("properties", .object(common)),
            ("required", .list(["agency", "year"].map { .text($0) })),
            ("allOf", .list(choices)),
            ("$defs", .object(all)),
        ]).json() + "\n"
    }

    private static func name(of form: Form) -> String { "form-\(form.id)" }

    /// What a report of any form may have.
    private static func common(_ forms: [Form]) -> [(String, SchemaNode)] {
        [
            ("$schema", .object([("type", .text("string"))])),
            ("$comment", .object([("type", .text("string"))])),
            ("form", SchemaNode.described("报告格式", "不写时按年度选定", [("enum", .list(forms.map { .text($0.id) }))])),
            ("language", SchemaNode.described("文字", "简体或繁体，默认简体", [("enum", .list(Report.Language.allCases.map { .text($0.rawValue) }))])),
            ("agency", SchemaNode.described("机关名称", "全称或规范化简称", SchemaNode.filledText)),
            (
                "year",
                SchemaNode.described(
                    "报告年度", "报告所述的年度，不是发布的年度", [("type", .text("integer")), ("minimum", .number(2008)), ("maximum", .number(2999))])
            ),
            ("title", SchemaNode.lines("标题", "不写时为“机关名称＋年度＋政府信息公开工作年度报告”")),
            ("remark", SchemaNode.described("题注", "标题下的一行说明", SchemaNode.filledText)),
            (
                "publication",
                SchemaNode.object(
                    "发布信息",
                    [
                        ("source", SchemaNode.described("来源", nil, SchemaNode.filledText)), ("date", SchemaNode.date("发布日期")),
                        ("time", SchemaNode.described("发布时间", "如 15:05；不印出", SchemaNode.filledText)),
                    ], required: ["source", "date"])
            ),
            (
                "head",
                SchemaNode.object(
                    "版头",
                    [
                        ("masthead", SchemaNode.described("发文机关标志", "不写时为机关名称加“文件”", SchemaNode.filledText)),
                        ("number", SchemaNode.described("发文字号", nil, SchemaNode.filledText)),
                    ], required: [])
            ),
            ("preamble", .object([("title", .text("引言")), ("$ref", .text("#/$defs/blocks"))])),
            (
                "signature",
                SchemaNode.object(
                    "署名和成文日期", [("name", SchemaNode.described("署名", nil, SchemaNode.filledText)), ("date", SchemaNode.date("成文日期"))],
                    required: [])
            ),
        ]
    }

    /// That a report names the form, or names none and its year is one of the form's.
    private static func condition(_ forms: [Form], _ index: Int) -> SchemaNode {
        let form = forms[index]
        let isNewest = index + 1 == forms.count
        let formKey = SchemaNode.list([.text("form")])
        let named = SchemaNode.object([("required", formKey), ("properties", .object([("form", .object([("const", .text(form.id))]))]))])
        // While a year is being typed, or not there yet, the newest form is as good a guess as any.
        let years: [(String, SchemaNode)] =
            (isNewest ? [] : [("type", .text("integer"))]) + [("minimum", .number(form.firstYear))]
            + (isNewest ? [] : [("maximum", .number(forms[index + 1].firstYear - 1))])
        let byYear = SchemaNode.object(
            [("not", .object([("required", formKey)]))] + (isNewest ? [] : [("required", .list([.text("year")]))])
                + [("properties", .object([("year", .object(years))]))])
        return SchemaNode.object([("anyOf", .list([named, byYear]))])
    }

    /// The sections of a form; no other keys than these and those of all reports.
    private static func definition(of form: Form, common: [String]) -> SchemaNode {
        let sections = form.sections.map { section in
            (
                section.key,
                section.table.map { figures($0, title: section.heading) }
                    ?? .object([("title", .text(section.heading)), ("$ref", .text("#/$defs/blocks"))])
            )
        }
        return .object([
            ("title", .text(form.title)), ("description", .text("依\(form.source)")),
            ("properties", .object(common.map { ($0, .flag(true)) } + sections)),
            ("required", .list(form.sections.map { .text($0.key) })), ("additionalProperties", .flag(false)),
        ])
    }

    private static var definitions: [(String, SchemaNode)] {
        [
            (
                "count",
                .object([
                    ("description", .text("件数；没有发生的填 0，暂缺的写 null")), ("type", .list([.text("integer"), .text("null")])),
                    ("minimum", .number(0)),
                ])
            ),
            (
                "change",
                .object([("description", .text("与上一年相比的增减；减少写负数，没有变化填 0，暂缺的写 null")), ("type", .list([.text("integer"), .text("null")]))])
            ),
            (
                "amount",
                .object([
                    ("description", .text("金额，十进制数")),
                    (
                        "anyOf",
                        .list([
                            .object([("type", .list([.text("number"), .text("null")])), ("minimum", .number(0))]),
                            .object([("type", .text("string")), ("pattern", .text("^[0-9]+([.][0-9]+)?$"))]),
                        ])
                    ),
                ])
            ),
            (
                "amountWithUnit",
                .object([
                    ("description", .text("金额，十进制数；表头没有单位，写在数字后面，如“251000元”")),
                    (
                        "anyOf",
                        .list([
                            .object([("type", .list([.text("number"), .text("null")])), ("minimum", .number(0))]),
                            .object([
                                ("type", .text("string")),
                                ("pattern", .text("^[0-9]+([.][0-9]+)?(\(FigureValue.moneyUnits.joined(separator: "|")))?$")),
                            ]),
                        ])
                    ),
                ])
            ),
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

            var node: SchemaNode {
                leaf ?? SchemaNode.object(nil, order.compactMap { key in children[key].map { (key, $0.node) } }, required: [])
            }
        }
        let root = Tree()
        for cell in table.figures {
            guard let figure = cell.figure else { continue }
            var tree = root
            for key in figure.split(separator: ".") { tree = tree.child(String(key)) }
            tree.leaf = .object([
                ("title", .text(table.officialName(of: figure))),
                (
                    "$ref",
                    .text(
                        cell.isMoney
                            ? cell.hasWrittenUnit ? "#/$defs/amountWithUnit" : "#/$defs/amount"
                            : cell.isSigned ? "#/$defs/change" : "#/$defs/count")
                ),
            ])
        }
        let notes = ("notes", SchemaNode.object([("title", .text("表后说明")), ("$ref", .text("#/$defs/blocks"))]))
        return SchemaNode.object(title, root.order.compactMap { key in root.children[key].map { (key, $0.node) } } + [notes], required: [])
    }
}
