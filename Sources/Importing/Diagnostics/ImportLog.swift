import Reports

/// Collects what an import has to say. What happens often is counted and said once.
final class ImportLog {
    enum Tally: Hashable {
        case punctuation, spaces, labelSpaces, radicals
    }

    /// What may be changed of the text.
    let steps: Normalisation
    private(set) var diagnostics: [Diagnostic] = []
    private var tallies: [Tally: Int] = [:]
    /// Text that has no place in a report, for the file's `$comment`.
    private(set) var kept: [String] = []
    /// What the numbers count that come as lines.
    var places = LoosePlaces.lines

    init(steps: Normalisation = .all) { self.steps = steps }

    func add(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ chinese: String, _ english: String, line: Int? = nil, path: String = "",
        cell: String? = nil, hint: Message? = nil
    ) {
        // A page that is wrong everywhere needs no thousand diagnostics.
        guard diagnostics.count < 500 else { return }
        let (line, spot) = places.place(line)
        diagnostics.append(
            Diagnostic(severity, code, Message(chinese, english), at: Place(path: path, cell: cell, line: line, spot: spot), hint: hint))
    }

    func count(_ tally: Tally, _ number: Int = 1) { tallies[tally, default: 0] += number }

    /// Keeps text that could not be placed; the diagnostic is told with the others of its kind.
    func keep(_ text: String) { if !text.isEmpty { kept.append(text) } }

    /// Says what was counted.
    func tellTallies() {
        func tell(_ tally: Tally, _ code: DiagnosticCode, _ chinese: String, _ english: String) {
            guard let count = tallies[tally], count > 0 else { return }
            add(.note, code, "\(chinese)：\(count) 处", "\(english): \(count)")
        }
        tell(.punctuation, .punctuationWidened, "汉字旁的半角标点改为全角", "half-width punctuation beside Han characters made full-width")
        tell(.spaces, .spacesRemoved, "删去汉字之间的空格", "spaces between Han characters removed")
        tell(.labelSpaces, .labelSpacesIgnored, "表格标目中的空格不计", "spaces in labels of tables passed over")
        tell(.radicals, .radicalsReplaced, "康熙部首改为通用汉字", "Kangxi radicals replaced by their characters")
    }
}
