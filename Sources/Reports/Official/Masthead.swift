/// 发文机关标志 (GB/T 9704-2012 7.2.4, 10.1 to 10.3).
extension OfficialDocument {
    /// The lines of the masthead; a single one if one agency issues the document.
    package var mastheadNames: [String] {
        if let writtenMasthead { return [writtenMasthead] }
        switch format {
        case .letter: return Array(agencies.prefix(1))
        case .minutes: return agencies.prefix(1).map { $0 + Self.mastheadEndings(.minutes, language)[0] }
        case .document, .order: return agencies.count == 1 ? agencies.map { $0 + Self.mastheadEndings(format, language)[0] } : agencies
        }
    }

    /// The text at the right of several names, vertically centred; nil if there is none.
    package var mastheadSuffix: String? {
        guard writtenMasthead == nil, agencies.count > 1, format == .document || format == .order else { return nil }
        return Self.mastheadEndings(format, language)[0]
    }

    /// The allowed endings of a masthead; a derived masthead has the first. Empty if every ending is allowed.
    static func mastheadEndings(_ format: OfficialFormat, _ language: Report.Language) -> [String] {
        switch format {
        case .document: ["文件"]
        case .letter: []
        case .order: ["令"]
        case .minutes: language == .simplified ? ["纪要"] : ["紀要"]
        }
    }
}
