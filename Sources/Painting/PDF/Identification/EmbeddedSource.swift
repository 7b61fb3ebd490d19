/// Embeds the source of a file as an associated file (ISO 19005-3 6.8).
struct EmbeddedSource {
    /// The entries in the catalog.
    let entries: PDFSyntax

    init(_ source: SourceFile, date: String?, _ objects: inout PDFObjects) {
        var parameters = PDFSyntax("/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size ")
        parameters.add(source.bytes.count)
        if let date {
            parameters.add(" /ModDate ")
            parameters.add(text: date)
        }
        parameters.add(" >>")
        let stream = objects.add(parameters, data: .plain(source.bytes))
        var syntax = PDFSyntax("<< /Type /Filespec /AFRelationship /Source")
        for key in [" /F ", " /UF "] as [StaticString] {
            syntax.add(key)
            syntax.add(text: source.name)
        }
        syntax.add(" /Desc ")
        syntax.add(text: "report.json")
        syntax.add(" /EF <<")
        for key in [" /F ", " /UF "] as [StaticString] {
            syntax.add(key)
            syntax.add(reference: stream)
        }
        syntax.add(" >> >>")
        let specification = objects.add(syntax)
        var entries = PDFSyntax(" /AF [ ")
        entries.add(reference: specification)
        entries.add(" ] /Names << /EmbeddedFiles << /Names [ ")
        entries.add(text: source.name)
        entries.add(" ")
        entries.add(reference: specification)
        entries.add(" ] >> >>")
        self.entries = entries
    }
}
