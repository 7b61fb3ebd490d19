import Documents

/// A cell's text set in lines, nothing placed yet.
struct SetCell: Sendable {
    var text: SetText
    /// The size it was set at: the table's, or less where it had to be shrunk.
    var size: Double
    /// Height of the middle of its Han characters above a baseline.
    var centre: Double
    /// Whether it stands in its cell at the table's own size.
    var fits: Bool
    /// The part of their advance that its characters keep.
    var tightness = 1.0
    /// By how much its lines stand lower than they need, for the sake of the baseline that the row shares.
    var drop = 0.0
    /// Of a figure whose decimal point is aligned, the width before the point.
    var whole: Double?

    /// The height of its lines, in points.
    func height(leading: Double) -> Double { Double(text.lines.count) * leading * size }

    /// How far its first baseline lies under the top of its lines: their Han characters stand in the middle of each.
    func firstBaseline(leading: Double) -> Double { leading * size / 2 + centre }
}

/// Third pass: sets the text of each cell at the table's size. What does not fit however it is broken is set tighter,
/// then smaller, at each size first as it is and then tighter, and is reported when the smallest size is too large.
struct CellText {
    private struct Key: Hashable {
        var text: String
        var style: TextStyle
    }

    private let setter: any CellSetter
    private let style: TableStyle
    /// Figures that were set before: most of a table's cells hold the same few.
    private var figures: [Key: SetText] = [:]

    init(setter: any CellSetter, style: TableStyle) {
        self.setter = setter
        self.style = style
    }

    /// A figure is never broken. Signs and the marks inside a number belong to it.
    static func isFigure(_ runs: [TextRun]) -> Bool {
        var digits = false
        for run in runs {
            for scalar in run.text.unicodeScalars {
                switch scalar {
                case "0"..."9": digits = true
                case ".", ",", "-", "+", "−", "%": continue
                default: return false
                }
            }
        }
        return digits
    }

    /// Sets a cell whose lines may be as wide as `measure`. Text that is too wide even at the smallest size is set
    /// in that size all the same, and reported.
    mutating func set(_ cell: TableCell, size: Double, measure: Double) -> SetCell {
        guard let first = cell.runs.first else {
            return SetCell(text: SetText(lines: [], overflows: false), size: size, centre: 0, fits: true)
        }
        let measure = max(measure, 0)
        var used = size
        let before = setter.issues.count
        var text = lines(cell, size: used, measure: measure)
        let fits = !text.overflows
        var tightness = 1.0
        while text.overflows {
            let tighter = tighter(cell, size: used, measure: measure)
            if let fitting = tighter?.fitting {
                setter.forgetIssues(from: before)
                tightness = fitting
                text = lines(cell, size: used, tightness: fitting, measure: measure)
                break
            }
            guard used > style.smallestSize else { break }
            setter.forgetIssues(from: before)
            used = smaller(than: used, width: tighter?.width ?? text.width, measure: measure)
            text = lines(cell, size: used, measure: measure)
        }
        if text.overflows {
            let all = cell.runs.map(\.text).joined()
            setter.issues.append(Issue(.cellOverflow(all), origin: cell.origin == .none ? first.origin : cell.origin))
        }
        var set = SetCell(text: text, size: used, centre: setter.centre(of: first.style.scaled(to: used)), fits: fits)
        set.tightness = tightness
        if DecimalColumns.isAligned(cell) { set.whole = width(of: DecimalColumns.whole(cell.runs), size: used) }
        return set
    }

    private mutating func width(of runs: [TextRun], size: Double) -> Double {
        let runs = runs.map { TextRun($0.text, $0.style.scaled(to: size)) }
        return runs.count == 1 ? figure(runs[0]).width : setter.line(runs).width
    }

    /// The next size to try, in half points: at once the one at which a line of that width would fit.
    private func smaller(than size: Double, width: Double, measure: Double) -> Double {
        let fitting = width > measure ? size * measure / width : size
        let wanted = ((fitting + lengthTolerance) * 2).rounded(.down) / 2
        let next = ((size - lengthTolerance) * 2).rounded(.up) / 2 - 0.5
        return max(min(wanted, next), style.smallestSize)
    }

    /// The loosest setting that fits, in steps of a hundredth, and how wide the text is in the tightest. Nil for what is
    /// never set tighter.
    private mutating func tighter(_ cell: TableCell, size: Double, measure: Double) -> (fitting: Double?, width: Double)? {
        let tightest = max(style.tightest, 0.5)
        guard tightest < 1, !cell.isStacked, !Self.isFigure(cell.runs) else { return nil }
        let before = setter.issues.count
        defer { setter.forgetIssues(from: before) }
        let last = lines(cell, size: size, tightness: tightest, measure: measure)
        // Most of what is too wide is too wide for good.
        guard !last.overflows else { return (nil, last.width) }
        var tightness = 0.99
        while tightness > tightest, lines(cell, size: size, tightness: tightness, measure: measure).overflows {
            tightness = ((tightness - 0.01) * 100).rounded() / 100
        }
        return (max(tightness, tightest), last.width)
    }

    private mutating func lines(_ cell: TableCell, size: Double, tightness: Double = 1, measure: Double) -> SetText {
        var runs = cell.runs.map { TextRun($0.text, $0.style.scaled(to: size), origin: $0.origin) }
        if tightness < 1 { runs = Tightening.runs(runs, tightness) }
        if cell.isStacked { return stack(runs, measure: measure) }
        if Self.isFigure(runs) {
            var text = runs.count == 1 ? figure(runs[0]) : setter.line(runs)
            text.overflows = text.overflows || text.width > measure + lengthTolerance
            return text
        }
        var result = SetText(lines: [], overflows: false)
        for paragraph in Self.paragraphs(runs) {
            let text = setter.set(paragraph, measure: measure, firstIndent: 0, alignment: cell.alignment.horizontal)
            result.lines += text.lines
            result.overflows = result.overflows || text.overflows
        }
        return result
    }

    private mutating func figure(_ run: TextRun) -> SetText {
        let key = Key(text: run.text, style: run.style)
        guard var text = figures[key] else {
            let text = setter.line([run])
            figures[key] = text
            return text
        }
        for line in text.lines.indices {
            for part in text.lines[line].runs.indices { text.lines[line].runs[part].origin = run.origin }
        }
        return text
    }

    /// One character a line, from top to bottom.
    private func stack(_ runs: [TextRun], measure: Double) -> SetText {
        var result = SetText(lines: [], overflows: false)
        for run in runs {
            for character in run.text where !character.isWhitespace {
                let text = setter.line([TextRun(String(character), run.style, origin: run.origin)])
                result.lines += text.lines
                result.overflows = result.overflows || text.overflows
            }
        }
        result.overflows = result.overflows || result.width > measure + lengthTolerance
        return result
    }

    /// A line feed in a cell starts a new line.
    static func paragraphs(_ runs: [TextRun]) -> [[TextRun]] {
        guard runs.contains(where: { $0.text.contains(where: \.isNewline) }) else { return [runs] }
        var paragraphs: [[TextRun]] = [[]]
        for run in runs {
            for (number, part) in run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
                if number > 0 { paragraphs.append([]) }
                if !part.isEmpty {
                    paragraphs[paragraphs.count - 1].append(TextRun(String(part), run.style, origin: run.origin))
                }
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }
}
