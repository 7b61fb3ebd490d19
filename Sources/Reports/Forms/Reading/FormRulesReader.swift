/// Reads the `rules` of a form file. Sections and figures have to be those of the form.
struct FormRulesReader {
    let sections: [FormSection]
    let figures: FormFigures

    init(_ sections: [FormSection]) {
        self.sections = sections
        figures = FormFigures(sections)
    }

    func read(_ object: ObjectReader) -> FormRules {
        var rules = FormRules()
        rules.hasFreeHeadings = object.bool("freeHeadings") ?? false
        rules.headings = object.objects("headings").map { heading in
            defer { heading.finish() }
            return HeadingRule(section: section(heading), variants: heading.strings("also"), words: heading.strings("words"))
        }
        rules.descriptions = object.objects("describe").map { description in
            defer { description.finish() }
            return RequiredDescription(section: section(description), hint: description.hint())
        }
        rules.mentions = object.objects("mention").map { mention in
            defer { mention.finish() }
            return RequiredMention(
                section: section(mention), firstYear: mention.int(mention.node("firstYear"), "firstYear", in: 2008...2999) ?? 0,
                name: mention.name(), words: mention.strings("words"), hint: mention.hint())
        }
        if let prose = object.object("prose") { rules.prose = ProseRulesReader(figures: figures).read(prose) }
        if let years = object.object("years") {
            rules.years = years.objects("relations").flatMap { YearRelationReader(relation: $0, figures: figures).read() }
            rules.sizes = figures.patterns(years, "sizes")
            years.finish()
        }
        object.finish()
        return rules
    }

    /// The key of the section that a rule is about.
    private func section(_ rule: ObjectReader) -> String {
        guard let node = rule.required("section"), let key = rule.string(node, "section") else { return "" }
        if !sections.contains(where: { $0.key == key }) {
            rule.log.add(.error, .formEquationTerm, .unknownSection(key), rule.child("section"), node.offset)
        }
        return key
    }
}

extension Message {
    fileprivate static func unknownSection(_ key: String) -> Message {
        Message("格式没有“\(key)”这个部分", "the form has no section \"\(key)\"")
    }
}
