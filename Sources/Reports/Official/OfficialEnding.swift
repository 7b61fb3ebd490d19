/// What stands below the text of an official document.

/// 附件 (GB/T 9704-2012 7.3.4 and 7.3.7).
package struct Attachment: Sendable {
    /// From 1; nil where it is the only one, which has no number.
    package var number: Int?
    package var title: String
    /// Empty where the attachment is not bound with the document.
    package var body: [ReportBlock]
    /// Its text is printed by itself, for what cannot be bound with the document.
    package var isSeparate: Bool
    /// Whether its text is bound with the document and stands in the file.
    package var isBound: Bool { !body.isEmpty && !isSeparate }
    package var path: String

    /// What stands at the head of its first page: 附件 and its number.
    package var label: String { "附件" + (number.map(String.init) ?? "") }
}

/// 发文机关署名, 成文日期, 印章 and 签名章 (7.3.5).
package struct OfficialSignature: Sendable {
    /// Who signs: the issuing agencies unless the file names others.
    package var agencies: [String]
    package var date: CalendarDate
    /// The images of the seals, in the order of the agencies; empty where there are none, otherwise one to each.
    package var seals: [StampImage]
    /// The heads who sign with their names, as orders have them (7.3.5.3).
    package var signatories: [Signatory]
}

/// An image beside the document that is printed over its text. `path` finds its place in the file.
package struct StampImage: Sendable, Hashable {
    /// Relative to the document's folder.
    package var file: String
    package var path: String
}

/// Who signs with a stamp of the name (签名章).
package struct Signatory: Sendable {
    /// 职务 in full, such as 市长.
    package var office: String
    package var name: String
    /// The image of the stamp; the name is set in type where there is none.
    package var stamp: StampImage?
    package var path: String
}

/// 出席、请假、列席人员名单 (10.3). Each entry is a name, or a unit and its names, as it is printed.
package struct Attendance: Sendable {
    /// 出席.
    package var present: [String]
    /// 请假.
    package var absent: [String]
    /// 列席.
    package var observers: [String]
}

/// 版记 (7.4).
package struct Colophon: Sendable {
    /// 主送机关 stand here and not above the text.
    package var movesRecipients: Bool
    /// 抄送机关 (7.4.2).
    package var copies: AgencyList
    /// 印发机关 (7.4.3).
    package var office: String?
    /// 印发日期 (7.4.3).
    package var date: CalendarDate?

    /// Without the full stop at its end; nil where there is none.
    package var copiesLine: String? { copies.isEmpty ? nil : copies.line }
}
