import Documents
import Typesetting
import ZipPackage

/// Paints pages to OFD (GB/T 33190-2016), the Chinese national fixed-layout format: a ZIP package of XML parts with subset
/// faces, bookmarks, and the document's structure as custom tags.
package struct OFDPainter {
    private let faces: SourceFaces
    private let images: [PaintImage]
    private let outputLimit: Int

    /// - Parameter outputLimit: in bytes.
    package init(faces: SourceFaces, images: [PaintImage], outputLimit: Int) {
        self.faces = faces
        self.images = images
        self.outputLimit = outputLimit
    }

    /// - Parameters:
    ///   - structure: the structure of the document whose pages are on the sheets.
    ///   - pulse: called before each page; an error that it throws ends painting.
    package func ofd(_ pages: [Page], structure: Structure, metadata: Metadata, pulse: () throws -> Void = {}) throws -> [UInt8] {
        guard !pages.isEmpty else { throw PaintingFailure.drawing("no pages") }
        var ids = ObjectIDs()
        let embedded = try EmbeddedFaces(of: pages, sources: faces, ids: &ids)
        let pictures = try usedImages(pages, ids: &ids)
        let numbered = pages.map { (page: $0, id: ids.next()) }
        let content = PageContent(
            texts: TextObjects(faces: embedded),
            images: Dictionary(uniqueKeysWithValues: pictures.map { ($0.number, (id: $0.id, orientation: images[$0.number].orientation)) }),
            structure: structure)

        var files: [ZipWriter.File] = []
        var tags = StructureTags(structure)
        for (index, entry) in numbered.enumerated() {
            try pulse()
            let written = content.written(entry.page, ids: &ids)
            tags.add(entry.page, id: entry.id, objects: written.objects)
            files.append(.init(Self.path(OFDNames.page(index)), written.bytes))
        }
        files.append(.init(Self.path(OFDNames.tags), StructureTags.index))
        files.append(.init(Self.path(OFDNames.structure), tags.bytes(language: metadata.language)))
        files.append(.init(Self.path(OFDNames.faces), OFDResources.faces(embedded)))
        for face in embedded.all { files.append(.init(Self.resource(face.fileName), face.subset.file)) }
        if !pictures.isEmpty {
            files.append(.init(Self.path(OFDNames.images), OFDResources.images(pictures.map { ($0.id, $0.name, $0.file.format) })))
            // Images are compressed already.
            for picture in pictures { files.append(.init(Self.resource(picture.name), picture.file.bytes, isStored: true)) }
        }
        files.insert(
            .init(Self.path("Document.xml"), OFDDocument(pages: numbered, lastID: ids.last, hasImages: !pictures.isEmpty).bytes), at: 0)
        return try package(files, metadata: metadata)
    }

    private func package(_ files: [ZipWriter.File], metadata: Metadata) throws(PaintingFailure) -> [UInt8] {
        var number = ContentNumber()
        for file in files {
            number.add(file.name.utf8)
            number.add(file.bytes)
        }
        let entry = ZipWriter.File("OFD.xml", OFDEntry.bytes(metadata, identity: number.text))
        let package: [UInt8]
        do {
            package = try ZipWriter.package([entry] + files)
        } catch {
            throw .drawing("ZIP: \(error)")
        }
        guard package.count <= outputLimit else { throw .tooLarge(limit: outputLimit) }
        return package
    }

    private struct Picture {
        var number: Int
        var id: Int
        var name: String
        var file: OFDImage
    }

    /// The images on the pages, by their number in the document.
    private func usedImages(_ pages: [Page], ids: inout ObjectIDs) throws(PaintingFailure) -> [Picture] {
        var found: [Picture] = []
        for page in pages {
            for mark in page.marks {
                guard case .image(let number, _) = mark.content, !found.contains(where: { $0.number == number }) else { continue }
                guard images.indices.contains(number) else { throw .image(number: number, reason: "no such image") }
                let file = try OFDImage(images[number], number: number)
                let id = ids.next()
                found.append(Picture(number: number, id: id, name: "image_\(id).\(file.suffix)", file: file))
            }
        }
        return found
    }

    private static func path(_ name: String) -> String { "\(OFDNames.folder)/\(name)" }
    private static func resource(_ name: String) -> String { path("\(OFDNames.resources)/\(name)") }
}
