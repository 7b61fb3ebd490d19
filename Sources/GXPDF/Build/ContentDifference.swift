import Importing
import Painting

/// A difference in content between two PDF files.
public struct ContentDifference: Sendable, Hashable {
    public enum Aspect: String, Sendable, Hashable, CaseIterable {
        case pageCount, pageSize, text, pixels, links, structure, embeddedReport
    }

    public let aspect: Aspect
    /// From 1; nil if the difference is not on one page.
    public let page: Int?
    /// What the report gives; empty for pixels.
    public let expected: String
    /// What the file has; for pixels, the size and position of the area that differs.
    public let found: String

    init(_ difference: PDFDifference) {
        aspect =
            switch difference.aspect {
            case .pageCount: .pageCount
            case .pageSize: .pageSize
            case .text: .text
            case .pixels: .pixels
            case .links: .links
            case .structure: .structure
            }
        page = difference.page > 0 ? difference.page : nil
        expected = difference.expected.printable
        found = difference.found.printable
    }

    /// The embedded reports differ.
    static let embeddedReport = ContentDifference()

    private init() { (aspect, page, expected, found) = (.embeddedReport, nil, "", "") }

    /// What differs, in one line.
    public func message(in language: MessageLanguage) -> String {
        let place = page.map { language == .chinese ? "第 \($0) 页：" : "page \($0): " } ?? ""
        let text =
            switch (aspect, language) {
            case (.pixels, .chinese): "图像不同（\(found)）"
            case (.pixels, .english): "pixels differ (\(found))"
            case (.embeddedReport, .chinese): "\(name(in: language))不同"
            case (.embeddedReport, .english): "\(name(in: language)) differs"
            case (_, .chinese) where expected == found: "\(name(in: language))不同：\(found)"
            case (_, .english) where expected == found: "\(name(in: language)) differs: \(found)"
            case (_, .chinese): "\(name(in: language))不同：应为“\(expected)”，文件中是“\(found)”"
            case (_, .english): "\(name(in: language)): expected “\(expected)”, found “\(found)”"
            }
        return place + text
    }

    private func name(in language: MessageLanguage) -> String {
        let (chinese, english) =
            switch aspect {
            case .pageCount: ("页数", "number of pages")
            case .pageSize: ("页面尺寸", "page size")
            case .text: ("文字", "text")
            case .pixels: ("图像", "pixels")
            case .links: ("链接", "links")
            case .structure: ("结构", "structure")
            case .embeddedReport: ("所附的报告", "embedded report")
            }
        return language == .chinese ? chinese : english
    }
}
