import Documents

/// Third pass: sets the text of each cell at the size of the table. Text that does not fit is tightened, then set
/// smaller. Each size is tried without tightening first. If the smallest size does not fit either, the cell is
/// reported: its words are broken anywhere, and a figure is set even smaller.
struct CellText {
    private let setter: any CellSetter
    private let style: TableStyle
    /// Figures that have been set: most cells of a table contain the same few.
    private var figures = TextCache<SetText>()
    /// Whether a figure has been reported that is too wide for its column.
    private var isTooNarrow = false

    init(setter: any CellSetter, style: TableStyle) {
        self.setter = setter
        self.style = style
    }

    /// Whether the text is a figure, which is never broken. Signs and the marks inside a number belong to it. The mark of
    /// a note does not change what it is.
    static func isFigure(_ runs: [TextRun]) -> Bool {
        var digits = false
        for run in runs where run.note.isEmpty {
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

    /// Sets a cell with lines no wider than `measure`. Text that is too wide even at the smallest size is reported.
    mutating func set(_ cell: TableCell, size: Double, measure: Double) -> SetCell {
        let first = cell.leading
        guard first != nil || !cell.parts.isEmpty else {
            return SetCell(text: SetText(lines: [], overflows: false), size: size, centre: 0, fits: true)
        }
        let measure = max(measure, 0)
        var used = size
        var text = lines(cell, size: used, measure: measure)
        let fits = !text.overflows
        var tightness = 1.0
        while text.overflows {
            let tighter = tighter(cell, size: used, measure: measure)
            if let fitting = tighter?.fitting {
                tightness = fitting
                text = lines(cell, size: used, tightness: fitting, measure: measure)
                break
            }
            guard used > style.smallestSize else { break }
            used = smaller(than: used, width: tighter?.width ?? text.width, measure: measure)
            text = lines(cell, size: used, measure: measure)
        }
        var overflow: SettingIssue?
        if text.overflows {
            let all = cell.plainText
            let isTooWide = text.width > measure + (Self.isFigure(cell.runs) ? lengthTolerance : 0.5)
            if isTooWide { used = shrink(&text, cell, from: used, measure: measure) }
            // One figure stands for all: usually the whole column or the whole table is too narrow.
            if !isTooWide || !isTooNarrow {
                let kind: IssueKind = isTooWide ? .figureOverflow(all) : .cellOverflow(all)
                overflow = SettingIssue(kind, origin: cell.origin == .none ? first?.origin ?? .none : cell.origin)
            }
            isTooNarrow = isTooNarrow || isTooWide
        }
        var set = SetCell(text: text, size: used, centre: first.map { setter.centre(of: $0.style.scaled(to: used)) } ?? 0, fits: fits)
        set.tightness = tightness
        set.overflow = overflow
        if DecimalColumns.isAligned(cell) { set.whole = width(of: DecimalColumns.whole(cell.runs), size: used) }
        return set
    }

    /// Sets a figure smaller than the layout permits: it can neither be broken nor printed over its neighbours.
    private mutating func shrink(_ text: inout SetText, _ cell: TableCell, from size: Double, measure: Double) -> Double {
        var used = size
        while text.width > measure + lengthTolerance, used > Self.tiniest {
            used = max(used * min(measure / text.width, 0.99), Self.tiniest)
            text = lines(cell, size: used, measure: measure)
        }
        return used
    }

    /// Below this size, in points, even a viewer shows nothing.
    private static let tiniest = 0.1

    private mutating func width(of runs: [TextRun], size: Double) -> Double {
        let runs = runs.map { run in
            var scaled = run
            scaled.style = run.style.scaled(to: size)
            return scaled
        }
        return runs.count == 1 ? figure(runs[0]).width : setter.width(of: runs)
    }

    /// Returns the next size to try, in half points: directly the one at which a line of the given width would fit.
    private func smaller(than size: Double, width: Double, measure: Double) -> Double {
        let fitting = width > measure ? size * measure / width : size
        let wanted = ((fitting + lengthTolerance) * 2).rounded(.down) / 2
        let next = ((size - lengthTolerance) * 2).rounded(.up) / 2 - 0.5
        return max(min(wanted, next), style.smallestSize)
    }

    /// Returns the loosest tightening that fits, in steps of a hundredth, and the width of the text at the tightest.
    /// Returns nil for text that is never tightened.
    private mutating func tighter(_ cell: TableCell, size: Double, measure: Double) -> (fitting: Double?, width: Double)? {
        let tightest = max(style.tightest, 0.5)
        guard tightest < 1, !cell.isStacked, !Self.isFigure(cell.runs) else { return nil }
        let last = lines(cell, size: size, tightness: tightest, measure: measure)
        // Most text that does not fit does not fit at any tightening.
        guard !last.overflows else { return (nil, last.width) }
        var tightness = 0.99
        while tightness > tightest, lines(cell, size: size, tightness: tightness, measure: measure).overflows {
            tightness = ((tightness - 0.01) * 100).rounded() / 100
        }
        return (max(tightness, tightest), last.width)
    }

    private mutating func lines(_ cell: TableCell, size: Double, tightness: Double = 1, measure: Double) -> SetText {
        if !cell.parts.isEmpty {
            let parts = PartSetter(
                setter: setter, pitch: style.leading * size, size: size, tightness: tightness, measure: measure,
                alignment: cell.alignment.horizontal)
            return parts.lines(of: cell.parts)
        }
        var runs = cell.runs.scaled(to: size)
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
        // Those that are known look like figures alone.
        guard run.kinds.isEmpty, run.target.isEmpty else { return setter.line([run]) }
        guard var text = figures[run.text, run.style] else {
            let text = setter.line([run])
            figures[run.text, run.style] = text
            return text
        }
        for line in text.lines.indices {
            for part in text.lines[line].runs.indices { text.lines[line].runs[part].origin = run.origin }
            for issue in text.lines[line].issues.indices { text.lines[line].issues[issue].origin = run.origin }
        }
        return text
    }

    /// Sets one character on each line, from top to bottom.
    private func stack(_ runs: [TextRun], measure: Double) -> SetText {
        var result = SetText(lines: [], overflows: false)
        for run in runs {
            for character in run.text where !character.isWhitespace {
                let text = setter.line([run.with(String(character))])
                result.lines += text.lines
                result.overflows = result.overflows || text.overflows
            }
        }
        result.overflows = result.overflows || result.width > measure + lengthTolerance
        return result
    }

    /// Divides the text of a cell at line feeds.
    static func paragraphs(_ runs: [TextRun]) -> [[TextRun]] {
        guard runs.contains(where: { $0.text.contains(where: \.isNewline) }) else { return [runs] }
        var paragraphs: [[TextRun]] = [[]]
        for run in runs {
            for (number, part) in run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
                if number > 0 { paragraphs.append([]) }
                if !part.isEmpty {
                    paragraphs[paragraphs.count - 1].append(run.with(String(part)))
                }
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }
}
