/// A rule that a report is held against.
struct Check: Sendable {
    var run: @Sendable (Report, Form, PlaceIndex) -> [Diagnostic]

    static let all: [Check] = [
        .unknownAgency, .equations, .characters, .halfWidthPunctuation, .headingNumbers, .duplicateHeadings, .mixedScripts,
        .ownYearAndAgency, .processingFees, .untoldProblems, .chartValues, .narrativeFigures, .bracketSums,
    ]
}

/// Holds reports against all rules.
package enum Checker {
    package static func check(_ report: Report, form: Form, places: PlaceIndex) -> [Diagnostic] {
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
        return texts + (preamble + prose.sorted { $0.key < $1.key }.flatMap(\.value)).flatMap(\.texts)
    }
}

extension ReportBlock {
    /// All texts of the block with their paths.
    var texts: [(text: String, path: String)] {
        switch self {
        case .paragraph(let paragraph): [(paragraph.heading + paragraph.text, paragraph.path)] + paragraph.notes.map { ($0.text, $0.path) }
        case .list(let list): list.items.enumerated().map { ($1, list.path(at: $0)) }
        case .image(let image): [(image.alt + (image.caption ?? ""), image.path)]
        case .table(let table): table.cells.map { ($0.text, table.path) } + [(table.caption ?? "", table.path)]
        case .chart(let chart):
            [chart.title, chart.alt ?? "", chart.unit ?? ""].map { ($0, chart.path) }
                + (chart.categories + chart.series.map(\.name)).map { ($0, chart.path) }
        }
    }
}
