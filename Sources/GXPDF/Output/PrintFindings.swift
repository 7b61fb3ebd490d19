import Documents
import Painting
import Reports
import Typesetting

/// What there is to say of pages that are to be printed.
struct PrintFindings {
    let images: [PaintImage]
    /// Where the images come from, by their numbers.
    let sources: [ReportImages.Source]

    /// Images that are printed with fewer pixels an inch than print well, each once, where it is largest. It can only be
    /// one whose size is given, as a seal's is.
    ///
    /// - Parameter isForPress: then it is an error: a press shows what an office printer hides.
    func coarseImages(_ pages: [Page], isForPress: Bool) -> [Diagnostic] {
        var coarsest: [Int: (resolution: Double, place: Rect)] = [:]
        for mark in pages.lazy.flatMap(\.marks) {
            guard case .image(let number, let rect) = mark.content, images.indices.contains(number), rect.width > 0, rect.height > 0 else {
                continue
            }
            let resolution = min(Double(images[number].width) / rect.width, Double(images[number].height) / rect.height) * 72
            // What rounds to the least is told as the least.
            if resolution < (coarsest[number]?.resolution ?? PixelDensity.coarsest - 0.5) { coarsest[number] = (resolution, rect) }
        }
        return coarsest.sorted { $0.key < $1.key }.map { number, found in
            let source = sources.indices.contains(number) ? sources[number] : nil
            let name = source?.file ?? ""
            let dots = Int(found.resolution.rounded())
            let least = Int(PixelDensity.coarsest)
            let width = pixels(found.place.width)
            let height = pixels(found.place.height)
            return Diagnostic(
                isForPress ? .error : .warning, .coarseImage,
                Message(
                    "图片“\(name)”付印时每英寸只有 \(dots) 像素，不足 \(least)",
                    "the image \(name) is printed with \(dots) pixels an inch, fewer than \(least)"),
                at: source?.place ?? Place(),
                hint: Message("请换用更清晰的图片，至少 \(width)×\(height) 像素", "use one of at least \(width)×\(height) pixels"))
        }
    }

    /// As many as print well on a length in points.
    private func pixels(_ length: Double) -> Int { Int((length / 72 * PixelDensity.coarsest).rounded(.up)) }

    /// - Parameter claim: what the file claims, with the pages that it contains.
    static func processColours(_ claim: ConformanceClaim) -> Diagnostic? {
        guard claim.archive == nil else { return nil }
        return Diagnostic(
            .note, .noPrintingCondition,
            Message(
                "红色按四色（M80 Y80）输出而没有印刷条件，文件不是 PDF/A",
                "red is in process colours (M80 Y80) without a printing condition, so that the file is no PDF/A"),
            hint: Message("用 --output-intent 给出印刷厂的 CMYK 特性文件（ICC）", "give the printing house's CMYK profile (ICC) with --output-intent"))
    }
}
