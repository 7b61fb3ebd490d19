import FoundationEssentials
import Importing
import Reports

/// The statutory forms of all periods, and the files that a clerk begins with: an empty report.json or an empty spreadsheet.
public struct FormCatalogue: Sendable {
    private let forms: [Form]

    /// - Throws: ``GXPDFError`` if the forms are missing or faulty.
    public init(home: Home? = nil) throws { forms = try (home ?? Home.find()).readForms() }

    /// All forms, the newest first; a form with labels in both scripts is listed twice.
    public var outlines: [FormOutline] {
        forms.sorted { ($0.firstYear, $1.language.rawValue) > ($1.firstYear, $0.language.rawValue) }.map(Self.outline)
    }

    /// The outline of one form.
    ///
    /// - Throws: ``GXPDFError/noSuchForm(name:known:)``.
    public func outline(_ id: String, language: ReportLanguage = .simplified) throws -> FormOutline { Self.outline(try form(id, language)) }

    /// The id of the form for a year; nil for years before all forms.
    public func id(forYear year: Int) -> String? { forms.filter { $0.firstYear <= year }.max { $0.firstYear < $1.firstYear }?.id }

    /// A report with every key of the form; all figures are `null` and all sections empty. It can be read, and
    /// ``Press/check(_:previous:)`` reports what has to be filled in.
    ///
    /// - Parameters:
    ///   - id: the form, such as `2021`; if nil, the form for the year.
    ///   - agency: the agency whose report it is.
    ///   - year: the year that is reported, from 2008 to 2999.
    ///   - language: the script of the headings.
    /// - Throws: ``GXPDFError/noSuchForm(name:known:)``.
    public func skeleton(form id: String? = nil, agency: String, year: Int, language: ReportLanguage = .simplified) throws -> Source {
        let form = try form(id ?? self.id(forYear: year) ?? String(year), language)
        return Source(
            json: Data(
                ReportSkeleton.json(form, language: Self.language(language), agency: agency, year: year, schema: Self.schemaName).utf8))
    }

    /// An .xlsx file of the form's tables with their official labels, spans and rules, to be filled in and then read with
    /// ``Importer``. The same form gives the same bytes.
    ///
    /// - Parameters:
    ///   - id: the form, such as `2021`.
    ///   - language: the script of the labels.
    ///   - agency: written into the sheet of facts if it is known.
    ///   - year: the year that is reported, written into the sheet of facts if it is known.
    /// - Throws: ``GXPDFError/noSuchForm(name:known:)``, ``GXPDFError/formWithoutTables(name:)``.
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

    /// The file name under which ``skeleton(form:agency:year:language:)`` refers to the schema of reports.
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
                            FormOutline.FigureKey(
                                path: "\(section.key).\($0)", name: section.table?.officialName(of: $0) ?? $0, isMoney: cell.isMoney)
                        }
                    })
            })
    }
}
