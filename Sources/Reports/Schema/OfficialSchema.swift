/// The JSON Schema of official documents, for editors that complete and check while a clerk types.
package enum OfficialSchema {
    package static func json() -> String {
        SchemaNode.object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("党政机关公文")),
            ("description", .text("依 GB/T 9704-2012；由 gxpdf schema 生成")),
            ("type", .text("object")),
            ("properties", .object(properties)),
            ("required", .list(["format", "agencies", "body", "signature"].map { .text($0) })),
            ("additionalProperties", .flag(false)),
            ("$defs", .object(definitions)),
        ]).json() + "\n"
    }

    private static var properties: [(String, SchemaNode)] {
        [
            ("$schema", .object([("type", .text("string"))])),
            ("$comment", .object([("type", .text("string"))])),
        ] + head + text + ending
    }

    private static var head: [(String, SchemaNode)] {
        [
            ("format", .words("格式", "document 公文，letter 信函，order 命令（令），minutes 纪要", OfficialFormat.self)),
            ("language", .words("文字", "简体或繁体，默认简体", Report.Language.self)),
            ("copyNumber", .described("份号", "一般用 6 位阿拉伯数字，如 000001", [("type", .text("string")), ("pattern", .text("^[0-9]{1,6}$"))])),
            (
                "secrecy",
                .object(
                    "密级和保密期限",
                    [
                        ("level", .words("密级", nil, SecrecyLevel.self)), ("period", .entry("保密期限", "如 1年、6个月；★由版式印出")),
                    ], required: ["level"])
            ),
            ("urgency", .words("紧急程度", nil, Urgency.self)),
            ("agencies", .array("发文机关", of: .object(SchemaNode.filledText), atLeast: 1, description: "全称或规范化简称，主办机关在前")),
            ("masthead", .entry("发文机关标志", "不写时由发文机关名称加“文件”“令”或“纪要”组成，信函只用名称")),
            ("number", .entry("发文字号", "如 国办发〔2012〕10号；令号如 第1号，纪要如 第12期")),
            ("signers", .reference("names", title: "签发人（仅上行文）")),
        ]
    }

    private static var text: [(String, SchemaNode)] {
        [
            ("title", .lines("标题", "由发文机关名称、事由和文种组成；命令可以没有")),
            ("remark", .entry("说明", "如说明内容系虚构；不是公文格式要素")),
            ("recipients", .reference("agencyList", title: "主送机关")),
            ("body", .reference("blocks", title: "正文")),
            (
                "attachments",
                .array(
                    "附件",
                    of: .object(
                        nil,
                        [
                            ("title", .entry("附件名称", "末尾不加标点")), ("body", .reference("blocks", title: "附件正文；不在本文件里的不写")),
                            ("separate", .described("不与正文一起装订", "单独印：gxpdf render --attachment 序号", [("type", .text("boolean"))])),
                        ], required: ["title"]))
            ),
        ]
    }

    private static var ending: [(String, SchemaNode)] {
        [
            (
                "signature",
                .object(
                    "署名、成文日期和印章",
                    [
                        ("date", .date("成文日期")),
                        ("agencies", .array("发文机关署名", of: .object(SchemaNode.filledText), description: "不写时与发文机关相同")),
                        ("seals", .array("印章图片（PNG）", of: .object(SchemaNode.filledText), description: "每个署名机关一枚，次序相同；相对于文件所在的文件夹")),
                        (
                            "signatories",
                            .array(
                                "签名章",
                                of: .object(
                                    nil,
                                    [
                                        ("office", .entry("职务", "写全称")), ("name", .entry("姓名")), ("stamp", .entry("签名章图片（PNG）")),
                                    ], required: ["office", "name"]))
                        ),
                    ], required: ["date"])
            ),
            ("note", .entry("附注", "如 此件公开发布；圆括号由版式印出")),
            (
                "attendance",
                .object(
                    "出席、请假、列席人员名单（仅纪要）",
                    [
                        ("present", .reference("names", title: "出席")), ("absent", .reference("names", title: "请假")),
                        ("observers", .reference("names", title: "列席")),
                    ], required: ["present"])
            ),
            (
                "colophon",
                .object(
                    "版记",
                    [
                        ("recipients", .described("主送机关移入版记", nil, [("type", .text("boolean"))])),
                        ("copies", .reference("agencyList", title: "抄送机关")),
                        ("office", .entry("印发机关", "信函不写")),
                        ("date", .date("印发日期")),
                    ], required: [])
            ),
        ]
    }

    private static var definitions: [(String, SchemaNode)] {
        let name = SchemaNode.object(SchemaNode.filledText)
        let names = SchemaNode.array(nil, of: name)
        return [
            ("names", .anyOf([names, name])),
            ("agencyList", .anyOf([.array(nil, of: .anyOf([name, names])), name], description: "同类机关之间用顿号，不同类之间用逗号；可以写成数组的数组，也可以写成一段文字")),
        ] + BlockSchema.definitions(hasFigures: false)
    }
}
