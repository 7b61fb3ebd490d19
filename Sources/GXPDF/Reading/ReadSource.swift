import Reports

/// A source that has been parsed, with the images that it names.
struct ReadSource {
    /// Bytes, name and folder.
    var source: Source
    var kind: DocumentKind
    /// nil if the source cannot be read as a document of its kind.
    var content: SourceContent?
    /// The place of each JSON path.
    var places: PlaceIndex
    var images: ReportImages?
    var diagnostics: [Diagnostic]
}

/// The model that a source holds.
enum SourceContent {
    case report(Report, Form)
    case official(OfficialDocument)
}

/// The first stage: from bytes to a model.
extension Pipeline {
    /// - Parameter withImages: false for a report that is only compared with another.
    /// - Throws: ``GXPDFError`` if the forms are missing or faulty or the time is over, `CancellationError`.
    func read(_ source: Source, withImages: Bool = true) throws -> ReadSource {
        try guarded([], of: source.name) {
            try stage(.read) {
                let text = JSONText.read(Array(source.json), limits: limits, isOver: { deadline.isOver })
                try deadline.check()
                let kind = DocumentKind.of(text)
                var read = kind == .official ? official(text, source) : try report(text, source)
                try deadline.check()
                if withImages, let content = read.content {
                    let images = try ReportImages(
                        of: content, in: source, places: read.places, limits: limits, pulse: deadline.check)
                    read.images = images
                    read.diagnostics += images.diagnostics
                }
                return read
            }
        }
    }

    private func report(_ text: JSONText, _ source: Source) throws -> ReadSource {
        let reading = ReportReader.read(text, forms: try home.forms, limits: limits)
        var content: SourceContent?
        if let report = reading.report, let form = reading.form { content = .report(report, form) }
        return ReadSource(source: source, kind: .report, content: content, places: reading.places, diagnostics: reading.diagnostics)
    }

    private func official(_ text: JSONText, _ source: Source) -> ReadSource {
        let reading = OfficialReader.read(text, limits: limits)
        return ReadSource(
            source: source, kind: .official, content: reading.document.map { .official($0) }, places: reading.places,
            diagnostics: reading.diagnostics)
    }
}
