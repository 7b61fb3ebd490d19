import FoundationEssentials

/// A report or an official document to be checked or rendered: its bytes, its name in messages, and the folder of its images.
public struct Source: Sendable, Hashable {
    /// JSON in UTF-8, as the schemas describe it (``Press/schema``, ``Press/officialSchema``).
    public var json: Data
    /// The name of the file in messages.
    public var name: String
    /// Images are read from this folder and those below it; if nil, the source may have none.
    public var folder: String?
    /// Images and seals as bytes (PNG or JPEG), by the name of the file that the source names, such as `seal.png`. A name that
    /// is not here is looked for in the folder.
    public var images: [String: Data]

    public init(json: Data, name: String = "report.json", folder: String? = nil, images: [String: Data] = [:]) {
        self.json = json
        self.name = name
        self.folder = folder
        self.images = images
    }

    /// Reads a source from a file. Its images are read from the file's folder.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    public init(contentsOfFile path: String) throws {
        json = try FileReading.read(path)
        name = path
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        if folder == "" { folder = "/" }
        images = [:]
    }
}
