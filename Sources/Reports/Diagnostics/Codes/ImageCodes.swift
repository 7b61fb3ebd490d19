/// Images.
extension DiagnosticCode {
    package static let unreadableImage = Self("IMG-01", "图片不能读取", "an image that cannot be read")
    package static let notAPNG = Self("IMG-02", "不是 PNG 图片", "not a PNG image")
    package static let imageOutsideFolder = Self("IMG-03", "图片不在报告的文件夹内", "an image outside the report's folder")
    package static let imageTooLarge = Self("IMG-04", "图片太大", "an image that is too large")
    package static let coarseImage = Self("IMG-05", "图片付印不够清晰", "an image too coarse for printing")

    static let imageCodes: [Self] = [
        .unreadableImage, .notAPNG, .imageOutsideFolder, .imageTooLarge, .coarseImage,
    ]
}
