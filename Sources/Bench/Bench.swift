import FoundationEssentials
import GXPDF

/// Measures what the README promises: cold runs of the built program, and the stages inside one process. It prints
/// medians, and compares ratios to a fixed piece of work in the same run with the baseline, because machines differ and
/// are busy.
struct Bench {
    static let examples = ["tongzhou-kjj-2023", "hangzhou-2025", "long-prose-2024"]

    private let home: Home

    init() throws { home = try Home.find() }

    func run(records: Bool) throws {
        // First, while this process is small: the peak of a child counts from its parent's size.
        var ratios = try coldRuns()
        let press = try Press(Configuration(home: home, replacesProcessFontConfiguration: true))
        let reports = try Self.examples.map { name in (name, try Source(contentsOfFile: path(of: name))) }
        ratios.merge(try stages(press, reports)) { $1 }
        ratios.merge(try lines(press, reports)) { $1 }
        ratios.merge(try tables(press)) { $1 }
        let baseline = Baseline(path: home.folder + "/bench/baseline.json")
        if records {
            try baseline.record(ratios)
        } else {
            print(baseline.comparison(with: ratios))
        }
    }

    private func path(of example: String) -> String { "\(home.folder)/examples/\(example).json" }

    private func coldRuns() throws -> [String: Double] {
        let yardstick = Yardstick.milliseconds()
        print("yardstick: \(TextRow.shown(yardstick)) ms for the fixed piece of work\n")
        print("cold process: gxpdf render (median of 15)")
        print(TextRow.text("report", ["CPU ms", "wall ms", "peak MB", "CPU/yard"]))
        let bench = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = bench.split(separator: "/").dropLast().joined(separator: "/")
        var ratios: [String: Double] = [:]
        for name in Self.examples {
            let runs = (0..<16).compactMap { _ in
                ColdRun.measure("/\(program)/gxpdf", ["render", path(of: name), "-o", "/dev/null", "--format", "pdf"])
            }
            guard runs.count > 1 else {
                print("  \(name): build gxpdf first (swift build -c release --product gxpdf)")
                continue
            }
            let counted = runs.dropFirst()
            let cpu = Yardstick.median(counted.map(\.cpu))
            let others = [Yardstick.median(counted.map(\.wall)), Yardstick.median(counted.map(\.megabytes)), cpu / yardstick]
            print(TextRow.text(name, ([cpu] + others).map(TextRow.shown)))
            ratios["cold \(name)"] = cpu / yardstick
        }
        return ratios
    }

    private func stages(_ press: Press, _ reports: [(String, Source)]) throws -> [String: Double] {
        let names = Stage.allCases.map(\.rawValue) + ["ofd"]
        print("\none process, milliseconds of CPU (median of 15), and the ratio of all but OFD to the yardstick")
        print(TextRow.text("report", ["pages"] + names + ["all/yard"]))
        var ratios: [String: Double] = [:]
        for (name, report) in reports {
            let yardstick = Yardstick.milliseconds()
            let runs = try (0..<16).map { _ in try press.stageTimings(of: report) }
            // The first run opens the faces.
            let medians =
                Stage.allCases.map { stage in Yardstick.median(runs.dropFirst().map { $0.stages[stage] ?? 0 }) }
                + [Yardstick.median(runs.dropFirst().map(\.ofd))]
            let all = medians.dropLast().reduce(0, +)
            print(TextRow.text(name, ["\(runs[0].pages)"] + (medians + [all / yardstick]).map(TextRow.shown)))
            for (stage, median) in zip(names, medians) { ratios["\(stage) \(name)"] = median / yardstick }
        }
        return ratios
    }

    private func lines(_ press: Press, _ reports: [(String, Source)]) throws -> [String: Double] {
        print("\nlines: milliseconds of CPU for all paragraphs (median of 25), with optimal and with first-fit breaks")
        print(TextRow.text("report", ["paragraphs", "optimal", "first fit", "ratio"]))
        var ratios: [String: Double] = [:]
        for (name, report) in reports {
            let lines = try press.lineTimings(of: report, rounds: 25)
            let ratio = lines.totalFit / lines.firstFit
            print(TextRow.text(name, ["\(lines.paragraphs)"] + [lines.totalFit, lines.firstFit, ratio].map(TextRow.shown)))
            ratios["optimal/first-fit lines \(name)"] = ratio
        }
        return ratios
    }

    private func tables(_ press: Press) throws -> [String: Double] {
        print("\ntables: milliseconds of CPU from cells to pages (median of 5)")
        print(TextRow.text("rows x columns", ["pages", "CPU ms", "CPU/yard"]))
        var ratios: [String: Double] = [:]
        for (rows, columns) in [(250, 20), (1_000, 20)] {
            let yardstick = Yardstick.milliseconds()
            let runs = try (0..<5).map { _ in try press.tableTiming(rows: rows, columns: columns) }
            let time = Yardstick.median(runs.map(\.milliseconds))
            print(TextRow.text("\(rows) x \(columns)", ["\(runs[0].pages)", TextRow.shown(time), TextRow.shown(time / yardstick)]))
            ratios["table of \(rows) x \(columns)"] = time / yardstick
        }
        return ratios
    }
}
