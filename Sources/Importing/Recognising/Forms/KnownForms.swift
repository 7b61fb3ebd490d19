import Reports

/// The forms that reports can be in, with their labels as keys: made once for any number of imports.
package struct KnownForms: Sendable {
    /// Simplified ones: labels are compared in Simplified characters.
    let forms: [Form]
    let vocabularies: [FormVocabulary]
    /// For each form the labels that no other has.
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
