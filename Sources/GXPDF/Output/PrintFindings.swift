import Painting
import Reports
import Typesetting

/// What there is to say of pages that go to the press.
struct PrintFindings {
    let origins: OriginMap
    let images: [PaintImage]

    /// - Parameter hasInks: whether the output profile is one of printing inks.
    func findings(_ pages: [Page], hasInks: Bool) -> [Reports.Finding] {
        var found = coarseImages(pages)
        if !hasInks, pages.contains(where: { $0.marks.contains { $0.ink == .red } }) {
            found.append(Reports.Finding(.note, "OUT-03", Message("红色按四色（M80 Y80）输出而没有印刷条件，文件不是 PDF/A", "red is in process colours (M80 Y80) without a printing condition, so that the file is no PDF/A"),
                hint: Message("用 --output-intent 给出印刷厂的 CMYK 特性文件（ICC）", "give the printing house's CMYK profile (ICC) with --output-intent")))
        }
        return found
    }

    /// Each image once, where it is printed largest.
    private func coarseImages(_ pages: [Page]) -> [Reports.Finding] {
        var coarsest: [Int: (resolution: Double, origin: Origin)] = [:]
        for mark in pages.flatMap(\.marks) {
            guard case .image(let number, let rect) = mark.content, images.indices.contains(number), rect.width > 0 else { continue }
            let resolution = Double(images[number].width) / rect.width * 72
            if resolution < (coarsest[number]?.resolution ?? PaintImage.coarsestForPress - 0.5) { coarsest[number] = (resolution, mark.origin) }
        }
        return coarsest.sorted { $0.key < $1.key }.map { _, image in
            let dots = Int(image.resolution.rounded()), least = Int(PaintImage.coarsestForPress)
            return Reports.Finding(.warning, "IMG-05", Message("图片付印时每英寸只有 \(dots) 像素，不足 \(least)", "the image is printed with \(dots) pixels an inch, fewer than \(least)"),
                at: origins.place(image.origin), hint: Message("请换用更清晰的图片", "use one with more pixels"))
        }
    }
}
