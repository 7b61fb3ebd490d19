import Han
import Reports

/// Determines the agency if no title names it: from the announcement in the text, the signature, the contact, the source of
/// the publication or the name of the site.
enum AgencyReader {
    private static let ends = Set("局委办厅府院会所站队处市县区省镇乡部心社街道校司旗州盟".unicodeScalars)

    static func read(_ blocks: [LooseBlock], publication: ReadPublication, signature: String?, metas: [String: String]) -> FoundAgency? {
        let texts = blocks.prefix(300).compactMap(\.text).filter { $0.utf8.count <= 20_000 }
        if let name = texts.lazy.compactMap(announcement).first { return FoundAgency(name: name, source: .text) }
        if let name = signature.flatMap(checked) { return FoundAgency(name: name, source: .signature) }
        if let name = texts.lazy.compactMap(contact).first { return FoundAgency(name: name, source: .contact) }
        if let name = publication.source.flatMap(checked) { return FoundAgency(name: name, source: .source) }
        if let name = metas["sitename"].flatMap(checked) { return FoundAgency(name: name, source: .siteName) }
        return nil
    }

    /// `《…2023年政府信息公开工作年度报告》`, `现公布…2023年政府信息公开工作年度报告`.
    private static func announcement(_ text: String) -> String? {
        let plain = TitleReader.plain(text)
        for piece in plain.split(whereSeparator: \.endsClause) where piece.count <= 100 {
            var piece = String(piece)
            for word in ["现将", "现公布", "特公布", "公布", "发布", "编制", "形成", "了"] {
                if let range = piece.firstRange(of: word) { piece = String(piece[range.upperBound...]) }
            }
            if let title = TitleParts.read(piece), title.year != nil, let name = checked(title.agency) { return name }
        }
        return nil
    }

    /// `由…编制`, `请与…联系`.
    private static func contact(_ text: String) -> String? {
        let plain = SimplifiedForms.simplified(TitleReader.plain(text))
        for (before, after) in [("由", "编制"), ("请与", "联系"), ("请联系", "，"), ("请联系", "（")] {
            guard let start = plain.firstRange(of: before) else { continue }
            let rest = plain[start.upperBound...].prefix(40)
            guard let end = rest.firstRange(of: after) else { continue }
            if let name = checked(String(rest[..<end.lowerBound])) { return name }
        }
        return nil
    }

    /// Without the office inside the agency that answers requests.
    private static func withoutOffice(_ name: String) -> String {
        guard let last = name.last, "室科处股".contains(last) else { return name }
        for end in ["人民政府", "委员会", "管委会", "局", "厅", "院", "中心", "街道", "委"] {
            if let range = name.ranges(of: end).last, range.upperBound < name.endIndex, name[range.upperBound...].count <= 8 {
                return String(name[..<range.upperBound])
            }
        }
        return name
    }

    /// The name, if it can be that of an agency.
    private static func checked(_ name: String) -> String? {
        let name = withoutOffice(TitleReader.plain(name))
        guard (4...40).contains(name.count), let last = name.unicodeScalars.last, ends.contains(SimplifiedForms.simplified(last)),
            name.unicodeScalars.allSatisfy({ $0.isHan || "（）()、".unicodeScalars.contains($0) })
        else { return nil }
        return name.hasPrefix("本") || name.hasPrefix("我") ? nil : name
    }
}

/// An agency's name and where it was found.
struct FoundAgency {
    var name: String
    var source: Message
}

extension Message {
    fileprivate static let text = Message("正文", "the text")
    fileprivate static let signature = Message("落款", "the signature")
    fileprivate static let contact = Message("正文中的联系单位", "the contact named in the text")
    fileprivate static let source = Message("来源", "the publication's source")
    fileprivate static let siteName = Message("网站名称", "the name of the site")
}
