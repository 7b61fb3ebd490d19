import Painting
import Reports

/// The metadata of files. Their date is the document's own, so that the same source gives the same bytes.
enum ReportMetadata {
    static func of(_ report: Report) -> Metadata {
        let day = report.publication?.date.iso ?? report.signature?.date?.iso ?? "\(report.year)-12-31"
        let time = report.publication?.time.flatMap { isTime($0) ? $0 : nil } ?? "00:00"
        let simplified = report.language == .simplified
        return Metadata(
            title: report.title, author: report.agency,
            subject: simplified ? "\(report.year)年度政府信息公开工作年度报告" : "\(report.year)年度政府信息公開工作年度報告",
            keywords: (simplified ? ["政府信息公开", "年度报告"] : ["政府信息公開", "年度報告"]) + [String(report.year)],
            date: "\(day)T\(time):00+08:00", language: simplified ? "zh-CN" : "zh-TW")
    }

    static func of(_ document: OfficialDocument) -> Metadata {
        Metadata(
            title: document.name, author: document.agencies.joined(separator: "、"), subject: document.number ?? "",
            date: "\(document.signature.date.iso)T00:00:00+08:00", language: document.language == .simplified ? "zh-CN" : "zh-TW")
    }

    private static func isTime(_ text: String) -> Bool {
        let parts = text.split(separator: ":").map { Int($0) }
        return parts.count == 2 && text.count == 5 && (0..<24).contains(parts[0] ?? -1) && (0..<60).contains(parts[1] ?? -1)
    }
}
