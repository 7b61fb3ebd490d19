import Han
import Reports

/// The text before the first section: title, source and date, the preamble, and lines added by the site.
struct FrontMatter {
    var publication = ReadPublication()
    var preamble: [String] = []

    /// - Parameter title: the report's title, which may have been found elsewhere.
    static func read(_ blocks: [LooseBlock], title: ReadTitle?, log: ImportLog) -> FrontMatter {
        var front = FrontMatter()
        // Its position among these blocks, which are only a part of the file.
        let titleBlocks = TitleReader.read(blocks, announced: title.map { [$0] } ?? [])?.blocks ?? 0..<0
        for (index, block) in blocks.enumerated() {
            guard let text = block.text else { continue }
            if titleBlocks.contains(index) { continue }
            if text.count <= 300, let found = PublicationReader.read(text) {
                front.publication.source = front.publication.source ?? found.source
                front.publication.date = front.publication.date ?? found.date
                front.publication.time = front.publication.time ?? found.time
                continue
            }
            let tidied = ProseTidying.tidied(text, log: log)
            // The title once more, for example in the breadcrumbs of the site.
            if tidied.count <= 120,
                ([Substring(tidied)] + tidied.split(separator: ">")).contains(where: {
                    TitleParts.read(TitleReader.plain(String($0))) != nil
                })
            {
                continue
            }
            let isAfterTitle = index >= titleBlocks.upperBound
            if isAfterTitle, tidied.contains(where: { "。；：".contains($0) }) || tidied.count >= 60 {
                front.preamble.append(tidied)
            } else {
                log.keep(tidied)
            }
        }
        return front
    }
}

/// The text after the last section: a signature, and lines added by the site.
enum EndMatter {
    private static let furniture = [
        "打印", "关闭窗口", "打印本页", "分享到", "扫一扫", "上一篇", "下一篇", "返回顶部", "主办", "版权所有", "ICP备", "网站地图", "责任编辑", "附件下载", "浏览次数",
    ]

    /// Removes the signature and the site's lines from the end of the last section.
    static func cut(_ paragraphs: inout [String], log: ImportLog) -> (name: String?, date: String)? {
        while let last = paragraphs.last, last.count <= 80, furniture.contains(where: { SimplifiedForms.simplified(last).contains($0) }),
            !last.contains("。")
        {
            log.keep(last)
            paragraphs.removeLast()
        }
        guard paragraphs.count > 1, let last = paragraphs.last, last.count <= 16, last.hasSuffix("日"), last.contains("年"),
            last.contains("月"), let date = PublicationReader.day(last).date
        else { return nil }
        paragraphs.removeLast()
        guard paragraphs.count > 1, let name = paragraphs.last, (3...40).contains(name.count),
            name.unicodeScalars.allSatisfy({ $0.isHan || "（）、".unicodeScalars.contains($0) })
        else { return (nil, date) }
        paragraphs.removeLast()
        return (name, date)
    }
}
