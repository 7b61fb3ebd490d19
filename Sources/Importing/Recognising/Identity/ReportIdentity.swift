import Reports

/// Determines the report's agency, year and form. What the caller specifies takes precedence over what the file says;
/// anything that had to be inferred is reported.
struct ReportIdentity {
    let known: KnownForms
    let request: ImportRequest
    let log: ImportLog

    func year(_ title: ReadTitle?, _ document: LooseDocument) throws -> Int {
        if let year = request.year { return year }
        let period = YearReader.period(document.blocks)
        if let year = title?.year {
            if let period, period.year != year {
                log.add(
                    .warning, .yearUncertain, .periodDiffers(title: year, period: period.year), at: period.position, path: "year")
            }
            return year
        }
        let published =
            PublicationReader.read(metas: document.metas).date
            ?? document.blocks.prefix(60).lazy.compactMap { $0.text.flatMap(PublicationReader.read)?.date }.first
        if let found = period ?? YearReader.guess(document.blocks, published: published) {
            log.add(
                .warning, .yearUncertain, .yearInferred(found), at: found.position, path: "year", hint: .checkYear)
            return found.year
        }
        throw Diagnostic(.error, .yearUncertain, .yearUnknown)
    }

    func form(for year: Int, _ document: LooseDocument) throws -> Form {
        let choice = FormChoice(known: known)
        let forms = known.forms
        if let id = request.form {
            if let form = forms.first(where: { $0.id == id }) { return form }
            throw Diagnostic(.error, .noFormForImportedYear, .noForm(named: id, forms))
        }
        guard let usual = choice.form(for: year) else {
            throw Diagnostic(.error, .noFormForImportedYear, .noForm(for: year, forms))
        }
        if choice.isNarrativeOnly(usual, document.blocks), let narrative = choice.narrative(before: usual) {
            log.add(
                .note, .tablesOfAnotherForm, .narrativeOnly(usual, narrative), path: "form", hint: .nameForm(usual))
            return narrative
        }
        guard let other = choice.other(than: usual, for: document.blocks) else { return usual }
        log.add(
            .warning, .tablesOfAnotherForm, .tablesOfOtherForm(year, usual, other), path: "form", hint: .checkYearAndForm)
        return other
    }

    func agency(_ title: ReadTitle?, _ document: LooseDocument, publication: ReadPublication, signature: String?) -> String {
        if let agency = request.agency { return agency }
        if let title, !title.agency.isEmpty {
            if title.isJoined {
                log.add(.warning, .agencyNotFound, .titleOverSeveralLines(title.agency), path: "agency", hint: .checkAgency)
            }
            return title.agency
        }
        if let found = AgencyReader.read(document.blocks, publication: publication, signature: signature, metas: document.metas) {
            log.add(.warning, .agencyNotFound, .agencyInferred(found), path: "agency", hint: .checkAgency)
            return found.name
        }
        log.add(.error, .agencyNotFound, .agencyUnknown, path: "agency", hint: .nameAgency)
        return Report.unknownAgency
    }
}

extension Message {
    fileprivate static func periodDiffers(title: Int, period: Int) -> Message {
        Message("标题写 \(title) 年，统计期限写 \(period) 年；按标题", "the title says \(title), the period \(period); the title was used")
    }

    fileprivate static func yearInferred(_ found: FoundYear) -> Message {
        Message(
            "标题没有年份；\(found.year) 年取自\(found.source.chinese)", "no title names a year; \(found.year) is \(found.source.english)")
    }

    fileprivate static let checkYear = Message("请核对，或用 --year 指定", "check it, or specify --year")
    fileprivate static let yearUnknown = Message(
        "看不出是哪一年的报告；请用 --year 指定", "cannot determine the year of the report; specify --year")

    fileprivate static func noForm(named id: String, _ forms: [Form]) -> Message {
        Message("没有名为“\(id)”的报告格式（现有：\(list(forms, "、"))）", "no form named \(id) (available: \(list(forms, ", ")))")
    }

    fileprivate static func noForm(for year: Int, _ forms: [Form]) -> Message {
        Message(
            "没有适用于 \(year) 年的报告格式（现有：\(list(forms, "、"))）；可用 --form 指定",
            "no form for reports on \(year) (available: \(list(forms, ", "))); specify one with --form")
    }

    private static func list(_ forms: [Form], _ separator: String) -> String { forms.map(\.id).joined(separator: separator) }

    fileprivate static func narrativeOnly(_ usual: Form, _ narrative: Form) -> Message {
        let table = usual.sections.last?.heading ?? ""
        return Message(
            "原文没有“\(table)”，按只有文字的 \(narrative.id) 年格式读取",
            "there is no \(table); the report was read in the form of \(narrative.id), which is text only")
    }

    fileprivate static func nameForm(_ form: Form) -> Message {
        Message("有统计表的，用 --form \(form.id) 指定", "if it has such a table, specify --form \(form.id)")
    }

    fileprivate static func tablesOfOtherForm(_ year: Int, _ usual: Form, _ other: Form) -> Message {
        Message(
            "\(year) 年的报告应用 \(usual.id) 年格式，原文的表是 \(other.id) 年格式的；按原文",
            "reports on \(year) use the form of \(usual.id), but the tables are those of \(other.id); they were read as they are")
    }

    fileprivate static let checkYearAndForm = Message("请核对年份和格式，或用 --form 指定", "check year and form, or specify --form")

    fileprivate static func titleOverSeveralLines(_ agency: String) -> Message {
        Message("标题分成几行；机关名称按“\(agency)”", "the title extends over several lines; the agency was read as \(agency)")
    }

    fileprivate static func agencyInferred(_ found: FoundAgency) -> Message {
        Message(
            "标题没有机关名称；“\(found.name)”取自\(found.source.chinese)",
            "no title names the agency; \(found.name) comes from \(found.source.english)")
    }

    fileprivate static let checkAgency = Message("请核对，或用 --agency 指定", "check it, or specify --agency")
    fileprivate static let agencyUnknown = Message(
        "看不出是哪个机关的报告；机关名称留待填写", "cannot determine the agency of the report; its name is left to be filled in")
    fileprivate static let nameAgency = Message("用 --agency 指定，或在 report.json 中填写", "specify --agency, or fill it in in report.json")
}
