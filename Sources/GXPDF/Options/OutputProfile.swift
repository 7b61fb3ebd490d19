import FoundationEssentials
import Painting

/// The ICC profile of a printing condition, such as that of a printing house's press and paper.
public struct OutputProfile: Sendable, Hashable {
    public var icc: Data
    /// What the output intent and messages call it.
    public var name: String

    public init(icc: Data, name: String) {
        self.icc = icc
        self.name = name
    }

    /// Reads a profile's file; its name is the file's without the ending.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    public init(contentsOfFile path: String) throws {
        icc = try FileReading.read(path, limit: 16 << 20)
        let file = path.split(separator: "/").last.map(String.init) ?? path
        name = file.lastIndex(of: ".").map { $0 == file.startIndex ? file : String(file[..<$0]) } ?? file
    }
}
