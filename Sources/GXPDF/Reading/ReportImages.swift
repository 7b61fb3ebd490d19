import FoundationEssentials
import Painting
import Reports

/// Finds and reads the images of a report: PNG files in the report's folder or below, and nowhere else.
struct ReportImages {
    private(set) var images: [PaintImage] = []
    private(set) var sizes: [String: Size] = [:]
    /// Where each image was asked for, by its number.
    private(set) var references: [Reference] = []
    private(set) var findings: [Diagnostic] = []

    /// An image's number in the document, and its size in pixels.
    struct Size {
        var number: Int
        var width: Int
        var height: Int
        var density: PixelDensity?
    }

    /// An image's file as the report writes it, and where it does.
    struct Reference {
        var file: String
        var place: Place
    }

    init(of report: Report, folder: String?, places: PlaceIndex, limits: Limits) {
        let blocks = report.preamble + report.prose.sorted(by: { $0.key < $1.key }).flatMap(\.value)
        self.init(Self.files(blocks), folder: folder, places: places, limits: limits)
    }

    init(of document: OfficialDocument, folder: String?, places: PlaceIndex, limits: Limits) {
        self.init(Self.files(document.blocks) + document.stamps.map { ($0.file, $0.path) }, folder: folder, places: places, limits: limits)
    }

    private static func files(_ blocks: [ReportBlock]) -> [(file: String, path: String)] {
        blocks.compactMap { block in
            guard case .image(let image) = block else { return nil }
            return (image.file, image.path)
        }
    }

    private init(_ files: [(file: String, path: String)], folder: String?, places: PlaceIndex, limits: Limits) {
        for (file, path) in files {
            let place = places["\(path).file"] ?? places[path] ?? Place(path: path)
            do {
                let read = try Self.read(file, folder: folder, limits: limits)
                sizes[path] = Size(number: images.count, width: read.width, height: read.height, density: read.density)
                references.append(Reference(file: file, place: place))
                images.append(read)
            } catch {
                findings.append(Diagnostic(.error, error.code, error.message, at: place, hint: error.hint))
            }
        }
    }

    private struct Fault: Error {
        var code: DiagnosticCode
        var message: Message
        var hint: Message?
    }

    private static func read(_ file: String, folder: String?, limits: Limits) throws(Fault) -> PaintImage {
        let outside = Fault(
            code: .imageOutsideFolder, message: Message("图片“\(file)”不在报告所在的文件夹内", "the image \(file) is not in the report's folder"),
            hint: Message("把图片放在报告旁边，写相对路径", "put the image beside the report and give a relative path"))
        guard let folder, !file.hasPrefix("/"), !file.unicodeScalars.contains("\0") else { throw outside }
        // Links are followed before the comparison: what counts is the file that would be read.
        let root = FileReading.realPath(folder)
        let path = FileReading.realPath("\(folder)/\(file)")
        guard path.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { throw outside }
        let data: Data
        do {
            data = try FileReading.read(path, limit: limits.imageBytes)
        } catch GXPDFError.unreadable(_, let reason) {
            throw Fault(
                code: .unreadableImage,
                message: Message(
                    "无法读取图片“\(file)”：\(reason.message(in: .chinese))",
                    "cannot read the image \(file): \(reason.message(in: .english))"))
        } catch {
            throw Fault(code: .unreadableImage, message: Message("无法读取图片“\(file)”", "cannot read the image \(file)"))
        }
        guard let image = PaintImage(png: Array(data)) else {
            throw Fault(
                code: .notAPNG, message: Message("“\(file)”不是 PNG 图片", "\(file) is not a PNG image"),
                hint: Message("请转换为 PNG", "convert it to PNG"))
        }
        guard image.width <= limits.imagePixels / max(image.height, 1) else {
            throw Fault(
                code: .imageTooLarge,
                message: Message(
                    "图片“\(file)”有 \(image.width)×\(image.height) 像素，超过上限 \(limits.imagePixels)",
                    "the image \(file) has \(image.width)×\(image.height) pixels, more than \(limits.imagePixels)"),
                hint: Message("请缩小图片", "make it smaller"))
        }
        return image
    }
}
