import Han
import Reports

/// The content of a cell for a figure.
enum FigureText: Equatable {
    /// The number as it is written in a report, and whether a unit or thousands separators were removed.
    case number(String, cleaned: Bool)
    case blank
    /// A dash, a stroke or 无 instead of a number, or 缺, which stands for absent figures in print.
    case dash
    case unreadable

    private static let dashes: Set<String> = ["/", "-", "--", "—", "——", "–", "\\", "无", "無", "~", "*", "一", "_", "／", "缺"]
    private static let units = ["万元", "件次", "件", "条", "项", "个", "份", "次", "宗", "篇", "人次", "人"]

    static func read(_ text: String, as kind: FigureKind) -> FigureText {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !ProseTidying.isInvisible(scalar) {
            folded.append(ProseTidying.isSpace(scalar) ? " " : scalar.halfWidth)
        }
        var written = String(folded)
        while written.first == " " { written.removeFirst() }
        while written.last == " " { written.removeLast() }
        guard !written.isEmpty else { return .blank }
        if dashes.contains(written) { return .dash }
        var cleaned = false
        var unit = ""
        if kind.hasWrittenUnit, let own = FigureValue.moneyUnits.first(where: written.hasSuffix) {
            unit = own
            written = trimmed(written, own)
        } else if let own = units.first(where: written.hasSuffix), kind.isMoney == (own == "万元") {
            // 元 after an amount in 万元 would make it another number.
            written = trimmed(written, own)
            cleaned = true
        }
        var sign = ""
        if kind.isSigned, let first = written.first, "+-−﹣–".contains(first) {
            written.removeFirst()
            while written.first == " " { written.removeFirst() }
            sign = first == "+" ? "" : "-"
        }
        if written.contains(","), let joined = withoutThousands(written) {
            written = joined
            cleaned = true
        }
        guard let number = number(written, isMoney: kind.isMoney) else { return .unreadable }
        return .number((number == "0" ? "" : sign) + number + unit, cleaned: cleaned)
    }

    private static func trimmed(_ text: String, _ unit: String) -> String {
        var text = String(text.dropLast(unit.count))
        while text.last == " " { text.removeLast() }
        return text
    }

    private static func number(_ written: String, isMoney: Bool) -> String? {
        var parts = written.split(separator: ".", omittingEmptySubsequences: false)
        // A count to which a spreadsheet added decimals.
        if !isMoney, parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) { parts.removeLast() }
        guard (1...(isMoney ? 2 : 1)).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }), written.count <= 20
        else { return nil }
        let whole = String(parts[0].drop { $0 == "0" })
        guard whole.count <= 12 else { return nil }
        return ([whole.isEmpty ? "0" : whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
    }

    /// `13,612` as `13612`; nil if the commas do not separate thousands.
    private static func withoutThousands(_ written: String) -> String? {
        let groups = written.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count) else { return nil }
        for (index, group) in groups.enumerated() where index > 0 {
            let digits = index == groups.count - 1 ? group.prefix { $0 != "." } : group[...]
            guard digits.count == 3 else { return nil }
        }
        return groups.joined()
    }

    /// Whether a text can only be a figure: it has no letters, or is only a sign for an absent figure.
    static func isValue(_ text: String) -> Bool {
        guard text.utf8.count <= 200 else { return false }
        switch read(text, as: .count) {
        case .number, .dash: return true
        case .blank: return false
        case .unreadable:
            return text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && !$0.isHan }
                && text.unicodeScalars.contains { $0.properties.numericType != nil }
                || read(text, as: FigureKind(isMoney: true, hasWrittenUnit: true)) != .unreadable
        }
    }
}

/// The kind of figure in a cell of the form.
struct FigureKind: Sendable, Hashable {
    /// An amount in 万元, or followed by its unit.
    var isMoney = false
    /// A difference, which may have a sign.
    var isSigned = false
    var hasWrittenUnit = false

    static let count = FigureKind()
}

extension FigureKind {
    init(_ cell: FormCell) { self.init(isMoney: cell.isMoney, isSigned: cell.isSigned, hasWrittenUnit: cell.hasWrittenUnit) }
}
