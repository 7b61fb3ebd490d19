import FoundationEssentials
import GXPDF

enum FolderListing {
    /// The reports of a folder and those inside it, by their paths from there, in order. Links to folders are not followed.
    ///
    /// - Throws: ``GXPDFError/unreadable(path:reason:)``.
    static func reports(in folder: String) throws -> [String] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw GXPDFError.unreadable(path: folder, reason: FileManager.default.fileExists(atPath: folder) ? .forbidden : .absent)
        }
        return names.filter {
            $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
        }.sorted()
    }
}
