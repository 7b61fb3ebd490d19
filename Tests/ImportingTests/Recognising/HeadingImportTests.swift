import Testing

@testable import Importing
@testable import Reports

/// An import writes paragraphs as the source has them; which of them are headings is decided once, when the report is read.
@Suite struct HeadingImportTests {
    @Test(arguments: [
        ["（一）主动公开情况。按时发布。", "（二）依申请公开情况。依法答复。"],
        ["（一）主动公开情况。", "按时发布。", "（二）依申请公开情况。", "依法答复。"],
        ["（一）本年主动公开政府信息，内容涉及规划、财政、就业、教育和医疗卫生等方面，均按时发布。", "（二）答复申请。", "（三）受理投诉。"],
        ["本年发布一、二、三产业数据。", "（一）（二）两项由本局负责。", "1.发布", "按时发布。", "2.答复", "依法答复。"],
    ]) func headingsAreThoseOfTheSource(_ paragraphs: [String]) throws {
        let text = Sample.text().replacing(Sample.prose("overview").joined(separator: "\n"), with: paragraphs.joined(separator: "\n"))
        let report = try #require(Sample.run(text).reading?.report)
        func shape(_ blocks: [ReportBlock]) -> [String] {
            blocks.map {
                if case .paragraph(let paragraph) = $0 { "\(paragraph.level) \(paragraph.heading)|\(paragraph.text)" } else { "" }
            }
        }
        let source = paragraphs.map { ReportBlock.paragraph(ReportParagraph($0, path: "")) }
        #expect(shape(report.prose["overview"] ?? []) == shape(HeadingSequences.settled(source, provisions: false)))
    }
}
