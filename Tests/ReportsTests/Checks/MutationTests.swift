import Testing

@testable import Reports

/// Changes every single figure of each clean example in several ways and compares what is reported with what is expected.
@Suite struct MutationTests {
    static let examples = ["hangzhou-2025", "long-prose-2024", "form-2019-2020", "form-2014-2016"]

    /// Typical slips for a figure: one more, one less, an additional 0, two digits exchanged, 0.
    static func slips(of value: Int) -> [Int] {
        let digits = Array(String(value.magnitude))
        let swapped = digits.indices.dropFirst().compactMap { at -> Int? in
            var other = digits
            other.swapAt(at - 1, at)
            return Int(String(other))
        }
        return Set([value + 1, value - 1, value * 10, 0] + swapped).filter { $0 != value && $0 >= 0 }.sorted()
    }

    struct Outcome {
        /// By figure, the slips that were not reported, and those reported only by a warning or a note.
        var missed: [String: [Int]] = [:], warned: [String: [Int]] = [:]
        var slips = 0, figures = 0
    }

    static func outcome(of name: String, previous: Report? = nil) throws -> Outcome {
        let reading = try PeriodForms.example(name)
        let report = try #require(reading.report)
        let form = try #require(reading.form)
        var outcome = Outcome()
        // Rules that do not depend on figures run once; prose is read once.
        #expect(Checker.check(report, form: form, places: reading.places).isEmpty)
        let mentions = ProseFigureRule.mentions(in: report, form)
        for path in form.figurePaths {
            guard let figure = report.figures[path] else { continue }
            let changes: [FigureValue] =
                switch figure {
                case .count(let value): slips(of: value).map { .count($0) }
                case .amount(let text): [.amount("0"), .amount(text + "0"), .amount("1" + text)]
                case .absent: []
                }
            outcome.figures += 1
            for change in changes where change != figure {
                var changed = report
                changed.figures[path] = change
                outcome.slips += 1
                var found =
                    EquationRule.diagnostics(ReportSubject(report: changed, form: form, places: reading.places))
                    + ProseFigureRule.diagnostics(mentions, ReportSubject(report: changed, form: form, places: reading.places))
                if let previous {
                    found += RuleRunner.diagnostics(
                        YearPair(report: changed, previous: previous, form: form, places: reading.places),
                        rules: RuleLists.figuresOfTwoYears)
                }
                let number = if case .count(let value) = change { value } else { 0 }
                switch found.map(\.severity).max() {
                case .error?: break
                case .warning?, .note?: outcome.warned[path, default: []].append(number)
                case nil: outcome.missed[path, default: []].append(number)
                }
            }
        }
        return outcome
    }

    /// Figures with slips that no rule can detect, with the reason.
    static let undetectable: [String: [(figures: [String], reason: String)]] = [
        "hangzhou-2025": [
            (
                [
                    "disclosure.licensing.decisions", "disclosure.penalties.decisions", "disclosure.coercion.decisions",
                    "disclosure.fees.amount",
                ], alone
            )
        ],
        "long-prose-2024": [
            (
                [
                    "disclosure.licensing.decisions", "disclosure.penalties.decisions", "disclosure.coercion.decisions",
                    "disclosure.fees.amount",
                ], alone
            ),
            (["disclosure.regulations.repealed", "disclosure.regulations.inForce"], "一件也没有：多写的一件可能是往年制发的"),
        ],
        "form-2019-2020": [
            (["disclosure.regulations.made", "disclosure.normativeDocuments.made"], "制作的不一定公开，公开的不一定是当年制作的"),
            (
                ["disclosure.normativeDocuments.published", "disclosure.regulations.inPublic", "disclosure.normativeDocuments.inPublic"],
                "只知道新公开的不多于全部"
            ),
            (
                ["licensing", "otherServices", "penalties", "coercion", "fees"].flatMap {
                    ["disclosure.\($0).lastYear", "disclosure.\($0).change"]
                }, "要有上年报告才能核对；只知道减少的不多于原有的"
            ),
            (
                ["licensing", "otherServices", "penalties", "coercion"].map { "disclosure.\($0).decisions" } + [
                    "disclosure.procurement.projects", "disclosure.procurement.amount",
                ], alone
            ),
        ],
        "form-2014-2016": [
            (
                [
                    "disclosed.items", "disclosed.normativeDocuments", "responses.pressConferences", "responses.pressConferencesByHead",
                    "responses.interviews", "responses.interviewsByHead",
                ].map { "statistics.\($0)" }, "只知道部分不多于全部"
            ),
            (["gazette", "website", "microblog", "weChat", "other"].map { "statistics.channels.\($0)" }, "同一信息在几个渠道各计一次，合计没有意义"),
            (
                [
                    "disclosed.normativeDocumentsIssued", "responses.topics", "responses.interpretations", "responses.socialMedia",
                    "responses.other", "complaints", "feesCharged",
                    "support.offices", "support.readingRooms", "support.budget", "meetings.held", "meetings.trainings", "meetings.trained",
                ].map { "statistics.\($0)" }, alone
            ),
        ],
    ]
    private static let alone = "不在任何等式中，正文没有提到，也没有上年报告"

    /// Figures whose slips are only warnings, because no notice prints the relation.
    static let onlyWarned: [String: [String]] = [
        "hangzhou-2025": inForce, "long-prose-2024": inForce,
        "form-2019-2020": [
            "disclosure.normativeDocuments.inPublic", "disclosure.normativeDocuments.published", "disclosure.otherServices.lastYear",
            "disclosure.regulations.published",
        ],
        "form-2014-2016": [
            "disclosed.items", "responses.interviews", "responses.interviewsByHead", "responses.pressConferences",
            "responses.pressConferencesByHead",
        ].map { "statistics.\($0)" },
    ]
    private static let inForce = ["regulations", "normativeDocuments"].flatMap { group in
        ["issued", "repealed", "inForce"].map { "disclosure.\(group).\($0)" }
    }

    @Test(arguments: examples) func everyOtherSlipIsReported(_ name: String) throws {
        let outcome = try Self.outcome(of: name)
        let undetectable = Set((Self.undetectable[name] ?? []).flatMap(\.figures))
        #expect(outcome.slips > 300)
        #expect(
            Set(outcome.missed.keys) == undetectable,
            "missed and not listed: \(Set(outcome.missed.keys).subtracting(undetectable).sorted()); listed and held: \(undetectable.subtracting(outcome.missed.keys).sorted())"
        )
        #expect(Set(outcome.warned.keys).isSubset(of: Self.onlyWarned[name] ?? []), "\(outcome.warned)")
        // The equations of tables three and four detect every slip.
        for path in outcome.missed.keys { #expect(!path.hasPrefix("applications.") && !path.hasPrefix("litigation.")) }
    }

    /// With the report for the year before, each figure of 上年结转 is checked on its own, and so are the documents in force.
    @Test func withLastYearsReport() throws {
        let reading = try PeriodForms.example("hangzhou-2025")
        var previous = try #require(reading.report)
        let form = try #require(reading.form)
        previous.year -= 1
        for path in form.figurePaths where path.hasPrefix("applications.carriedOver.") {
            previous.figures["applications.carriedForward." + path.dropFirst("applications.carriedOver.".count)] = previous.figures[path]
        }
        for group in ["regulations", "normativeDocuments"] {
            guard case .count(let now)? = previous.figures["disclosure.\(group).inForce"],
                case .count(let issued)? = previous.figures["disclosure.\(group).issued"],
                case .count(let repealed)? = previous.figures["disclosure.\(group).repealed"]
            else { continue }
            previous.figures["disclosure.\(group).inForce"] = .count(now - issued + repealed)
        }
        let outcome = try Self.outcome(of: "hangzhou-2025", previous: previous)
        #expect(
            Set(outcome.missed.keys) == [
                "disclosure.licensing.decisions", "disclosure.penalties.decisions", "disclosure.coercion.decisions",
                "disclosure.fees.amount",
            ])
        // A figure of these and a 0 behind it, or none at all, is out of proportion to last year's.
        #expect(outcome.warned["disclosure.licensing.decisions"]?.contains(0) == true)
        let report = try #require(reading.report)
        for path in form.figurePaths where path.hasPrefix("applications.carriedOver.") {
            guard case .count(let value)? = report.figures[path] else { continue }
            var changed = report
            changed.figures[path] = .count(value + 1)
            let found = YearRelationRule.diagnostics(YearPair(report: changed, previous: previous, form: form, places: reading.places))
            #expect(found.map(\.code.id) == ["YRS-01"] && found.first?.severity == .error && found.first?.place.path == path)
        }
    }
}
