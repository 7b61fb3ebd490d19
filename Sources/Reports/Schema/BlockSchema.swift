/// The blocks of prose in JSON Schema, the same in both kinds of document.
enum BlockSchema {
    /// What `#/$defs/blocks` needs. `hasFigures` where a chart may name a figure of the report.
    static func definitions(hasFigures: Bool) -> [(String, SchemaNode)] {
        let span = SchemaNode.object([("type", .text("integer")), ("minimum", .number(1))])
        let cell = SchemaNode.anyOf([
            .object([("type", .list([.text("string"), .text("number")]))]),
            .object(nil, [("text", .object([("type", .text("string"))])), ("rowspan", span), ("colspan", span)], required: ["text"]),
        ])
        let row = SchemaNode.array(nil, of: .reference("cell"))
        return [
            ("cell", cell),
            (
                "blocks",
                .array(
                    nil,
                    of: .anyOf([
                        .object([("type", .text("string"))]),
                        .object(
                            nil,
                            [
                                ("paragraph", .entry("段落", "注号写作 [^1]，按顺序")),
                                ("footnotes", .array("脚注", of: .object(SchemaNode.filledText), description: "第一条对应 [^1]")),
                            ], required: ["paragraph"]),
                        .object(
                            nil,
                            [
                                ("list", .array("列表", of: .object(SchemaNode.filledText), atLeast: 1)),
                                ("numbering", .words("序号", "默认“1.”；“①”最多 20 项", Numbering.self)),
                            ], required: ["list"]),
                        .object(
                            nil,
                            [
                                (
                                    "image",
                                    .object(
                                        "图片（PNG）",
                                        [
                                            ("file", .entry("文件", "相对于报告所在的文件夹")), ("alt", .entry("替代文字")), ("caption", .entry("图题")),
                                        ], required: ["file", "alt"])
                                )
                            ], required: ["image"]),
                        .object(
                            nil,
                            [
                                (
                                    "table",
                                    .object(
                                        "表格",
                                        [
                                            ("caption", .described("表题", nil, [("type", .text("string"))])),
                                            ("header", .array("表头", of: row)), ("rows", .array("表身", of: row)),
                                            ("rules", .words("表线", "grid 全线，threeLines 三线表", ReportTable.Rules.self)),
                                            ("landscape", .described("横排页", "表格转 90 度，单独成页", [("type", .text("boolean"))])),
                                            (
                                                "align",
                                                .array(
                                                    "各列的对齐", of: .words("对齐", "decimal 按小数点对齐", ColumnAlignment.self),
                                                    description: "不写的列居中")
                                            ),
                                            (
                                                "stubColumns",
                                                .described("左侧的项目栏数", nil, [("type", .text("integer")), ("minimum", .number(0))])
                                            ),
                                        ], required: ["rows"])
                                )
                            ], required: ["table"]),
                        .object(nil, [("chart", chart(hasFigures: hasFigures))], required: ["chart"]),
                    ]), description: "段落：“一、”“（一）”“1.”“（1）”开头的为标题；也可以是带脚注的段落、列表、图片、表格或统计图")
            ),
        ]
    }

    private static func chart(hasFigures: Bool) -> SchemaNode {
        let number = SchemaNode.object([("type", .list([.text("number"), .text("null")])), ("minimum", .number(0))])
        let figure = SchemaNode.entry("报告里的数字", "数字的路径，如 applications.received.total")
        let value = hasFigures ? SchemaNode.anyOf([number, figure]) : number
        return .object(
            "统计图",
            [
                ("kind", .words("种类", "bars 柱状图，stackedBars 堆积柱状图，lines 折线图", ReportChartKind.self)),
                ("title", .entry("图题")), ("alt", .entry("替代文字", "不写时由数据生成")), ("unit", .entry("单位", "如 件、万元")),
                (
                    "categories",
                    .array("类别", of: .anyOf([.object(SchemaNode.filledText), .object([("type", .text("number"))])]), atLeast: 1)
                ),
                (
                    "series",
                    .array(
                        "系列",
                        of: .object(
                            nil,
                            [
                                ("name", .entry("名称")), ("values", .array("值", of: value, atLeast: 1, description: "每个类别一个；没有数据的写 null")),
                            ], required: ["name", "values"]), atLeast: 1)
                ),
            ], required: ["kind", "title", "categories", "series"])
    }
}
