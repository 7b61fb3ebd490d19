import Documents

/// Emphasis dots, underlines and lines through text. They are artifacts: the structure says what they mean.
extension ItemisedText {
    var isDecorated: Bool { runs.contains { $0.kinds.contains { $0 == .emphasis || $0 == .underline || $0 == .strike } } }

    /// Returns the marks of a line relative to its start and its baseline.
    func decorations(of range: Range<Int>, changes: [Double], indent: Double) -> [Mark] {
        var marks: [Mark] = []
        var lines = [DecorationLine(.underline), DecorationLine(.strike)]
        var x = indent
        // The blank half of a mark at the end of a line is outside the measure.
        let right = measure.shape.alignment == .justified ? measure.shape.measure : .infinity
        for index in range {
            let atom = text.atoms[index]
            let run = runs[atom.run]
            if run.kinds.contains(.emphasis), atom.takesDot { marks.append(dot(below: atom, x: x + atom.advance / 2, run)) }
            for line in lines.indices {
                lines[line].add(run, from: x, to: max(x, min(x + atom.advance, right)), centre: faces.centre(run.style.role), &marks)
            }
            x += atom.advance + changes[index - range.lowerBound]
        }
        for line in lines.indices { lines[line].end(&marks) }
        return marks
    }

    /// A dot is clear of an underline, and its line needs no more room than the leading of a table's cells gives.
    private func dot(below atom: Atom, x: Double, _ run: TextRun) -> Mark {
        let radius = Decoration.dotRadius * run.style.size
        let y = Decoration.dotDepth * run.style.size - run.style.rise
        let corners = Decoration.circle.map { Point(x + $0.x * radius, y + $0.y * radius) }
        return Mark(.outline(Outline(corners, isClosed: true, painting: .filled)), origin: run.origin, ink: run.style.ink)
    }
}

/// Distances in em. Han characters end about 0.12 em below the baseline.
enum Decoration {
    /// Below the baseline, for the upper edge.
    static let underlineDepth = 0.15
    static let weight = 0.045
    /// Below the baseline, for the centre (CLREQ: dots stand below the characters of horizontal text).
    static let dotDepth = 0.275
    static let dotRadius = 0.06

    /// As many corners as the eye needs at this size.
    static let circle = [
        (1.0, 0.0), (0.924, 0.383), (0.707, 0.707), (0.383, 0.924), (0, 1), (-0.383, 0.924), (-0.707, 0.707), (-0.924, 0.383), (-1, 0),
        (-0.924, -0.383), (-0.707, -0.707), (-0.383, -0.924), (0, -1), (0.383, -0.924), (0.707, -0.707), (0.924, -0.383),
    ].map { Point($0.0, $0.1) }
}

/// An underline or a line through text, drawn in one piece across runs, marks and spaces.
private struct DecorationLine {
    private let kind: InlineKind
    private var open: (run: TextRun, from: Double, to: Double, y: Double)?

    init(_ kind: InlineKind) { self.kind = kind }

    /// - Parameter centre: the height of the middle of the run's Han characters above the baseline, in em.
    mutating func add(_ run: TextRun, from: Double, to: Double, centre: Double, _ marks: inout [Mark]) {
        guard run.kinds.contains(kind) else { return end(&marks) }
        if let before = open?.run.style, before.size == run.style.size, before.rise == run.style.rise, before.ink == run.style.ink {
            open?.to = to
            return
        }
        end(&marks)
        let size = run.style.size
        let y = kind == .underline ? Decoration.underlineDepth * size : -(centre + Decoration.weight / 2) * size
        open = (run, from, to, y - run.style.rise)
    }

    mutating func end(_ marks: inout [Mark]) {
        if let open, open.to > open.from {
            let rect = Rect(x: open.from, y: open.y, width: open.to - open.from, height: Decoration.weight * open.run.style.size)
            marks.append(Mark(.rule(rect), origin: open.run.origin, ink: open.run.style.ink))
        }
        open = nil
    }
}

extension Atom {
    /// Whether an emphasis dot stands below it: letters, digits and Han characters, not marks, spaces and superscripts.
    fileprivate var takesDot: Bool {
        guard script == nil, !glyphs.isEmpty, kind == .han || kind.isWestern else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
