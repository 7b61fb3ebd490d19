import FoundationEssentials
import Importing
import Reports

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

    /// Imports a file from its bytes.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: the name of the file in findings.
    ///   - options: what takes precedence over the file, and how it is read.
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
