import Reports

/// Splits a table that contains several of the form's, as on pages that put the whole report in one table. Rows go to the
/// statutory table to which their labels belong; headings and prose become text again.
struct TableParting {
    let vocabulary: FormVocabulary
    let headings: SectionHeadings
    /// For each label the only table that has it. Labels of several tables are left out.
    private let owners: [String: Int]

    /// The most rows that are examined. A report has about fifty.
    private static let longest = 2_000
    private static let shortestProse = 60

    init(vocabulary: FormVocabulary, headings: SectionHeadings) {
        self.vocabulary = vocabulary
        self.headings = headings
        var owners: [String: Int] = [:]
        var shared: Set<String> = []
        for (index, table) in vocabulary.tables.enumerated() {
            for label in table.labels {
                if owners.updateValue(index, forKey: label) != nil { shared.insert(label) }
            }
        }
        for label in shared { owners[label] = nil }
        self.owners = owners
    }

    func parted(_ blocks: [LooseBlock]) -> [LooseBlock] {
        blocks.flatMap { block in block.table.map { parted($0, of: block) } ?? [block] }
    }

    private func parted(_ table: LooseTable, of block: LooseBlock) -> [LooseBlock] {
        guard table.rows.count <= Self.longest else { return [block] }
        let owned = table.rows.map(owner)
        let headed = table.rows.map(heading)
        let tables = Set(owned.compactMap { $0 })
        let hasHeadings = headed.contains { $0 != nil }
        guard tables.count > 1 || !tables.isEmpty && hasHeadings || headed.count(where: { $0 != nil }) > 1 else { return [block] }
        var result: [LooseBlock] = []
        var rows: [[LooseCell]] = []
        var current: Int?
        func append(_ content: LooseContent, at position: FilePosition?) {
            var piece = block
            piece.content = content
            piece.position = position ?? block.position
            result.append(piece)
        }
        func close() {
            if !rows.isEmpty { append(.table(LooseTable(rows: rows)), at: rows[0].first?.position) }
            rows = []
        }
        for (index, row) in table.rows.enumerated() {
            if let text = headed[index] ?? prose(row) {
                close()
                current = nil
                for line in text.split(separator: "\n") { append(.text(String(line)), at: row.first?.position) }
            } else {
                if let owner = owned[index] {
                    if let known = current, known != owner { close() }
                    current = owner
                }
                rows.append(row)
            }
        }
        close()
        return result
    }

    private func owner(_ row: [LooseCell]) -> Int? {
        let found = Set(row.filter { $0.text.utf8.count <= 400 }.compactMap { owners[LabelKey.key($0.text)] })
        return found.count == 1 ? found.first : nil
    }

    /// The text of a row that consists of the heading of a section.
    private func heading(_ row: [LooseCell]) -> String? {
        guard let text = only(row), text.utf8.count <= 300, !vocabulary.labels.contains(LabelKey.key(text)),
            headings.match(text)?.rest == nil, headings.match(text) != nil
        else { return nil }
        return text.split(separator: "\n").joined()
    }

    private func prose(_ row: [LooseCell]) -> String? {
        guard let text = only(row), text.contains("。") || text.count >= Self.shortestProse, !vocabulary.labels.contains(LabelKey.key(text))
        else { return nil }
        return text
    }

    /// The text of the only cell that is not blank.
    private func only(_ row: [LooseCell]) -> String? {
        let filled = row.filter { !$0.isBlank }
        return filled.count == 1 ? filled[0].text : nil
    }
}
