/// Images.
extension DiagnosticCode {
    package static let unreadableImage = Self("IMG-01", "图片无法读取", "an image cannot be read")
    package static let unusableImage = Self("IMG-02", "图片的格式不能用，或文件已损坏", "an image is of a format that cannot be used, or damaged")
    package static let imageOutsideFolder = Self("IMG-03", "图片不在报告的文件夹内", "an image is outside the report's folder")
    package static let imageTooLarge = Self("IMG-04", "图片太大", "an image is too large")
    package static let coarseImage = Self("IMG-05", "图片分辨率不足，印刷不清晰", "the resolution of an image is too low for print")
    package static let fineImage = Self("IMG-06", "图片比印刷所需的精细", "an image is finer than printing shows")
    package static let unprintableColours = Self("IMG-07", "图片的颜色没有印刷条件", "the colours of an image have no printing condition")

    static let imageCodes: [Self] = [
        .unreadableImage, .unusableImage, .imageOutsideFolder, .imageTooLarge, .coarseImage, .fineImage, .unprintableColours,
    ]
}
