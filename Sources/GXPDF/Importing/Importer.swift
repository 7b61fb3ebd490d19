import FoundationEssentials
import Importing
import Reports

/// What the caller specifies for an import. It takes precedence over what the file says.
public struct ImportOptions: Sendable, Hashable {
    /// The form's id, such as `2021`.
    public var form: String?
    public var year: Int?
    public var agency: String?
    /// The script in which the report is wanted. OpenCC converts it.
    public var script: Script
    /// The corrections to leave out. All others are made and reported.
    public var kept: Set<TextStep>
    public var pdf: PDFReader

    public init(
        form: String? = nil, year: Int? = nil, agency: String? = nil, script: Script = .asWritten, kept: Set<TextStep> = [],
        pdf: PDFReader = .inProcess
    ) {
        self.form = form
        self.year = year
        self.agency = agency
        self.script = script
        self.kept = kept
        self.pdf = pdf
    }

    public enum Script: String, Sendable, Hashable, CaseIterable {
        case asWritten, simplified, traditional
    }

    /// The corrections that an import makes to a text.
    public enum TextStep: String, Sendable, Hashable, CaseIterable {
        /// Makes half-width punctuation beside Han characters full-width.
        case punctuation
        /// Removes spaces between Han characters.
        case spaces
        /// Removes the readings in brackets that mirrors of official pages insert after characters.
        case pinyin
        /// Replaces Kangxi radicals, which occur in text extracted from PDF files, by the characters that they look like.
        case radicals
    }

    var request: ImportRequest {
        var steps = Normalisation.all
        for step in kept {
            switch step {
            case .punctuation: steps.remove(.punctuation)
            case .spaces: steps.remove(.spaces)
            case .pinyin: steps.remove(.pinyin)
            case .radicals: steps.remove(.radicals)
            }
        }
        return ImportRequest(
            form: form, year: year, agency: agency, normalisation: steps, script: WantedScript(rawValue: script.rawValue) ?? .asWritten,
            printedPages: pdf.source)
    }
}

/// The result of an import.
public struct Import: Sendable, Hashable {
    /// The report; nil if the file could not be imported.
    public var report: Source?
    public var findings: [Finding]
}

/// Converts published reports (PDF files, web pages, .docx and .xlsx files, plain text) into report.json.
///
/// File types are detected from content, not from names.
public struct Importer: Sendable {
    private let forms: KnownForms

    /// - Throws: ``GXPDFError`` if the forms are missing or invalid.
    public init(home: Home? = nil) throws {
        forms = KnownForms(try (home ?? Home.find()).readForms())
    }

    /// - Parameter name: the name of the file in findings.
    /// - Throws: `CancellationError` if the task is cancelled.
    public func imported(_ bytes: Data, name: String, _ options: ImportOptions = ImportOptions()) throws -> Import {
        let outcome = try ReportImporter.run(Array(bytes), forms, request: options.request, pulse: { try Task.checkCancellation() })
        return Import(
            report: outcome.json.map { Source(json: Data($0.utf8), name: name) },
            findings: outcome.diagnostics.map { Finding($0, file: name) }
        )
    }

    /// A file that is too large is not read.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``, or `CancellationError` if the task is cancelled.
    public func imported(contentsOfFile path: String, _ options: ImportOptions = ImportOptions()) throws -> Import {
        let limit = ImportLimits.standard.fileBytes
        do {
            return try imported(try FileReading.read(path, limit: limit), name: path, options)
        } catch GXPDFError.unreadable(_, .tooLarge(let size, _)) {
            let diagnostic = Diagnostic(.error, .importFileTooLarge, .fileTooLarge(size, limit: limit))
            return Import(report: nil, findings: [Finding(diagnostic, file: path)])
        }
    }
}

extension Message {
    fileprivate static func fileTooLarge(_ bytes: some BinaryInteger, limit: Int) -> Message {
        Message("文件有 \(bytes) 字节，超过上限 \(limit) 字节", "the file has \(bytes) bytes, more than the limit of \(limit)")
    }
}
