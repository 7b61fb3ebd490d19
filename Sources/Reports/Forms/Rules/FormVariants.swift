extension [Form] {
    /// The forms, each with rules: a file for another script, such as `2021.zh-Hant.json`, has only labels and shares the rules of the
    /// form with the same id.
    package func sharingRules() -> [Form] {
        map { form in
            guard form.rules == nil, let original = first(where: { $0.id == form.id && $0.rules != nil }) else { return form }
            var form = form
            form.rules = original.rules
            return form
        }
    }
}
