import FoundationEssentials

/// The folder with the layouts, forms and faces of gxpdf.
public struct Home: Sendable, Hashable {
    /// The folder that holds `layouts/` and `fonts/`.
    public var folder: String

    public init(folder: String) { self.folder = folder }

    /// Finds the home. The first of these that has `layouts/forms` is taken: `GXPDF_HOME`, `share/gxpdf` beside the program's
    /// own folder, the folders above the program (the source tree).
    ///
    /// - Throws: ``GXPDFError/homeNotFound(tried:)`` with all places that were searched.
    public static func find(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Home {
        var tried: [String] = []
        func home(_ folder: String) -> Home? {
            tried.append(folder)
            return FileReading.exists(folder + "/layouts/forms") ? Home(folder: folder) : nil
        }
        if let named = environment["GXPDF_HOME"], !named.isEmpty {
            // If the named home does not exist, that is a mistake to report, not a reason to use another.
            guard let found = home(named) else { throw GXPDFError.homeNotFound(tried: tried) }
            return found
        }
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments.first ?? "."
        var folder = Self.parent(program)
        if let found = home(Self.parent(folder) + "/share/gxpdf") { return found }
        while folder.count > 1 {
            if let found = home(folder) { return found }
            folder = Self.parent(folder)
        }
        throw GXPDFError.homeNotFound(tried: tried)
    }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    var layoutFolder: String { folder + "/layouts" }
    var formFolder: String { folder + "/layouts/forms" }
    var officialFolder: String { folder + "/layouts/official" }
    var fontFolder: String { folder + "/fonts" }

    /// The full path of the folder for additional faces.
    var ownFaceFolder: String { URL(filePath: fontFolder + "/own").standardizedFileURL.path }
}
