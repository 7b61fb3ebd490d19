/// A rule that a report is held against.
struct Check: Sendable {
    var run: @Sendable (Report, Form, PlaceIndex) -> [Finding]

    static let all: [Check] = [.equations, .characters, .halfWidthPunctuation, .headingNumbers]
}

/// Holds reports against all rules.
package enum Checker {
    package static func check(_ report: Report, form: Form, places: PlaceIndex) -> [Finding] {
        Check.all.flatMap { $0.run(report, form, places) }
    }
}

extension Report {
    /// All texts of the report with their paths.
    var texts: [(text: String, path: String)] {
        var texts: [(String, String)] = [(title, writtenTitle == nil ? "agency" : "title")]
        if let remark { texts.append((remark, "remark")) }
        if let publication { texts.append((publication.source, "publication.source")) }
        if let name = signature?.name { texts.append((name, "signature.name")) }
        for block in preamble + prose.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
            switch block {
            case .paragraph(let paragraph): texts.append((paragraph.heading + paragraph.text, paragraph.path))
            case .image(let image): texts.append((image.alt + (image.caption ?? ""), image.path))
            case .table(let table): texts += table.cells.map { ($0.text, table.path) } + [(table.caption ?? "", table.path)]
            }
        }
        return texts
    }
}
