/// Quotations.
extension DiagnosticCode {
    package static let emptyQuote = Self("QUO-01", "引文没有内容", "a quotation has no paragraphs")

    static let quoteCodes: [Self] = [
        .emptyQuote
    ]
}
