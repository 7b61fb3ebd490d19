import Documents

/// A text of a chart that has been set.
struct ChartLabel {
    var text: SetText
    /// The type size, in points.
    var size: Double
    /// The distance between its baselines, in points.
    var leading: Double
    /// The height of the middle of the characters above a baseline, in points.
    var centre: Double

    var width: Double { text.width }
    /// The height from the upper edge of the first line's characters to the lower edge of the last line's, in points.
    var height: Double { text.lines.isEmpty ? 0 : size + Double(text.lines.count - 1) * leading }

    /// Returns the box of the label at a position.
    func box(centredAt x: Double, top: Double) -> Rect { Rect(x: x - width / 2, y: top, width: width, height: height) }
    func box(from x: Double, middle y: Double) -> Rect { Rect(x: x, y: y - height / 2, width: width, height: height) }
    func box(endingAt x: Double, middle y: Double) -> Rect { Rect(x: x - width, y: y - height / 2, width: width, height: height) }

    /// Returns its lines, centred in a box or starting at its left edge.
    func marks(in box: Rect, isCentred: Bool, ink: Ink) -> [Mark] {
        var marks: [Mark] = []
        for (number, line) in text.lines.enumerated() {
            let x = isCentred ? box.x + (box.width - line.width) / 2 : box.x
            let baseline = box.y + size / 2 + Double(number) * leading + centre
            marks += line.marks(x: x, baseline: baseline)
        }
        for index in marks.indices { marks[index].ink = ink }
        return marks
    }

    /// Returns its lines turned to the left in a box that is as wide as the label is high.
    func marksUpward(in box: Rect, ink: Ink) -> [Mark] {
        marks(in: Rect(x: 0, y: 0, width: width, height: height), isCentred: true, ink: ink).map {
            $0.turnedUpwards(width: width).moved(by: box.x, box.y)
        }
    }
}

/// Sets the text of one chart, each text once in each size.
final class ChartTypist {
    private let setter: TextSetter
    private let style: TextStyle
    private let origin: Origin
    private var known: [String: [Double: SetText]] = [:]

    init(setter: TextSetter, style: TextStyle, origin: Origin) {
        self.setter = setter
        self.style = style
        self.origin = origin
    }

    var size: Double { style.size }

    /// Sets text on one line, however long, in a share of the chart's type size.
    func line(_ text: String, scale: Double = 1) -> ChartLabel {
        let style = scale == 1 ? style : style.scaled(to: style.size * scale)
        if let set = known[text]?[scale] { return label(set, style) }
        let run = TextRun(text, style, origin: origin)
        let set = setter.line([run])
        known[text, default: [:]][scale] = set
        return label(set, style)
    }

    /// Sets text on at most `most` lines of the measure; returns nil if it needs more or must be broken inside a word.
    func lines(_ text: String, measure: Double, most: Int) -> ChartLabel? {
        let whole = line(text)
        if whole.width <= measure { return whole }
        if most > 1, let (year, rest) = Self.yearApart(text) {
            let lines = [line(year), line(rest)]
            guard lines.allSatisfy({ $0.width <= measure }) else { return nil }
            return label(SetText(lines: lines.flatMap(\.text.lines), overflows: false), style)
        }
        guard measure >= size, whole.width <= measure * Double(most) + size else { return nil }
        let set = setter.set([TextRun(text, style, origin: origin)], measure: measure, alignment: .centred)
        return set.overflows || set.lines.count > most || set.width > measure + 0.01 ? nil : label(set, style)
    }

    /// Divides a date after its year, which is the only good break in the name of a month or quarter.
    private static func yearApart(_ text: String) -> (String, String)? {
        guard let mark = text.firstIndex(of: "年"), mark > text.startIndex, text[text.index(before: mark)].isNumber else { return nil }
        let rest = text[text.index(after: mark)...]
        guard let next = rest.first, !"度初中末底".contains(next) else { return nil }
        return (String(text[...mark]), String(rest))
    }

    private func label(_ set: SetText, _ style: TextStyle) -> ChartLabel {
        ChartLabel(text: set, size: style.size, leading: style.size * 1.2, centre: setter.centre(of: style))
    }
}
