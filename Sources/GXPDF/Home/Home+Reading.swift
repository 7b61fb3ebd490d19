import Documents
import FoundationEssentials
import Reports

/// Reads the files of a home.
extension Home {
    /// - Parameter name: a layout's name or the path of a layout file.
    func readLayout(named name: String) throws -> Layout {
        let isPath = name.contains("/") || name.hasSuffix(".json")
        let file = isPath ? name : "\(layoutFolder)/\(name).json"
        guard isPath || FileReading.exists(file) else {
            throw GXPDFError.noSuchLayout(name: name, known: try layoutTitles().map(\.name), folder: layoutFolder)
        }
        let (read, diagnostics) = LayoutReader.read(Array(try FileReading.read(file)), limits: .standard)
        guard var layout = read else { throw GXPDFError.faulty(diagnostics.map { Finding($0, file: file) }) }
        layout.mastheads = try mastheads(for: layout)
        return layout
    }

    /// The mastheads of official documents by format; none if the home is for reports alone.
    private func mastheads(for layout: Layout) throws -> [String: MastheadLayout] {
        guard FileReading.exists(officialFolder) else { return [:] }
        var found: [String: MastheadLayout] = [:]
        for name in try FileReading.names(in: officialFolder, ending: ".json") {
            let file = "\(officialFolder)/\(name)"
            let (masthead, diagnostics) = LayoutReader.readMasthead(Array(try FileReading.read(file)), layout: layout, limits: .standard)
            guard let masthead else { throw GXPDFError.faulty(diagnostics.map { Finding($0, file: file) }) }
            found[masthead.name] = masthead
        }
        return found
    }

    /// All layouts with their names and titles; faulty ones are left out.
    func layoutTitles() throws -> [(name: String, title: String)] {
        try FileReading.names(in: layoutFolder, ending: ".json").compactMap { name in
            let bytes = Array(try FileReading.read("\(layoutFolder)/\(name)"))
            return LayoutReader.read(bytes, limits: .standard).layout.map { (String(name.dropLast(5)), $0.title) }
        }
    }

    func readForms() throws -> [Form] {
        let names = try FileReading.names(in: formFolder, ending: ".json")
        guard !names.isEmpty else { throw GXPDFError.unreadable(path: "\(formFolder)/*.json", reason: .absent) }
        return try names.map { name in
            let file = "\(formFolder)/\(name)"
            let (form, diagnostics) = FormReader.read(Array(try FileReading.read(file)), limits: .standard)
            guard let form else { throw GXPDFError.faulty(diagnostics.map { Finding($0, file: file) }) }
            return form
        }.sharingRules()
    }

    /// - Parameter own: folders with the office's own faces, searched before `fonts/own`.
    func readFaces(own folders: [String]) throws -> FaceLibrary {
        let file = fontFolder + "/faces.json"
        return try FaceLibrary.read(
            Array(FileReading.read(file)), file: file, fonts: fontFolder, ownFolders: folders + [fontFolder + "/own"], limits: .standard)
    }
}
