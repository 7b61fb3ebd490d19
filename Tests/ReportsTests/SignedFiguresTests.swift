import FoundationEssentials
import Testing

@testable import Reports

/// 本年增/减 in the 2019 form, the only kind of figure that can be below 0.
@Suite struct SignedFiguresTests {
    private func reading(_ changes: [(String, String)] = [], year: Int = 2020) throws -> ReportReading {
        var text = String(
            decoding: try #require(FileManager.default.contents(atPath: "\(PeriodForms.folder)/examples/form-2019-2020.json")),
            as: UTF8.self)
        for (old, new) in changes + [("\"year\": 2020", "\"year\": \(year)")] {
            #expect(text.contains(old), "\(old)")
            text = text.replacing(old, with: new)
        }
        return ReportReader.read(Array(text.utf8), forms: try PeriodForms.all())
    }

    @Test func aDecreaseIsRead() throws {
        let reading = try reading()
        #expect(reading.diagnostics.isEmpty && reading.report?.figures["disclosure.otherServices.change"] == .count(-1))
        #expect(
            try PeriodForms.form("2019").signedPaths
                == Set(["licensing", "otherServices", "penalties", "coercion", "fees"].map { "disclosure.\($0).change" }))
        for name in ["2014", "2021", "2021.zh-Hant"] { #expect(try PeriodForms.form(name).signedPaths.isEmpty) }
    }

    @Test(arguments: [
        ("\"lastYear\": 9, \"change\": -1", "\"lastYear\": -9, \"change\": -1"), ("\"decisions\": 1836", "\"decisions\": -1836"),
        ("\"change\": -1", "\"change\": -1000000000000"),
    ]) func otherFiguresCannotBeNegative(_ old: String, _ new: String) throws {
        #expect(try reading([(old, new)]).diagnostics.map(\.code.id) == ["FIG-03"])
    }

    @Test(arguments: ["-1.5", "\"-1\"", "\"+1\""]) func aDecreaseIsAWholeNumber(_ written: String) throws {
        #expect(try reading([("\"change\": -1", "\"change\": \(written)")]).diagnostics.map(\.severity) == [.error])
    }

    @Test func aDecreaseDoesNotExceedWhatThereWas() throws {
        let reading = try reading([("\"change\": -1", "\"change\": -10")])
        let diagnostics = Checker.check(try #require(reading.report), form: try #require(reading.form), places: reading.places)
        #expect(
            diagnostics.map(\.code.id) == ["SUM-06"] && diagnostics.first?.message.chinese.hasSuffix("0 > 9-10=-1") == true,
            "\(diagnostics)")
    }

    @Test func theNextYearContinuesFromIt() throws {
        let before = try #require(try reading(year: 2019).report)
        func diagnostics(_ changes: [(String, String)]) throws -> [Diagnostic] {
            let now = try reading(changes)
            return Checker.check(try #require(now.report), previous: before, form: try #require(now.form), places: now.places).filter {
                $0.code.id == "YRS-07"
            }
        }
        let all = [("{\"lastYear\": 6,", "{\"lastYear\": 7,"), ("{\"lastYear\": 4,", "{\"lastYear\": 6,")]
        #expect(try diagnostics(all + [("{\"lastYear\": 9,", "{\"lastYear\": 8,")]).isEmpty)
        let one = try diagnostics(all)
        #expect(
            one.count == 1 && one.first?.place.cell == "其他对外管理服务事项 · 上一年项目数量" && one.first?.message.chinese.hasSuffix("9-1=8") == true,
            "\(one)")
    }

    @Test func aChartCannotShowIt() throws {
        let chart =
            "{\"chart\": {\"kind\": \"bars\", \"title\": \"图\", \"categories\": [\"甲\"], \"series\": [{\"name\": \"乙\", \"values\": [\"disclosure.otherServices.change\"]}]}},"
        let reading = try reading([("\"problems\": [", "\"problems\": [\(chart)")])
        #expect(
            Checker.check(try #require(reading.report), form: try #require(reading.form), places: reading.places).map(\.code.id) == [
                "CHT-02"
            ])
    }

    @Test func sums() {
        #expect(
            WrittenSum.text([]) == "0" && WrittenSum.text([3]) == "3" && WrittenSum.text([6, -8]) == "6-8=-2"
                && WrittenSum.text([-1, 2, 0]) == "-1+2+0=1")
        #expect(WrittenSum.text([1, 0, 0, 0, 2]) == "1+2=3")
    }
}
