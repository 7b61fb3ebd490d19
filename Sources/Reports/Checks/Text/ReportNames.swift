import Han

/// The years and the names of agencies in one text.
struct ReportNames {
    private let text: [Unicode.Scalar]
    private let report: Report
    private let place: Place

    /// The most characters between a year and the name of the report that it belongs to.
    private static let longestName = 40
    private static let ends = ["年度报告", "年度報告", "工作报告", "工作報告", "年报", "年報"].map(\.scalars)
    private static let kinds = ["政府信息公开", "政府信息公開", "政务公开", "政務公開", "信息公开", "信息公開"].map(\.scalars)
    /// Sections may mention other reports, such as last year's, which was published this year. With one of these words they mean their own.
    private static let announcements = ["本报告", "本報告", "现公布", "現公布", "现将", "現將", "特向社会", "特向社會", "现向社会", "現向社會"].map(\.scalars)
    private static let publishing = ["现公布", "現公布", "现将", "現將", "现发布", "現發布"].map(\.scalars)
    /// The last characters of agency names; other words before the name of a report are not agencies.
    private static let agencies = Set("局委办辦厅廳府院会會所站队隊处處市县縣区區省镇鎮乡鄉部".unicodeScalars)

    init(_ text: String, report: Report, place: Place) {
        self.text = text.scalars
        self.report = report
        self.place = place
    }

    var inTitle: [Diagnostic] {
        let years = years
        var diagnostics = years.filter { $0.year != report.year }.map { wrongYear($0.year, .title) }
        // The agency precedes the year, or the name of the report.
        let end = years.first?.range.lowerBound ?? text.indices.first { at in Self.kinds.contains { text[at...].starts(with: $0) } } ?? 0
        diagnostics += wrongAgency(name(text[..<end]), .title)
        return diagnostics
    }

    func inProse(isPreamble: Bool) -> [Diagnostic] {
        let announces = isPreamble || Self.announcements.contains(where: text.holds)
        var diagnostics: [Diagnostic] = []
        for (year, range) in years {
            let after = text[range.upperBound...]
            // 自2023年1月1日起至2023年12月31日止
            if after.starts(with: "1月1日".scalars), isYear(from: after.dropFirst(4), of: year), year != report.year {
                diagnostics.append(wrongYear(year, .period))
            }
            guard announces, let name = reportName(after) else { continue }
            if year != report.year { diagnostics.append(wrongYear(year, .prose)) }
            diagnostics += wrongAgency(name.isEmpty ? nameBefore(range.lowerBound) : name, .prose)
        }
        return diagnostics
    }

    /// Whether the text continues to the last day of the same year.
    private func isYear(from rest: ArraySlice<Unicode.Scalar>, of year: Int) -> Bool {
        let rest = rest.prefix(20).drop { !$0.isArabic }
        return rest.starts(with: "\(year)年12月31日".scalars) || rest.starts(with: "12月31日".scalars)
    }

    /// The name between a year and `政府信息公开工作年度报告`; nil if no such name of a report follows.
    private func reportName(_ rest: ArraySlice<Unicode.Scalar>) -> String? {
        let clause = rest.prefix(Self.longestName).prefix { !$0.endsClause }
        guard let kind = clause.indices.first(where: { at in Self.kinds.contains { clause[at...].starts(with: $0) } }),
            clause.indices.contains(where: { at in at > kind && Self.ends.contains { clause[at...].starts(with: $0) } })
        else { return nil }
        return name(clause[..<kind].drop { $0 == "度" })
    }

    /// `某市` in `现公布某市2024年政府信息公开工作年度报告`; empty unless the clause starts with such a word.
    private func nameBefore(_ year: Int) -> String {
        let clause = text[..<year].reversed().prefix { !$0.endsClause && $0 != "\n" }.reversed()
        guard clause.count <= Self.longestName, let word = Self.publishing.first(where: { clause.starts(with: $0) }) else { return "" }
        return name(Array(clause)[word.count...])
    }

    private func name(_ name: ArraySlice<Unicode.Scalar>) -> String { String(name.filter { $0 != " " && $0 != "关" && $0 != "于" }) }

    /// Years such as `2023年` with their ranges: four digits that are not part of a longer number.
    private var years: [(year: Int, range: Range<Int>)] {
        text.indices.compactMap { at in
            guard text[at] == "年", at >= 4, text[(at - 4)..<at].allSatisfy(\.isArabic), at == 4 || !text[at - 5].isArabic,
                let year = Int(String(text[(at - 4)..<at]))
            else { return nil }
            return (year, (at - 4)..<(at + 1))
        }
    }

    private func wrongYear(_ year: Int, _ part: Message) -> Diagnostic {
        Diagnostic(.warning, .foreignYearOrAgency, .otherYear(year, than: report.year, in: part), at: place, hint: .write(report.year))
    }

    private func wrongAgency(_ name: String, _ part: Message) -> [Diagnostic] {
        // 我局, 本机关, or no name.
        guard name.count > 2, let last = name.unicodeScalars.last, Self.agencies.contains(last), !name.hasPrefix("本"), !name.hasPrefix("我"),
            !name.hasPrefix("全"),
            !Abbreviation.fits(name, report.agency)
        else { return [] }
        return [
            Diagnostic(
                .warning, .foreignYearOrAgency, .otherAgency(name, than: report.agency, in: part), at: place, hint: .checkAgency)
        ]
    }
}

extension Message {
    fileprivate static let title = Message("标题", "the title")
    fileprivate static let period = Message("统计期限", "the period")
    fileprivate static let prose = Message("文中", "the text")
    fileprivate static func otherYear(_ year: Int, than own: Int, in part: Message) -> Message {
        Message("\(part.chinese)写的是 \(year) 年，本报告是 \(own) 年的", "\(part.english) says \(year), but this is the report for \(own)")
    }
    fileprivate static func write(_ year: Int) -> Message { Message("改为 \(year) 年", "write \(year)") }
    fileprivate static func otherAgency(_ name: String, than own: String, in part: Message) -> Message {
        Message(
            "\(part.chinese)的机关是“\(name)”，本报告的机关是“\(own)”", "\(part.english) names \(name), but this is the report of \(own)")
    }
    fileprivate static let checkAgency = Message("请核对机关名称", "check the agency's name")
}
