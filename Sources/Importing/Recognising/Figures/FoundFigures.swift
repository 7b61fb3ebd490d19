import Reports

/// Figures as they were found, by path.
struct FoundFigures {
    /// nil for one that is known to be absent.
    private(set) var values: [String: String?] = [:]
    private(set) var lines: [String: Int] = [:]

    func value(_ path: String) -> String? { values[path] ?? nil }

    func has(_ path: String) -> Bool { values[path] != nil }

    func count(_ path: String) -> Int? { value(path).flatMap { Int($0) } }

    mutating func set(_ path: String, _ value: String?, line: Int?) {
        values[path] = .some(value)
        if let line { lines[path] = line }
    }
}

/// A row with one figure fewer than its table has columns.
struct ShortRow {
    var row: FormVocabulary.Row
    var equations: [FormEquation]
    var given: [Int]
    var line: Int?
}
