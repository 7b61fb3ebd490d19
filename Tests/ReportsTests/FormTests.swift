import FoundationEssentials
import Testing

@testable import Reports

/// The project's own 2021 form.
func form2021() throws -> Form {
    let path = #filePath.components(separatedBy: "/Tests/")[0] + "/layouts/forms/2021.json"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let (form, diagnostics) = FormReader.read(Array(bytes))
    #expect(diagnostics.isEmpty)
    return try #require(form)
}

/// The 2021 form in both scripts.
func forms2021() throws -> [Form] {
    let folder = #filePath.components(separatedBy: "/Tests/")[0] + "/layouts/forms"
    return try ["2021.json", "2021.zh-Hant.json"].map { name in
        let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
        return try #require(FormReader.read(Array(bytes)).form, "\(name)")
    }.sharingRules()
}

@Suite struct Form2021Tests {
    @Test func bothScriptsHaveTheSameCells() throws {
        let forms = try forms2021()
        #expect(forms.map(\.language) == [.simplified, .traditional] && forms[0].id == forms[1].id)
        for (a, b) in zip(forms[0].sections, forms[1].sections) {
            #expect(a.key == b.key && a.table?.equations.map(\.left) == b.table?.equations.map(\.left))
            for (x, y) in zip(a.table?.cells ?? [], b.table?.cells ?? []) {
                #expect(
                    x.figure == y.figure && x.row == y.row && x.column == y.column && x.text?.count == y.text?.count
                        && x.lines.count == y.lines.count)
            }
        }
    }

    @Test func aReportUsesTheFormInItsOwnScript() throws {
        let traditional = ReportReader.read(
            Array(try CleanReport.changed("\"year\"", "\"language\": \"zh-Hant\", \"year\"").utf8), forms: try forms2021())
        #expect(traditional.form?.section("overview")?.heading == "一、總體情況")
        #expect(ReportReader.read(Array(CleanReport.text.utf8), forms: try forms2021()).form?.section("overview")?.heading == "一、总体情况")
    }

    @Test func hasTheFiguresAndEquationsOfTheNotice() throws {
        let form = try form2021()
        #expect(form.sections.map { $0.table?.figures.count ?? 0 } == [0, 10, 175, 15, 0, 0])
        #expect(form.sections.map { $0.table?.equations.count ?? 0 } == [0, 0, 39, 3, 0, 0])
        #expect(form.sections.map { $0.table?.bounds.count ?? 0 } == [0, 2, 0, 0, 0, 0])
        #expect(form.sections.map { $0.table?.rowCount ?? 0 } == [0, 14, 28, 4, 0, 0])
    }

    @Test func namesEachFigureByItsLabels() throws {
        let form = try form2021()
        let table = try #require(form.section("applications")?.table)
        #expect(form.officialName(ofPath: "applications.denied.stateSecret.naturalPerson") == "三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 · 自然人")
        #expect(table.officialName(of: "received.commercialEnterprise") == "一、本年新收政府信息公开申请数量 · 法人或其他组织 › 商业企业")
        let names = table.figures.map { table.officialName(of: $0.figure ?? "") }
        #expect(names.allSatisfy { $0.contains(" · ") })
        #expect(Set(names).count == 175)
        #expect(form.officialName(ofPath: "disclosure.regulations.issued") == "规章 · 本年制发件数")
        #expect(form.officialName(ofPath: "overview[0]") == nil)
        #expect(form.officialName(ofPath: "litigation.directSuit.upheld") == "行政诉讼 › 未经复议直接起诉 › 结果维持")
    }

    @Test func stubsSpanTheRowsOfTheNotice() throws {
        let table = try #require(try form2021().section("applications")?.table)
        #expect(table.cells.filter { $0.rowSpan > 1 }.map(\.rowSpan) == [3, 2, 2, 22, 8, 3, 5, 3])
        #expect(table.cells.filter(\.isStacked).map(\.text) == ["三、本年度办理结果"])
    }
}
