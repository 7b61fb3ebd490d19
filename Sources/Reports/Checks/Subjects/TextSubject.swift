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
        case .list(let list): list.items.enumerated().flatMap { $1.texts(list.path(at: $0)) }
        case .quote(let quote):
            quote.paragraphs.enumerated().flatMap { $1.texts(quote.path(at: $0)) } + (quote.source?.texts(quote.sourcePath) ?? [])
        case .image(let image): [(image.alt, image.path)] + (image.caption?.texts(image.path) ?? [])
        case .table(let table): table.cells.flatMap { $0.content.texts(table.path) } + (table.caption?.texts(table.path) ?? [])
        case .chart(let chart):
            chart.title.texts(chart.path)
                + ([chart.alt, chart.unit].compactMap(\.self) + chart.categories + chart.series.map(\.name)).map { ($0, chart.path) }
        }
    }
}

extension NotedText {
    /// The text and its notes with their paths.
    func texts(_ path: String) -> [(text: String, path: String)] { [(text, path)] + notes.map { ($0.text, $0.path) } }
}
