import Documents

/// Collects the marks of a chart in layers and keeps its texts apart: text that would leave the box of the chart or
/// overlap other text is not written.
struct ChartCanvas {
    enum Layer: Int, CaseIterable {
        /// The grid lines.
        case grid
        /// White areas that interrupt the grid behind text.
        case ground
        /// Bars and lines.
        case drawing
        case axis
        case text
    }

    let bounds: Rect
    let origin: Origin
    private var layers = [[Mark]](repeating: [], count: Layer.allCases.count)
    private(set) var texts: [Rect] = []
    /// What is to be reported about its texts, each once.
    private(set) var issues: [SettingIssue] = []

    init(bounds: Rect, origin: Origin) {
        self.bounds = bounds
        self.origin = origin
    }

    /// All marks, the lowest layer first.
    var marks: [Mark] { layers.flatMap { $0 } }

    mutating func draw(_ outline: Outline, _ ink: Ink = .black, on layer: Layer = .drawing) {
        layers[layer.rawValue].append(Mark(.outline(outline), origin: origin, ink: ink))
    }

    mutating func fill(_ rect: Rect, _ ink: Ink, on layer: Layer = .drawing) {
        draw(Outline(rect.corners, isClosed: true, painting: .filled), ink, on: layer)
    }

    func hasRoom(for box: Rect) -> Bool { bounds.contains(box) && !texts.contains { $0.overlaps(box) } }

    /// Writes a label into its box; returns false if there is no room for it.
    @discardableResult
    mutating func write(_ label: ChartLabel, in box: Rect, isCentred: Bool = true, isUpward: Bool = false, ink: Ink = .black) -> Bool {
        guard !label.text.lines.isEmpty else { return true }
        guard hasRoom(for: box) else { return false }
        texts.append(box)
        for issue in label.text.issues where !issues.contains(issue) { issues.append(issue) }
        layers[Layer.text.rawValue] +=
            isUpward ? label.marksUpward(in: box, ink: ink) : label.marks(in: box, isCentred: isCentred, ink: ink)
        return true
    }
}
