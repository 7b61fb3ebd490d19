/// Whether one agency name can be the short form of another.
enum Abbreviation {
    /// Short forms omit characters and keep the order of the others: `通州区科技局` of `南通市通州区科学技术局`, `杭州市`
    /// of `杭州市人民政府`.
    static func fits(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool { isWithin(one, other) || isWithin(other, one) }

    private static func isWithin(_ short: some StringProtocol, _ long: some StringProtocol) -> Bool {
        var rest = long[...]
        for character in short {
            guard let at = rest.firstIndex(of: character) else { return false }
            rest = rest[rest.index(after: at)...]
        }
        return true
    }
}
