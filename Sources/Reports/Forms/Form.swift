/// A statutory form of the annual report: its sections, tables, labels and equations, read from `layouts/forms/`.
package struct Form: Sendable {
    package var id: String
    /// The script of the labels.
    package var language: Report.Language
    package var title: String
    /// The notice that prescribes it.
    package var source: String
    /// The first year that this form is used for.
    package var firstYear: Int
    package var sections: [FormSection]
    /// nil for the labels of a form in another script, until `sharingRules` adds those of the form.
    package var rules: FormRules?

    package func section(_ key: String) -> FormSection? { sections.first { $0.key == key } }

    /// The paths of all figures, such as `applications.granted.total`, in the order of the form.
    package var figurePaths: [String] {
        sections.flatMap { section in (section.table?.figures ?? []).compactMap { $0.figure.map { "\(section.key).\($0)" } } }
    }

    /// The figures that may be below 0, by their paths.
    package var signedPaths: Set<String> {
        Set(
            sections.flatMap { section in
                (section.table?.figures ?? []).filter(\.isSigned).compactMap { $0.figure.map { "\(section.key).\($0)" } }
            })
    }

    /// The official name of the figure at a JSON path; nil if the path is not a figure.
    package func officialName(ofPath path: String) -> String? {
        guard let dot = path.firstIndex(of: "."), let table = section(String(path[..<dot]))?.table else { return nil }
        let figure = String(path[path.index(after: dot)...])
        return table.cells.contains { $0.figure == figure } ? table.officialName(of: figure) : nil
    }
}

package struct FormSection: Sendable {
    /// The section's key in a report.
    package var key: String
    /// The official heading with its number.
    package var heading: String
    /// nil for a section of prose.
    package var table: FormTable?
    /// A table that reports may lack.
    package var isAnnex: Bool
}
