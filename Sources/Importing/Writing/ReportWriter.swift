import Markup
import Reports

/// A report as it was recognised in a file.
struct RecognisedReport {
    var form: Form
    var language: Report.Language
    var agency: String
    var year: Int
    /// nil if it is the usual title.
    var title: String?
    var publication: ReadPublication?
    var preamble: [String] = []
    /// By the section's key; the author's own tables are among the paragraphs.
    var prose: [String: [ImportedBlock]] = [:]
    var figures = FoundFigures()
    var signature: (name: String?, date: String)?
    var comment: String?
    /// The path of the JSON Schema that editors check the file against.
    var schema: String?

    init(form: Form, language: Report.Language, agency: String, year: Int) {
        self.form = form
        self.language = language
        self.agency = agency
        self.year = year
    }

    /// The title that follows from agency and year.
    var usualTitle: String {
        "\(agency)\(year)年\(language == .simplified ? "政府信息公开工作年度报告" : "政府信息公開工作年度報告")"
    }
}

enum ImportedBlock {
    case paragraph(String)
    case table([[String]])

    var json: JSONOutput {
        switch self {
        case .paragraph(let text): .text(text)
        case .table(let rows): .object([("table", .object([("rows", .list(rows.map { .list($0.map(JSONOutput.text)) }))]))])
        }
    }
}

/// Writes report.json with its keys in the order of the form.
enum ReportWriter {
    static func text(_ report: RecognisedReport) -> String {
        var members: [(String, JSONOutput)] = []
        if let schema = report.schema { members.append(("$schema", .text(schema))) }
        if let comment = report.comment { members.append(("$comment", .text(comment))) }
        members.append(("form", .text(report.form.id)))
        members.append(("language", .text(report.language.rawValue)))
        members.append(("agency", .text(report.agency)))
        members.append(("year", .number(report.year)))
        if let title = report.title { members.append(("title", .text(title))) }
        if let publication = report.publication, let source = publication.source, let date = publication.date {
            members.append(
                (
                    "publication",
                    .object(
                        [("source", .text(source)), ("date", .text(date))] + (publication.time.map { [("time", .text($0))] } ?? []))
                ))
        }
        if !report.preamble.isEmpty { members.append(("preamble", .list(report.preamble.map(JSONOutput.text)))) }
        for section in report.form.sections {
            let blocks = JSONOutput.list((report.prose[section.key] ?? []).map(\.json))
            guard let table = section.table else {
                members.append((section.key, blocks))
                continue
            }
            var tree = FigureTree()
            for cell in table.figures {
                guard let key = cell.figure else { continue }
                let value = report.figures.value("\(section.key).\(key)")
                tree.put(value.map(Self.json) ?? .null, at: key.split(separator: ".").map(String.init)[...])
            }
            var json = tree.members
            if report.prose[section.key]?.isEmpty == false { json.append(("notes", blocks)) }
            members.append((section.key, .object(json)))
        }
        if let signature = report.signature {
            members.append(
                ("signature", .object((signature.name.map { [("name", .text($0))] } ?? []) + [("date", .text(signature.date))])))
        }
        return JSONWriter(.records).text(.object(members)) + "\n"
    }
}

extension ReportWriter {
    /// A number, or a string for an amount that includes its unit.
    fileprivate static func json(_ value: String) -> JSONOutput { value.last?.isNumber == true ? .numeral(value) : .text(value) }
}

/// Nested objects built from paths such as `denied.stateSecret.total`.
private struct FigureTree {
    private var keys: [String] = []
    private var leaves: [String: JSONOutput] = [:]
    private var branches: [String: FigureTree] = [:]

    mutating func put(_ value: JSONOutput, at path: ArraySlice<String>) {
        guard let first = path.first else { return }
        if !keys.contains(first) { keys.append(first) }
        if path.count == 1 { leaves[first] = value } else { branches[first, default: FigureTree()].put(value, at: path.dropFirst()) }
    }

    var members: [(String, JSONOutput)] {
        keys.map { key in (key, leaves[key] ?? .object(branches[key]?.members ?? [])) }
    }
}
