/// A rule between a report and the one on the year before.
struct YearCheck: Sendable {
    /// Whether it compares figures, which two forms count differently.
    var needsSameForm = true
    var run: @Sendable (Years) -> [Diagnostic]

    /// Those that compare figures.
    static let figures: [YearCheck] = [.carriedOver, .inForce, .itemsGoOn, .pendingCases, .jumps]
    static let all: [YearCheck] = figures + [.repeatedText]
}

/// A report with that on the year before; diagnostics point into the former.
struct Years {
    var report: Report
    var previous: Report
    var form: Form
    var places: PlaceIndex

    /// All relations between figures of the two years.
    var relations: [Relation] { carriedOver + inForce + itemsGoOn + pendingCases }

    func relation(
        _ code: DiagnosticCode, _ name: Message, _ path: String, left: [Int?], right: [Int?], _ comparison: FormEquation.Relation = .equal
    ) -> Relation {
        Relation(
            code: code, name: name, path: path, subject: form.officialName(ofPath: path) ?? path, left: left, right: right,
            comparison: comparison)
    }

    /// What is said about the relations that do not hold, given the sums of both sides.
    func broken(_ relations: [Relation], _ diagnostic: (Relation, Int, Int) -> Diagnostic) -> [Diagnostic] {
        relations.compactMap { relation in
            guard relation.holds == false, let sums = relation.sums else { return nil }
            return diagnostic(relation, sums.left, sums.right)
        }
    }

    func count(_ path: some StringProtocol, in report: Report) -> Int? {
        guard case .count(let value)? = report.figures[String(path)] else { return nil }
        return value
    }
}

extension PlaceIndex {
    /// The place of a figure with its official name.
    func figure(_ path: String, of form: Form) -> Place {
        var place = self[path] ?? Place(path: path)
        place.cell = form.officialName(ofPath: path)
        return place
    }
}

extension Checker {
    /// The relations between the figures of a report and of the one on the year before; none where the two cannot be
    /// compared.
    package static func relations(_ report: Report, previous: Report, form: Form) -> [Relation] {
        guard previous.year == report.year - 1, previous.formID == report.formID else { return [] }
        return Years(report: report, previous: previous, form: form, places: PlaceIndex(lines: LineIndex([]))).relations
    }

    /// Holds a report against the one on the year before.
    package static func check(_ report: Report, previous: Report, form: Form, places: PlaceIndex) -> [Diagnostic] {
        let place = places["year"] ?? Place(path: "year")
        guard previous.year == report.year - 1 else {
            return [
                Diagnostic(
                    .warning, .previousReportNotComparable,
                    Message(
                        "上年报告是 \(previous.year) 年的，不是 \(report.year - 1) 年的，没有比较",
                        "the previous report is on \(previous.year), not on \(report.year - 1); nothing was compared"), at: place,
                    hint: Message("用 --previous 给出 \(report.year - 1) 年的报告", "give the report on \(report.year - 1) as --previous"))
            ]
        }
        var diagnostics: [Diagnostic] = []
        if !Abbreviation.fits(report.agency, previous.agency) {
            diagnostics.append(
                Diagnostic(
                    .warning, .previousReportNotComparable,
                    Message("上年报告的机关是“\(previous.agency)”", "the previous report is by \(previous.agency)"),
                    at: places["agency"] ?? Place(path: "agency"),
                    hint: Message("不是机关更名的，请换成本机关的上年报告", "unless the agency was renamed, give its own previous report")))
        }
        let sameForm = previous.formID == report.formID
        if !sameForm {
            diagnostics.append(
                Diagnostic(
                    .note, .previousReportNotComparable,
                    Message("两年的报告格式不同，数字没有比较", "the two reports are in different forms; their figures were not compared"),
                    at: place))
        }
        let years = Years(report: report, previous: previous, form: form, places: places)
        return diagnostics + YearCheck.all.filter { sameForm || !$0.needsSameForm }.flatMap { $0.run(years) }
    }
}
