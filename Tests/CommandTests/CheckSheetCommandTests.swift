import Foundation
import Testing

/// `gxpdf check --report` and `--diagnostics sarif`.
@Suite struct CheckSheetCommandTests {
    /// The example with one wrong figure.
    private func wrong(in folder: String) throws -> String {
        let text = try String(contentsOfFile: CommandRun.example("hangzhou-2025"), encoding: .utf8)
        let changed = text.replacingOccurrences(of: "\"granted\": {\"naturalPerson\": 5345", with: "\"granted\": {\"naturalPerson\": 5346")
        #expect(changed != text)
        let path = "\(folder)/wrong 报告.json"
        try changed.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func theSheetIsWrittenWhateverTheVerdict() throws {
        try withTemporaryFolder { folder in
            let wrong = try wrong(in: folder)
            try "{\"year\":".write(toFile: "\(folder)/broken.json", atomically: true, encoding: .utf8)
            for (name, code) in [
                (CommandRun.example("hangzhou-2025"), Int32(0)), (wrong, 1), ("\(folder)/broken.json", 1), ("\(folder)/none.json", 2),
                (CommandRun.example("notice"), 0),
            ] {
                let sheet = "\(folder)/sheet.pdf"
                try? FileManager.default.removeItem(atPath: sheet)
                #expect(try CommandRun(["check", name, "--report", sheet]).code == code)
                #expect(try Data(contentsOf: URL(fileURLWithPath: sheet)).starts(with: Data("%PDF".utf8)))
            }
        }
    }

    @Test func severalReportsMakeOneSheetAndOneThatIsNotThereKeepsNoOtherBack() throws {
        try withTemporaryFolder { folder in
            let run = try CommandRun([
                "check", "\(folder)/none.json", try wrong(in: folder), CommandRun.example("form-2014-2016"), "--report",
                "\(folder)/all.pdf",
            ])
            #expect(
                run.code == 2 && run.errors.contains("none.json") && run.errors.contains("SUM-05")
                    && run.errors.contains("3 reports: 2 errors"))
            #expect(FileManager.default.fileExists(atPath: "\(folder)/all.pdf"))
        }
    }

    @Test func theSameCheckGivesTheSameSheet() throws {
        try withTemporaryFolder { folder in
            func sheet(_ name: String, _ more: [String], _ environment: [String: String] = [:]) throws -> Data {
                #expect(
                    try CommandRun(
                        ["check", CommandRun.example("hangzhou-2025"), "--report", "\(folder)/\(name)"] + more, environment: environment
                    ).code == 0)
                return try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            }
            let first = try sheet("a.pdf", [])
            let again = try sheet("b.pdf", [])
            #expect(first == again)
            let dated = try sheet("c.pdf", ["--date", "2026-01-20"])
            let epoch = try sheet("d.pdf", [], ["SOURCE_DATE_EPOCH": "1768867200"])
            #expect(dated == epoch && dated != first)
            // A page a file, as everywhere.
            #expect(try CommandRun(["check", CommandRun.example("hangzhou-2025"), "--report", "\(folder)/e.svg"]).code == 0)
            #expect(
                FileManager.default.fileExists(atPath: "\(folder)/e-1.svg") && !FileManager.default.fileExists(atPath: "\(folder)/e.svg"))
        }
    }

    @Test func usage() throws {
        let example = CommandRun.example("hangzhou-2025")
        for arguments in [
            ["--report", "sheet.doc"], ["--report", example], ["--report", "a.pdf", "--date", "2026-02-30"],
            ["--report", "a.pdf", "--date", "2026-1-2"],
        ] {
            #expect(try CommandRun(["check", example] + arguments).code == 64, "\(arguments)")
        }
    }

    // MARK: SARIF

    private func log(_ run: CommandRun) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any])
    }

    @Test func findingsAsSARIF() throws {
        try withTemporaryFolder { folder in
            let name = try wrong(in: folder).components(separatedBy: "/").last ?? ""
            let run = try CommandRun(
                ["check", name, CommandRun.example("hangzhou-2025"), "none.json", "--diagnostics", "sarif"], language: "zh_CN.UTF-8",
                folder: folder)
            #expect(run.code == 2)
            let log = try log(run)
            #expect(log["version"] as? String == "2.1.0" && (log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
            let runs = try #require(log["runs"] as? [[String: Any]])
            #expect(runs.count == 1 && runs[0]["columnKind"] as? String == "unicodeCodePoints")
            let driver = try #require((runs[0]["tool"] as? [String: Any])?["driver"] as? [String: Any])
            let rules = try #require(driver["rules"] as? [[String: Any]])
            #expect(
                driver["name"] as? String == "gxpdf" && Set(rules.compactMap { $0["id"] as? String }).count == rules.count
                    && rules.count > 100)
            let results = try #require(runs[0]["results"] as? [[String: Any]])
            #expect(
                results.compactMap { $0["ruleId"] as? String } == ["SUM-05", "SUM-02", "SUM-03"]
                    && results.compactMap { $0["level"] as? String } == ["error", "note", "note"])
            for result in results {
                let index = try #require(result["ruleIndex"] as? Int)
                #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
                #expect((result["message"] as? [String: String])?["text"]?.contains("建议：") == true)
            }
            let location = try #require((results[0]["locations"] as? [[String: Any]])?.first)
            let physical = try #require(location["physicalLocation"] as? [String: Any])
            #expect(
                (physical["artifactLocation"] as? [String: String]) == ["uri": "wrong%20%E6%8A%A5%E5%91%8A.json", "uriBaseId": "%SRCROOT%"])
            #expect((physical["region"] as? [String: Int])?["startLine"] == 29)
            let logical = try #require((location["logicalLocations"] as? [[String: String]])?.first)
            #expect(logical["name"] == "三、本年度办理结果 › （一）予以公开 · 自然人" && logical["fullyQualifiedName"] == "applications.granted.naturalPerson")
            // What kept the tool from its work is no result, and does not spoil the document.
            let invocation = try #require((runs[0]["invocations"] as? [[String: Any]])?.first)
            #expect(invocation["executionSuccessful"] as? Bool == false && invocation["exitCode"] as? Int == 2)
            #expect((invocation["toolExecutionNotifications"] as? [[String: Any]])?.count == 1)
        }
    }

    @Test func aCleanRunIsADocumentToo() throws {
        for arguments in [["check", CommandRun.example("hangzhou-2025")], ["render", CommandRun.example("hangzhou-2025"), "-o", "-"]] {
            let run = try CommandRun(arguments + ["--diagnostics", "sarif"])
            let runs = try #require(try log(run)["runs"] as? [[String: Any]])
            #expect(run.code == 0 && (runs[0]["results"] as? [Any])?.isEmpty == true)
            #expect((runs[0]["invocations"] as? [[String: Any]])?.first?["executionSuccessful"] as? Bool == true)
        }
    }
}
