import Markup

/// The JSON Schema of report.json, for editors that complete and check while a clerk types. `form`, or else `year`, chooses the form whose
/// sections a report has; a file with neither is treated as one in the newest form.
package enum ReportSchema {
    package static func json(forms: [Form]) -> String {
        let forms = forms.filter { $0.language == .simplified }.sorted { $0.firstYear < $1.firstYear }
        var printer = SchemaPrinter(hasFigures: true)
        let root = printer.object(.report(knowing: forms))
        let sections: SchemaPrinter.Keywords = forms.map { form in
            let heading: SchemaPrinter.Keywords = [("title", .text(form.title)), ("description", .text("依\(form.source)"))]
            return (name(of: form), .object(heading + printer.object(.report(in: form))))
        }
        let choices = forms.indices.map { index in
            JSONOutput.object([
                ("if", condition(forms, index)), ("then", .object([("$ref", .text("#/$defs/\(name(of: forms[index]))"))])),
            ])
        }
        let heading: SchemaPrinter.Keywords = [
            ("$schema", .text(JSONOutput.dialect)), ("title", .text("政府信息公开工作年度报告")),
            (
                "description",
                .text("按 form 或 year 选定报告格式：\(forms.map { "\($0.id)（\($0.source)）" }.joined(separator: "，"))；由 gxpdf schema 生成")
            ),
        ]
        return JSONWriter(.fitted).text(
            .object(heading + root + [("allOf", .list(choices)), ("$defs", .object(printer.definitions + sections))]))
            + "\n"
    }

    private static func name(of form: Form) -> String { "form-\(form.id)" }

    /// Whether a report names the form, or names none and its year is one of the form's.
    private static func condition(_ forms: [Form], _ index: Int) -> JSONOutput {
        let form = forms[index]
        let isNewest = index + 1 == forms.count
        let formKey = ReportKey.form.rawValue
        let yearKey = ReportKey.year.rawValue
        let named = JSONOutput.object([
            ("required", .list([.text(formKey)])), ("properties", .object([(formKey, .object([("const", .text(form.id))]))])),
        ])
        // While the year is being typed or is still missing, the newest form is as good a guess as any.
        let years: SchemaPrinter.Keywords =
            (isNewest ? [] : [("type", .text("integer"))]) + [("minimum", .number(form.firstYear))]
            + (isNewest ? [] : [("maximum", .number(forms[index + 1].firstYear - 1))])
        let byYear = JSONOutput.object(
            (isNewest ? [] : [("required", .list([.text(yearKey)]))])
                + [("properties", .object([(formKey, .object([("type", .text("null"))])), (yearKey, .object(years))]))])
        return JSONOutput.object([("anyOf", .list([named, byYear]))])
    }
}
