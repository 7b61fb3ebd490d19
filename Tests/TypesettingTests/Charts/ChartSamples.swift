@testable import Documents
@testable import Typesetting

extension Chart {
    /// Creates a chart whose labels are its numbers as Swift formats them.
    init(
        _ kind: Kind, _ rows: [[Double?]], names: [String]? = nil, categories: [String]? = nil, unit: String? = "单位：亿元",
        size: Double = 9, width: Double = 440, height: Double = 240
    ) {
        typealias Value = ChartData.Value
        let series = rows.enumerated().map { index, numbers in
            ChartData.Series(
                name: names?[index] ?? "系列\(index + 1)", values: numbers.map { number in number.map { Value($0, Self.text($0)) } })
        }
        let count = rows.map(\.count).max() ?? 0
        self.init(
            kind: kind,
            data: ChartData(series: series, categories: categories ?? (0..<count).map { "\($0 + 1)月" }, unit: unit),
            style: TextStyle(role: .songti, size: size), width: width, height: height, alt: "图", origin: Origin(number: 7))
    }

    static func text(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    func layout(x: Double = 0, y: Double = 0) -> ChartLayout {
        ChartLayout(self, typist: ChartTypist(setter: TextSetter(faces: .square()), style: style, origin: origin), x: x, y: y)
    }

    var bars: [ChartBar] { ChartBars(layout()).bars }

    func drawing(x: Double = 0, y: Double = 0) -> ChartDrawing {
        ChartSetter(setter: TextSetter(faces: .square())).drawing(self, x: x, y: y)
    }
}

extension ChartDrawing {
    var runs: [GlyphRun] {
        marks.compactMap { if case .glyphs(let run) = $0.content { run } else { nil } }
    }

    /// Every text in the order of its marks.
    var texts: [String] { runs.map(\.text) }

    /// The em boxes of the runs, which the square face fills. Western characters are half an em wide.
    var textBoxes: [Rect] {
        runs.map { run in
            let width = run.text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 0.5 : 1) } * run.size
            return run.direction == .upwards
                ? Rect(x: run.origin.x - 0.9 * run.size, y: run.origin.y - width, width: run.size, height: width)
                : Rect(x: run.origin.x, y: run.origin.y - 0.9 * run.size, width: width, height: run.size)
        }
    }

    var outlines: [(outline: Outline, ink: Ink)] {
        marks.compactMap { if case .outline(let outline) = $0.content { (outline, $0.ink) } else { nil } }
    }
}

/// A random sequence determined by a seed.
struct ChartRandom: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
