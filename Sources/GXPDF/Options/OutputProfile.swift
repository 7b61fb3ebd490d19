import FoundationEssentials
import Painting

/// The ICC profile of a printing condition, such as that of a printing house's press and paper.
public struct OutputProfile: Sendable, Hashable {
    public var icc: Data
    /// The profile's name in the output intent and in messages.
    public var name: String

    public init(icc: Data, name: String) {
        self.icc = icc
        self.name = name
    }

    /// Reads a profile from a file. Its name is the file's without the extension.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    public init(contentsOfFile path: String) throws {
        icc = try FileReading.read(path, limit: 16 << 20)
        let file = path.split(separator: "/").last.map(String.init) ?? path
        name = file.lastIndex(of: ".").map { $0 == file.startIndex ? file : String(file[..<$0]) } ?? file
    }
}
