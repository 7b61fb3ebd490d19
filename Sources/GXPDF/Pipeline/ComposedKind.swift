import Reports

/// The kind of a document, decided when its source is read and carried with it to the files.
enum ComposedKind: Sendable, Hashable {
    /// A government information disclosure annual report.
    case report
    case official(OfficialFormat)
    /// One attachment of an official document by itself, counted from 1.
    case attachment(Int, of: OfficialFormat)
    /// 核对单: what was found in other documents.
    case checkSheet

    /// The name of the source embedded in a PDF; nil for a document that is not made from one source.
    var sourceName: String? {
        switch self {
        case .report: "report.json"
        case .official, .attachment: "document.json"
        case .checkSheet: nil
        }
    }

    /// Whether the author can leave out the signature: official documents must have one, minutes and attachments have none.
    var hasOptionalSignature: Bool { self == .report }
}
