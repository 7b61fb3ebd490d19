/// The keys of an official document, in the order in which GB/T 9704-2012 has its elements.
enum OfficialKey: String, FileKey {
    case schema = "$schema"
    case format, language, copyNumber, secrecy, urgency, agencies, masthead, number, signers
    case title, remark, recipients, body, attachments
    case signature, note, attendance, colophon

    var description: KeyDescription {
        switch self {
        case .schema: .optional(nil, nil, .text(.any))
        case .format: .required("格式", "document 公文，letter 信函，order 命令（令），minutes 纪要", .words(OfficialFormat.self, code: .unknownFormat))
        case .language: .optional("文字", "简体或繁体，默认简体", .words(Report.Language.self))
        case .copyNumber: .optional("份号", "一般用 6 位阿拉伯数字，如 000001", .text(.copyNumber))
        case .secrecy: .optional("密级和保密期限", nil, .object(SecrecyKey.self))
        case .urgency: .optional("紧急程度", nil, .words(Urgency.self, code: .unknownUrgency))
        case .agencies: .required("发文机关", "全称或规范化简称，主办机关在前", .either([.array(of: .filled, orElse: .noAgency), .filled]))
        case .masthead: .optional("发文机关标志", "不写时由发文机关名称加“文件”“令”或“纪要”组成，信函只用名称", .filled)
        case .number: .optional("发文字号", "如 国办发〔2012〕10号；令号如 第1号，纪要如 第12期", .filled)
        case .signers: .optional("签发人（仅上行文）", nil, .names)
        // Orders often go without a title (10.2); all other documents have one.
        case .title:
            .required(
                unless: Self.format.rawValue, is: OfficialFormat.order.rawValue, "标题", "由发文机关名称、事由和文种组成；命令可以没有；要自己分行的写成数组，一行一项", .lines)
        case .remark: .optional("说明", "如说明内容系虚构；不是公文格式要素", .filled)
        case .recipients: .optional("主送机关", nil, .agencyList)
        case .body: .required("正文", nil, .array(of: .block, orElse: .noBody))
        case .attachments: .optional("附件", nil, .array(of: .object(AttachmentKey.self)))
        case .signature: .required("署名、成文日期和印章", nil, .object(OfficialSignatureKey.self))
        case .note: .optional("附注", "如 此件公开发布；圆括号由版式印出", .filled)
        case .attendance: .optional("出席、请假、列席人员名单（仅纪要）", nil, .object(AttendanceKey.self))
        case .colophon: .optional("版记", nil, .object(ColophonKey.self))
        }
    }
}

enum SecrecyKey: String, FileKey {
    case level, period

    var description: KeyDescription {
        switch self {
        case .level: .required("密级", nil, .words(SecrecyLevel.self, code: .unknownSecrecyLevel))
        case .period: .optional("保密期限", "如 1年、6个月；★由版式印出", .filled)
        }
    }
}

enum AttachmentKey: String, FileKey {
    case title, body, separate, issued

    var description: KeyDescription {
        switch self {
        case .title: .required("附件名称", "末尾不加标点", .filled)
        case .body: .optional("附件正文；不在本文件里的不写", nil, .blocks)
        case .issued: .optional("印发的文件", "另面编排，首行为标题；不标“附件”，不列入附件说明", .flag)
        case .separate: .optional("不与正文一起装订", "单独印：gxpdf render --attachment 序号", .flag)
        }
    }
}

enum OfficialSignatureKey: String, FileKey {
    case date, agencies, seals, signatories

    var description: KeyDescription {
        switch self {
        case .date: .required("成文日期", "如 2024-01-11", .date)
        case .agencies: .optional("发文机关署名", "不写时与发文机关相同", .names)
        case .seals: .optional("印章图片（PNG 或 JPEG，PNG 可以透明）", "每个署名机关一枚，次序相同；相对于文件所在的文件夹", .names)
        case .signatories: .optional("签名章", nil, .array(of: .object(SignatoryKey.self)))
        }
    }
}

enum SignatoryKey: String, FileKey {
    case office, name, stamp

    var description: KeyDescription {
        switch self {
        case .office: .required("职务", "写全称", .filled)
        case .name: .required("姓名", nil, .filled)
        case .stamp: .optional("签名章图片（PNG 或 JPEG，PNG 可以透明）", nil, .filled)
        }
    }
}

enum AttendanceKey: String, FileKey {
    case present, absent, observers

    var description: KeyDescription {
        switch self {
        case .present: .required("出席", nil, .names)
        case .absent: .optional("请假", nil, .names)
        case .observers: .optional("列席", nil, .names)
        }
    }
}

enum ColophonKey: String, FileKey {
    case recipients, copies, office, date

    var description: KeyDescription {
        switch self {
        case .recipients: .optional("主送机关移入版记", nil, .flag)
        case .copies: .optional("抄送机关", nil, .agencyList)
        case .office: .optional("印发机关", "信函不写", .filled)
        case .date: .optional("印发日期", "如 2024-01-11", .date)
        }
    }
}

extension ArrayShape.Emptiness {
    fileprivate static let noAgency = Self(code: .noIssuingAgency, pointsAtObject: false, message: .noAgency, hint: .nameAgencies)
    fileprivate static let noBody = Self(code: .missingBody, pointsAtObject: false, message: .noBody, hint: .showText)
}

extension Message {
    fileprivate static let noAgency = Message("没有发文机关", "no issuing agency")
    fileprivate static let nameAgencies = Message("写出发文机关，主办机关在前", "name the agencies, the one in charge first")
    static let noBody = Message("没有正文", "the document has no text")
    static let showText = Message("首页必须显示正文", "the first page has to show some of the text")
}
