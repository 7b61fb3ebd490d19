import Documents

/// The atoms of a paragraph with prefix sums, which give the width of any line and its adjustability in constant time.
/// Lengths in points.
struct LineMeasure {
    let atoms: [Atom]
    /// The addresses of web pages among them.
    let addresses: [Range<Int>]
    let shape: LineShape
    let style: LineStyle
    /// The advance of a full-width character.
    let pitch: Double
    /// The gap in front of each atom.
    let gaps: [Gap]

    // Sums over all atoms before an index.
    private var width: [Double] = [0]
    private var shrink: [[Double]]
    private var shrinkOfAll: [Double] = [0]
    private var stretch: [Double] = [0]
    private var stretchable: [Int] = [0]
    private var spaces: [Int] = [0]
    private var spaceWidth: [Double] = [0]
    private var core: [Int] = [0]

    init(atoms: [Atom], shape: LineShape, style: LineStyle, pitch: Double) {
        self.atoms = atoms
        addresses = BreakRules.addresses(in: atoms)
        self.shape = shape
        self.style = style
        self.pitch = pitch
        let count = atoms.count
        var gaps = [Gap](repeating: Gap(), count: count)
        shrink = [[Double]](repeating: [Double](repeating: 0, count: count + 1), count: Spacing.orders)
        width.reserveCapacity(count + 1)
        for index in 0..<count {
            let atom = atoms[index]
            if index > 0 { gaps[index] = Spacing.gap(atoms[index - 1], atom, pitch: pitch, style: style) }
            let gap = gaps[index]
            width.append(width[index] + atom.advance + gap.natural)
            for order in 0..<Spacing.orders {
                shrink[order][index + 1] = shrink[order][index] + (gap.order.rawValue == order ? gap.shrink : 0)
            }
            shrinkOfAll.append(shrinkOfAll[index] + gap.shrink)
            stretch.append(stretch[index] + gap.stretch)
            stretchable.append(stretchable[index] + (gap.stretches ? 1 : 0))
            spaces.append(spaces[index] + (atom.kind == .space ? 1 : 0))
            spaceWidth.append(spaceWidth[index] + (atom.kind == .space ? max(0, Spacing.widestWordSpace * pitch - atom.advance) : 0))
            let isAttached =
                atom.kind.isBarredFromStart(.strict) || atom.kind.isBarredFromEnd || atom.kind == .solidus || atom.kind == .space
                || atom.kind == .invisible || atom.isNoteMark || atom.script != nil
            core.append(core[index] + (isAttached ? 0 : 1))
        }
        self.gaps = gaps
    }

    /// Returns the line between two breaks, without the spaces at its ends.
    func line(_ from: Int, _ to: Int) -> Range<Int> {
        var start = from
        var end = to
        while end > start, atoms[end - 1].kind == .space || atoms[end - 1].kind == .wideSpace { end -= 1 }
        // Spaces at the start of a paragraph are intended by the author.
        while from > 0, start < end, atoms[start].kind == .space { start += 1 }
        return start..<end
    }

    func available(from: Int) -> Double { shape.measure - shape.indent(isFirst: from == 0) }

    /// Returns the width of a line with only the unconditional adjustments.
    func naturalWidth(_ line: Range<Int>) -> Double {
        guard !line.isEmpty else { return 0 }
        return width[line.upperBound] - width[line.lowerBound] - gaps[line.lowerBound].natural - startTrim(line)
    }

    func shrinkable(_ line: Range<Int>, order: Int) -> Double {
        line.isEmpty ? 0 : shrink[order][line.upperBound] - shrink[order][line.lowerBound + 1]
    }

    func shrinkableOfAll(_ line: Range<Int>) -> Double {
        line.isEmpty ? 0 : shrinkOfAll[line.upperBound] - shrinkOfAll[line.lowerBound + 1]
    }

    /// Returns the blank half of an opening mark at the start of the line if the style omits it.
    func startTrim(_ line: Range<Int>) -> Double {
        guard style.trimsLineStart, let first = line.first else { return 0 }
        return atoms[first].blankLeft
    }

    /// Returns the space gained by omitting the blank half of the last mark.
    func endTrim(_ line: Range<Int>) -> Double {
        line.last.map { atoms[$0].blankRight } ?? 0
    }

    /// Returns how much of the last mark may hang outside the measure, including its blank half: all of a single 、，。
    func hang(_ line: Range<Int>) -> Double {
        guard style.hangs, let last = line.last, "、，。".unicodeScalars.contains(atoms[last].scalar) else { return 0 }
        return line.count > 1 && atoms[last - 1].kind.isAdjustable ? 0 : atoms[last].advance
    }

    /// Returns the maximum space that the last mark can free.
    func endRelief(_ line: Range<Int>) -> Double { max(endTrim(line), hang(line)) }

    /// Returns the minimum width of the line.
    func leastWidth(_ line: Range<Int>) -> Double { naturalWidth(line) - endRelief(line) - shrinkableOfAll(line) }

    /// Returns the space by which the gaps between Han and Western characters can expand.
    func stretchOfSpaces(_ line: Range<Int>) -> Double {
        line.isEmpty ? 0 : stretch[line.upperBound] - stretch[line.lowerBound + 1]
    }

    /// Returns the space by which the word spaces can expand.
    func stretchOfWords(_ line: Range<Int>) -> Double {
        line.isEmpty ? 0 : spaceWidth[line.upperBound] - spaceWidth[line.lowerBound]
    }

    func stretchGaps(_ line: Range<Int>) -> Int {
        line.isEmpty ? 0 : stretchable[line.upperBound] - stretchable[line.lowerBound + 1]
    }

    func spaceCount(_ line: Range<Int>) -> Int {
        line.isEmpty ? 0 : spaces[line.upperBound] - spaces[line.lowerBound]
    }

    /// Whether the line has a single character besides marks (单字不成行).
    func isLone(_ line: Range<Int>) -> Bool { core[line.upperBound] - core[line.lowerBound] < 2 }
}
