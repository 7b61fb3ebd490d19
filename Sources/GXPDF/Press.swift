import Documents
import FoundationEssentials
import Painting
import Reports
import Synchronization
import Typesetting

/// Renders reports. Made once from a ``Configuration``, then used from any number of threads at once: it holds nothing
/// that a call could change for another.
public final class Press: Sendable {
    let configuration: Configuration
    let home: Home
    let layout: Layout
    let forms: [Form]
    let faces: FaceLibrary
    let openable: [Report.Language: OpenableFaces]
    /// Workers that are free, by language. A call takes one out and puts it back.
    private let idle = Mutex<[Report.Language: [Worker]]>([:])

    /// - Throws: ``GXPDFError`` when layouts or faces are not there or have faults.
    public init(_ configuration: Configuration = Configuration()) throws {
        self.configuration = configuration
        home = try configuration.home ?? Home.find()
        if configuration.replacesProcessFontConfiguration { adoptEmptyFontConfiguration() }
        layout = try Self.layout(configuration, home: home)
        forms = try Self.forms(home: home)
        let file = home.fonts + "/faces.json"
        let library = try FaceLibrary.read(
            Array(FileReading.read(file)), file: file, fonts: home.fonts,
            ownFolders: configuration.ownFaces + [home.fonts + "/own"], limits: .standard)
        faces = library
        openable = Dictionary(uniqueKeysWithValues: Report.Language.allCases.map { ($0, library.openable($0)) })
    }

    /// The report as a file of the format; PNG and SVG give the first of the pages.
    ///
    /// - Throws: ``GXPDFError/stopped(_:)`` when findings of error level stand in the way.
    public func render(_ report: Source, as format: Format = .pdf) throws -> Data {
        try rendering(of: report, RenderOptions(format: format, pages: format.holdsAllPages ? nil : PageSelection("1"))).files.first
            ?? Data()
    }

    /// The report's files with the findings that did not stop it.
    ///
    /// - Throws: ``GXPDFError/stopped(_:)``, ``GXPDFError/noSuchPages(asked:count:)``, ``GXPDFError/drawing(_:)``.
    public func rendering(of report: Source, _ options: RenderOptions) throws -> Rendering {
        let deadline = Deadline(seconds: configuration.limits.secondsPerReport)
        let composition = try compose(read(report), of: report, options: options)
        return try withWorker(composition.language) { worker in
            var typeset = try typeset(composition, with: worker, deadline: deadline, options: options)
            let pdf = try pdfOptions(options, composition, of: report)
            let pages = options.pages.map { selection in typeset.pages.filter { selection.contains($0.number) } } ?? typeset.pages
            guard !pages.isEmpty else { throw GXPDFError.noSuchPages(asked: options.pages?.text ?? "", count: typeset.pages.count) }
            if options.format == .pdf, let found = PrintFindings.processColours(ConformanceClaim(pages, pdf)) {
                typeset.findings.append(Finding(found, file: composition.name))
            }
            if options.isToBeSigned,
                let found = SigningFindings.absentPlace(
                    pages, of: typeset.pages, isReport: !composition.showsTextFirst && options.attachment == nil)
            {
                typeset.findings.append(Finding(found, file: composition.name))
                guard options.force || !options.strict else { throw GXPDFError.stopped(typeset.findings) }
            }
            let files = try paint(pages, typeset.structure, composition, with: worker, deadline: deadline, options: options, pdf: pdf)
            return Rendering(files: files, pageNumbers: pages.map(\.number), pageCount: typeset.pages.count, findings: typeset.findings)
        }
    }

    /// The report's pages as values.
    ///
    /// - Throws: as ``rendering(of:_:)``.
    public func pages(_ report: Source) throws -> [TypesetPage] {
        let composition = try compose(read(report), of: report, options: RenderOptions())
        guard let faces = openable[composition.language] else { return [] }
        return try withWorker(composition.language) { worker in
            try typeset(
                composition, with: worker, deadline: Deadline(seconds: configuration.limits.secondsPerReport), options: RenderOptions()
            ).pages
                .map { TypesetPage($0, faces: faces) }
        }
    }

    /// All there is to say about a report, what its typesetting shows included; nothing is painted.
    ///
    /// - Parameter previous: the agency's report on the year before, for the rules between two years. Nothing is said about
    ///   the previous report itself unless it cannot be read.
    public func check(_ report: Source, previous: Source? = nil) -> [Finding] { checked(report, previous: previous).findings }

    /// All findings of what was read, those of its typesetting with them.
    func findings(of read: Read, _ report: Source) -> [Finding] {
        let options = RenderOptions(force: true)
        do {
            let composition = try compose(read, of: report, options: options)
            return try withWorker(composition.language) { worker in
                try typeset(composition, with: worker, deadline: Deadline(seconds: configuration.limits.secondsPerReport), options: options)
                    .findings
            }
        } catch GXPDFError.stopped(let findings) {
            return findings
        } catch {
            // Nothing else is thrown before painting but for a task that was cancelled.
            return read.findings.map { Finding($0, file: report.name) }
        }
    }

    /// Adds what the rules between two years say.
    ///
    /// - Returns: the previous report, or why it could not be read.
    func compare(_ read: inout Read, with previous: Source) -> (previous: Report?, findings: [Finding]) {
        let text = JSONText.read(Array(previous.json), limits: configuration.limits)
        guard DocumentKind.of(text) == .report, case .report(let model, let form)? = read.content else {
            guard read.content != nil else { return (nil, []) }
            read.findings.append(
                Diagnostic(
                    .warning, .previousReportNotComparable,
                    Message("公文不是年度报告，没有比较", "an official document is no annual report; nothing was compared")))
            return (nil, [])
        }
        let reading = ReportReader.read(text, forms: forms, limits: configuration.limits)
        guard let before = reading.report else { return (nil, reading.diagnostics.map { Finding($0, file: previous.name) }) }
        read.findings += Checker.check(model, previous: before, form: form, places: read.places)
        return (before, [])
    }

    /// The JSON Schema of reports.
    public var schema: String { ReportSchema.json(forms: forms) }

    /// The JSON Schema of official documents.
    public var officialSchema: String { OfficialSchema.json() }

    // MARK: Stages

    struct Read {
        var content: Content?
        var places: PlaceIndex
        var images: ReportImages?
        var findings: [Diagnostic]
    }

    /// What a file may hold.
    enum Content {
        case report(Report, Form)
        case official(OfficialDocument)
    }

    func read(_ report: Source) -> Read {
        let limits = configuration.limits
        let text = JSONText.read(Array(report.json), limits: limits)
        if DocumentKind.of(text) == .official {
            let reading = OfficialReader.read(text, limits: limits)
            guard let document = reading.document else {
                return Read(content: nil, places: reading.places, images: nil, findings: reading.diagnostics)
            }
            let images = ReportImages(of: document, folder: report.folder, places: reading.places, limits: limits)
            return Read(
                content: .official(document), places: reading.places, images: images, findings: reading.diagnostics + images.findings)
        }
        let reading = ReportReader.read(text, forms: forms, limits: limits)
        guard let model = reading.report, let form = reading.form else {
            return Read(content: nil, places: reading.places, images: nil, findings: reading.diagnostics)
        }
        let images = ReportImages(of: model, folder: report.folder, places: reading.places, limits: limits)
        let findings = reading.diagnostics + images.findings + Checker.check(model, form: form, places: reading.places)
        return Read(content: .report(model, form), places: reading.places, images: images, findings: findings)
    }

    /// A report as a document, with what is needed later.
    struct Composition {
        var document: Document
        var origins: OriginMap
        var images: [PaintImage]
        /// Where the images come from, by their numbers.
        var imageSources: [ReportImages.Source] = []
        var metadata: Metadata
        var language: Report.Language
        var name: String
        var findings: [Finding]
        /// An official document shows text on its first page (GB/T 9704-2012 7.3.3).
        var showsTextFirst = false
    }

    func compose(_ read: Read, of report: Source, options: RenderOptions) throws -> Composition {
        var composition = try composed(read, of: report, options: options)
        composition.imageSources = read.images?.sources ?? []
        if let time = configuration.fileTime { composition.metadata.date = Date(timeIntervalSince1970: Double(time)).ISO8601Format() }
        return composition
    }

    private func composed(_ read: Read, of report: Source, options: RenderOptions) throws -> Composition {
        let findings = read.findings.map { Finding($0, file: report.name) }
        let stops = findings.contains { $0.severity == .error || options.strict && $0.severity == .warning }
        guard let content = read.content, !stops || options.force else { throw GXPDFError.stopped(findings) }
        let sizes = read.images?.sizes ?? [:]
        let images = read.images?.images ?? []
        switch content {
        case .report(let model, let form):
            var composer = Composer(report: model, form: form, layout: layout, places: read.places, images: sizes)
            let document = composer.document(options: options)
            return Composition(
                document: document, origins: composer.prose.origins, images: images, metadata: ReportMetadata.of(model),
                language: model.language, name: report.name, findings: findings)
        case .official(let model):
            guard let head = layout.mastheads[model.format.rawValue] else {
                throw GXPDFError.noSuchLayout(name: "official/\(model.format.rawValue)", known: layout.mastheads.keys.sorted())
            }
            var composer = OfficialComposer(document: model, layout: layout, head: head, places: read.places, images: sizes)
            if let number = options.attachment {
                guard model.attachments.indices.contains(number - 1), !model.attachments[number - 1].body.isEmpty else {
                    let bound = model.attachments.indices.filter { !model.attachments[$0].body.isEmpty }.map { String($0 + 1) }.joined(
                        separator: "、")
                    throw GXPDFError.stopped(
                        findings + [
                            Finding(
                                Diagnostic(
                                    .error, .noSuchAttachment, Message("附件 \(number) 没有正文", "attachment \(number) has no text"),
                                    at: Place(path: "attachments"),
                                    hint: Message(
                                        "有正文的附件：\(bound.isEmpty ? "无" : bound)", "those with a text: \(bound.isEmpty ? "none" : bound)")),
                                file: report.name)
                        ])
                }
                let document = composer.composed(attachment: model.attachments[number - 1], options: options)
                return Composition(
                    document: document, origins: composer.prose.origins, images: images, metadata: ReportMetadata.of(model),
                    language: model.language, name: report.name, findings: findings)
            }
            let document = composer.composed(options: options)
            return Composition(
                document: document, origins: composer.prose.origins, images: images, metadata: ReportMetadata.of(model),
                language: model.language, name: report.name, findings: findings, showsTextFirst: true)
        }
    }

    func typeset(_ composition: Composition, with worker: Worker, deadline: Deadline, options: RenderOptions) throws -> (
        pages: [Page], structure: Structure, findings: [Finding]
    ) {
        do {
            let typeset = try worker.typesetter.pages(
                of: composition.document, pageLimit: configuration.limits.pages, pulse: deadline.check)
            let teller = TypesettingFindings(origins: composition.origins, faces: openable[composition.language])
            var noticed =
                teller.vacancies + teller.findings(typeset.issues)
                + (composition.showsTextFirst ? teller.findings(firstPage: typeset.pages.first) : [])
            if options.format.holdsAllPages {
                noticed += PrintFindings(images: composition.images, sources: composition.imageSources).coarseImages(
                    typeset.pages, isForPress: options.isForPress && options.format == .pdf)
            }
            let findings = composition.findings + noticed.map { Finding($0, file: composition.name) }
            let stops = findings.contains { $0.severity == .error || options.strict && $0.severity == .warning }
            guard !stops || options.force else { throw GXPDFError.stopped(findings) }
            return (typeset.pages, typeset.structure, findings)
        } catch let failure as TypesettingFailure {
            throw GXPDFError.stopped(composition.findings + [Finding(TypesettingFindings.finding(failure), file: composition.name)])
        }
    }

    // MARK: Workers

    func withWorker<Result>(_ language: Report.Language, _ body: (Worker) throws -> Result) throws -> Result {
        let worker: Worker
        if let free = idle.withLock({ $0[language]?.popLast() }) {
            worker = free
        } else if let faces = openable[language] {
            worker = Worker(faces: faces)
        } else {
            throw GXPDFError.noFace(role: language.rawValue, tried: [])
        }
        defer { idle.withLock { $0[language, default: []].append(worker) } }
        return try body(worker)
    }

    // MARK: Files of the home

    private static func layout(_ configuration: Configuration, home: Home) throws -> Layout {
        let named = configuration.layout
        let isPath = named.contains("/") || named.hasSuffix(".json")
        let file = isPath ? named : "\(home.layouts)/\(named).json"
        guard isPath || FileManager.default.fileExists(atPath: file) else {
            throw GXPDFError.noSuchLayout(name: named, known: try layouts(home: home).map(\.name))
        }
        let (read, findings) = LayoutReader.read(Array(try FileReading.read(file)), limits: .standard)
        guard var layout = read else { throw GXPDFError.faulty(findings.map { Finding($0, file: file) }) }
        layout.mastheads = try mastheads(on: layout.page, home: home)
        return layout
    }

    /// The heads of the formats of official documents.
    private static func mastheads(on page: PageStyle, home: Home) throws -> [String: MastheadLayout] {
        guard FileManager.default.fileExists(atPath: home.official) else { return [:] }
        var found: [String: MastheadLayout] = [:]
        for name in try FileReading.names(in: home.official, ending: ".json") {
            let file = "\(home.official)/\(name)"
            let (masthead, findings) = LayoutReader.readMasthead(Array(try FileReading.read(file)), page: page, limits: .standard)
            guard let masthead else { throw GXPDFError.faulty(findings.map { Finding($0, file: file) }) }
            found[masthead.name] = masthead
        }
        return found
    }

    static func forms(home: Home) throws -> [Form] {
        try FileReading.names(in: home.forms, ending: ".json").map { name in
            let file = "\(home.forms)/\(name)"
            let (form, findings) = FormReader.read(Array(try FileReading.read(file)), limits: .standard)
            guard let form else { throw GXPDFError.faulty(findings.map { Finding($0, file: file) }) }
            return form
        }
    }

    /// The layouts of a home with their names and titles.
    public static func layouts(home: Home) throws -> [(name: String, title: String)] {
        try FileReading.names(in: home.layouts, ending: ".json").compactMap { name in
            let bytes = Array(try FileReading.read("\(home.layouts)/\(name)"))
            return LayoutReader.read(bytes, limits: .standard).layout.map { (String(name.dropLast(5)), $0.title) }
        }
    }
}
