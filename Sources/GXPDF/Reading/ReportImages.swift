import FoundationEssentials
import Painting
import Reports

/// Where a source names an image, and by which file name.
struct ImageMention {
    var file: String
    var place: Place
}

/// Finds and reads the images of a document: PNG files in the source's folder or below, and nowhere else.
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
    init(of content: SourceContent, folder: String?, places: PlaceIndex, limits: Limits, pulse: () throws -> Void) rethrows {
        for (file, path) in Self.files(of: content) {
            try pulse()
            let place = places["\(path).file"] ?? places[path] ?? Place(path: path)
            do throws(Diagnostic) {
                let read = try Self.read(file, folder: folder, limits: limits)
                sizes[path] = Size(number: images.count, width: read.width, height: read.height, density: read.density)
                mentions.append(ImageMention(file: file, place: place))
                images.append(read)
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

    private static func read(_ file: String, folder: String?, limits: Limits) throws(Diagnostic) -> PaintImage {
        let outside = Diagnostic(.error, .imageOutsideFolder, .outsideFolder(file), hint: .putBesideReport)
        guard let folder, !file.hasPrefix("/"), !file.unicodeScalars.contains("\0") else { throw outside }
        // Links are followed before the comparison: what counts is the file that would be read.
        let root = FileReading.realPath(folder)
        let path = FileReading.realPath("\(folder)/\(file)")
        guard path.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { throw outside }
        let data: Data
        do throws(GXPDFError) {
            data = try FileReading.read(path, limit: limits.imageBytes)
        } catch {
            throw Diagnostic(.error, .unreadableImage, .unreadable(file, error))
        }
        guard let image = PaintImage(png: Array(data)) else {
            throw Diagnostic(.error, .notAPNG, .notAPNG(file), hint: Message("请转换为 PNG", "convert it to PNG"))
        }
        guard image.width <= limits.imagePixels / max(image.height, 1) else {
            throw Diagnostic(
                .error, .imageTooLarge, .tooLarge(file, image.width, image.height, limit: limits.imagePixels),
                hint: Message("请缩小图片", "make it smaller"))
        }
        return image
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

    fileprivate static func notAPNG(_ file: String) -> Message { Message("“\(file)”不是 PNG 图片", "\(file) is not a PNG image") }

    fileprivate static func tooLarge(_ file: String, _ width: Int, _ height: Int, limit: Int) -> Message {
        Message(
            "图片“\(file)”有 \(width)×\(height) 像素，超过上限 \(limit) 像素", "the image \(file) has \(width)×\(height) pixels, more than \(limit)")
    }
}
