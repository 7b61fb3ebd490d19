/// The keys of a report that all forms share; the keys of the sections come from the form (`ObjectShape.report(in:)`).
enum ReportKey: String, FileKey {
    case schema = "$schema"
    case form, language, agency, year, title, remark, publication, head, preamble, signature

    var description: KeyDescription {
        switch self {
        case .schema: .optional(nil, nil, .text(.any))
        // The forms' names are not known here; see `ObjectShape.report(knowing:)`.
        case .form: .optional("报告格式", "不写时按年度选定", .text(.any))
        case .language: .optional("文字", "简体或繁体，默认简体", .words(Report.Language.self))
        case .agency: .required("机关名称", "全称或规范化简称", .filled)
        case .year: .required("报告年度", "报告所述的年度，不是发布的年度", .number(.whole(2008...2999)))
        case .title: .optional("标题", "不写时为“机关名称＋年度＋政府信息公开工作年度报告”；要自己分行的写成数组，一行一项", .lines)
        case .remark: .optional("题注", "标题下的一行说明", .filled)
        case .publication: .optional("发布信息", nil, .object(PublicationKey.self))
        case .head: .optional("版头", nil, .object(ReportHeadKey.self))
        case .preamble: .optional("引言", nil, .blocks)
        case .signature: .optional("署名和成文日期", nil, .object(SignatureKey.self))
        }
    }
}

enum PublicationKey: String, FileKey {
    case source, date, time

    var description: KeyDescription {
        switch self {
        case .source: .required("来源", nil, .filled)
        case .date: .required("发布日期", "如 2024-01-11", .date)
        case .time: .optional("发布时间", "如 15:05；不印出", .filled)
        }
    }
}

enum ReportHeadKey: String, FileKey {
    case masthead, number

    var description: KeyDescription {
        switch self {
        case .masthead: .optional("发文机关标志", "不写时为机关名称加“文件”", .filled)
        case .number: .optional("发文字号", nil, .filled)
        }
    }
}

enum SignatureKey: String, FileKey {
    case name, date

    var description: KeyDescription {
        switch self {
        case .name: .optional("署名", nil, .filled)
        case .date: .optional("成文日期", "如 2024-01-11", .date)
        }
    }
}
