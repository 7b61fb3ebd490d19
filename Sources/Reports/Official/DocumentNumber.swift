import Han

/// Checks a 发文字号 against GB/T 9704-2012 7.2.5: the code of the agency, the year in full in 〔〕, a number without 第 and without leading
/// zeros, 号.
struct DocumentNumber {
    enum Defect: Hashable {
        /// There is no year in brackets, or no code before it.
        case form
        case brackets
        case shortYear
        case ordinal
        case leadingZeros
        case ending
    }

    private(set) var defects: [Defect] = []
    /// The correct form; nil if it cannot be derived.
    private(set) var corrected: String?

    private static let opening: Set<Character> = ["〔", "﹝", "[", "［", "【", "（", "(", "〈", "<"]
    private static let closing: Set<Character> = ["〕", "﹞", "]", "］", "】", "）", ")", "〉", ">"]

    init(_ written: String) {
        guard let open = written.firstIndex(where: { Self.opening.contains($0) }), open > written.startIndex,
            let close = written[open...].firstIndex(where: { Self.closing.contains($0) })
        else {
            defects = [.form]
            return
        }
        let code = written[..<open]
        let year = written[written.index(after: open)..<close]
        guard !year.isEmpty, year.count <= 4, year.allSatisfy(Self.isDigit) else {
            defects = [.form]
            return
        }
        if written[open] != "〔" || written[close] != "〕" { defects.append(.brackets) }
        if year.count != 4 { defects.append(.shortYear) }
        var rest = written[written.index(after: close)...]
        if rest.first == "第" {
            defects.append(.ordinal)
            rest = rest.dropFirst()
        }
        let digits = rest.prefix(while: Self.isDigit)
        let number = digits.drop { $0 == "0" }
        if digits.count != number.count { defects.append(.leadingZeros) }
        if rest.dropFirst(digits.count) != "号" && rest.dropFirst(digits.count) != "號" || number.isEmpty { defects.append(.ending) }
        guard !number.isEmpty, year.count == 4 || year.count == 2 else { return }
        corrected = "\(code)〔\(year.count == 2 ? "20" : "")\(year)〕\(number)\(rest.last == "號" ? "號" : "号")"
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// Whether the text is a 令号 such as `第1号` (10.2) or the issue of minutes such as `第12期`: 第, a number without leading zeros, and one
    /// of the endings.
    static func isConsecutive(_ written: String, endings: Set<Character>) -> Bool {
        guard written.first == "第", let ending = written.last, endings.contains(ending), written.count > 2 else { return false }
        let number = written.dropFirst().dropLast()
        return number.allSatisfy(isDigit) ? number.first != "0" : number.allSatisfy { ChineseNumeral.isNumeral($0, upTo: .thousands) }
    }
}
