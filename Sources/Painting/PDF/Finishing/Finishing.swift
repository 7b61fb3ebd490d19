import CCairo
import Documents
import Typesetting

/// The second pass over a painted PDF, which makes it conform to PDF/A (ISO 19005-2, level A) and PDF/UA (ISO 14289-1):
/// it adds the structure and the tags of the content, sets the colours, and writes the metadata.
struct Finishing {
    let metadata: Metadata
    let options: PDFOptions
    let sheets: [Page]
    let structure: Structure
    let marker: ContentMarker
    let images: [PaintImage]

    func finished(_ painted: [UInt8]) throws(PaintingFailure) -> [UInt8] {
        let file = try PaintedFile(painted)
        guard file.sheets.count == sheets.count else { throw .drawing("cairo: \(file.sheets.count) pages of \(sheets.count)") }
        var objects = PDFObjects(size: file.size)
        let contents = sheets.indices.map { number in
            let stream = ContentStream(
                pieces: marker.pieces[number], structure: structure, operators: InkOperators(isForPress: options.isForPress))
            return file.qpdf.withData(of: file.sheets[number].contents) { stream.made(over: $0) } ?? ContentStream.Made()
        }
        let fields = SignatureFields(of: sheets, structure: structure)
        let content = StructureContent(structure, owners: contents.map(\.owners), fields: fields.elements)
        let tree = StructureTree(
            structure: structure, content: content, areas: marker.areas, sheets: zip(file.sheets, sheets).map { ($0.object, $1.height) },
            fields: fields
        ).write(to: &objects)
        let colours = OutputColours(profile: options.profile ?? .sRGB, &objects)
        let resources = colours.replacedResources(of: file, &objects)
        for number in sheets.indices {
            let stream = objects.add(PDFSyntax(), data: .plain(contents[number].bytes))
            writePage(
                number, file, contents: stream, resources: resources[file.qpdf.object(file.sheets[number].resources)],
                annotations: tree.annotations[number], &objects)
        }
        FontRepairs(file: file).make(&objects)
        EmbeddedImages(file: file, images: images).insert(into: &objects)
        let source = options.source.map { EmbeddedSource($0, date: metadata.pdfDate, &objects) }
        let info = objects.add(information)
        let identities = identities(painted, objects)
        let packet = objects.add(PDFSyntax("/Type /Metadata /Subtype /XML"), data: .kept(xmp(identities).bytes))
        let root = objects.add(catalog(file, tree: tree, packet: packet, intent: colours.intent, source: source))
        let reached = objects.reached(from: [root, info], painted: file.object)
        return PDFWriter.file(reached, root: root, info: info, identities: [identities.document.bytes, identities.instance.bytes])
    }

    // MARK: Pages

    /// Leaves out the transparency group that Cairo gives each page: pages are not blended.
    private func writePage(
        _ number: Int, _ file: PaintedFile, contents: Int, resources: Int?, annotations: [Int], _ objects: inout PDFObjects
    ) {
        let sheet = sheets[number]
        let painted = file.sheets[number]
        var syntax = PDFSyntax("<< /Type /Page /Tabs /S /Parent ")
        syntax.add(reference: file.pages)
        syntax.add(" /Contents ")
        syntax.add(reference: contents)
        syntax.add(" /Resources ")
        syntax.add(reference: resources ?? file.qpdf.object(painted.resources))
        syntax.add(" /StructParents ")
        syntax.add(number)
        let whole = Rect(x: 0, y: 0, width: sheet.width, height: sheet.height)
        let trim = sheet.trim?.box ?? whole
        let bleed = sheet.trim?.bleed ?? 0
        let bleeding = Rect(x: trim.x - bleed, y: trim.y - bleed, width: trim.width + 2 * bleed, height: trim.height + 2 * bleed)
        for (key, box) in [(" /MediaBox " as StaticString, whole), (" /BleedBox ", bleeding), (" /TrimBox ", trim)] {
            syntax.add(key)
            syntax.add(box, height: sheet.height)
        }
        if !annotations.isEmpty {
            syntax.add(" /Annots [ ")
            for annotation in annotations {
                syntax.add(reference: annotation)
                syntax.add(" ")
            }
            syntax.add("]")
        }
        syntax.add(" >>")
        objects.set(painted.object, syntax)
    }

    // MARK: The file

    private func catalog(_ file: PaintedFile, tree: StructureTree.WrittenStructure, packet: Int, intent: Int, source: EmbeddedSource?)
        -> PDFSyntax
    {
        var syntax = PDFSyntax("<< /Type /Catalog /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /Lang ")
        syntax.add(text: metadata.language)
        for (key, object) in [(" /Pages " as StaticString, file.pages), (" /StructTreeRoot ", tree.root), (" /Metadata ", packet)] {
            syntax.add(key)
            syntax.add(reference: object)
        }
        syntax.add(" /OutputIntents [ ")
        syntax.add(reference: intent)
        syntax.add(" ] /PageLabels ")
        syntax.add(PageLabels(sheets: sheets).syntax)
        if let outlines = file.outlines {
            syntax.add(" /PageMode /UseOutlines /Outlines ")
            syntax.add(reference: outlines)
        }
        if let source { syntax.add(source.entries) }
        syntax.add(SignatureFields.form(tree.fields))
        syntax.add(" >>")
        return syntax
    }

    private var creator: String { "gxpdf" }
    private var producer: String { "cairo \(String(cString: cairo_version_string()))" }

    private var information: PDFSyntax {
        var syntax = PDFSyntax("<<")
        let date = metadata.pdfDate ?? ""
        let entries: [(StaticString, String)] = [
            (" /Title ", metadata.title), (" /Author ", metadata.author), (" /Subject ", metadata.subject),
            (" /Keywords ", metadata.keywords.joined(separator: ", ")),
            (" /Creator ", creator), (" /Producer ", producer), (" /CreationDate ", date), (" /ModDate ", date),
        ]
        for (key, value) in entries where !value.isEmpty {
            syntax.add(key)
            syntax.add(text: value)
        }
        syntax.add(" >>")
        return syntax
    }

    /// The identities of the document, which all its versions share, and of this file.
    private func identities(_ painted: [UInt8], _ objects: PDFObjects) -> (document: FileIdentity, instance: FileIdentity) {
        var document = FileIdentity()
        for text in [metadata.title, metadata.author, metadata.date] { document.add(text) }
        var instance = document
        instance.add(painted)
        objects.add(to: &instance)
        return (document, instance)
    }

    private func xmp(_ identities: (document: FileIdentity, instance: FileIdentity)) -> XMPPacket {
        XMPPacket(
            metadata: metadata, creator: creator, producer: producer, documentID: identities.document.uuid,
            instanceID: identities.instance.uuid, claim: ConformanceClaim(sheets, options), build: options.build)
    }
}
