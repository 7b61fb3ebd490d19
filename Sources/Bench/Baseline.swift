import FoundationEssentials

/// The ratios that are kept in the tree, to notice what has become slower or faster.
struct Baseline {
    /// Changes below this are noise.
    static let tolerance = 0.10
    /// So are changes of less than this part of the yardstick, about 0.05 ms, whatever their percentage.
    static let smallest = 0.005

    let path: String

    private struct RecordedRatios: Codable {
        /// What was measured, and how often the yardstick fits into it.
        var ratios: [String: Double]
    }

    /// A text that lists the ratios that have changed.
    func comparison(with ratios: [String: Double]) -> String {
        guard let data = try? Data(contentsOf: URL(filePath: path)), let file = try? JSONDecoder().decode(RecordedRatios.self, from: data)
        else {
            return "\nno baseline in \(path); make bench-record writes one"
        }
        var lines: [String] = []
        for (name, ratio) in ratios.sorted(by: { $0.key < $1.key }) {
            guard let old = file.ratios[name] else {
                lines.append("  new      \(name): \(TextRow.shown(ratio))")
                continue
            }
            let change = ratio / old - 1
            guard abs(change) > Self.tolerance, abs(ratio - old) > Self.smallest else { continue }
            let percent = Int((abs(change) * 100).rounded())
            lines.append("  \(change > 0 ? "slower" : "faster") by \(percent) %  \(name): \(TextRow.shown(old)) -> \(TextRow.shown(ratio))")
        }
        lines += file.ratios.keys.filter { ratios[$0] == nil }.sorted().map { "  not measured  \($0)" }
        let title = "\ncompared with the baseline (ratios to the yardstick)"
        return lines.isEmpty ? "\(title): no change above 10 %" : "\(title), changes above 10 %:\n" + lines.joined(separator: "\n")
    }

    func record(_ ratios: [String: Double]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let rounded = ratios.mapValues { ($0 * 10_000).rounded() / 10_000 }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
        try (encoder.encode(RecordedRatios(ratios: rounded)) + Data("\n".utf8)).write(to: URL(filePath: path))
        print("\nbaseline written to \(path)")
    }
}
