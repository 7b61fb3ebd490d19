import Foundation
import Testing

@testable import Importing
@testable import Reports

/// Web pages and texts with pieces changed, removed, doubled and moved. The result is a report that loads, or a diagnostic, and
/// comes quickly.
///
/// Every test run tries a few hundred; `GXPDF_FUZZ=1000000` asks for that many of each kind.
@Suite(.serialized) struct TextFuzzTests {
    private static let asked = ProcessInfo.processInfo.environment["GXPDF_FUZZ"].flatMap { Int($0) }
    private static let count = asked ?? 400
    private static let known = KnownForms(ReportSample.forms)

    private static let markup = [
        "<td>", "</td>", "<tr>", "</tr>", "<table>", "</table>", "<table><tr><td>", "</div>", "<div style='display:none'>", "<br>", "<p>",
        "</p>", "<script>", "</script>", "<!--", "-->", "<td colspan=99999 rowspan=99999>",
        "&nbsp;", "&#0;", "&#x10FFFF;", "&lt;", "&unknown;", "<![CDATA[", "<meta charset=gbk>", "<title>", "<a href=\"", "<template>",
        "<svg>", "<select>", "<td hidden>", "<input value=0>", "\u{0}",
    ]
    private static let words = [
        "一、总体情况", "四、", "规章", "行政许可", "（七）总计", "总计", "3.其他", "（六）其他处理", "0", "13,612", "-3", "+5", "12件", "251000元", "9999999999999999999",
        "0.5", "/", "—", "｜", "|", "||||", "\t", "\n", "\n\n", " ", "　", "\u{202E}", "\u{200B}", "(zhi)", "（guó）",
        "2023年", "2023年1月1日至12月31日", "青石县测试局2023年政府信息公开工作年度报告", "⾏", "國", "規範性檔案", "発", "\u{E000}", "𠀀", "é", "第二十条第（一）项", "本年制发件数", "条",
        "——", "来源：某局 发布时间：2024-01-09", "#", "**", "---", "|---|---|",
    ]

    private static func mutated(_ text: String, _ numbers: inout MutationFuzzTests.Numbers, pieces: [String]) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0...numbers.next(6) {
            guard bytes.count > 1 else { return bytes }
            let place = numbers.next(bytes.count)
            let length = min(numbers.next(400), bytes.count - place)
            switch numbers.next(8) {
            case 0: bytes[place] = UInt8(numbers.next(256))
            case 1: bytes.removeSubrange(place..<(place + length))
            case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: numbers.next(bytes.count))
            case 3, 4, 5:
                let piece = pieces[numbers.next(pieces.count)]
                // At the beginning of a character, or anywhere.
                let at = numbers.next(3) == 0 ? place : bytes[place...].firstIndex { $0 & 0xC0 != 0x80 } ?? place
                for _ in 0...numbers.next(3) { bytes.insert(contentsOf: piece.utf8, at: at) }
            case 6:
                // Moves a line.
                guard let start = bytes[place...].firstIndex(of: 0x0A), let end = bytes[(start + 1)...].firstIndex(of: 0x0A) else {
                    continue
                }
                let line = bytes[start..<end]
                bytes.removeSubrange(start..<end)
                bytes.insert(contentsOf: line, at: numbers.next(bytes.count))
            default: if numbers.next(5) == 0 { bytes.removeSubrange(place...) }
            }
        }
        return bytes
    }

    /// - Parameter seeds: shortened ones, since the first rows of a long table exercise most of the code.
    private static func run(_ seeds: [String], pieces: [String]) throws {
        var reports = 0
        var slowest = Duration.zero
        for number in 0..<count {
            var numbers = MutationFuzzTests.Numbers(state: UInt64(truncatingIfNeeded: number &* 7919))
            let bytes = mutated(seeds[numbers.next(seeds.count)], &numbers, pieces: pieces)
            let clock = ContinuousClock.now
            let outcome = ReportImporter.run(bytes, known, request: ImportRequest(script: number % 16 == 5 ? .simplified : .asWritten))
            slowest = max(slowest, clock.duration(to: .now))
            if let json = outcome.json {
                reports += 1
                let bytes = Array(json.utf8)
                let diagnostics =
                    reports % 16 == 1
                    ? ReportReader.read(bytes, forms: ReportSample.forms).diagnostics.filter { $0.severity == .error }
                    : JSONText.read(bytes).diagnostics
                if !diagnostics.isEmpty { #expect(Bool(false), "input \(number): \(diagnostics)") }
            } else if outcome.diagnostics.isEmpty {
                #expect(Bool(false), "input \(number): neither a report nor a diagnostic")
            }
        }
        #expect(reports > count / 10 && reports < count, "\(reports) reports of \(count)")
        #expect(slowest < .seconds(4), "\(slowest)")
        if asked != nil { print("\(count) inputs, \(reports) reports, slowest \(slowest)") }
    }

    /// The form with only the first rows of its long table.
    private static func short(_ id: String) -> ReportSample {
        var sample = ReportSample(id)
        for index in sample.form.sections.indices {
            guard let table = sample.form.sections[index].table, table.rowCount > 5 else { continue }
            let rows = 5
            sample.form.sections[index].table?.cells = table.cells.filter { $0.row < rows }.map { cell in
                var cell = cell
                cell.rowSpan = min(cell.rowSpan, rows - cell.row)
                return cell
            }
            sample.form.sections[index].table?.rowCount = rows
        }
        return sample
    }

    @Test func pages() throws {
        try Self.run(
            [PageStyle.spans, .wordProcessor, .oneTable, .undoneSpans, .layoutTable].flatMap { style in
                ["2021", "2019", "2014"].map { style.file(Self.short($0)) }
            }, pieces: Self.markup + Self.words)
    }

    /// The readers without recognition, on ten times as many inputs: any bytes become texts and tables, or a diagnostic.
    @Test func readersWithoutRecognition() throws {
        let seeds = [PageStyle.spans, .wordProcessor, .layoutTable, .aLineACell, .strokes].map { $0.file(Self.short("2021")) }
        let pieces = Self.markup + Self.words
        var blocks = 0
        var stops = 0
        var slowest = Duration.zero
        for number in 0..<Self.count {
            var numbers = MutationFuzzTests.Numbers(state: UInt64(truncatingIfNeeded: number &* 104_729))
            let bytes = Self.mutated(seeds[numbers.next(seeds.count)], &numbers, pieces: pieces)
            let clock = ContinuousClock.now
            do {
                let text = try TextReading(log: ImportLog(), limits: .standard).read(bytes)
                blocks +=
                    (text.isPage
                    ? try PageParser(limits: .standard).document(text.utf8) : try PlainLines.document(text.utf8, limits: .standard)).blocks
                    .count
            } catch is Diagnostic {
                stops += 1
            }
            slowest = max(slowest, clock.duration(to: .now))
        }
        #expect(blocks > Self.count && stops < Self.count / 10, "\(blocks) blocks, \(stops) stops")
        #expect(slowest < .seconds(4), "\(slowest)")
        if Self.asked != nil { print("\(Self.count) inputs read, \(blocks) blocks, \(stops) stops, slowest \(slowest)") }
    }

    @Test func texts() throws {
        try Self.run(
            [PageStyle.aLineACell, .strokes, .strokesOnTheirOwn, .markdown, .spaces].flatMap { style in
                ["2021", "2019", "2014"].map { style.file(Self.short($0)) }
            }, pieces: Self.words)
    }
}
