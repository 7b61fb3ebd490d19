import FoundationEssentials
import Reports
import Synchronization
import Typesetting

/// The files of a home. Layouts, forms and faces are each read when they are first needed, once for all threads.
final class HomeFiles: Sendable {
    let home: Home
    private let configuration: Configuration
    private let readLayout = LoadedOnce<Layout>()
    private let readForms = LoadedOnce<[Form]>()
    private let readFaces = LoadedOnce<(library: FaceLibrary, openable: [Report.Language: OpenableFaces])>()

    /// - Throws: ``GXPDFError/homeNotFound(tried:)``.
    init(_ configuration: Configuration) throws {
        self.configuration = configuration
        home = try configuration.home ?? Home.find()
    }

    /// The layout that the configuration names, with the mastheads of official documents.
    var layout: Layout {
        get throws { try readLayout.value { try home.readLayout(named: configuration.layout) } }
    }

    /// The statutory forms of all periods.
    var forms: [Form] {
        get throws { try readForms.value { try home.readForms() } }
    }

    var faces: FaceLibrary {
        get throws { try loadedFaces.library }
    }

    func faces(for language: Report.Language) throws -> OpenableFaces {
        guard let faces = try loadedFaces.openable[language] else { throw GXPDFError.noFace(role: language.rawValue, tried: []) }
        return faces
    }

    private var loadedFaces: (library: FaceLibrary, openable: [Report.Language: OpenableFaces]) {
        get throws {
            try readFaces.value {
                // Before Pango is first used, which would read the configuration otherwise.
                if configuration.replacesProcessFontConfiguration { adoptEmptyFontConfiguration() }
                let library = try home.readFaces(own: configuration.ownFaces)
                return (library, Dictionary(uniqueKeysWithValues: Report.Language.allCases.map { ($0, library.openable($0)) }))
            }
        }
    }
}

/// A value that is loaded when it is first needed. Other threads wait for it; after an error the next one tries again.
private final class LoadedOnce<Value: Sendable>: Sendable {
    private let loaded = Mutex<Value?>(nil)

    func value(_ load: () throws -> Value) throws -> Value {
        try loaded.withLock { known in
            if let known { return known }
            let value = try load()
            known = value
            return value
        }
    }
}
