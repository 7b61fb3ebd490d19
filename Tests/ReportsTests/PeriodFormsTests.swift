import FoundationEssentials
import Testing

@testable import Reports

/// The forms of all periods, from `layouts/forms/`.
enum PeriodForms {
    static let folder = #filePath.components(separatedBy: "/Tests/")[0]
    static let names = ["2008", "2014", "2019", "2021", "2021.zh-Hant"]

    static func reading(_ name: String) throws -> (form: Form?, diagnostics: [Diagnostic]) {
        FormReader.read(Array(try #require(FileManager.default.contents(atPath: "\(folder)/layouts/forms/\(name).json"))))
    }

    static func all() throws -> [Form] { try names.map { try #require(try reading($0).form, "\($0)") }.sharingRules() }

    static func form(_ name: String) throws -> Form { try #require(try reading(name).form) }

    static func example(_ name: String) throws -> ReportReading {
        ReportReader.read(Array(try #require(FileManager.default.contents(atPath: "\(folder)/examples/\(name).json"))), forms: try all())
    }
}

@Suite struct PeriodFormsTests {
    @Test(arguments: PeriodForms.names) func isReadWithoutDiagnostics(_ name: String) throws {
        let (form, diagnostics) = try PeriodForms.reading(name)
        #expect(form != nil && diagnostics.isEmpty, "\(diagnostics)")
    }

    @Test(arguments: PeriodForms.names) func keysAndNamesAreUnique(_ name: String) throws {
        let form = try PeriodForms.form(name)
        #expect(
            Set(form.sections.map(\.key)).count == form.sections.count && Set(form.sections.map(\.heading)).count == form.sections.count)
        let paths = form.figurePaths
        #expect(Set(paths).count == paths.count)
        for section in form.sections {
            guard let table = section.table else { continue }
            let names = table.figures.map { table.officialName(of: $0.figure ?? "") }
            #expect(Set(names).count == names.count, "\(section.key)")
            // The form's own words, and not the key.
            for name in names { #expect(!name.isEmpty && !name.contains { $0.isASCII && $0.isLetter }, "\(name)") }
        }
    }

    @Test(arguments: [
        (2008, "2008"), (2013, "2008"), (2014, "2014"), (2018, "2014"), (2019, "2019"), (2020, "2019"), (2021, "2021"), (2030, "2021"),
    ])
    func theYearChoosesTheForm(_ year: Int, _ id: String) throws {
        let forms = try PeriodForms.all()
        #expect(ReportReader.read(Array("{\"year\": \(year)}".utf8), forms: forms).form?.id == id)
        #expect(ReportReader.read(Array("{\"year\": \(year), \"form\": \"2014\"}".utf8), forms: forms).form?.id == "2014")
    }

    @Test func formsHaveTheFiguresAndRelationsOfTheirNotices() throws {
        let old = try PeriodForms.form("2019")
        let statistics = try PeriodForms.form("2014")
        #expect(old.sections.map { $0.table?.figures.count ?? 0 } == [0, 22, 161, 15, 0, 0])
        #expect(old.sections.map { $0.table?.rowCount ?? 0 } == [0, 18, 26, 4, 0, 0])
        #expect(old.sections.map { $0.table?.equations.count ?? 0 } == [0, 0, 37, 3, 0, 0])
        #expect(old.sections.map { $0.table?.bounds.count ?? 0 } == [0, 7, 0, 0, 0, 0])
        #expect(statistics.sections.map { $0.table?.figures.count ?? 0 } == [0, 0, 0, 0, 0, 0, 0, 58])
        #expect(
            statistics.sections.last?.table?.rowCount == 66
                && statistics.sections.last?.table.map { $0.equations.count + $0.bounds.count } == 10)
        #expect(try PeriodForms.form("2008").sections.allSatisfy { $0.table == nil })
    }

    @Test func namesFollowTheLevelsOfTheStatistics() throws {
        let form = try PeriodForms.form("2014")
        #expect(form.officialName(ofPath: "statistics.denied.tradeSecret") == "三、依申请公开情况 › （三）申请答复数 › 4.不同意公开答复数 › 涉及商业秘密")
        #expect(form.officialName(ofPath: "statistics.answered.notExisting") == "三、依申请公开情况 › （三）申请答复数 › 6.申请信息不存在数")
        #expect(form.officialName(ofPath: "statistics.complaints") == "六、举报投诉数量")
        let old = try PeriodForms.form("2019")
        #expect(old.officialName(ofPath: "disclosure.licensing.change") == "行政许可 · 本年增/减")
        #expect(old.officialName(ofPath: "disclosure.procurement.amount") == "政府集中采购 · 采购总金额")
        #expect(old.officialName(ofPath: "applications.otherHandling.total") == "三、本年度办理结果 › （六）其他处理 · 总计")
    }

    @Test func stubsSpanTheRowsOfTheOlderNotice() throws {
        let table = try #require(try PeriodForms.form("2019").section("applications")?.table)
        #expect(table.cells.filter { $0.rowSpan > 1 }.map(\.rowSpan) == [3, 2, 2, 20, 8, 3, 5])
    }
}

@Suite struct FormKeysTests {
    /// A small form whose table has one row, with more keys in the table and in its one relation.
    private func reading(table: String = "", relation: String = "") -> (form: Form?, diagnostics: [Diagnostic]) {
        FormReader.read(
            Array(
                """
                {"id": "x", "title": "甲", "source": "乙", "firstYear": 2014, "sections": [{"key": "s", "heading": "一、丙", "kind": "table", "table": {
                "columns": [3, 1, 1, 1], "headerRows": 0, \(table)
                "rows": [[{"text": "丁", "header": "row", "level": 2}, {"text": "件"}, {"figure": "a"}, {"figure": "b"}]],
                "equations": [{"code": "SUM-01", "name": "戊", "english": "e", \(relation) "left": ["a"], "right": ["b"]}]}}]}
                """.utf8))
    }

    @Test func aRelationWithoutGroupsIsBetweenFigures() throws {
        let table = try #require(reading().form?.sections.first?.table)
        #expect(
            table.equations.map(\.left) == [["a"]] && table.equations.map(\.right) == [["b"]]
                && table.equations.map(\.comparison) == [.equal]
        )
        #expect(table.cells.map(\.level) == [2, 0, 0, 0] && table.cells.map(\.indent) == [2, 0, 0, 0])
        #expect(table.size == nil && table.rowHeight == nil)
        #expect(table.officialName(of: "a") == "丁")
    }

    @Test func faultsAreReported() {
        #expect(reading(table: "\"size\": 9.5, \"rowHeight\": 5.6,").form?.sections.first?.table?.size == 9.5)
        #expect(reading(table: "\"size\": 0,").diagnostics.map(\.code.id) == ["MOD-02"])
        #expect(reading(table: "\"rowHeight\": \"5\",").diagnostics.map(\.code.id) == ["MOD-02"])
        #expect(reading(relation: "\"relation\": \"less\",").diagnostics.map(\.code.id) == ["MOD-03"])
        #expect(reading(relation: "\"for\": [\"g\"],").diagnostics.map(\.code.id) == ["FRM-05", "FRM-05"])
    }
}
