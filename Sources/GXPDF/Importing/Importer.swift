import FoundationEssentials
import Importing
import Reports

/// What is known of a file before it is imported; it goes before what the file says itself.
public struct ImportOptions: Sendable, Hashable {
    /// The form's id, such as `2021`.
    public var form: String?
    public var year: Int?
    public var agency: String?
    /// The script that the report is wanted in; converted by OpenCC.
    public var script: Script
    /// What is left as it is written; everything else is put right, and told.
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

    /// What an import puts right in a text.
    public enum TextStep: String, Sendable, Hashable, CaseIterable {
        /// Half-width punctuation beside Han characters becomes full-width.
        case punctuation
        /// Spaces between Han characters are taken out.
        case spaces
        /// Readings in brackets behind characters, as mirrors of official pages inject them, are taken out.
        case pinyin
        /// Kangxi radicals, as they come out of PDF files, become the characters that they look like.
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

/// What came of an import.
public struct Import: Sendable, Hashable {
    /// The report; nil where the file could not be taken for one.
    public var report: Source?
    public var findings: [Finding]
}

/// Turns published reports, as PDF files, web pages, word-processor files (.docx), spreadsheets (.xlsx) or plain text, into report.json.
///
/// What a file is is told by its bytes and never by its name.
public struct Importer: Sendable {
    private let forms: KnownForms

    /// - Throws: ``GXPDFError`` when the forms are not there or have faults.
    public init(home: Home? = nil) throws {
        forms = KnownForms(try (home ?? Home.find()).readForms())
    }

    /// - Parameter name: what findings call the file.
    /// - Throws: `CancellationError` if the task is cancelled.
    public func imported(_ bytes: Data, name: String, _ options: ImportOptions = ImportOptions()) throws -> Import {
        let outcome = try ReportImporter.run(Array(bytes), forms, request: options.request, pulse: { try Task.checkCancellation() })
        return Import(
            report: outcome.json.map { Source(json: Data($0.utf8), name: name) },
            findings: outcome.diagnostics.map { Finding($0, file: name) }
        )
    }

    /// - Throws: ``GXPDFError/unreadable(path:reason:)``; a file that is too large is not read at all.
    public func imported(contentsOfFile path: String, _ options: ImportOptions = ImportOptions()) throws -> Import {
        let limit = ImportLimits.standard.fileBytes
        do {
            return try imported(try FileReading.read(path, limit: limit), name: path, options)
        } catch GXPDFError.unreadable(_, .tooLarge(let size, _)) {
            let finding = Diagnostic(
                .error, .importFileTooLarge,
                Message("文件有 \(size) 字节，超过上限 \(limit) 字节", "the file has \(size) bytes, more than the limit of \(limit)"))
            return Import(report: nil, findings: [Finding(finding, file: path)])
        }
    }
}
