import Documents
import FoundationEssentials
import Painting
import Reports
import Typesetting

/// How a check sheet is made.
public struct CheckSheetOptions: Sendable, Hashable {
    public var format: Format
    /// Of PNG, in pixels an inch.
    public var resolution: Double
    /// The day of the check, such as `2025-01-20`, which the sheet then shows; left to be written by hand when absent.
    public var date: String?

    public init(format: Format = .pdf, resolution: Double = 150, date: String? = nil) {
        self.format = format
        self.resolution = resolution
        self.date = date
    }
}

extension Press {
    /// Checks a report as ``check(_:previous:)`` does and keeps what a check sheet needs besides the findings.
    public func checked(_ report: Source, previous: Source? = nil) -> CheckedReport {
        var read = read(report)
        let (before, unread) = previous.map { compare(&read, with: $0) } ?? (nil, [])
        return CheckedReport(
            file: report.name, findings: findings(of: read, report) + unread, content: read.content, previous: before,
            previousFile: previous?.name)
    }

    /// A sheet that a reviewer can sign (核对单): verdict, findings, each relation of the form with its numbers, and lines
    /// for the signatures. Of several reports it is one document, a table of them all first and then a sheet of each.
    ///
    /// - Throws: ``GXPDFError/stopped(_:)`` when it is too long, ``GXPDFError/drawing(_:)``.
    public func checkSheet(of reports: [CheckedReport], _ options: CheckSheetOptions = CheckSheetOptions()) throws -> Rendering {
        let date = options.date.flatMap { CalendarDate($0) }
        let document = CheckSheetComposer(layout: layout, date: date).document(of: reports)
        let day = date?.iso ?? reports.compactMap(\.date).max() ?? "2008-01-01"
        let authors = Set(reports.compactMap(\.agency))
        let metadata = Metadata(
            title: reports.count == 1 ? "\(reports[0].name)核对单" : CheckSheetComposer.summaryTitle,
            author: authors.count == 1 ? authors.first ?? "" : "",
            subject: CheckSheetComposer.title, date: "\(day)T00:00:00+08:00", language: "zh-CN")
        let composition = Composition(
            document: document, origins: OriginMap(places: PlaceIndex(lines: LineIndex([])), form: nil), images: [], metadata: metadata,
            language: .simplified, name: reports.first?.file ?? "", findings: [])
        let render = RenderOptions(format: options.format, resolution: options.resolution, force: true)
        let deadline = Deadline(seconds: configuration.limits.secondsPerReport)
        return try withWorker(composition.language) { worker in
            let typeset = try typeset(composition, with: worker, deadline: deadline, options: render)
            let pages = typeset.pages
            let files = try paint(pages, typeset.structure, composition, with: worker, deadline: deadline, options: render)
            return Rendering(files: files, pageNumbers: pages.map(\.number), pageCount: pages.count, findings: [])
        }
    }
}
