import Testing

@testable import Documents
@testable import Typesetting

@Suite("Charts: what is drawn")
struct ChartsDrawingTests {
    @Test("The height of bars represents their values")
    func heights() {
        let values: [Double] = [12.5, 30, 7.25, 0.4, 99.9]
        let chart = Chart(.bars, [values])
        let bars = chart.bars
        let layout = chart.layout()
        let point = layout.plot.height / layout.scale.high
        for (bar, value) in zip(bars, values) {
            #expect(abs(bar.rect.height - value * point) < 0.01)
            #expect(abs(bar.rect.bottom - layout.plot.bottom) < 0.01)
        }
        // The painted rectangles are those computed.
        let filled = chart.drawing().outlines.filter { $0.outline.painting == .filled && $0.ink == .grey(0.2) }
        for bar in bars where bar.rect.height >= 1.5 {
            #expect(filled.contains { $0.outline.corners == bar.rect.corners })
        }
    }

    @Test("Bars of negative values extend below the axis")
    func negative() {
        let chart = Chart(.bars, [[5, -3]])
        let layout = chart.layout()
        #expect(abs(chart.bars[1].rect.y - layout.y(0)) < 1e-9)
        #expect(abs(chart.bars[1].rect.height / chart.bars[0].rect.height - 0.6) < 1e-9)
        #expect(chart.drawing().texts.contains("-3"))
    }

    @Test("The segments of a stack are on top of one another")
    func stacks() {
        let rows: [[Double?]] = [[10, 20, 3.5], [5, nil, 4.5], [25, 30, 12]]
        let chart = Chart(.stackedBars, rows)
        let layout = chart.layout()
        for category in 0..<3 {
            let segments = chart.bars.filter { $0.category == category }
            #expect(segments.count == rows.compactMap { $0[category] }.count)
            var floor = layout.plot.bottom
            for segment in segments {
                #expect(abs(segment.rect.bottom - floor) < 0.01)
                floor = segment.rect.y
            }
            let sum = rows.compactMap { $0[category] }.reduce(0, +)
            #expect(abs(layout.plot.bottom - floor - sum / layout.scale.high * layout.plot.height) < 0.01)
        }
    }

    @Test("Stacks extend from zero in both directions")
    func stacksBothWays() {
        let chart = Chart(.stackedBars, [[10, -5], [20, -10], [5, 8]])
        let layout = chart.layout()
        #expect(layout.scale.ticks.map(\.text) == ["-20", "0", "20", "40"])
        let second = chart.bars.filter { $0.category == 1 }
        #expect(abs(second[1].rect.y - second[0].rect.bottom) < 1e-9)
        #expect(abs(second[2].rect.bottom - layout.y(0)) < 1e-9)
    }

    @Test("An absent value is a gap in a line and has no bar")
    func gaps() {
        let rows: [[Double?]] = [[1, 2, nil, 4, 5, nil, 7]]
        let lines = ChartLines(Chart(.lines, rows).layout())
        #expect(lines.stretches.map { $0.map(\.category) } == [[0, 1], [3, 4], [6]])
        #expect(Chart(.bars, rows).bars.map(\.category) == [0, 1, 3, 4, 6])
        let drawn = Chart(.lines, rows).drawing()
        // Two stretches and the key; the single value is only a marker.
        #expect(drawn.outlines.filter { $0.outline.painting == .stroked(weight: 1, dashes: []) }.count == 3)
        #expect(drawn.texts.filter { ["1", "2", "4", "5", "7"].contains($0) }.count >= 5)
        #expect(!Chart(.lines, [[nil, 5]]).drawing().texts.contains("nil"))
    }

    @Test("Values that are not finite count as absent; a value without a category is not drawn")
    func noQuantities() {
        #expect(Chart(.bars, [[.nan, .infinity, 3]]).bars.map(\.category) == [2])
        #expect(Chart(.bars, [[1, 2, 3]], categories: ["甲", "乙"]).bars.count == 2)
        #expect(Chart(.bars, [[1]], categories: ["甲", "乙"]).bars.count == 1)
        #expect(!Chart(.lines, []).drawing().marks.isEmpty)
    }

    @Test("If all values are 0, the axis is from 0 to 1 and has labels", arguments: [Chart.Kind.bars, .stackedBars, .lines])
    func zero(_ kind: Chart.Kind) {
        let chart = Chart(kind, [[0, 0, 0], [0, 0, 0]])
        #expect(chart.layout().scale.ticks.map(\.text) == ["0", "1"])
        let drawing = chart.drawing()
        #expect(drawing.texts.filter { $0 == "0" }.count >= (kind == .bars ? 7 : 1))
        if kind != .lines { #expect(chart.bars.allSatisfy { $0.rect.height == 0 }) }
    }

    @Test("A single category", arguments: [Chart.Kind.bars, .stackedBars, .lines])
    func single(_ kind: Chart.Kind) {
        let chart = Chart(kind, [[41.5]], categories: ["2025年"])
        let drawing = chart.drawing()
        #expect(drawing.omissions.isEmpty)
        #expect(drawing.texts.joined().contains("41.5"))
        if kind != .lines { #expect(chart.bars[0].rect.width <= 4.5 * 9) }
    }

    @Test("A chart is the same at any position and each time")
    func steady() {
        let chart = Chart(.lines, [[3, 8, 2.5], [4, nil, 9]])
        #expect(chart.drawing(x: 30, y: 40) == chart.drawing(x: 30, y: 40))
        let here = chart.drawing()
        let there = chart.drawing(x: 100, y: 50)
        #expect(here.texts == there.texts)
        #expect(
            zip(here.runs, there.runs).allSatisfy {
                abs($1.origin.x - $0.origin.x - 100) < 1e-9 && abs($1.origin.y - $0.origin.y - 50) < 1e-9
            })
    }

    @Test("Every mark belongs to the figure and has its origin")
    func elements() throws {
        let page = PageStyle(
            width: 600, height: 400, textBlock: Rect(x: 50, y: 50, width: 500, height: 300), lines: 15,
            body: TextStyle(role: .fangsong, size: 10))
        for kind in [Chart.Kind.bars, .stackedBars, .lines] {
            let chart = Chart(kind, [[3, 8], [4, 5], [3, 9]])
            let set = try Typesetter(faces: .square()).pages(
                of: Document(page: page, blocks: [.chart(chart, caption: [])]), pageLimit: 1)
            let marks = set.pages.flatMap(\.marks)
            #expect(marks.count == chart.drawing().marks.count && !marks.isEmpty)
            for mark in marks {
                let element = set.structure[mark.element]
                #expect(element.role == .figure && element.alternative == "图" && mark.origin == Origin(number: 7))
            }
        }
    }

    @Test("Fills and strokes differ by lightness or by pattern")
    func pens() {
        #expect(ChartFill.all.count == Chart.mostSeries && ChartStroke.all.count == Chart.mostSeries)
        for one in 0..<Chart.mostSeries {
            for other in 0..<one {
                let (a, b) = (ChartFill.all[one], ChartFill.all[other])
                #expect(abs(a.lightness - b.lightness) >= 0.2 - 1e-9 || a.hatch != b.hatch)
                let (c, d) = (ChartStroke.all[one], ChartStroke.all[other])
                #expect(c.marker != d.marker || c.isHollow != d.isHollow)
                #expect(abs(c.lightness - d.lightness) >= 0.2 || c.dashes != d.dashes)
            }
        }
    }

    @Test("Text in segments is white on dark and black on light")
    func inks() {
        let chart = Chart(.stackedBars, [[111], [112], [113], [114]], categories: ["年"])
        func ink(_ text: String) -> Ink? {
            chart.drawing().marks.first { if case .glyphs(let run) = $0.content { run.text == text } else { false } }?.ink
        }
        #expect(ink("111") == .grey(1))
        #expect(ink("112") == .black)
        #expect(ink("113") == .black)
        #expect(ink("114") == .black)
    }

    @Test("Series after the eighth are omitted and reported")
    func tooManySeries() {
        let chart = Chart(.lines, Array(repeating: [1, 2], count: 10))
        #expect(chart.drawing().omissions.contains(.series(2)))
        #expect(chart.drawing().issues.contains(SettingIssue(.chartOverflow("系列9"), origin: Origin(number: 7))))
    }

    @Test("A date is broken after its year, and each year shows the same months")
    func dates() {
        let chart = Chart(.lines, [(0..<48).map(Double.init)], categories: (0..<48).map { "\(2022 + $0 / 12)年\($0 % 12 + 1)月" })
        let drawing = chart.drawing()
        #expect(drawing.texts.filter { $0 == "2023年" }.count == 3)
        #expect(drawing.texts.filter { $0 == "5月" }.count == 4)
        #expect(drawing.omissions.contains(.categories(every: 4)))
        #expect(!Chart(.lines, [[1, 2]], categories: ["2024年度预算执行数", "2025年度预算执行数"], width: 130).drawing().texts.contains("度预算执行数"))
    }

    @Test("If there is no room for more than a quarter of the values, none is written")
    func allOrNone() {
        let wide = (0..<12).map { 100_000.5 + Double($0) }
        let chart = Chart(.bars, [wide, wide, wide])
        #expect(chart.drawing().omissions == [.values(36)])
        #expect(chart.drawing().issues == [SettingIssue(.chartValues(36), origin: Origin(number: 7))])
        #expect(chart.drawing().texts.allSatisfy { !$0.hasSuffix(".5") })
    }

    @Test("Bars too narrow for hatching are drawn in grey and reported")
    func thin() {
        let chart = Chart(.bars, (0..<8).map { _ in Array(repeating: 5, count: 60) })
        #expect(chart.drawing().omissions.contains(.hatching))
        #expect(chart.drawing().outlines.contains { $0.ink == .grey(0.7) })
    }

    @Test("A new line starts at a sharp peak, so that no spike extends beyond it")
    func peaks() {
        let chart = Chart(.lines, [[0, 100, 0, 1, 2]], unit: nil, width: 200)
        let lines = chart.drawing().outlines.map(\.outline).filter { $0.painting == .stroked(weight: 1, dashes: []) }
        // The ascent, the key, and the descent with the rest: the corner at the bottom is blunt.
        #expect(lines.map(\.corners.count).sorted() == [2, 2, 4])
    }
}
