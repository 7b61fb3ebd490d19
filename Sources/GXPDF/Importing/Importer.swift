import FoundationEssentials
import Importing
import Reports

/// The result of an import.
public struct Import: Sendable, Hashable {
    /// The report; nil if the file could not be recognised as one.
    public var report: Source?
    public var findings: [Finding]
}

/// Turns published reports into report.json: PDF files, web pages, word-processor files (.docx), spreadsheets (.xlsx) and
/// plain text.
///
/// File types are detected from content, never from file names.
public struct Importer: Sendable {
    private let forms: KnownForms

    /// - Throws: ``GXPDFError`` if the forms are missing or faulty.
    public init(home: Home? = nil) throws {
        forms = KnownForms(try (home ?? Home.find()).readForms())
    }

    /// Imports a file from its bytes.
    ///
    /// - Parameter name: the file's name in findings.
    /// - Throws: `CancellationError` if the task is cancelled.
    public func imported(_ bytes: Data, name: String, _ options: ImportOptions = ImportOptions()) throws -> Import {
        let outcome = try ReportImporter.run(Array(bytes), forms, request: options.request, pulse: { try Task.checkCancellation() })
        return Import(
            report: outcome.json.map { Source(json: Data($0.utf8), name: name) },
            findings: outcome.diagnostics.map { Finding($0, file: name) }
        )
    }

    /// Imports a file. A file that is too large is not read and reported as a finding.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    public func imported(contentsOfFile path: String, _ options: ImportOptions = ImportOptions()) throws -> Import {
        let limit = ImportLimits.standard.fileBytes
        do {
            return try imported(try FileReading.read(path, limit: limit), name: path, options)
        } catch GXPDFError.unreadable(_, .tooLarge(let size, _)) {
            return Import(report: nil, findings: [Finding(Diagnostic(.error, .importFileTooLarge, .tooLarge(size, limit)), file: path)])
        }
    }
}

extension Message {
    fileprivate static func tooLarge(_ size: Int, _ limit: Int) -> Message {
        Message("文件有 \(size) 字节，超过上限 \(limit) 字节", "the file has \(size) bytes, more than the limit of \(limit)")
    }
}
