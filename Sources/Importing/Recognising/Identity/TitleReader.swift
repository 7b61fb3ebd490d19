import Han

/// A report's title, with the agency and year that it names.
struct ReadTitle {
    /// Empty if the title names none.
    var agency: String
    /// nil if the title names none.
    var year: Int?
    var written: String
    /// The blocks that it consists of.
    var blocks: Range<Int>
    /// Whether it was joined from several lines, of which the first may not belong to it.
    var isJoined = false

    var isWhole: Bool { !agency.isEmpty && year != nil }

    fileprivate func agrees(with other: ReadTitle) -> Bool { agency == other.agency && (year == other.year || other.year == nil) }
}

/// Finds the title, which may extend over several lines.
enum TitleReader {
    /// Titles are near the beginning; lines further down refer to other reports.
    private static let reach = 200

    /// A title on one line takes precedence over one on several, whose first line may belong to the site.
    ///
    /// - Parameter announced: titles from the page's head. They identify the report's own title among those of other
    ///   reports that the site lists on the same page.
    static func read(_ blocks: [LooseBlock], announced: [ReadTitle] = []) -> ReadTitle? {
        var found: [ReadTitle] = []
        for count in 1...3 {
            for start in blocks.indices.prefix(reach) where start + count <= blocks.count {
                let lines = blocks[start..<(start + count)].map { block in block.text.flatMap { $0.count <= 80 ? plain($0) : nil } ?? "" }
                guard !lines.contains(""), count == 1 || isPart(lines[0]) && !lines.contains(where: isWhole),
                    var title = TitleParts.read(lines.joined())
                else { continue }
                title.blocks = start..<(start + count)
                title.isJoined = count > 1
                found.append(title)
            }
        }
        if let announced = announced.first(where: \.isWhole) { return found.first { $0.agrees(with: announced) } ?? announced }
        return found.first(where: \.isWhole) ?? announced.first { !$0.agency.isEmpty } ?? found.first { !$0.agency.isEmpty } ?? found.first
        { $0.year != nil } ?? found.first
    }

    /// Whether the line can be the beginning of a title: the name of an agency, or the year.
    private static func isPart(_ line: String) -> Bool {
        line.count >= 4
            && line.unicodeScalars.allSatisfy {
                $0.isHan || $0.properties.numericType != nil || "（）()、".unicodeScalars.contains($0)
            }
    }

    private static func isWhole(_ line: String) -> Bool { TitleParts.read(line)?.isWhole == true }

    /// The titles in the page's `<title>` and `meta` elements. The former often names the site as well.
    static func announced(_ document: LooseDocument) -> [ReadTitle] {
        let texts = ["articletitle", "title", "og:title"].compactMap { document.metas[$0] } + [document.pageTitle ?? ""]
        return texts.filter { $0.count <= 300 }.flatMap { text in
            [TitleParts.read(plain(text))].compactMap { $0 }
                + text.split { "_-|—–·>".contains($0) }.compactMap { TitleParts.read(plain(String($0))) }
        }
    }

    static func plain(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !ProseTidying.isSpace(scalar) && !ProseTidying.isInvisible(scalar) {
            scalars.append(Radicals.ideograph(of: scalar) ?? scalar)
        }
        return String(scalars)
    }
}
