import Reports

/// Selects the form of a report: that of its year, unless its tables clearly belong to another form.
struct FormChoice {
    let known: KnownForms

    private var forms: [Form] { known.forms }

    /// A form is identified by this many labels that no other form has; one or two can occur by chance.
    private static let identifyingLabels = 3

    func form(for year: Int) -> Form? { forms.filter { $0.firstYear <= year }.max { $0.firstYear < $1.firstYear } }

    /// The form whose own labels the tables have; nil if the form of the year fits as well.
    func other(than form: Form, for blocks: [LooseBlock]) -> Form? {
        let keys = keys(blocks)
        let scores = known.ownLabels.map { labels in keys.count { labels.contains($0) } }
        guard let own = forms.firstIndex(where: { $0.id == form.id }), let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
            best != own, scores[best] >= Self.identifyingLabels, scores[own] * 2 < scores[best]
        else { return nil }
        return forms[best]
    }

    /// Whether a report lacks the tables of a form in which they are an annex.
    func isNarrativeOnly(_ form: Form, _ blocks: [LooseBlock]) -> Bool {
        guard form.sections.contains(where: \.isAnnex) else { return false }
        let keys = keys(blocks)
        return known.vocabulary(form).labels.count { keys.contains($0) } < 6
    }

    /// The latest earlier form that has only prose.
    func narrative(before form: Form) -> Form? {
        forms.filter { other in other.firstYear < form.firstYear && other.sections.allSatisfy { $0.table == nil } }.max {
            $0.firstYear < $1.firstYear
        }
    }

    private func keys(_ blocks: [LooseBlock]) -> Set<String> {
        var keys: Set<String> = []
        for block in blocks.prefix(5000) {
            if let table = block.table {
                for row in table.rows.prefix(200) {
                    for cell in row where cell.text.utf8.count <= 400 { keys.insert(LabelKey.key(cell.text)) }
                }
            } else if let text = block.text, text.utf8.count <= 600 {
                for piece in CellLine(text).pieces { keys.insert(LabelKey.key(String(piece))) }
                for word in text.split(whereSeparator: \.isWhitespace).prefix(40) { keys.insert(LabelKey.key(String(word))) }
            }
        }
        return keys
    }
}
