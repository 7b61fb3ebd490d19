/// Images.
extension DiagnosticCode {
    package static let unreadableImage = Self("IMG-01", "图片无法读取", "an image cannot be read")
    package static let notAPNG = Self("IMG-02", "不是 PNG 图片", "an image is not a PNG file")
    package static let imageOutsideFolder = Self("IMG-03", "图片不在报告的文件夹内", "an image is outside the report's folder")
    package static let imageTooLarge = Self("IMG-04", "图片太大", "an image is too large")
    package static let coarseImage = Self("IMG-05", "图片分辨率不足，印刷不清晰", "the resolution of an image is too low for print")

    static let imageCodes: [Self] = [
        .unreadableImage, .notAPNG, .imageOutsideFolder, .imageTooLarge, .coarseImage,
    ]
}
