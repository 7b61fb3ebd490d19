/// What a table's cell says of a figure.
enum FigureText: Equatable {
    /// The number as it is written in a report; with what was taken off it, where something was.
    case number(String, cleaned: Bool)
    case blank
    /// A dash, a stroke or 无 in the place of a number.
    case dash
    case unreadable

    private static let dashes: Set<String> = ["/", "-", "--", "—", "——", "–", "\\", "无", "無", "~", "*", "一", "_", "／"]
    private static let units = ["万元", "件次", "件", "条", "项", "个", "份", "次", "宗"]

    static func read(_ text: String, isMoney: Bool) -> FigureText {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !ProseTidying.isInvisible(scalar) {
            folded.append((0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : ProseTidying.isSpace(scalar) ? " " : scalar)
        }
        var written = String(folded)
        while written.first == " " { written.removeFirst() }
        while written.last == " " { written.removeLast() }
        guard !written.isEmpty else { return .blank }
        if dashes.contains(written) { return .dash }
        var cleaned = false
        // 元 behind an amount in 万元 would be another number.
        if let unit = units.first(where: { written.hasSuffix($0) }), isMoney == (unit == "万元") {
            written = String(written.dropLast(unit.count))
            while written.last == " " { written.removeLast() }
            cleaned = true
        }
        if written.contains(","), let joined = withoutThousands(written) {
            written = joined
            cleaned = true
        }
        return number(written, isMoney: isMoney).map { .number($0, cleaned: cleaned) } ?? .unreadable
    }

    private static func number(_ written: String, isMoney: Bool) -> String? {
        let parts = written.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...(isMoney ? 2 : 1)).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }), written.count <= 20 else { return nil }
        let whole = String(parts[0].drop { $0 == "0" })
        guard whole.count <= 12 else { return nil }
        return ([whole.isEmpty ? "0" : whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
    }

    /// `13,612` as `13612`; nil where the commas part no thousands.
    private static func withoutThousands(_ written: String) -> String? {
        let groups = written.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count) else { return nil }
        for (index, group) in groups.enumerated() where index > 0 {
            let digits = index == groups.count - 1 ? group.prefix { $0 != "." } : group[...]
            guard digits.count == 3 else { return nil }
        }
        return groups.joined()
    }

    /// Whether a text can only be a cell of figures: it holds no letters, or nothing but a sign for none.
    static func isValue(_ text: String) -> Bool {
        switch read(text, isMoney: false) {
        case .number, .dash: true
        case .blank: false
        case .unreadable: text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && !$0.properties.isIdeographic } && text.unicodeScalars.contains { $0.properties.numericType != nil }
            || read(text, isMoney: true) != .unreadable
        }
    }
}
