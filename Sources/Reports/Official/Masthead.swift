/// 发文机关标志 (GB/T 9704-2012 7.2.4, 10.1 to 10.3).
extension OfficialDocument {
    /// What stands one below the other in the masthead; one line where one agency issues the document.
    package var mastheadNames: [String] {
        if let writtenMasthead { return [writtenMasthead] }
        switch format {
        case .letter: return Array(agencies.prefix(1))
        case .minutes: return agencies.prefix(1).map { $0 + Self.mastheadEndings(.minutes, language)[0] }
        case .document, .order: return agencies.count == 1 ? agencies.map { $0 + Self.mastheadEndings(format, language)[0] } : agencies
        }
    }

    /// What stands at the right of several names, at the middle of their height; nil where there is nothing.
    package var mastheadSuffix: String? {
        guard writtenMasthead == nil, agencies.count > 1, format == .document || format == .order else { return nil }
        return Self.mastheadEndings(format, language)[0]
    }

    /// How a masthead may end; the first is what a derived one ends with. Empty where any ending will do.
    static func mastheadEndings(_ format: OfficialFormat, _ language: Report.Language) -> [String] {
        switch format {
        case .document: ["文件"]
        case .letter: []
        case .order: ["令"]
        case .minutes: language == .simplified ? ["纪要"] : ["紀要"]
        }
    }
}
