import Documents
import Painting
import Reports
import Typesetting

/// Findings on pages that are to be printed.
struct PrintFindings {
    let images: [PaintImage]
    /// Where the source names each of the images.
    let mentions: [ImageMention]

    /// Images that are printed at a lower resolution than prints well, each once, where it is largest. Only an image of a
    /// given size can be one, such as a seal.
    ///
    /// - Parameter isForPress: then it is an error, since a press shows what an office printer hides.
    func coarseImages(_ pages: [Page], isForPress: Bool) -> [Diagnostic] {
        var coarsest: [Int: (resolution: Double, place: Rect)] = [:]
        for mark in pages.lazy.flatMap(\.marks) {
            guard case .image(let number, let rect) = mark.content, images.indices.contains(number), rect.width > 0, rect.height > 0 else {
                continue
            }
            let resolution = min(Double(images[number].width) / rect.width, Double(images[number].height) / rect.height) * 72
            // What rounds to the minimum counts as the minimum.
            if resolution < (coarsest[number]?.resolution ?? PixelDensity.coarsest - 0.5) { coarsest[number] = (resolution, rect) }
        }
        return coarsest.sorted { $0.key < $1.key }.map { number, found in
            let mention = mentions.indices.contains(number) ? mentions[number] : nil
            return Diagnostic(
                isForPress ? .error : .warning, .coarseImage,
                .coarse(mention?.file ?? "", resolution: Int(found.resolution.rounded()), minimum: Int(PixelDensity.coarsest)),
                at: mention?.place ?? Place(), hint: .useImage(of: pixels(found.place.width), by: pixels(found.place.height)))
        }
    }

    /// JPEG files of more pixels than printing shows, which are not reduced; each once, where it is smallest.
    func fineImages(_ pages: [Page]) -> [Diagnostic] {
        var finest: [Int: Double] = [:]
        for mark in pages.lazy.flatMap(\.marks) {
            guard case .image(let number, let rect) = mark.content, images.indices.contains(number), rect.width > 0,
                case .jpeg = images[number].content
            else { continue }
            finest[number] = max(finest[number] ?? 0, Double(images[number].width) / rect.width * 72)
        }
        return finest.sorted { $0.key < $1.key }.filter { $0.value > PixelDensity.finest + 0.5 }.map { number, resolution in
            let mention = mentions.indices.contains(number) ? mentions[number] : nil
            return Diagnostic(
                .note, .fineImage, .fine(mention?.file ?? "", resolution: Int(resolution.rounded())), at: mention?.place ?? Place(),
                hint: .reduce)
        }
    }

    /// Images in process colours that say of no press how they look. PDF/A allows them only if the file says it (ISO 19005-2
    /// 6.2.4.3).
    func unprintableColours(profile: ColourProfile?) -> [Diagnostic] {
        guard profile?.space != .cmyk else { return [] }
        return images.indices.compactMap { number in
            guard case .jpeg(let jpeg) = images[number].content, jpeg.components == 4, jpeg.profile == nil else { return nil }
            let mention = mentions.indices.contains(number) ? mentions[number] : nil
            return Diagnostic(
                .error, .unprintableColours, .processColours(mention?.file ?? ""), at: mention?.place ?? Place(), hint: .convertToRGB)
        }
    }

    /// The number of pixels that a length in points needs in print.
    private func pixels(_ length: Double) -> Int { Int((length / 72 * PixelDensity.coarsest).rounded(.up)) }

    /// - Parameter claim: what the file claims, with the pages that it contains.
    static func processColours(_ claim: ConformanceClaim) -> Diagnostic? {
        guard claim.archive == nil else { return nil }
        return Diagnostic(.note, .noPrintingCondition, .noPrintingCondition, hint: .giveProfile)
    }

    static func unusableProfile(_ name: String) -> Diagnostic {
        Diagnostic(.error, .unusableProfile, .unusableProfile(name), hint: .askForProfile)
    }
}

extension Message {
    fileprivate static func coarse(_ file: String, resolution: Int, minimum: Int) -> Message {
        Message(
            "图片“\(file)”付印时每英寸只有 \(resolution) 像素，不足 \(minimum)",
            "the image \(file) is printed at \(resolution) pixels per inch; at least \(minimum) are needed")
    }

    fileprivate static func useImage(of width: Int, by height: Int) -> Message {
        Message("请换用更清晰的图片，至少 \(width)×\(height) 像素", "use an image of at least \(width)×\(height) pixels")
    }

    fileprivate static func fine(_ file: String, resolution: Int) -> Message {
        Message(
            "图片“\(file)”付印时每英寸有 \(resolution) 像素，超过印刷所需的 \(Int(PixelDensity.finest))，文件因此偏大",
            "the image \(file) is printed at \(resolution) pixels per inch, more than the \(Int(PixelDensity.finest)) that printing shows; the file is larger than it need be"
        )
    }

    fileprivate static var reduce: Message { Message("如要减小文件，请缩小图片", "make the image smaller for a smaller file") }

    fileprivate static func processColours(_ file: String) -> Message {
        Message(
            "图片“\(file)”是四色（CMYK）的，又没有特性文件，说不清印出什么颜色",
            "the image \(file) is in process colours (CMYK) without a profile; nothing says which colours it shows")
    }

    fileprivate static var convertToRGB: Message {
        Message(
            "请转换为 RGB，或用 --output-intent 给出印刷厂的 CMYK 特性文件",
            "convert it to RGB, or give the printing house's CMYK profile with --output-intent")
    }

    fileprivate static var noPrintingCondition: Message {
        Message(
            "红色按四色（M80 Y80）输出而没有印刷条件，文件不是 PDF/A",
            "red is in process colours (M80 Y80) without a printing condition; the file is not PDF/A")
    }

    fileprivate static var giveProfile: Message {
        Message("用 --output-intent 给出印刷厂的 CMYK 特性文件（ICC）", "give the printing house's CMYK profile (ICC) with --output-intent")
    }

    fileprivate static func unusableProfile(_ name: String) -> Message {
        Message(
            "“\(name)”不是显示器或印刷机的 ICC 特性文件（第 4 版或更早）",
            "\(name) is not an ICC profile of a display or a press, version 4 or earlier")
    }

    fileprivate static var askForProfile: Message { Message("请向印刷厂索取 CMYK 特性文件", "ask the printing house for its CMYK profile") }
}
