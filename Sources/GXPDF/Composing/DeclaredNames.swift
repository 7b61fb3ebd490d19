import Documents
import Han
import Reports

/// The names that a document itself declares: agencies, persons, and the texts that it issues. Its lines should not divide them.
enum DeclaredNames {
    static func of(_ report: Report) -> [String] {
        kept([report.agency, report.signature?.name, report.publication?.source].compactMap(\.self))
    }

    static func of(_ document: OfficialDocument) -> [String] {
        let colophon = document.colophon
        return kept(
            document.agencies + document.signature.agencies + document.recipients.groups.flatMap(\.self)
                + (colophon?.copies.groups.flatMap(\.self) ?? []) + [colophon?.office].compactMap(\.self) + document.signers
                + document.signature.signatories.flatMap { [$0.office, $0.name] }
                + document.attachments.filter(\.isIssued).map(\.title))
    }

    /// Without phrases: 各有关单位，市直各部门 is a list, and whatever exceeds a line's length is no name.
    private static func kept(_ names: [String]) -> [String] {
        var known: Set<String> = []
        return names.filter { name in
            (2...longest).contains(name.count) && !name.unicodeScalars.contains { PunctuationClass($0)?.isPoint == true }
                && known.insert(name).inserted
        }
    }

    private static let longest = 30
}

extension String {
    /// Whether the text names where something comes from: 来源：…, 资料来源：…
    var isSourceLine: Bool {
        guard let colon = prefix(10).firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
        return self[..<colon].hasSuffix("来源") || self[..<colon].hasSuffix("來源")
    }
}

extension [TextRun] {
    /// Returns the runs with the names in them kept whole, if `keeps`.
    func keepingNames(_ keeps: Bool) -> [TextRun] {
        guard keeps else { return self }
        return map { run in
            var run = run
            run.keepsNames = true
            return run
        }
    }
}
