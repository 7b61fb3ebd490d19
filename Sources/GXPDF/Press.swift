import FoundationEssentials
import Reports

/// Checks and renders reports and official documents.
///
/// A press is made once from a ``Configuration`` and can then be used from any number of threads at the same time; no
/// call affects another. Layouts, forms and faces are read when a call first needs them, and then kept.
///
/// Every call that takes a source stops with `CancellationError` when its task is cancelled, and with
/// ``GXPDFError/outOfTime(seconds:_:)`` when it takes longer than 30 seconds.
public final class Press: Sendable {
    let configuration: Configuration
    let home: HomeFiles
    let workers: WorkerPool

    /// - Throws: ``GXPDFError/homeNotFound(tried:)``. Missing or faulty files of the home are reported by the first call
    ///   that needs them, or by ``preload()``.
    public init(_ configuration: Configuration = Configuration()) throws {
        self.configuration = configuration
        home = try HomeFiles(configuration)
        workers = WorkerPool(home: home)
    }

    /// Reads layout, forms and faces now, so that what is missing or faulty is known before the first call.
    ///
    /// - Throws: ``GXPDFError``.
    public func preload() throws {
        _ = try home.layout
        _ = try home.forms
        _ = try home.faces
    }

    // MARK: Rendering

    /// Renders a source to one file; PNG and SVG show the first page.
    ///
    /// - Throws: ``GXPDFError/stopped(_:)`` if there are findings of error severity; see also ``rendering(of:_:)``.
    public func render(_ source: Source, as format: OutputFormat = .pdf) throws -> Data {
        let options = RenderOptions(format: format, pages: format.holdsAllPages ? nil : PageSelection("1"))
        return try rendering(of: source, options).files.first ?? Data()
    }

    /// Renders a source to files, together with the findings that did not stop it.
    ///
    /// - Throws: ``GXPDFError/stopped(_:)``, ``GXPDFError/noSuchPages(asked:count:)``, ``GXPDFError/outOfTime(seconds:_:)``,
    ///   ``GXPDFError/drawing(_:)``, an error about the files of the home, or `CancellationError`.
    public func rendering(of source: Source, _ options: RenderOptions = RenderOptions()) throws -> Rendering {
        try pipeline(options).files(source)
    }

    /// The typeset pages as values.
    ///
    /// - Throws: as ``rendering(of:_:)``.
    public func pages(_ source: Source) throws -> [TypesetPage] {
        let set = try pipeline(RenderOptions()).pages(source)
        let faces = try home.faces(for: set.document.language)
        return set.pages.map { TypesetPage($0, set.structure, faces: faces) }
    }

    // MARK: Checking

    /// All findings on a source, those of its typesetting included; nothing is painted. The result is complete: a call that
    /// cannot finish throws.
    ///
    /// - Parameters:
    ///   - source: the report or official document.
    ///   - previous: the agency's report on the year before, for the rules between two years. Nothing is reported about the
    ///     previous report itself unless it cannot be read.
    /// - Throws: ``GXPDFError/outOfTime(seconds:_:)``, an error about the files of the home, or `CancellationError`.
    public func check(_ source: Source, previous: Source? = nil) throws -> [Finding] { try checked(source, previous: previous).findings }

    /// Checks a source as ``check(_:previous:)`` does and keeps what a check sheet needs besides the findings.
    ///
    /// - Throws: as ``check(_:previous:)``.
    public func checked(_ source: Source, previous: Source? = nil) throws -> CheckedReport {
        let pipeline = pipeline(RenderOptions(force: true))
        let checked = try pipeline.checked(source, previous: previous)
        return CheckedReport(checked, findings: try pipeline.findings(checked), previousFile: previous?.name)
    }

    /// Makes a sheet that a reviewer can sign (核对单): verdict, findings, each relation of the form with its numbers, and
    /// lines for the signatures. Several reports make one document, with a summary first and then a sheet for each.
    ///
    /// - Throws: ``GXPDFError/stopped(_:)`` if it is too long; otherwise as ``rendering(of:_:)``.
    public func checkSheet(of reports: [CheckedReport], _ options: CheckSheetOptions = CheckSheetOptions()) throws -> Rendering {
        let document = CheckSheetComposer.document(of: reports, layout: try home.layout, date: options.date)
        return try pipeline(RenderOptions(format: options.format, resolution: options.resolution, force: true)).files(document)
    }

    // MARK: Schemas and layouts

    /// The JSON Schema of reports.
    ///
    /// - Throws: ``GXPDFError`` if the forms are missing or faulty.
    public var schema: String {
        get throws { ReportSchema.json(forms: try home.forms) }
    }

    /// The JSON Schema of official documents.
    public var officialSchema: String { OfficialSchema.json() }

    /// The layouts of a home with their names and titles.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    public static func layouts(home: Home) throws -> [(name: String, title: String)] { try home.layoutTitles() }

    /// A pipeline for one call, whose time begins now.
    func pipeline(_ options: RenderOptions) -> Pipeline {
        Pipeline(
            home: home, workers: workers, limits: configuration.limits, fileTime: configuration.fileTime, options: options,
            deadline: Deadline(seconds: configuration.limits.secondsPerReport))
    }
}
