import Painting
import Reports

extension CheckSheetComposer {
    /// The check sheets of reports as one document for the pipeline. Its own date, unless one is given, is the latest of the
    /// reports', so that the same check gives the same file.
    ///
    /// - Parameter date: of the check, such as `2025-01-20`.
    static func document(of reports: [CheckedReport], layout: Layout, date: String?) -> ComposedDocument {
        let date = date.flatMap { CalendarDate($0) }
        let day = date?.iso ?? reports.compactMap(\.date).max() ?? "2008-01-01"
        let authors = Set(reports.compactMap(\.agency))
        let metadata = Metadata(
            title: reports.count == 1 ? "\(reports[0].name)核对单" : summaryTitle, author: authors.count == 1 ? authors.first ?? "" : "",
            subject: title, date: "\(day)T00:00:00+08:00", language: "zh-CN")
        return ComposedDocument(
            kind: .checkSheet, document: CheckSheetComposer(layout: layout, date: date).document(of: reports),
            name: reports.first?.file ?? "", language: .simplified, metadata: metadata,
            origins: OriginMap(places: PlaceIndex(lines: LineIndex([])), form: nil))
    }
}
