/// Which numbers are allowed. Numbers are compared by value: `3.0` and `3e0` are whole, as they are for every JSON Schema validator.
enum NumberShape: Sendable {
    case any
    case whole(ClosedRange<Int>)
    /// A figure that counts something; a signed one is the difference to the year before.
    case count(isSigned: Bool)
    /// An amount of money. Its digits are kept as written.
    case amount
    /// A value in a chart. Its digits are kept as written.
    case chartValue

    /// Twelve digits are more than any office counts, and few enough that every sum fits an Int and stays exact in a Double.
    private static let largest = 999_999_999_999

    // MARK: For the schema

    var isWhole: Bool {
        switch self {
        case .whole, .count: true
        case .any, .amount, .chartValue: false
        }
    }

    var minimum: Int? {
        switch self {
        case .any: nil
        case .whole(let range): range.lowerBound
        case .count(let isSigned): isSigned ? -Self.largest : 0
        case .amount, .chartValue: 0
        }
    }

    var maximum: Int? {
        switch self {
        case .any, .amount, .chartValue: nil
        case .whole(let range): range.upperBound == .max ? nil : range.upperBound
        case .count: Self.largest
        }
    }

    /// Excludes the bound itself, so that 999999999999.5 is allowed.
    var exclusiveMaximum: Int? { if case .chartValue = self { Self.largest + 1 } else { nil } }

    // MARK: For the reader

    enum NumberFault { case notWhole, outOfRange, tooLong }

    /// nil if the number is allowed.
    func fault(of written: String) -> NumberFault? {
        if case .any = self { return nil }
        guard let value = Double(written), value.isFinite else { return .outOfRange }
        if isWhole, value != value.rounded() { return .notWhole }
        if let minimum, value < Double(minimum) { return .outOfRange }
        if let maximum, value > Double(maximum) { return .outOfRange }
        if let exclusiveMaximum, value >= Double(exclusiveMaximum) { return .outOfRange }
        return isWhole || PlainNumber(written) != nil ? nil : .tooLong
    }
}

/// A number not below 0 in plain digits, without an exponent. Otherwise its digits are those of the file, so that `30.50` stays `30.50`.
struct PlainNumber {
    let digits: String

    /// The most characters that a number may have.
    private static let longest = 24

    /// nil if the number is too long in plain digits, which JSON Schema cannot express.
    init?(_ written: String) {
        let unsigned = written.hasPrefix("-") ? written.dropFirst() : written[...]
        let parts = unsigned.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
        guard let mantissa = parts.first else { return nil }
        guard parts.count == 2 else {
            guard mantissa.utf8.count <= Self.longest else { return nil }
            digits = String(mantissa)
            return
        }
        let pieces = mantissa.split(separator: ".", maxSplits: 1)
        let fraction = pieces.count == 2 ? pieces[1] : ""
        let all = Array(pieces[0] + fraction)
        guard all.contains(where: { $0 != "0" }) else {
            digits = "0"
            return
        }
        guard let exponent = Int(parts[1]), abs(exponent) <= Self.longest, all.count <= Self.longest else { return nil }
        // Where the point is, counted from the left.
        let point = pieces[0].count + exponent
        let whole = String(all.prefix(max(0, point))) + String(repeating: "0", count: max(0, point - all.count))
        let rest = String(repeating: "0", count: max(0, -point)) + String(all.dropFirst(max(0, point)))
        let significant = whole.drop { $0 == "0" }
        let plain = (significant.isEmpty ? "0" : String(significant)) + (rest.isEmpty ? "" : "." + rest)
        guard plain.utf8.count <= Self.longest else { return nil }
        digits = plain
    }
}
