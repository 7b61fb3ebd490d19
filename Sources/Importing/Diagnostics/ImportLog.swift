import Reports

/// Collects the diagnostics of one import and the text that fits nowhere in a report. Frequent corrections are counted and
/// reported once.
final class ImportLog {
    enum Tally: Hashable {
        case punctuation, spaces, labelSpaces, radicals
    }

    /// Which changes of the text are allowed.
    let steps: Normalisation
    private(set) var diagnostics: [Diagnostic] = []
    private var tallies: [Tally: Int] = [:]
    /// Text that fits nowhere in a report, for the file's `$comment`.
    private(set) var kept: [String] = []

    /// A page that is wrong everywhere does not need thousands of diagnostics.
    private static let mostDiagnostics = 500

    init(steps: Normalisation = .all) { self.steps = steps }

    func add(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: Message, at position: FilePosition? = nil, path: String = "",
        cell: String? = nil, hint: Message? = nil
    ) {
        add(Diagnostic(severity, code, message, at: Place(position, path: path, cell: cell), hint: hint))
    }

    func add(_ diagnostic: Diagnostic) { if diagnostics.count < Self.mostDiagnostics { diagnostics.append(diagnostic) } }

    func count(_ tally: Tally, _ number: Int = 1) { tallies[tally, default: 0] += number }

    /// Keeps text that fits nowhere in the report. One diagnostic at the end covers all of it.
    func keep(_ text: String) { if !text.isEmpty { kept.append(text) } }

    /// Reports the corrections that were counted.
    func reportTallies() {
        let kinds: [(Tally, DiagnosticCode, (Int) -> Message)] = [
            (.punctuation, .punctuationWidened, Message.punctuationWidened), (.spaces, .spacesRemoved, Message.spacesRemoved),
            (.labelSpaces, .labelSpacesIgnored, Message.labelSpacesIgnored), (.radicals, .radicalsReplaced, Message.radicalsReplaced),
        ]
        for (tally, code, message) in kinds {
            if let count = tallies[tally], count > 0 { add(.note, code, message(count)) }
        }
    }
}

extension Message {
    fileprivate static func punctuationWidened(_ count: Int) -> Message {
        Message("汉字旁的半角标点改为全角：\(count) 处", "half-width punctuation beside Han characters made full-width: \(count)")
    }

    fileprivate static func spacesRemoved(_ count: Int) -> Message {
        Message("删去汉字之间的空格：\(count) 处", "spaces between Han characters removed: \(count)")
    }

    fileprivate static func labelSpacesIgnored(_ count: Int) -> Message {
        Message("表格标目中的空格不计：\(count) 处", "spaces in table labels ignored: \(count)")
    }

    fileprivate static func radicalsReplaced(_ count: Int) -> Message {
        Message("康熙部首改为通用汉字：\(count) 处", "Kangxi radicals replaced by Han characters: \(count)")
    }
}
