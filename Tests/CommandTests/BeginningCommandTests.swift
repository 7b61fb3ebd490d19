import Foundation
import Testing

/// `gxpdf init` and `gxpdf form`: what a clerk begins with.
@Suite struct BeginningCommandTests {
    @Test func initWritesAReportThatLoads() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/report.json"
            let made = try CommandRun(["init", "--agency", "某市某局", "--year", "2023"], language: "zh_CN.UTF-8", folder: folder)
            #expect(made.code == 0 && made.errors.contains("gxpdf check") && made.errors.contains("report.schema.json"), "\(made.errors)")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(
                text.contains("\"$schema\": \"report.schema.json\"") && text.contains("\"form\": \"2021\"")
                    && text.contains("\"naturalPerson\": null"))
            let check = try CommandRun(["check", path])
            #expect(
                check.code == 0 && check.errors.contains("0 errors") && check.errors.contains("[FIG-01]")
                    && check.errors.contains("[TXT-01]"))
            // The file that is there stays.
            let again = try CommandRun(["init", "--agency", "乙局", "--year", "2023"], folder: folder)
            #expect(again.code == 2 && again.errors.contains("--force"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
            #expect(try CommandRun(["init", "--agency", "乙局", "--year", "2023", "--force"], folder: folder).code == 0)
            #expect(try String(contentsOfFile: path, encoding: .utf8).contains("乙局"))
        }
    }

    @Test func initInOtherFormsAndScripts() throws {
        let old = try CommandRun(["init", "--agency", "某局", "--year", "2016", "-o", "-"])
        #expect(old.code == 0 && String(decoding: old.output, as: UTF8.self).contains("\"report.schema.json\"") && old.errors.isEmpty)
        #expect(String(decoding: try CommandRun(["schema"]).output, as: UTF8.self).contains("统计表"))
        let traditional = try CommandRun(["init", "--agency", "某局", "--year", "2023", "--language", "zh-Hant", "-o", "-"])
        #expect(String(decoding: traditional.output, as: UTF8.self).contains("\"language\": \"zh-Hant\""))
        let unknown = try CommandRun(["init", "--agency", "某局", "--year", "2023", "--form", "1999", "-o", "-"])
        #expect(unknown.code == 2 && unknown.errors.contains("2021") && unknown.output.isEmpty)
        #expect(
            try CommandRun(["init", "--agency", " ", "--year", "2023"]).code == 64
                && CommandRun(["init", "--agency", "某局", "--year", "1999"]).code == 64)
    }

    @Test func formListsItsKeys() throws {
        let forms = String(decoding: try CommandRun(["form"]).output, as: UTF8.self)
        #expect(["2021\tzh-Hans", "2021\tzh-Hant", "2019\t", "2014\t", "2008\t"].allSatisfy(forms.contains))
        let list = String(decoding: try CommandRun(["form", "2021"]).output, as: UTF8.self)
        #expect(list.split(separator: "\n").count { $0.hasPrefix("  ") } == 200)
        #expect(list.contains("applications.denied.stateSecret.naturalPerson") && list.contains("三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 · 自然人"))
        #expect(String(decoding: try CommandRun(["form", "2021", "--language", "zh-Hant"]).output, as: UTF8.self).contains("屬於國家秘密"))
        #expect(
            try CommandRun(["form", "1999"]).code == 2 && CommandRun(["form", "--xlsx"]).code == 64
                && CommandRun(["form", "2021", "-o", "x"]).code == 64)
    }

    @Test(arguments: ["2021", "2019", "2014"]) func theBlankSpreadsheetComesBack(form: String) throws {
        try withTemporaryFolder { folder in
            let blank = "\(folder)/blank.xlsx"
            let year = String((Int(form) ?? 0) + 1)
            let made = try CommandRun(["form", form, "--xlsx", "-o", blank, "--agency", "某市某局", "--year", year])
            #expect(made.code == 0 && made.errors.contains("gxpdf import"))
            #expect(try CommandRun(["form", form, "--xlsx", "-o", blank]).code == 2, "the file is there")
            let back = try CommandRun(["import", blank, "-o", folder], language: "zh_CN.UTF-8")
            #expect(back.code == 0 && back.errors.contains("[IMP-16]") && back.errors.contains("blank.xlsx: 表"), "\(back.errors)")
            let text = try String(contentsOfFile: "\(folder)/blank.json", encoding: .utf8)
            #expect(
                text.contains("某市某局") && text.contains("\"year\": \(year)") && text.contains("\"form\": \"\(form)\"")
                    && !text.contains(": 0"))
            #expect(try CommandRun(["check", "\(folder)/blank.json"]).code == 0)
        }
    }

    @Test func formsOfProseHaveNoSpreadsheet() throws {
        let run = try CommandRun(["form", "2008", "--xlsx", "-o", "/tmp/none.xlsx"])
        #expect(run.code == 2 && run.errors.contains("gxpdf init"))
    }
}
