/// What the rules for characters, punctuation and numbering apply to: reports and official documents.
protocol TextSubject {
    var places: PlaceIndex { get }
    /// All texts with their JSON paths.
    var texts: [(text: String, path: String)] { get }
    /// All blocks of prose, those of sections and attachments included.
    var allBlocks: [ReportBlock] { get }
    /// Blocks by section or attachment; the numbering starts anew in each.
    var numberedBlocks: [[ReportBlock]] { get }
    /// The highest level of headings that the author numbers.
    var firstNumberedLevel: Int { get }
}

extension TextSubject {
    /// The place of a path; without a line if the file does not have the path.
    func place(_ path: String) -> Place { places[path] ?? Place(path: path) }
}

extension ReportBlock {
    /// All texts of the block with their paths.
    var texts: [(text: String, path: String)] {
        switch self {
        case .paragraph(let paragraph): [(paragraph.heading + paragraph.text, paragraph.path)] + paragraph.notes.map { ($0.text, $0.path) }
        case .list(let list): list.texts
        case .quote(let quote):
            quote.paragraphs.enumerated().flatMap { $1.texts(quote.path(at: $0)) } + (quote.source?.texts(quote.sourcePath) ?? [])
        case .image(let image):
            [(image.alt, image.path)] + (image.caption?.texts(image.path) ?? []) + (image.source?.texts(image.sourcePath) ?? [])
        case .table(let table): table.texts
        case .chart(let chart):
            chart.title.texts(chart.path) + (chart.source?.texts(chart.sourcePath) ?? [])
                + ([chart.alt, chart.unit].compactMap(\.self) + chart.categories + chart.series.map(\.name)).map { ($0, chart.path) }
        }
    }
}

extension InlineText {
    /// The text and its notes with their paths.
    func texts(_ path: String) -> [(text: String, path: String)] { [(text, path)] + notes.map { ($0.text, $0.path) } }
}

extension ReportTable {
    fileprivate var texts: [(text: String, path: String)] {
        cells.flatMap { $0.content.flatMap { $0.texts(path) } } + (caption?.texts(path) ?? []) + (unit?.texts(unitPath) ?? [])
            + remarks.enumerated().flatMap { $1.texts(remarkPath(at: $0)) } + (source?.texts(sourcePath) ?? [])
    }
}

extension ReportList {
    fileprivate var texts: [(text: String, path: String)] { items.enumerated().flatMap { $1.texts(path(at: $0)) } }
}

extension CellBlock {
    /// - Parameter path: of the table.
    fileprivate func texts(_ path: String) -> [(text: String, path: String)] {
        switch self {
        case .paragraph(let text): text.texts(path)
        case .list(let list): list.texts
        case .image(let image): [(image.alt, image.path)]
        }
    }
}
