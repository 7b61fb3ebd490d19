/// How many decimals the formats of a workbook's cells show.
struct CellFormats {
    /// By the style of the cell.
    private(set) var decimals: [Int?] = []

    func decimals(ofStyle style: String?) -> Int? {
        guard let index = style.flatMap({ Int($0) }), decimals.indices.contains(index) else { return nil }
        return decimals[index]
    }

    static func read(_ bytes: [UInt8], _ parser: PartParser) throws -> CellFormats {
        var codes: [Int: String] = [:]
        var formats: [Int] = []
        var isInCells = false
        _ = try parser.read(bytes) { event in
            switch event {
            case .begin("x:numFmt", let attributes):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }), codes.count < 5000 { codes[id] = attributes["formatCode"] ?? "" }
            case .begin("x:cellXfs", _): isInCells = true
            case .end("x:cellXfs"): isInCells = false
            case .begin("x:xf", let attributes):
                if isInCells, formats.count < 70_000 { formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
            default: break
            }
        }
        var result = CellFormats()
        result.decimals = formats.map { id in
            // Built in: 0.00 and #,##0.00.
            id == 2 || id == 4 || id == 39 || id == 40 ? 2 : codes[id].flatMap(Self.decimals)
        }
        return result
    }

    /// For a format such as `#,##0.00_);(…)`; nil if the format changes the number, for example to a percentage or a date.
    private static func decimals(_ code: String) -> Int? {
        let positive = code.split(separator: ";", omittingEmptySubsequences: false).first.map(String.init) ?? code
        guard !positive.contains(where: { "%eEyYmdhs\"".contains($0) }), let point = positive.firstIndex(of: ".") else { return nil }
        let places = positive[positive.index(after: point)...].prefix { $0 == "0" }.count
        return places > 0 && places <= 15 ? places : nil
    }
}
