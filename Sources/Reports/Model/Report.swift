/// The content of a government information disclosure annual report (政府信息公开工作年度报告).
package struct Report: Sendable {
    package enum Language: String, Sendable, CaseIterable {
        case simplified = "zh-Hans"
        case traditional = "zh-Hant"
    }

    package var formID: String
    package var language: Language
    package var agency: String
    /// The year that the report covers.
    package var year: Int
    /// The title as written in the file; nil if it is derived.
    package var writtenTitle: String?
    /// The lines of the title as written in the file; at most one if the typesetter breaks it.
    package var titleLines: [String]
    /// A line below the title, such as a note that the content is fictitious.
    package var remark: String?
    package var publication: Publication?
    /// 版头, for a report that is issued as an official document; most reports have none.
    package var head: ReportHead?
    package var preamble: [ReportBlock]
    /// The blocks of each prose section, and the notes below the table of each other section, by the key of the section.
    package var prose: [String: [ReportBlock]]
    /// By full path, such as `applications.granted.total`.
    package var figures: [String: FigureValue]
    package var signature: SignatureEntry?

    /// The agency in an import that does not name any.
    package static let unknownAgency = "（机关名称待填）"

    /// `{机关名称}{YYYY}年政府信息公开工作年度报告` unless the report has a title of its own.
    package var title: String { writtenTitle ?? "\(agency)\(year)年\(language == .simplified ? "政府信息公开工作年度报告" : "政府信息公開工作年度報告")" }
}

extension Report.Language {
    /// Reads the key `language` of a form; Simplified if absent.
    static func read(_ reader: ObjectReader) -> Report.Language {
        guard let node = reader.node("language"), let text = reader.string(node, "language") else { return .simplified }
        if let language = Report.Language(rawValue: text) { return language }
        reader.log.add(
            .error, .valueOutOfRange, Message("language 应为 zh-Hans 或 zh-Hant", "language must be zh-Hans or zh-Hant"),
            reader.child("language"),
            node.offset)
        return .simplified
    }
}

/// 版头 of a report (GB/T 9704-2012 7.2).
package struct ReportHead: Sendable {
    /// 发文机关标志; if nil, the name of the agency followed by 文件.
    package var masthead: String?
    /// 发文字号
    package var number: String?
}

/// Where and when the report was published.
package struct Publication: Sendable {
    package var source: String
    package var date: CalendarDate
    /// Such as `15:05`. Not printed.
    package var time: String?
}

/// 署名 and 成文日期.
package struct SignatureEntry: Sendable {
    package var name: String?
    package var date: CalendarDate?
}

/// A day of the calendar.
package struct CalendarDate: Sendable, Hashable {
    package var year: Int
    package var month: Int
    package var day: Int

    /// Parses `2024-01-11`; nil if there is no such day.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]),
            let month = Int(parts[1]),
            let day = Int(parts[2]), (1...12).contains(month)
        else { return nil }
        let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...days[month - 1]).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The official notation: Arabic figures, the year in full, no leading zeros (GB/T 9704-2012 7.3.5.4).
    package var official: String { "\(year)年\(month)月\(day)日" }

    package var iso: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}

/// A statistical figure.
package enum FigureValue: Sendable, Hashable {
    case count(Int)
    /// Money as written, exact to the last digit.
    case amount(String)
    /// Not known, which is never the same as 0.
    case absent

    /// Units that may follow an amount if the form prints none, longer ones first.
    package static let moneyUnits = ["万元", "萬元", "亿元", "億元", "元"]
}
