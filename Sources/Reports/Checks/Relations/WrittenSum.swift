/// A sum as people write it.
enum WrittenSum {
    /// With more terms than these, terms that are 0 are omitted.
    private static let longest = 4

    /// `13364+252+44=13660`; a negative term is subtracted: `6-8=-2`. There is no sum if a term is absent: `缺+535`.
    static func text(_ values: [Int?]) -> String {
        let terms = values.count > longest ? values.filter { $0 != 0 } : values
        let written = terms.enumerated().map { index, term in
            guard let term else { return index > 0 ? "+缺" : "缺" }
            return index > 0 && term >= 0 ? "+\(term)" : "\(term)"
        }.joined()
        guard !values.contains(nil) else { return written }
        let sum = values.compactMap { $0 }.reduce(0, +)
        return terms.count > 1 ? "\(written)=\(sum)" : "\(sum)"
    }
}
