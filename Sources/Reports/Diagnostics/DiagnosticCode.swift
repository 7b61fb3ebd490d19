/// The stable identifier of one kind of diagnostic. A code is never used for anything else again.
///
/// A code is declared once, in the file of its family in `Codes`, and listed there in the family's array.
package struct DiagnosticCode: Sendable, Hashable {
    /// As users see it, such as `SUM-02`.
    package let id: String
    /// What the code stands for, whatever the single diagnostic says.
    package let meaning: Message

    init(_ id: String, _ chinese: String, _ english: String) {
        self.id = id
        meaning = Message(chinese, english)
    }

    /// The code with this identifier, such as one that a form file names; nil when there is none.
    package init?(id: String) {
        guard let code = Self.byID[id] else { return nil }
        self = code
    }

    /// All codes, in the order of their families.
    package static let all: [Self] = [
        jsonCodes, limitCodes, modelCodes, figureCodes, equationCodes, textCodes, narrativeCodes, yearCodes, tableCodes, listCodes,
        quoteCodes, chartCodes, footnoteCodes, officialCodes, formCodes, layoutCodes, imageCodes, glyphCodes, typesettingCodes, fileCodes,
        outputCodes, importCodes,
    ].flatMap { $0 }

    package static func == (a: Self, b: Self) -> Bool { a.id == b.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
