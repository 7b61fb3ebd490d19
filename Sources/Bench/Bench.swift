import FoundationEssentials
import GXPDF

#if canImport(Glibc)
import Glibc
#endif

/// Measures what the README promises: a cold run of the built command, and the stages inside one process. Prints
/// medians, and ratios to a fixed piece of work in the same run, since machines differ and are busy.
func runBench() throws {
    let home = try Home.find()
    let examples = ["tongzhou-kjj-2023", "hangzhou-2025", "long-prose-2024"]
    let yardstick = median((0..<9).map { _ in milliseconds(fixedWork) })
    print("yardstick: \(shown(yardstick)) ms for the fixed piece of work\n")

    // First, while this process is small: a child's peak counts from its parent's size.
    print("cold process: gxpdf render (median of 15)")
    print(row("report", ["CPU ms", "wall ms", "peak MB", "CPU/yard"]))
    let program =
        (try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe").split(separator: "/").dropLast().joined(separator: "/"))
    for name in examples {
        let runs = (0..<16).compactMap { _ in
            ColdRun.measure("/\(program)/gxpdf", ["render", "\(home.folder)/examples/\(name).json", "-o", "/dev/null", "--format", "pdf"])
        }
        guard runs.count > 1 else {
            print("  \(name): build gxpdf first (swift build -c release --product gxpdf)")
            continue
        }
        let counted = runs.dropFirst()
        let cpu = median(counted.map(\.cpu))
        print(row(name, [shown(cpu), shown(median(counted.map(\.wall))), shown(median(counted.map(\.megabytes))), shown(cpu / yardstick)]))
    }
    print("\none process, milliseconds of CPU (median of 15), and the ratio to the yardstick")
    print(
        row(
            "report",
            ["pages", "read", "check", "compose", "typeset", "paint", "finish", "set/paint", "fin/paint", "all/yard", "ofd", "ofd/paint"]))
    let press = try Press(Configuration(home: home, replacesProcessFontConfiguration: true))
    for name in examples {
        let report = try Source(contentsOfFile: "\(home.folder)/examples/\(name).json")
        var stages: [String: [Double]] = [:]
        var pages = 0
        for _ in 0..<16 {
            let timings = try press.stageTimings(of: report)
            pages = timings.pages
            for (stage, time) in timings.stages { stages[stage.rawValue, default: []].append(time) }
            stages["ofd", default: []].append(timings.ofd)
        }
        // The first opens the faces.
        let medians = stages.mapValues { median(Array($0.dropFirst())) }
        let set = (medians["compose"] ?? 0) + (medians["typeset"] ?? 0)
        let paint = medians["paint"] ?? 0
        let ofd = medians["ofd"] ?? 0
        let all = medians.values.reduce(0, +) - ofd
        print(
            row(
                name,
                ["\(pages)"] + ["read", "check", "compose", "typeset", "paint", "finish"].map { shown(medians[$0] ?? 0) } + [
                    shown(set / paint), shown((medians["finish"] ?? 0) / paint), shown(all / yardstick), shown(ofd), shown(ofd / paint),
                ]))
    }

    print("\nlines: milliseconds of CPU for all paragraphs (median of 25), with the best breaks and with the first that fit")
    print(row("report", ["paragraphs", "total fit", "first fit", "ratio"]))
    for name in examples {
        let report = try Source(contentsOfFile: "\(home.folder)/examples/\(name).json")
        let lines = try press.lineTimings(of: report, rounds: 25)
        print(row(name, ["\(lines.paragraphs)", shown(lines.totalFit), shown(lines.firstFit), shown(lines.totalFit / lines.firstFit)]))
    }

    print("\ntables: milliseconds of CPU from cells to pages (median of 5)")
    print(row("rows x columns", ["pages", "CPU ms", "CPU/yard"]))
    for (rows, columns) in [(250, 20), (1_000, 20)] {
        let runs = try (0..<5).map { _ in try press.tableTiming(rows: rows, columns: columns) }
        let time = median(runs.map(\.milliseconds))
        print(row("\(rows) x \(columns)", ["\(runs[0].pages)", shown(time), shown(time / yardstick)]))
    }
}

/// Some arithmetic and some memory, always the same.
private func fixedWork() {
    var table = [UInt64](repeating: 1, count: 1 << 16)
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<4_000_000 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        table[Int(truncatingIfNeeded: state & 0xFFFF)] &+= state
    }
    precondition(table[0] != 0)
}

private func milliseconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
}

private func median(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.sorted()[values.count / 2] }

private func shown(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

private func row(_ name: String, _ cells: [String]) -> String {
    func padded(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
    return "  " + name + String(repeating: " ", count: max(0, 20 - name.count)) + cells.map { padded($0, 11) }.joined()
}
