import FoundationEssentials

/// A report as it lies in a file: its bytes, its name for messages, and the folder that its images are looked for in.
public struct Source: Sendable, Hashable {
    public var json: Data
    /// What messages call it.
    public var name: String
    /// Images lie in this folder or below; nil when the report may have none.
    public var folder: String?

    public init(json: Data, name: String = "report.json", folder: String? = nil) {
        self.json = json
        self.name = name
        self.folder = folder
    }

    /// Reads a report's file.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    public init(contentsOfFile path: String) throws {
        json = try FileReading.read(path)
        name = path
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        if folder == "" { folder = "/" }
    }
}
