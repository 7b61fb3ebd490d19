import Reports

/// The forms of reports with their labels as keys, prepared once for any number of imports.
package struct KnownForms: Sendable {
    /// In Simplified characters, in which labels are compared.
    let forms: [Form]
    let vocabularies: [FormVocabulary]
    /// For each form, the labels that no other form has.
    let ownLabels: [Set<String>]

    package init(_ all: [Form]) {
        let forms = all.filter { $0.language == .simplified }
        let vocabularies = forms.map(FormVocabulary.init)
        self.forms = forms
        self.vocabularies = vocabularies
        ownLabels = forms.indices.map { index in
            forms.indices.filter { $0 != index }.reduce(vocabularies[index].labels) { $0.subtracting(vocabularies[$1].labels) }
        }
    }

    func vocabulary(_ form: Form) -> FormVocabulary {
        forms.firstIndex { $0.id == form.id }.map { vocabularies[$0] } ?? FormVocabulary(form)
    }
}
