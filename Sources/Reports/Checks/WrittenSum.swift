/// A sum as people write it.
enum WrittenSum {
    /// Of more terms than these, those that are 0 are left out.
    private static let longest = 4

    /// `13364+252+44=13660`; a term below 0 is taken off: `6-8=-2`.
    static func text(_ values: [Int]) -> String {
        let sum = values.reduce(0, +)
        let terms = values.count > longest ? values.filter { $0 != 0 } : values
        guard terms.count > 1 else { return "\(sum)" }
        return terms.enumerated().map { $0 > 0 && $1 >= 0 ? "+\($1)" : "\($1)" }.joined() + "=\(sum)"
    }
}
