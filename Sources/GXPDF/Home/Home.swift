import FoundationEssentials

/// Where the layouts, forms and faces lie that belong to gxpdf.
public struct Home: Sendable, Hashable {
    /// The folder that holds `layouts/` and `fonts/`.
    public var folder: String

    public init(folder: String) { self.folder = folder }

    /// The home by the usual order: `GXPDF_HOME`, `share/gxpdf` beside the program's own folder, the source tree above
    /// the program.
    ///
    /// - Throws: ``GXPDFError/homeNotFound(tried:)`` with all places that were looked at.
    public static func find(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Home {
        var tried: [String] = []
        func home(_ folder: String) -> Home? {
            tried.append(folder)
            return FileReading.exists(folder + "/layouts/forms") ? Home(folder: folder) : nil
        }
        if let named = environment["GXPDF_HOME"], !named.isEmpty {
            // A home that was named and is not there is a mistake to hear of, not a reason to take another.
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
}
