import FoundationEssentials
import Painting
import Reports

/// Where a source names an image, and by which file name.
struct ImageMention {
    var file: String
    var place: Place
}

/// Finds and reads the images of a document: PNG and JPEG files that come with the source, or are in its folder or below, and nowhere else.
struct ReportImages {
    private(set) var images: [PaintImage] = []
    /// By the path of the block or seal.
    private(set) var sizes: [String: Size] = [:]
    /// Where each image is named, by its number.
    private(set) var mentions: [ImageMention] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// An image's number in the document, and its size in pixels.
    struct Size {
        var number: Int
        var width: Int
        var height: Int
        var density: PixelDensity?
    }

    /// - Parameter pulse: called before each image; what it throws ends the work.
    init(of content: SourceContent, in source: Source, places: PlaceIndex, limits: Limits, pulse: () throws -> Void) rethrows {
        // A file that is named several times is one image.
        var known: [String: Int] = [:]
        for (file, path) in Self.files(of: content) {
            try pulse()
            let place = places["\(path).file"] ?? places[path] ?? Place(path: path)
            do throws(Diagnostic) {
                let given = source.images[file]
                // No path has a zero.
                let found = given == nil ? try Self.path(of: file, folder: source.folder) : "\0\(file)"
                let number = known[found] ?? images.count
                if known[found] == nil {
                    let data: Data
                    if let given { data = given } else { data = try Self.read(file, at: found, limits) }
                    images.append(try Self.image(data, file, limits))
                    mentions.append(ImageMention(file: file, place: place))
                    known[found] = number
                }
                let image = images[number]
                sizes[path] = Size(number: number, width: image.width, height: image.height, density: image.density)
            } catch {
                var diagnostic = error
                diagnostic.place = place
                diagnostics.append(diagnostic)
            }
        }
    }

    private static func files(of content: SourceContent) -> [(file: String, path: String)] {
        switch content {
        case .report(let report, _):
            files(report.preamble + report.prose.sorted(by: { $0.key < $1.key }).flatMap(\.value))
        case .official(let document): files(document.blocks) + document.stamps.map { ($0.file, $0.path) }
        }
    }

    private static func files(_ blocks: [ReportBlock]) -> [(file: String, path: String)] {
        blocks.flatMap { block -> [ReportImage] in
            switch block {
            case .image(let image): [image]
            case .table(let table): table.cells.flatMap(\.images)
            case .paragraph, .list, .quote, .chart: []
            }
        }.map { ($0.file, $0.path) }
    }

    /// Links are followed before the comparison: what counts is the file that would be read.
    private static func path(of file: String, folder: String?) throws(Diagnostic) -> String {
        let outside = Diagnostic(.error, .imageOutsideFolder, .outsideFolder(file), hint: .putBesideReport)
        guard let folder, !file.hasPrefix("/"), !file.unicodeScalars.contains("\0") else { throw outside }
        let root = FileReading.realPath(folder)
        let path = FileReading.realPath("\(folder)/\(file)")
        guard path.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { throw outside }
        return path
    }

    private static func read(_ file: String, at path: String, _ limits: Limits) throws(Diagnostic) -> Data {
        do throws(GXPDFError) {
            return try FileReading.read(path, limit: limits.imageBytes)
        } catch {
            throw Diagnostic(.error, .unreadableImage, .unreadable(file, error))
        }
    }

    private static func image(_ data: Data, _ file: String, _ limits: Limits) throws(Diagnostic) -> PaintImage {
        guard data.count <= limits.imageBytes else {
            throw Diagnostic(
                .error, .unreadableImage,
                .unreadable(file, .unreadable(path: file, reason: .tooLarge(size: data.count, limit: limits.imageBytes))))
        }
        do throws(ImageFault) {
            let image = try PaintImage(Array(data), mostPixels: limits.imagePixels)
            // So that rendering never fails at an image that a check has accepted.
            try image.prove()
            return image
        } catch {
            if case .tooLarge(let width, let height) = error {
                throw Diagnostic(
                    .error, .imageTooLarge, .tooLarge(file, width, height, limit: limits.imagePixels),
                    hint: Message("请缩小图片", "make it smaller"))
            }
            throw error.diagnostic(file)
        }
    }
}

extension Message {
    fileprivate static func outsideFolder(_ file: String) -> Message {
        Message("图片“\(file)”不在报告所在的文件夹内", "the image \(file) is not in the report's folder")
    }

    fileprivate static var putBesideReport: Message {
        Message("把图片放在报告旁边，写相对路径", "put the image beside the report and give a relative path")
    }

    fileprivate static func unreadable(_ file: String, _ error: GXPDFError) -> Message {
        guard case .unreadable(_, let reason) = error else { return Message("无法读取图片“\(file)”", "cannot read the image \(file)") }
        return Message(
            "无法读取图片“\(file)”：\(reason.message(in: .chinese))", "cannot read the image \(file): \(reason.message(in: .english))")
    }

    fileprivate static func tooLarge(_ file: String, _ width: Int, _ height: Int, limit: Int) -> Message {
        Message(
            "图片“\(file)”有 \(width)×\(height) 像素，超过上限 \(limit) 像素", "the image \(file) has \(width)×\(height) pixels, more than \(limit)")
    }
}
