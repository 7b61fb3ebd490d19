/// The elements below the text of an official document.

/// 附件 (GB/T 9704-2012 7.3.4 and 7.3.7).
package struct Attachment: Sendable {
    /// From 1; nil for a single attachment and for an issued text, which have no number.
    package var number: Int?
    package var title: String
    /// Empty if the attachment is not in the file.
    package var body: [ReportBlock]
    /// Printed separately, because it cannot be bound with the document.
    package var isSeparate: Bool
    /// The text that the document issues (印发): no attachment by office usage, so it has no label, and the text does not
    /// list it.
    package var isIssued = false
    /// Whether the attachment is in the file and bound with the document.
    package var isBound: Bool { !body.isEmpty && !isSeparate }
    package var path: String

    /// The label at the top of its first page: 附件 and its number.
    package var label: String { "附件" + (number.map(String.init) ?? "") }
}

/// 发文机关署名, 成文日期, 印章 and 签名章 (7.3.5).
package struct OfficialSignature: Sendable {
    /// The signing agencies; the issuing agencies unless the file names others.
    package var agencies: [String]
    package var date: CalendarDate
    /// The images of the seals, one for each agency in the same order; empty if there are none.
    package var seals: [StampImage]
    /// The officials who sign by name, as in orders (7.3.5.3).
    package var signatories: [Signatory]
}

/// An image file that is printed over the text. `path` is its JSON path in the document.
package struct StampImage: Sendable, Hashable {
    /// Relative to the document's folder.
    package var file: String
    package var path: String
}

/// An official who signs with a name stamp (签名章).
package struct Signatory: Sendable {
    /// 职务 in full, such as 市长.
    package var office: String
    package var name: String
    /// The image of the stamp; if nil, the name is set in type.
    package var stamp: StampImage?
    package var path: String
}

/// 出席、请假、列席人员名单 (10.3). Each entry is a name, or a unit and its names, as printed.
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
    /// 主送机关 is printed here, not above the text.
    package var movesRecipients: Bool
    /// 抄送机关 (7.4.2).
    package var copies: AgencyList
    /// 印发机关 (7.4.3).
    package var office: String?
    /// 印发日期 (7.4.3).
    package var date: CalendarDate?

    /// Without the full stop at the end; nil if there is none.
    package var copiesLine: String? { copies.isEmpty ? nil : copies.line }
}
