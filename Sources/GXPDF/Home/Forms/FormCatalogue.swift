import FoundationEssentials
import Importing
import Reports

/// The script that a form's labels and a report are written in.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
    case simplified = "zh-Hans"
    case traditional = "zh-Hant"
}

/// A statutory form as people read it.
public struct FormOutline: Sendable, Hashable {
    /// Such as `2021`.
    public var id: String
    public var language: ReportLanguage
    public var title: String
    /// The notice that prescribes it.
    public var source: String
    /// The first year that is reported in it.
    public var firstYear: Int
    public var sections: [Section]

    public struct Section: Sendable, Hashable {
        /// Its key in report.json.
        public var key: String
        public var heading: String
        /// The figures of its table in their order; empty in a section of prose.
        public var figures: [Figure]
    }

    public struct Figure: Sendable, Hashable {
        /// The JSON path, such as `applications.granted.total`.
        public var path: String
        /// Its rows and columns by their official labels.
        public var name: String
        /// An amount, decimal and exact, and not a count.
        public var isMoney: Bool
    }
}

/// The statutory forms of all periods, and what a clerk begins with: an empty report.json or an empty spreadsheet.
public struct FormCatalogue: Sendable {
    private let forms: [Form]

    /// - Throws: ``GXPDFError`` when the forms are not there or have faults.
    public init(home: Home? = nil) throws { forms = try (home ?? Home.find()).readForms() }

    /// All forms, the newest first; each in the scripts that it has labels in.
    public var outlines: [FormOutline] {
        forms.sorted { ($0.firstYear, $1.language.rawValue) > ($1.firstYear, $0.language.rawValue) }.map(Self.outline)
    }

    /// - Throws: ``GXPDFError/noSuchForm(name:known:)``
    public func outline(_ id: String, language: ReportLanguage = .simplified) throws -> FormOutline { Self.outline(try form(id, language)) }

    /// The id of the form that a year is reported in; nil for years before all forms.
    public func id(forYear year: Int) -> String? { forms.filter { $0.firstYear <= year }.max { $0.firstYear < $1.firstYear }?.id }

    /// A report with every key of the form, all figures `null` and all sections empty. It loads, and ``Press/check(_:previous:)``
    /// names what is still to be filled in.
    ///
    /// - Parameter form: the id, such as `2021`; by the year unless given.
    /// - Parameter year: the year reported on, from 2008 to 2999.
    /// - Throws: ``GXPDFError/noSuchForm(name:known:)``
    public func skeleton(form id: String? = nil, agency: String, year: Int, language: ReportLanguage = .simplified) throws -> Source {
        let form = try form(id ?? self.id(forYear: year) ?? String(year), language)
        return Source(
            json: Data(
                ReportSkeleton.json(form, language: Self.language(language), agency: agency, year: year, schema: Self.schemaName).utf8))
    }

    /// An .xlsx file of the form's tables, with their official labels, spans and rules, for a clerk to fill in; what is
    /// filled in comes back through ``Importer``. The same form gives the same bytes.
    ///
    /// - Parameter agency: written into the sheet of facts, like the year, where it is known.
    /// - Throws: ``GXPDFError/noSuchForm(name:known:)``, ``GXPDFError/formWithoutTables(name:)``
    public func spreadsheet(form id: String, language: ReportLanguage = .simplified, agency: String? = nil, year: Int? = nil) throws -> Data
    {
        let form = try form(id, language)
        guard form.sections.contains(where: { $0.table != nil }) else { throw GXPDFError.formWithoutTables(name: form.id) }
        do {
            return Data(try FormWorkbook(form, agency: agency, year: year).bytes())
        } catch {
            throw GXPDFError.drawing("\(error)")
        }
    }

    /// The name that ``skeleton(form:agency:year:language:)`` gives the schema of reports, beside the report.
    public static let schemaName = "report.schema.json"

    private func form(_ id: String, _ language: ReportLanguage) throws -> Form {
        let named = forms.filter { $0.id == id }
        guard let form = named.first(where: { $0.language == Self.language(language) }) ?? named.first else {
            throw GXPDFError.noSuchForm(name: id, known: forms.map(\.id).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        }
        return form
    }

    private static func language(_ language: ReportLanguage) -> Report.Language {
        language == .traditional ? .traditional : .simplified
    }

    private static func outline(_ form: Form) -> FormOutline {
        FormOutline(
            id: form.id, language: form.language == .traditional ? .traditional : .simplified, title: form.title, source: form.source,
            firstYear: form.firstYear,
            sections: form.sections.map { section in
                FormOutline.Section(
                    key: section.key, heading: section.heading,
                    figures: (section.table?.figures ?? []).compactMap { cell in
                        cell.figure.map {
                            FormOutline.Figure(
                                path: "\(section.key).\($0)", name: section.table?.officialName(of: $0) ?? $0, isMoney: cell.isMoney)
                        }
                    })
            })
    }
}
