import FoundationEssentials

/// The date on a check sheet. The clock is never read: the same check has to give the same sheet.
enum CheckDate {
    static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2], text.allSatisfy({ $0 == "-" || $0.isASCII && $0.isNumber })
        else { return false }
        let numbers = parts.compactMap { Int($0) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        // The calendar turns 02-30 into 03-02.
        guard numbers.count == 3, let date = calendar.date(from: DateComponents(year: numbers[0], month: numbers[1], day: numbers[2]))
        else { return false }
        return day(of: date) == text
    }

    /// The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org) in Beijing; nil if it is not set or not a number.
    static var ofSource: String? {
        guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], let seconds = Int(text),
            (0..<253_402_300_800).contains(seconds)
        else { return nil }
        return day(of: Date(timeIntervalSince1970: Double(seconds + 8 * 3600)))
    }

    private static func day(of date: Date) -> String { String(date.formatted(.iso8601).prefix(10)) }
}
