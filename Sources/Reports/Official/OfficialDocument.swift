/// The content of an official document (党政机关公文, GB/T 9704-2012). The properties are in the order of the elements (要素) in the standard.
package struct OfficialDocument: Sendable {
    package var format: OfficialFormat
    package var language: Report.Language
    /// 份号 (7.2.1), as written.
    package var copyNumber: String?
    /// 密级和保密期限 (7.2.2).
    package var secrecy: Secrecy?
    /// 紧急程度 (7.2.3).
    package var urgency: Urgency?
    /// 发文机关, the agency in charge (主办机关) first; at least one.
    package var agencies: [String]
    /// 发文机关标志 (7.2.4) as written in the file; nil if it is derived.
    package var writtenMasthead: String?
    /// 发文字号 (7.2.5); in orders 令号, in minutes the issue number.
    package var number: String?
    /// 签发人 (7.2.6), only in documents to a higher authority (上行文).
    package var signers: [String]
    /// 标题 (7.3.1); nil in orders without one.
    package var title: String?
    /// The lines of the title as written in the file; a single one if the typesetter breaks it.
    package var titleLines: [String]
    /// A remark, such as that the content is fictitious. Not an element of the standard.
    package var remark: String?
    /// 主送机关 (7.3.2).
    package var recipients: AgencyList
    /// 正文 (7.3.3); not empty.
    package var body: [ReportBlock]
    /// 附件 (7.3.4 and 7.3.7).
    package var attachments: [Attachment]
    /// 发文机关署名, 成文日期 and 印章 (7.3.5).
    package var signature: OfficialSignature
    /// 附注 (7.3.6), without its brackets.
    package var note: String?
    /// 出席、请假、列席人员名单 (10.3), only in minutes.
    package var attendance: Attendance?
    /// 版记 (7.4).
    package var colophon: Colophon?

    /// 上行文, a document to a higher authority. It has a 签发人, and its 发文字号 is at the left (7.2.5).
    package var isUpward: Bool { !signers.isEmpty }

    /// 主送机关, printed above the text unless it is moved to the 版记 (7.3.2).
    package var recipientLine: String? { recipients.isEmpty ? nil : recipients.line }

    package var movesRecipients: Bool { colophon?.movesRecipients == true && !recipients.isEmpty }

    /// The same document with its recipients in the 版记; nil if there are none above the text.
    package var movingRecipients: OfficialDocument? {
        guard !recipients.isEmpty, !movesRecipients else { return nil }
        var moved = self
        moved.colophon = colophon ?? Colophon(movesRecipients: true, copies: AgencyList())
        moved.colophon?.movesRecipients = true
        return moved
    }

    /// All blocks, first those of the text, then those of the attachments.
    package var blocks: [ReportBlock] { body + attachments.flatMap(\.body) }

    /// The images that are printed over the signature: first the seals, then the name stamps.
    package var stamps: [StampImage] { signature.seals + signature.signatories.compactMap(\.stamp) }

    /// A one-line name of the document: the title, or the masthead with the number.
    package var name: String {
        if let title { return title }
        return mastheadNames.joined(separator: " ") + (mastheadSuffix ?? "") + (number.map { "（\($0)）" } ?? "")
    }
}

/// 密级和保密期限 (GB/T 9704-2012 7.2.2).
package struct Secrecy: Sendable, Hashable {
    package var level: SecrecyLevel
    /// Such as `1年` or `6个月`.
    package var period: String?

    /// As printed, with a star in between.
    package var text: String { level.rawValue + (period.map { "★\($0)" } ?? "") }
}

/// 紧急程度 (GB/T 9704-2012 7.2.3). The raw value is both the word used in files and the printed word. Telegrams have other degrees of
/// urgency, but are not set in this format.
package enum Urgency: String, Sendable, CaseIterable {
    case extraUrgent = "特急"
    case urgent = "加急"
}

/// Agencies in a line of text, separated by 、 within a group and by ， between groups.
package struct AgencyList: Sendable, Hashable {
    package var groups: [[String]]

    package init(groups: [[String]] = []) { self.groups = groups }

    package var isEmpty: Bool { groups.isEmpty }

    /// Without the punctuation at the end. If a group has several agencies, commas separate the groups; otherwise all agencies are one group.
    package var line: String {
        let nested = groups.contains { $0.count > 1 || $0.contains { $0.contains("、") } }
        return groups.map { $0.joined(separator: "、") }.joined(separator: nested ? "，" : "、")
    }
}

/// The formats of official documents. The raw value is the word used in files.
package enum OfficialFormat: String, Sendable, CaseIterable {
    /// 公文, the general format (clause 7).
    case document
    /// 信函格式 (10.1).
    case letter
    /// 命令（令）格式 (10.2).
    case order
    /// 纪要格式 (10.3).
    case minutes
}

/// 密级. The raw value is both the word used in files and the printed word.
package enum SecrecyLevel: String, Sendable, CaseIterable {
    case topSecret = "绝密"
    case secret = "机密"
    case confidential = "秘密"

    /// The longest period in years that the law on keeping state secrets allows unless a rule says otherwise.
    var longestYears: Int {
        switch self {
        case .topSecret: 30
        case .secret: 20
        case .confidential: 10
        }
    }
}
