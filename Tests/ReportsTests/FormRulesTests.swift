import Testing

@testable import Reports

/// The rules of form files: each fault is reported where it is.
@Suite struct FormRulesTests {
    static let form = """
        {
          "id": "9", "title": "表", "source": "测试", "firstYear": 2027,
          "sections": [
            {"key": "words", "heading": "一、文字", "kind": "prose"},
            {
              "key": "cases", "heading": "二、案件", "kind": "table",
              "table": {
                "columns": [1, 1, 1], "headerRows": 0, "figureColumns": ["won", "total"],
                "rows": [[{"text": "复议", "header": "row"}, {"figures": "review"}], [{"text": "诉讼", "header": "row"}, {"figures": "suit"}]]
              }
            }
          ],
          "rules": {
            "headings": [{"section": "words", "also": ["讲述"], "words": ["文"]}],
            "describe": [{"section": "words", "hint": "写", "hintEnglish": "write"}],
            "mention": [{"section": "words", "name": "费", "english": "fees", "words": ["费"], "hint": "写", "hintEnglish": "write"}],
            "prose": {
              "contexts": [{"name": "cases", "parts": [{"words": ["胜诉"], "figures": ["won"]}]}],
              "topics": [{"words": ["案件"], "figures": ["cases.*"], "context": "cases"}, {"nouns": ["诉讼"], "figures": ["cases.suit"], "context": "cases"}],
              "sums": [["cases.review", "cases.suit"]],
              "noneHappened": [{"words": ["案件"], "figures": ["cases.*"]}]
            },
            "years": {
              "relations": [{"code": "YRS-03", "name": "不少于上年", "english": "at least last year's", "relation": "atMost", "left": ["previous.cases.*.won"], "right": ["cases.*.total"]}],
              "sizes": ["cases.*"]
            }
          }
        }
        """

    @Test func rulesAreExpandedOverTheFigures() throws {
        let (form, diagnostics) = FormReader.read(Array(Self.form.utf8))
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message.english))")
        let rules = try #require(form?.rules)
        let all = ["cases.review.total", "cases.suit.total"]
        #expect(rules.prose.topics.map(\.readings) == [[["won"]], [all], [["cases.suit.won"]]])
        #expect(rules.prose.topics[1].sets == TopicGroups(context: "cases", keys: ["cases.review", "cases.suit"]))
        #expect(rules.prose.topics[1].others == all.map { [$0] })
        #expect(rules.prose.topics[2].words.map { String($0) } == ["胜诉诉讼", "胜诉的诉讼", "诉讼胜诉"])
        #expect(rules.prose.sums == [all] && rules.prose.noneHappened.first?.figures == all)
        #expect(rules.years.map(\.path) == all && rules.years.map { $0.left[0].path } == ["cases.review.won", "cases.suit.won"])
        #expect(rules.years.allSatisfy { $0.left[0].isPrevious && !$0.right[0].isPrevious && $0.severity == .warning })
    }

    /// Each with the mark ① where the diagnostic points.
    static let faults: [(code: String, old: String, new: String)] = [
        ("MOD-04", "\"describe\"", "①\"descriptions\": [], \"describe\""),
        ("MOD-04", "\"also\": [\"讲述\"]", "①\"alias\": [\"讲述\"]"),
        ("FRM-05", "\"describe\": [{\"section\": \"words\"", "\"describe\": [{\"section\": ①\"prose\""),
        ("FRM-05", "\"figures\": [\"cases.*\"], \"context\": \"cases\"}, {", "\"figures\": ①[\"case.*\"], \"context\": \"cases\"}, {"),
        ("FRM-05", "\"figures\": [\"cases.*\"], \"context\": \"cases\"}, {", "\"figures\": [\"cases.*\"], \"context\": ①\"suits\"}, {"),
        ("FRM-05", "\"figures\": [\"cases.suit\"], \"context\"", "\"figures\": ①[\"cases.suits\"], \"context\""),
        ("FRM-05", "\"figures\": [\"won\"]", "\"figures\": ①[\"lost\"]"),
        ("MOD-01", "{\"words\": [\"胜诉\"], \"figures\"", "①{\"words\": [], \"figures\""),
        ("FRM-05", "[[\"cases.review\", \"cases.suit\"]]", "①[[\"cases.review\", \"cases.suits\"]]"),
        ("FRM-05", "\"YRS-03\"", "①\"SUM-01\""),
        ("FRM-05", "\"left\": [\"previous.cases.*.won\"]", "\"left\": ①[\"previous.cases.*.lost\"]"),
        ("FRM-05", "\"right\": [\"cases.*.total\"]", "\"right\": ①[\"cases.*.all\"]"),
        ("FRM-05", "\"sizes\": [\"cases.*\"]", "\"sizes\": ①[\"case.*\"]"),
        ("MOD-03", "\"relation\": \"atMost\"", "\"relation\": ①\"less\""),
    ]

    @Test(arguments: faults) func faultsAreReportedWithTheirPlace(_ code: String, _ old: String, _ new: String) throws {
        let range = try #require(Self.form.firstRange(of: old), "\(old)")
        let marked = MarkedText(Self.form[..<range.lowerBound] + new + Self.form[range.upperBound...])
        let (form, diagnostics) = FormReader.read(Array(marked.text.utf8))
        #expect(form == nil)
        let found = diagnostics.filter { $0.code.id == code }
        #expect(
            found.contains { $0.place.line == marked.line && $0.place.column == marked.column },
            "\(diagnostics.map { "\($0.code.id) \($0.place.line ?? 0):\($0.place.column ?? 0) \($0.message.english)" })")
    }

    @Test func aFormForAnotherScriptSharesTheRules() throws {
        let forms = try forms2021()
        #expect(forms.map(\.language) == [.simplified, .traditional])
        #expect(forms[1].rules?.prose.topics.count == forms[0].rules?.prose.topics.count && forms[1].rules != nil)
    }
}
