import FoundationEssentials
import Importing
import Painting

/// Compares a PDF file with what its report gives now.
public enum PDFVerification {
    public enum Outcome: Sendable, Hashable {
        /// The bytes are equal.
        case sameBytes
        /// This build wrote the file, but the bytes differ from this offset on.
        case otherBytes(offset: Int)
        /// Another build wrote the file. Text, structure, links and pixels are equal.
        ///
        /// - build: as the file states it; nil if it states none.
        case sameContent(build: String?)
        case otherContent([ContentDifference], build: String?)
    }

    /// Compares bytes, if this build wrote the file, and otherwise content.
    ///
    /// - Parameters:
    ///   - file: the PDF to verify.
    ///   - name: the name of the file in messages.
    ///   - expected: what the report gives now.
    ///   - reader: parses the file to compare content.
    /// - Throws: ``GXPDFError/unreadable(path:reason:)`` if it is not a PDF or exceeds the limits of the reader.
    public static func verify(_ file: Data, named name: String, against expected: Data, reader: PDFReader) throws -> Outcome {
        guard file != expected else { return .sameBytes }
        let stamp: BuildStamp?
        do { stamp = try BuildStamp(in: Array(file)) } catch { throw GXPDFError.unreadable(path: name, reason: .notAPDF) }
        if stamp == BuildInformation.current.stamp { return .otherBytes(offset: zip(file, expected).prefix { $0 == $1 }.count) }
        guard let found = reader.differences(expected: Array(expected), found: Array(file)) else {
            throw GXPDFError.unreadable(path: name, reason: .notAPDF)
        }
        let build = stamp.map { "\($0.software) (\($0.libraries))".printable }
        var differences = found.map(ContentDifference.init)
        if try embeddedReport(file, name) != embeddedReport(expected, name) { differences.append(.embeddedReport) }
        return differences.isEmpty ? .sameContent(build: build) : .otherContent(differences, build: build)
    }

    private static func embeddedReport(_ pdf: Data, _ name: String) throws -> Data? { try Source(attachedTo: pdf, name: name)?.json }

    /// Compares the two files on standard input for another process and ends this one. The command `gxpdf compare-pages`
    /// calls it.
    public static func serve() -> Never { PDFComparisonProcess.run() }
}

extension PDFReader {
    fileprivate func differences(expected: [UInt8], found: [UInt8]) -> [PDFDifference]? {
        switch self {
        case .program(let path):
            PDFComparisonProcess.differences(expected: expected, found: found, program: path, arguments: ["compare-pages"])
        case .inProcess: PDFComparisonProcess.differencesInProcess(expected: expected, found: found)
        }
    }
}

extension BuildInformation {
    /// What a PDF that this build writes states about it.
    var stamp: BuildStamp {
        BuildStamp(software: "gxpdf \(version)", libraries: libraries.map { "\($0.name) \($0.version)" }.joined(separator: ", "))
    }
}
