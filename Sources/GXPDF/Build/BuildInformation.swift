import Importing
import Painting
import Typesetting

/// What a build of gxpdf consists of. The same report, options and faces give the same bytes with the same build; with
/// another build, the content is the same but the bytes may differ.
public struct BuildInformation: Sendable, Hashable, Codable {
    /// A library that gxpdf runs with.
    public struct Library: Sendable, Hashable, Codable {
        public let name: String
        /// The version that was loaded, not the one that gxpdf was compiled with.
        public let version: String
    }

    /// The version of gxpdf; the one place that states it.
    public static let version = "0.1.0"

    /// The build that is running.
    public static let current = BuildInformation()

    /// The version of gxpdf.
    public let version: String
    /// The libraries whose versions may show in the bytes of a file.
    public let libraries: [Library]
    /// The libraries that only read files.
    public let readingLibraries: [Library]

    private init() {
        version = Self.version
        libraries = (TypesettingLibraries.versions + PaintingLibraries.versions).map(Library.init)
        readingLibraries = ImportingLibraries.versions.map(Library.init)
    }
}

extension BuildInformation: CustomStringConvertible {
    /// One line for gxpdf and one for each library: `Cairo 1.16.0`.
    public var description: String {
        (["gxpdf \(version)"] + (libraries + readingLibraries).map { "\($0.name) \($0.version)" }).joined(separator: "\n")
    }
}
