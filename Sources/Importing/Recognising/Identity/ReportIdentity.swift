import Reports

/// Whose report it is, on which year and in which form. A person's word goes before what the file says; what had to be
/// pieced together is told.
struct ReportIdentity {
    let known: KnownForms
    let request: ImportRequest
    let log: ImportLog

    func year(_ title: ReadTitle?, _ document: LooseDocument) throws(ImportStop) -> Int {
        if let year = request.year { return year }
        let period = YearReader.period(document.blocks)
        if let year = title?.year {
            if let period, period.year != year {
                log.add(
                    .warning, .yearUncertain, "标题写 \(year) 年，统计期限写 \(period.year) 年；按标题",
                    "the title says \(year), the period \(period.year); the title's was taken", line: period.line, path: "year")
            }
            return year
        }
        let published =
            PublicationReader.read(metas: document.metas).date
            ?? document.blocks.prefix(60).lazy.compactMap { $0.text.flatMap(PublicationReader.read)?.date }.first
        if let found = period ?? YearReader.guess(document.blocks, published: published) {
            log.add(
                .warning, .yearUncertain, "标题没有年份；\(found.year) 年取自\(found.from.chinese)",
                "no title names a year; \(found.year) is \(found.from.english)", line: found.line, path: "year",
                hint: Message("请核对，或用 --year 指定", "check it, or give --year"))
            return found.year
        }
        throw ImportStop(
            code: .yearUncertain, chinese: "看不出是哪一年的报告；请用 --year 指定", english: "cannot tell the year of the report; give --year")
    }

    func form(for year: Int, _ document: LooseDocument) throws(ImportStop) -> Form {
        let choice = FormChoice(known: known)
        let forms = known.forms
        if let id = request.form {
            if let form = forms.first(where: { $0.id == id }) { return form }
            throw ImportStop(
                code: .noFormForImportedYear, chinese: "没有名为“\(id)”的报告格式（现有：\(forms.map(\.id).joined(separator: "、"))）",
                english: "no form named \(id) (there are: \(forms.map(\.id).joined(separator: ", ")))")
        }
        guard let usual = choice.form(for: year) else {
            throw ImportStop(
                code: .noFormForImportedYear, chinese: "没有适用于 \(year) 年的报告格式（现有：\(forms.map(\.id).joined(separator: "、"))）；可用 --form 指定",
                english: "no form for reports on \(year) (there are: \(forms.map(\.id).joined(separator: ", "))); --form names one")
        }
        if choice.isNarrativeOnly(usual, document.blocks), let narrative = choice.narrative(before: usual) {
            log.add(
                .note, .tablesOfAnotherForm, "原文没有“\(usual.sections.last?.heading ?? "")”，按只有文字的 \(narrative.id) 年格式读取",
                "there is no \(usual.sections.last?.heading ?? ""); read in the form of \(narrative.id), which is text alone", path: "form",
                hint: Message("有统计表的，用 --form \(usual.id) 指定", "where there is such a table, give --form \(usual.id)"))
            return narrative
        }
        guard let other = choice.other(than: usual, for: document.blocks) else { return usual }
        log.add(
            .warning, .tablesOfAnotherForm, "\(year) 年的报告应用 \(usual.id) 年格式，原文的表是 \(other.id) 年格式的；按原文",
            "reports on \(year) use the form of \(usual.id), but the tables are those of \(other.id); they were read as they are",
            path: "form",
            hint: Message("请核对年份和格式，或用 --form 指定", "check year and form, or give --form"))
        return other
    }

    func agency(_ title: ReadTitle?, _ document: LooseDocument, publication: ReadPublication, signature: String?) -> String {
        if let agency = request.agency { return agency }
        if let title, !title.agency.isEmpty {
            if title.isJoined {
                log.add(
                    .warning, .agencyNotFound, "标题分成几行；机关名称按“\(title.agency)”",
                    "the title lies over several lines; the agency was read as \(title.agency)", path: "agency",
                    hint: Message("请核对，或用 --agency 指定", "check it, or give --agency"))
            }
            return title.agency
        }
        if let found = AgencyReader.read(document.blocks, publication: publication, signature: signature, metas: document.metas) {
            log.add(
                .warning, .agencyNotFound, "标题没有机关名称；“\(found.name)”取自\(found.from.chinese)",
                "no title names the agency; \(found.name) comes from \(found.from.english)", path: "agency",
                hint: Message("请核对，或用 --agency 指定", "check it, or give --agency"))
            return found.name
        }
        log.add(
            .error, .agencyNotFound, "看不出是哪个机关的报告；机关名称留待填写", "cannot tell whose report it is; the agency's name is left to be filled in",
            path: "agency", hint: Message("用 --agency 指定，或在 report.json 中填写", "give --agency, or fill it in in report.json"))
        return Report.unknownAgency
    }
}
