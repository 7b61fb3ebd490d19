/// Which texts are allowed. For each kind, what the schema prints and what the reader checks are equivalent.
enum TextShape: Sendable {
    case any
    /// At least one character that is not white space.
    case filled
    /// A day of the calendar, `2024-01-11`.
    case date
    /// One to six digits.
    case copyNumber
    /// A decimal number not below 0, with its unit where the form prints none.
    case amount(hasUnit: Bool)
    /// The address that a link leads to.
    case linkTarget
    /// One of these words; the code is the one that reports any other text.
    case words([String], DiagnosticCode)

    /// Nobody can check longer addresses, and a file contains each several times.
    static let longestTarget = 512

    /// The longest amount in characters, digits and unit together.
    static let longestAmount = 24

    // MARK: For the schema

    /// A regular expression as JSON Schema has them (ECMA-262); nil if it cannot express the shape or need not.
    var pattern: String? {
        switch self {
        case .any, .words: nil
        case .filled: "\\S"
        case .date: Self.datePattern
        case .copyNumber: "^[0-9]{1,6}$"
        case .linkTarget: "^(https?://|mailto:)[!#-;=?-\\[\\]_a-z~]+$"
        case .amount(let hasUnit): "^[0-9]+([.][0-9]+)?\(hasUnit ? "(\(FigureValue.moneyUnits.joined(separator: "|")))?" : "")$"
        }
    }

    var longest: Int? {
        switch self {
        case .amount: Self.longestAmount
        case .linkTarget: Self.longestTarget
        default: nil
        }
    }

    /// All days of the Gregorian calendar, February 29 only in leap years.
    private static let datePattern: String = {
        let longMonths = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
        let shortMonths = "(0[469]|11)-(0[1-9]|[12][0-9]|30)"
        let february = "02-(0[1-9]|1[0-9]|2[0-8])"
        let leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
        return "^([0-9]{4}-(\(longMonths)|\(shortMonths)|\(february))|\(leapYear)-02-29)$"
    }()

    // MARK: For the reader

    func allows(_ text: String) -> Bool {
        switch self {
        case .any: true
        case .filled: text.contains { !$0.isWhitespace }
        case .date: CalendarDate(text) != nil
        case .copyNumber: (1...6).contains(text.utf8.count) && text.utf8.allSatisfy(Self.isDigit)
        case .amount(let hasUnit): Self.isAmount(text, hasUnit: hasUnit)
        case .linkTarget: Self.isTarget(text)
        case .words(let words, _): words.contains(text)
        }
    }

    private static func isAmount(_ text: String, hasUnit: Bool) -> Bool {
        let unit = hasUnit ? FigureValue.moneyUnits.first(where: text.hasSuffix) : nil
        let parts = text.dropLast(unit?.count ?? 0).split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
            && text.count <= longestAmount
    }

    /// ISO 32000-1 12.6.4.7: an address consists of ASCII characters.
    private static func isTarget(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://", "mailto:"].first(where: text.hasPrefix) else { return false }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        return !rest.isEmpty && text.utf8.count <= longestTarget
            && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
