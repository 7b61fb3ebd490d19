import Painting
import Reports

extension ImageFault {
    /// - Parameter file: the name of the image's file.
    func diagnostic(_ file: String) -> Diagnostic {
        switch self {
        case .format(let format):
            Diagnostic(.error, .unusableImage, .unusable(file, format), hint: format?.advice ?? .convert(to: "PNG", "JPEG"))
        case .damaged, .tooLarge: Diagnostic(.error, .unusableImage, .damaged(file), hint: .exportAgain)
        case .unsupportedJPEG(let process): Diagnostic(.error, .unusableImage, .unsupported(file, process), hint: .saveAsBaseline)
        }
    }
}

extension ImageFormat {
    /// What to make of a format that cannot be used.
    fileprivate var advice: Message {
        switch self {
        case .png, .jpeg: .exportAgain
        case .heic, .webp: .convert(to: "JPEG", "PNG")
        case .gif, .bmp, .tiff: .convert(to: "PNG", "JPEG")
        case .svg, .pdf: .exportDrawing
        }
    }
}

extension Message {
    fileprivate static func unusable(_ file: String, _ format: ImageFormat?) -> Message {
        guard let format else { return Message("“\(file)”不是 PNG 或 JPEG 图片", "\(file) is not a PNG or JPEG image") }
        let name = format == .webp ? "WebP" : format.rawValue.uppercased()
        return Message("“\(file)”是 \(name) 文件，只能用 PNG 和 JPEG 图片", "\(file) is a \(name) file; images are PNG or JPEG files")
    }

    fileprivate static func damaged(_ file: String) -> Message {
        Message("图片“\(file)”已损坏或不完整", "the image \(file) is damaged or incomplete")
    }

    fileprivate static func unsupported(_ file: String, _ process: JPEGFile.Process) -> Message {
        let (chinese, english): (String, String) =
            switch process {
            case .twelveBit: ("每个样本 12 位", "12 bits a sample")
            case .arithmetic: ("算术编码", "arithmetic coding")
            case .lossless: ("无损压缩", "lossless compression")
            case .hierarchical: ("分级压缩", "hierarchical compression")
            case .sequential, .progressive: ("", "")
            }
        return Message("“\(file)”是\(chinese)的 JPEG，PDF 不能用", "\(file) is a JPEG with \(english), which a PDF cannot hold")
    }

    fileprivate static func convert(to first: String, _ second: String) -> Message {
        Message("请转换为 \(first)（或 \(second)）", "convert it to \(first) (or \(second))")
    }

    fileprivate static let exportAgain = Message("请重新导出这张图片", "export the image again")
    fileprivate static let saveAsBaseline = Message("请另存为普通的（8 位）JPEG", "save it as an ordinary JPEG of 8 bits")
    fileprivate static let exportDrawing = Message(
        "请导出为 PNG，线条图每英寸 600 像素以上", "export it as PNG, line drawings at 600 pixels per inch or more")
}
