/// Reads the sections of a report, whose keys come from its form.
struct SectionReader {
    let log: DiagnosticLog

    /// The content of the sections, by the keys and paths that `Report` has them under.
    struct Sections {
        var prose: [String: [ReportBlock]] = [:]
        var figures: [String: FigureValue] = [:]
    }

    func read(_ form: Form, in root: JSONNode, blocks: inout BlockReader) -> Sections {
        var sections = Sections()
        for section in form.sections {
            guard let node = log.sound(root.member(section.key)) else { continue }
            if let table = section.table {
                readFigures(table, section.key, node, into: &sections.figures)
                if let notes = log.sound(node.member(FormTable.notesKey)) {
                    sections.prose[section.key] = blocks.read(notes, path: "\(section.key).\(FormTable.notesKey)")
                }
            } else {
                let prose = blocks.read(node, path: section.key)
                if prose.isEmpty {
                    log.add(.warning, .emptySection, .emptySection(section.heading), section.key, node.offset, hint: .writeNothing)
                }
                sections.prose[section.key] = prose
            }
        }
        return sections
    }

    // MARK: Figures

    private func readFigures(_ table: FormTable, _ section: String, _ root: JSONNode, into figures: inout [String: FigureValue]) {
        for cell in table.figures {
            guard let key = cell.figure else { continue }
            let parts = key.split(separator: ".").map(String.init)
            var parent: JSONNode? = root
            var isFaulty = false
            for part in parts.dropLast() {
                parent = parent?.member(part)
                if let parent, log.isFaulty(parent) { isFaulty = true }
            }
            let node = parts.last.flatMap { parent?.member($0) }
            // What is inside a faulty object has been reported with it.
            figures["\(section).\(key)"] =
                isFaulty
                ? .absent
                : figure(node, cell, path: "\(section).\(key)", offset: (node ?? parent ?? root).offset) { table.officialName(of: key) }
        }
    }

    private func figure(_ node: JSONNode?, _ cell: FormCell, path: String, offset: Int, name: () -> String) -> FigureValue {
        if let node, log.isFaulty(node) { return .absent }
        switch node?.value {
        case nil, .null:
            log.add(.warning, .missingFigure, .missingFigure, path, offset, cell: name(), hint: .findItOut)
            return .absent
        case .number(let written):
            if cell.isMoney { return PlainNumber(written).map { .amount($0.digits) } ?? .absent }
            return Double(written).flatMap(Int.init(exactly:)).map { .count($0) } ?? .absent
        case .string(let written): return .amount(written)
        default: return .absent
        }
    }
}

extension Message {
    fileprivate static func emptySection(_ heading: String) -> Message { Message("“\(heading)”没有内容", "the section \(heading) is empty") }
    fileprivate static let writeNothing = Message("没有内容的写“无”", "write 无 where there is nothing to report")
    fileprivate static let missingFigure = Message("缺少这个数字", "this figure is absent")
    fileprivate static let findItOut = Message("查明后补上；没有发生的填 0", "find it out and add it; write 0 where there was none")
}
