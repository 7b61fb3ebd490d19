/// A report to be checked, with its form and the places of its values in the file.
struct ReportSubject: TextSubject {
    var report: Report
    var form: Form
    var places: PlaceIndex

    var texts: [(text: String, path: String)] { report.texts }

    var allBlocks: [ReportBlock] { report.blocks }

    var numberedBlocks: [[ReportBlock]] { form.sections.map { report.prose[$0.key] ?? [] } }

    /// The headings of the first level are the form's.
    var firstNumberedLevel: Int { 2 }
}

extension Report {
    /// The preamble and the sections in the order of their keys.
    var blocks: [ReportBlock] { preamble + prose.sorted { $0.key < $1.key }.flatMap(\.value) }

    /// All texts of the report with their paths.
    var texts: [(text: String, path: String)] {
        var texts: [(String, String)] = [(title, writtenTitle == nil ? "agency" : "title")]
        if writtenTitle != nil { texts.append((agency, "agency")) }
        if let masthead = head?.masthead { texts.append((masthead, "head.masthead")) }
        if let number = head?.number { texts.append((number, "head.number")) }
        if let remark { texts.append((remark, "remark")) }
        if let publication { texts.append((publication.source, "publication.source")) }
        if let name = signature?.name { texts.append((name, "signature.name")) }
        return texts + blocks.flatMap(\.texts)
    }

    /// The paragraphs, list items and notes of the sections in the order of their keys, without preamble, tables and charts.
    /// Quotations are left out because their figures are not the report's own.
    var narrative: [(text: String, path: String)] {
        prose.sorted { $0.key < $1.key }.flatMap(\.value).flatMap { block -> [(text: String, path: String)] in
            switch block {
            case .paragraph, .list: block.texts
            case .quote, .image, .table, .chart: []
            }
        }
    }
}
