import Testing

@testable import Documents
@testable import Typesetting

@Suite("Charts: any chart")
struct ChartsPropertyTests {
    private func chart(_ random: inout ChartRandom) -> Chart {
        let kind: Chart.Kind = [.bars, .stackedBars, .lines].randomElement(using: &random)!
        let count = [1, 2, 5, 12, 60].randomElement(using: &random)!
        let series = Int.random(in: 1...8, using: &random)
        let power = [0.01, 1, 100, 1e6, 1e12].randomElement(using: &random)!
        let low = [0, 0, -0.5].randomElement(using: &random)!
        let whole = Bool.random(using: &random)
        let rows: [[Double?]] = (0..<series).map { _ in
            (0..<count).map { _ in
                let value = (Double.random(in: low...1, using: &random) * power * 1000).rounded() / 1000
                return Int.random(in: 0..<8, using: &random) == 0 ? nil : whole ? value.rounded() : value
            }
        }
        let long = [3, 8, 20].randomElement(using: &random)!
        func name(_ number: Int) -> String {
            String(repeating: "名", count: Int.random(in: 0...long, using: &random)) + String(number)
        }
        let names = (0..<series).map(name)
        let categories = (0..<count).map(name)
        return Chart(
            kind, rows, names: names, categories: categories,
            unit: Bool.random(using: &random) ? "单位：亿元" : nil, size: Double(Int.random(in: 6...12, using: &random)),
            width: Double.random(in: 60...500, using: &random), height: Double.random(in: 40...400, using: &random))
    }

    @Test("No texts overlap, nothing leaves the box, and everything that is not reported is printed")
    func anyChart() {
        var whole = 0
        for seed in 0..<400 {
            var random = ChartRandom(seed: UInt64(seed))
            let chart = chart(&random)
            let drawing = chart.drawing(x: 20, y: 30)
            check(drawing, chart, "seed \(seed)")
            if drawing.omissions.isEmpty { whole += 1 }
            if chart.kind == .bars, !drawing.omissions.contains(.everything) { checkBars(drawing, chart, "seed \(seed)") }
        }
        #expect(whole > 20)
    }

    @Test("Sixty categories of eight series", arguments: [Chart.Kind.bars, .stackedBars, .lines])
    func many(_ kind: Chart.Kind) {
        let rows: [[Double?]] = (0..<8).map { series in (0..<60).map { Double(($0 * 37 + series * 11) % 101) } }
        let chart = Chart(kind, rows, categories: (0..<60).map { "\(2021 + $0 / 12)年\($0 % 12 + 1)月" })
        let drawing = chart.drawing(x: 20, y: 30)
        check(drawing, chart, "\(kind)")
        #expect(drawing.omissions.contains { if case .categories(let every) = $0 { every <= 12 } else { false } })
        if kind != .lines { #expect(chart.bars.count == 480) }
    }

    @Test("Long category names use two lines, two rows or are written upwards; otherwise they are omitted at equal intervals")
    func longNames() {
        let two = Chart(.bars, [[1, 2, 3, 4]], categories: ["规模以上工业增加值", "固定资产投资总额", "社会消费品零售", "进出口"], width: 280)
        let drawing = two.drawing(x: 20, y: 30)
        check(drawing, two, "two lines")
        #expect(drawing.omissions.isEmpty)
        #expect(!drawing.texts.contains("规模以上工业增加值") && drawing.texts.contains("进出口"))
        let every = Chart(.bars, [Array(repeating: 1, count: 12)], categories: (0..<12).map { "第\($0)项规模以上工业企业增加值" }, height: 320)
        check(every.drawing(x: 20, y: 30), every, "upwards")
        #expect(every.drawing().omissions.isEmpty && every.drawing().runs.count { $0.direction == .upwards } == 12)
        let rows = Chart(.bars, [Array(repeating: 1, count: 10)], categories: (0..<10).map { "Qinghai\($0)" }, size: 11)
        check(rows.drawing(x: 20, y: 30), rows, "rows")
        #expect(rows.drawing().omissions.isEmpty)
        #expect(Set(rows.layout().categories?.items.map(\.drop) ?? []).count == 2)
        let low = Chart(.bars, [Array(repeating: 1, count: 12)], categories: (0..<12).map { "第\($0)项规模以上工业企业增加值" }, height: 150)
        check(low.drawing(x: 20, y: 30), low, "every")
        #expect(low.drawing().omissions.contains(.categories(every: 3)))
        #expect(low.drawing().issues.contains(SettingIssue(.chartOverflow("第1项规模以上工业企业增加值"), origin: Origin(number: 7))))
    }

    @Test("Numbers of twelve digits and decimals", arguments: [Chart.Kind.bars, .stackedBars, .lines])
    func numbers(_ kind: Chart.Kind) {
        let huge = Chart(kind, [[123_456_789_012, 987_654_321_098, 555_555_555_555]])
        check(huge.drawing(x: 20, y: 30), huge, "huge")
        #expect(huge.drawing().texts.contains("1000000000000"))
        if kind != .stackedBars { #expect(huge.drawing().texts.contains("987654321098")) }
        let small = Chart(kind, [[0.125, 0.25, 0.0625]])
        check(small.drawing(x: 20, y: 30), small, "small")
        #expect(small.drawing().texts.contains("0.0625") || kind == .stackedBars)
    }

    @Test("A chart without room does not fail", arguments: [(0.0, 0.0), (1, 1), (20, 20), (500, 10), (10, 300)])
    func tiny(_ width: Double, _ height: Double) {
        for kind in [Chart.Kind.bars, .stackedBars, .lines] {
            let chart = Chart(kind, [[1, 2], [3, nil]], width: width, height: height)
            check(chart.drawing(x: 20, y: 30), chart, "\(width)×\(height)")
        }
    }

    /// Checks that labels are outside all bars and that no bar leaves the plot.
    private func checkBars(_ drawing: ChartDrawing, _ chart: Chart, _ comment: Comment) {
        let layout = chart.layout(x: 20, y: 30)
        let bars = ChartBars(layout).bars
        #expect(bars.allSatisfy { layout.plot.contains($0.rect) }, comment)
        let boxes = drawing.textBoxes
        #expect(!bars.contains { bar in boxes.contains { $0.overlaps(bar.rect) } }, comment)
    }

    private func check(_ drawing: ChartDrawing, _ chart: Chart, _ comment: Comment) {
        let bounds = Rect(x: 20, y: 30, width: chart.width, height: chart.height).grown(1e-6, 1e-6)
        let boxes = drawing.textBoxes
        #expect(boxes.allSatisfy(bounds.contains), comment)
        for one in boxes.indices {
            for other in 0..<one where boxes[one].overlaps(boxes[other]) {
                Issue.record("\(drawing.texts[one]) touches \(drawing.texts[other]), \(comment)")
            }
        }
        for (outline, _) in drawing.outlines {
            var reach = 0.0
            if case .stroked(let weight, _) = outline.painting { reach = weight / 2 }
            let isInside = outline.corners.allSatisfy { bounds.contains(Rect(x: $0.x, y: $0.y, width: 0, height: 0).grown(reach, reach)) }
            if !isInside { Issue.record("\(outline) leaves \(bounds), \(comment)") }
        }
        let text = drawing.texts.joined()
        let omissions = drawing.omissions
        let layout = chart.layout(x: 20, y: 30)
        if !omissions.contains(.everything) {
            for tick in layout.ticks { #expect(text.contains(tick.text.lines[0].text), comment) }
        }
        // Names are compared without their line breaks.
        if !omissions.contains(.everything), !omissions.contains(.legend) {
            for series in chart.data.series { #expect(text.contains(series.name), comment) }
        }
        if !omissions.contains(.everything), let names = layout.categories {
            for item in names.items { #expect(text.contains(chart.data.categories[item.category]), comment) }
        }
        if let unit = chart.data.unit, !omissions.contains(.everything), !omissions.contains(.unit) {
            #expect(text.contains(unit), comment)
        }
    }
}
