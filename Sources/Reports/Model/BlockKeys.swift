/// The kinds of blocks that are objects. The raw value is the key that every block of the kind has.
enum BlockKind: String, CaseIterable {
    case paragraph, list, quote, image, table, chart

    var object: ObjectShape {
        switch self {
        case .paragraph: ObjectShape(ParagraphKey.self)
        case .list: ObjectShape(ListKey.self)
        case .quote: ObjectShape(QuoteKey.self)
        case .image: containing(.required("图片（PNG 或 JPEG）", nil, .object(ImageKey.self)))
        case .table: containing(.required("表格", nil, .object(TableKey.self)))
        case .chart: containing(.required("统计图", nil, .object(ChartKey.self)))
        }
    }

    /// An object whose only key is the kind's own.
    private func containing(_ description: KeyDescription) -> ObjectShape { ObjectShape([description.named(rawValue)]) }
}

extension Shape {
    /// A piece of prose, the same in both kinds of document.
    static let block = named(
        "block", .either([.inline(.any), .variants(BlockKind.allCases.map { ObjectVariant(key: $0.rawValue, object: $0.object) })]))

    static let blocks = named("blocks", note: "段落：“一、”“（一）”“1.”“（1）”开头的为标题；也可以是由文字片段组成的数组、带脚注的段落、列表、引文、图片、表格或统计图", .array(of: block))
}

enum ParagraphKey: String, FileKey {
    case paragraph, footnotes, heading, level

    var description: KeyDescription {
        switch self {
        case .paragraph: .required("段落", "注号写作 [^1]，按顺序", .inline(.any))
        case .heading: .optional("是否标题", "不写时按序号和同级各段判断", .flag)
        case .level: .optional("标题的层次", "1 至 4，不写时依序号", .number(.whole(1...4)))
        case .footnotes: .footnotes
        }
    }
}

extension KeyDescription {
    /// Where the data of a table, chart or image come from.
    fileprivate static var source: KeyDescription { .optional("资料来源", "印在图表下方，前加“资料来源：”", .inline(.filled)) }

    /// The footnotes of a block, whose texts have their markers.
    fileprivate static var footnotes: KeyDescription { .optional("脚注", "第一条对应 [^1]，第二条对应 [^2]", .array(of: .inline(.filled))) }
}

enum ListKey: String, FileKey {
    case list, numbering, footnotes

    var description: KeyDescription {
        switch self {
        case .list: .required("列表", nil, .array(of: .inline(.filled)))
        case .numbering: .optional("序号", "默认“1.”；“①”最多 20 项", .words(Numbering.self))
        case .footnotes: .footnotes
        }
    }
}

enum QuoteKey: String, FileKey {
    case quote, source, footnotes

    var description: KeyDescription {
        switch self {
        case .quote: .required("引文", "每段一项，不加引号", .array(of: .inline(.filled)))
        case .source: .optional("出处", "印在引文下方右侧，前加“——”", .inline(.filled))
        case .footnotes: .footnotes
        }
    }
}

enum ImageKey: String, FileKey {
    case file, alt, caption, source, footnotes

    var description: KeyDescription {
        switch self {
        case .file: .required("文件", "相对于报告所在的文件夹", .filled)
        case .alt: .required("替代文字", nil, .filled)
        case .caption: .optional("图题", nil, .inline(.filled))
        case .source: .source
        case .footnotes: .footnotes
        }
    }
}

enum TableKey: String, FileKey {
    case caption, unit, header, rows, rules, landscape, align, stubColumns, remarks, source, footnotes

    var description: KeyDescription {
        switch self {
        case .caption: .optional("表题", nil, .inline(.any))
        case .unit: .optional("单位", "如 万元；印在表格上方右侧，前加“单位：”", .inline(.filled))
        case .header: .optional("表头", nil, .array(of: Self.row))
        case .rows: .required("表身", nil, .array(of: Self.row))
        case .rules: .optional("表线", "grid 全线，threeLines 三线表", .words(ReportTable.Rules.self))
        case .landscape: .optional("横排页", "表格转 90 度，单独成页", .flag)
        case .align: .optional("各列的对齐", "不写的列居中；decimal 按小数点对齐", .array(of: .words(ColumnAlignment.self)))
        case .stubColumns: .optional("左侧的项目栏数", nil, .number(.whole(0...Limits.standard.tableColumns)))
        case .remarks: .optional("表注", "印在表格下方，前加“注：”；几条的写成数组，自动编号", .inlineLines)
        case .source: .source
        case .footnotes: .footnotes
        }
    }

    private static let row = Shape.array(of: .named("cell", .either([.inline(.any), .number(.any), .object(CellKey.self)])))
}

enum ChartKey: String, FileKey {
    case kind, title, alt, unit, categories, series, source, footnotes

    var description: KeyDescription {
        switch self {
        case .kind: .required("种类", "bars 柱状图，stackedBars 堆积柱状图，lines 折线图", .words(ReportChartKind.self))
        case .title: .required("图题", nil, .inline(.filled))
        case .alt: .optional("替代文字", "不写时由数据生成", .filled)
        case .unit: .optional("单位", "如 件、万元", .filled)
        case .categories: .required("类别", nil, .array(of: .either([.filled, .number(.any)]), orElse: .emptyChart(.noCategories)))
        case .series: .required("系列", nil, .array(of: .object(SeriesKey.self), orElse: .emptyChart(.noSeries)))
        case .source: .source
        case .footnotes: .footnotes
        }
    }
}

enum SeriesKey: String, FileKey {
    case name, values

    var description: KeyDescription {
        switch self {
        case .name: .required("名称", nil, .filled)
        case .values:
            .required("值", "每个类别一个；没有数据的写 null", .array(of: .either([.number(.chartValue), .null, .figurePath])))
        }
    }
}

extension ArrayShape.Emptiness {
    fileprivate static func emptyChart(_ message: Message) -> Self {
        Self(code: .emptyChart, pointsAtObject: true, message: message, hint: .needsBoth)
    }
}

extension Message {
    fileprivate static let noCategories = Message("统计图没有类别", "the chart has no categories")
    fileprivate static let noSeries = Message("统计图没有系列", "the chart has no series")
    fileprivate static let needsBoth = Message("至少要有一个类别和一个系列", "a chart needs at least one category and one series")
}
