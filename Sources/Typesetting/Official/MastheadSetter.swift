import Documents

/// Sets mastheads: walks their boxes from top to bottom. Text below the name is on the grid, except where a box says
/// otherwise.
struct MastheadSetter {
    let text: TextSetter
    let page: PageStyle
    private var set = SetMasthead()
    /// The lower edges of the last element, and of the last one that is text. Grid lines that text touches are used; a rule
    /// may lie in an empty one.
    private var edge: Double
    private var textEdge: Double
    /// Empty lines since then.
    private var emptyLines = 0

    init(text: TextSetter, page: PageStyle) {
        self.text = text
        self.page = page
        edge = page.textBlock.y
        textEdge = page.textBlock.y
    }

    func set(_ masthead: Masthead) -> SetMasthead {
        var walk = self
        var origin = Origin.none
        for (index, element) in masthead.elements.enumerated() {
            if case .name(let name) = element { origin = name.names.first?.origin ?? origin }
            walk.place(element, before: masthead.elements[(index + 1)...])
        }
        var set = walk.set
        set.height = max(0, walk.nextLine - page.textBlock.y)
        set.spaceBelow = Double(walk.emptyLines) * page.leading
        if walk.textEdge > page.textBlock.bottom { set.issue = SettingIssue(.headTooHigh, origin: origin) }
        return set
    }

    private mutating func place(_ element: MastheadElement, before rest: ArraySlice<MastheadElement>) {
        switch element {
        case .marks(let marks): place(marks)
        case .name(let name): place(name, before: rest)
        case .number(let number): place(number)
        case .imprint(let imprint): place(imprint)
        case .rule(let rule): place(rule)
        case .space(let lines): emptyLines += lines
        }
    }

    // MARK: The grid

    /// The top of the first line of the grid that no text touches.
    private var nextLine: Double {
        let block = page.textBlock
        return block.y + ((textEdge - block.y) / page.leading - 0.01).rounded(.up) * page.leading
    }

    /// Takes up the empty lines below the last element, and further ones.
    private mutating func skip(_ lines: Int) {
        guard emptyLines + lines > 0 else { return }
        end(at: nextLine + Double(emptyLines + lines) * page.leading)
        emptyLines = 0
    }

    private mutating func end(at bottom: Double) {
        edge = bottom
        textEdge = bottom
    }

    /// The height from the top of a grid line to the lower edge of its characters, which are centred in it.
    private var lowerEdge: Double { page.leading / 2 + page.body.size / 2 }

    private mutating func add(_ line: SetLine, x: Double, lineAt top: Double) { add([placed(line, x: x, lineAt: top)]) }

    private mutating func add(_ lines: [PlacedMastheadLine]) { set.contents.append(.text(lines)) }

    private func placed(_ line: SetLine, x: Double, lineAt top: Double) -> PlacedMastheadLine {
        .init(line: line, x: x, baseline: top + page.leading / 2 + text.centre(of: page.body))
    }

    // MARK: Elements

    private mutating func place(_ marks: MastheadMarks) {
        var top = page.textBlock.y
        if let gap = marks.gap {
            skip(0)
            top = edge + gap + page.body.size / 2 - page.leading / 2
        }
        for (line, mark) in marks.marks.enumerated() {
            guard let set = text.natural(mark) else { continue }
            add(set, x: page.textBlock.x, lineAt: top + Double(line) * page.leading)
        }
        if let number = marks.number.flatMap(text.natural) { add(number, x: page.textBlock.right - number.width, lineAt: top) }
        end(at: top + Double(max(marks.marks.count - 1, 0)) * page.leading + lowerEdge)
    }

    private mutating func place(_ number: MastheadNumber) {
        skip(number.spaceAbove)
        let block = page.textBlock
        var top = nextLine
        if let signers = number.signers { top = place(signers, top: top) }
        if let run = number.number, let line = text.natural(run) {
            let x = number.signers == nil ? block.x + (block.width - line.width) / 2 : block.x + page.body.pitch
            add(line, x: x, lineAt: top)
        }
        end(at: top + lowerEdge)
    }

    /// Places two names on each line and returns the top of the last line.
    private mutating func place(_ signers: MastheadSigners, top: Double) -> Double {
        let names = signers.names.compactMap(text.natural)
        guard let label = text.natural(signers.label), let widest = names.map(\.width).max() else { return top }
        let pitch = page.body.pitch
        let perLine = names.count > 1 ? 2 : 1
        let width = label.width + widest * Double(perLine) + (perLine > 1 ? pitch : 0)
        let x = page.textBlock.right - pitch - width
        var lines = [placed(label, x: x, lineAt: top)]
        for (index, name) in names.enumerated() {
            let column = Double(index % perLine)
            let row = Double(index / perLine)
            lines.append(placed(name, x: x + label.width + column * (widest + pitch), lineAt: top + row * page.leading))
        }
        add(lines)
        return top + Double((names.count - 1) / perLine) * page.leading
    }

    private mutating func place(_ imprint: MastheadImprint) {
        guard let left = text.natural(imprint.left), let right = text.natural(imprint.right) else { return }
        skip(imprint.spaceAbove)
        let top = nextLine
        add(left, x: page.textBlock.x, lineAt: top)
        add(right, x: page.textBlock.right - right.width, lineAt: top)
        end(at: top + lowerEdge)
    }

    /// A rule no wider than the text block is centred on it, a wider one on the sheet.
    private mutating func place(_ rule: DividingRule) {
        let block = page.textBlock
        let strokes = rule.rule
        let middle = strokes.width > block.width + 0.01 ? page.width / 2 : block.x + block.width / 2
        var y: Double
        switch rule.distance {
        case .foot(let distance): y = page.height - distance - strokes.height
        case .below(let gap):
            skip(0)
            y = edge + gap
            edge = y + strokes.height
        }
        for weight in strokes.weights {
            set.contents.append(
                .rule(Rect(x: middle - strokes.width / 2, y: y, width: strokes.width, height: weight), strokes.ink))
            y += weight + strokes.separation
        }
    }

    private mutating func place(_ name: MastheadName, before rest: ArraySlice<MastheadElement>) {
        var name = name
        // 份号, 密级 and 紧急程度 in three lines reach below the distance that an order prescribes; the name makes way.
        if !set.contents.isEmpty, textEdge > name.top { name.top = nextLine }
        let below = rest.reduce(Self.linesBelow) { $0 + $1.lines }
        let room = page.textBlock.bottom - Double(below) * page.leading - name.top
        let (lines, bottom) = MastheadNameSetter(text: text, page: page).set(name, height: room)
        add(lines)
        set.top = name.top
        emptyLines = 0
        end(at: bottom)
    }

    /// Lines for what has to follow on the first page, beside the boxes' own empty lines: number, title, recipients and text
    /// (GB/T 9704-2012 7.3.3).
    private static let linesBelow = 8
}

extension MastheadElement {
    /// The lines of the grid that an element needs beyond the first.
    fileprivate var lines: Int {
        switch self {
        case .number(let number): number.spaceAbove + (number.signers?.names.count ?? 0) / 2
        case .imprint(let imprint): imprint.spaceAbove
        case .space(let lines): lines
        case .marks, .name, .rule: 0
        }
    }
}
