import Reports

/// The figures that were found, by path.
struct FoundFigures {
    /// nil for a figure that is known to be absent.
    private(set) var values: [String: String?] = [:]
    private(set) var positions: [String: FilePosition] = [:]

    func value(_ path: String) -> String? { values[path] ?? nil }

    func has(_ path: String) -> Bool { values[path] != nil }

    func count(_ path: String) -> Int? { value(path).flatMap { Int($0) } }

    mutating func set(_ path: String, _ value: String?, position: FilePosition?) {
        values[path] = .some(value)
        if let position { positions[path] = position }
    }
}

/// A row with one figure fewer than its table has columns.
struct ShortRow {
    var row: FigureRow
    var equations: [FormEquation]
    var given: [Int]
    var position: FilePosition?
}
