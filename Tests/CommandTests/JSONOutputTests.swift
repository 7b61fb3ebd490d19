import Foundation
import Testing

/// With `--diagnostics json`, every line of standard error is a JSON object, and the last one is the summary.
@Suite struct JSONOutputTests {
    private let hangzhou = CommandRun.example("hangzhou-2025")
    private let tongzhou = CommandRun.example("tongzhou-kjj-2023")

    /// The records of a run, after what is true of all runs has been checked.
    @discardableResult private func records(
        _ run: CommandRun, code: Int32, _ location: SourceLocation = #_sourceLocation
    ) throws -> [[String: Any]] {
        let lines = run.errors.split(separator: "\n")
        let records = try lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)", sourceLocation: location)
        }
        #expect(run.code == code, "\(run.errors)", sourceLocation: location)
        #expect(records.count { $0["kind"] as? String == "summary" } == 1, "\(run.errors)", sourceLocation: location)
        let summary = try #require(records.last, sourceLocation: location)
        #expect(summary["exitCode"] as? Int == Int(code) && summary["kind"] as? String == "summary", sourceLocation: location)
        let kinds = Dictionary(grouping: records) { $0["kind"] as? String ?? "" }.mapValues(\.count)
        #expect(Set(kinds.keys).isSubset(of: ["finding", "error", "summary"]), sourceLocation: location)
        #expect(summary["failures"] as? Int == kinds["error"] ?? 0, sourceLocation: location)
        let counted = ["errors", "warnings", "notes"].compactMap { summary[$0] as? Int }.reduce(0, +)
        #expect(counted == kinds["finding"] ?? 0, sourceLocation: location)
        for record in records where record["kind"] as? String != "summary" {
            #expect(record["code"] is String && record["message"] is String, sourceLocation: location)
        }
        return records
    }

    private func run(_ arguments: [String], language: String = "C", shell: String? = nil, input: Data? = nil) throws -> CommandRun {
        try CommandRun(arguments + ["--diagnostics", "json"], input: input, language: language, shell: shell)
    }

    private func result(_ records: [[String: Any]]) -> [String: Any] { records.last?["result"] as? [String: Any] ?? [:] }

    private func errorCodes(_ records: [[String: Any]]) -> [String] {
        records.filter { $0["kind"] as? String == "error" }.compactMap { $0["code"] as? String }
    }

    @Test(arguments: ["C", "zh_CN.UTF-8"]) func everySubcommandInSuccess(_ language: String) throws {
        try withTemporaryFolder { folder in
            for arguments in [
                ["init", "--agency", "某局", "--year", "2023", "-o", "\(folder)/new.json"], ["form"], ["form", "2021"],
                ["form", "2021", "--xlsx", "-o", "\(folder)/blank.xlsx", "--agency", "某局", "--year", "2023"],
                ["render", tongzhou, "-o", "\(folder)/a.pdf", "--attach"],
                ["check", tongzhou], ["extract", "\(folder)/a.pdf", "-o", "\(folder)/a.json"], ["schema"], ["fonts"], ["layouts"],
                ["render", "--verify", "\(folder)/a.pdf"], ["import", "\(folder)/blank.xlsx", "-o", folder],
            ] { try records(run(arguments, language: language), code: 0) }
            let rendered = try records(run(["render", tongzhou, "-o", "\(folder)/b.pdf"], language: language), code: 0)
            #expect(result(rendered)["files"] as? [String] == ["\(folder)/b.pdf"] && (result(rendered)["pages"] as? Int ?? 0) > 3)
        }
    }

    @Test func everySubcommandWithAMissingFile() throws {
        for arguments in [
            ["render", "/nowhere/a.json"], ["check", "/nowhere/a.json"], ["check", hangzhou, "--previous", "/nowhere/a.json"],
            ["batch", "/nowhere", "-o", "/nowhere/o"], ["import", "/nowhere/a.html"], ["extract", "/nowhere/a.pdf"],
            ["fonts", "--report", "/nowhere/a.json"], ["fonts", "--layout", "/nowhere/a.json"], ["render", "--verify", "/nowhere/a.pdf"],
        ] {
            let records = try records(run(arguments), code: 2)
            #expect(errorCodes(records) == ["unreadable"], "\(arguments)")
            #expect(records[0]["file"] as? String == arguments.last { $0.hasPrefix("/nowhere") && $0 != "/nowhere/o" })
        }
        for arguments in [["schema"], ["layouts"], ["form"], ["init", "--agency", "某局", "--year", "2023"], ["render", hangzhou]] {
            let homeless = try CommandRun(arguments + ["--diagnostics", "json"], environment: ["GXPDF_HOME": "/nowhere"])
            #expect(try errorCodes(records(homeless, code: 2)) == ["setup"])
        }
    }

    @Test func outputsThatCannotBeWritten() throws {
        try withTemporaryFolder { folder in
            let pdf = "\(folder)/a.pdf"
            try records(run(["render", hangzhou, "--attach", "-o", pdf]), code: 0)
            for arguments in [
                ["render", hangzhou, "-o", "/nowhere/a.pdf"], ["render", hangzhou, "-o", "/dev/full"],
                ["check", hangzhou, "--report", "/nowhere/a.pdf"], ["extract", pdf, "-o", "/nowhere/a.json"],
                ["init", "--agency", "某局", "--year", "2023", "-o", "/nowhere/a.json"],
                ["form", "2021", "--xlsx", "-o", "/nowhere/a.xlsx"], ["import", pdf, "-o", "/dev/null/x"],
                ["batch", CommandRun.folder + "/examples", "-o", "/dev/null/x"],
            ] { #expect(try errorCodes(records(run(arguments), code: 2)) == ["unwritable"], "\(arguments)") }
            let exists = try records(run(["init", "--agency", "某局", "--year", "2023", "-o", pdf]), code: 2)
            #expect(errorCodes(exists) == ["exists"])
            let different = try records(run(["render", hangzhou, "--mirror", "--verify", pdf]), code: 1)
            #expect(errorCodes(different) == ["different"])
            let piped = try CommandRun(
                ["schema", "--diagnostics", "json"], shell: "\"$0\" \"$@\" > /dev/full")
            #expect(try errorCodes(records(piped, code: 2)) == ["unwritable"])
        }
    }

    @Test func badReportsAndMixedBatches() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/in", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: tongzhou, toPath: "\(folder)/in/good.json")
            try "{\"agency\":".write(toFile: "\(folder)/in/bad.json", atomically: true, encoding: .utf8)
            for arguments in [["render", "\(folder)/in/bad.json"], ["check", "\(folder)/in/bad.json"]] {
                #expect(try records(run(arguments), code: 1).first?["code"] as? String == "JSN-03")
            }
            let batch = try records(run(["batch", "\(folder)/in", "-o", "\(folder)/out"]), code: 1)
            #expect(batch.contains { $0["code"] as? String == "FIG-01" } && batch.contains { $0["code"] as? String == "JSN-03" })
            #expect(result(batch)["inputs"] as? Int == 2 && result(batch)["done"] as? Int == 1)
            #expect(result(batch)["files"] as? [String] == ["\(folder)/out/good.pdf"])
            // A link to nothing is a report that cannot be read.
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/in/gone.json", withDestinationPath: "/nowhere")
            let gone = try records(run(["batch", "\(folder)/in", "-o", "\(folder)/out"]), code: 2)
            #expect(errorCodes(gone) == ["unreadable"] && result(gone)["done"] as? Int == 1)
            #expect(try errorCodes(records(run(["batch", "\(folder)/out", "-o", "\(folder)/out"]), code: 2)) == ["empty"])
            let check = try records(run(["check", hangzhou, "/nowhere", tongzhou]), code: 2)
            #expect(errorCodes(check) == ["unreadable"] && result(check)["done"] as? Int == 2)
            try "<p>x</p>".write(toFile: "\(folder)/x.html", atomically: true, encoding: .utf8)
            let imported = try records(run(["import", "\(folder)/x.html", "/nowhere/y.html"]), code: 2)
            #expect(errorCodes(imported) == ["unreadable"] && result(imported)["done"] as? Int == 0)
        }
    }

    @Test func aFolderWithoutPermission() throws {
        guard geteuid() != 0 else { return }
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                atPath: "\(folder)/closed", withIntermediateDirectories: true, attributes: [.posixPermissions: 0])
            let records = try records(run(["batch", "\(folder)/closed", "-o", "\(folder)/out"]), code: 2)
            #expect(errorCodes(records) == ["unreadable"] && (records[0]["message"] as? String)?.contains("permission denied") == true)
        }
    }

    /// The summary states whether bytes or content were equal.
    @Test func verification() throws {
        try withTemporaryFolder { folder in
            let pdf = "\(folder)/a.pdf"
            try records(run(["render", hangzhou, "-o", pdf]), code: 0)
            #expect(try result(records(run(["render", hangzhou, "--verify", pdf]), code: 0))["verified"] as? String == "bytes")
            var bytes = try Data(contentsOf: URL(fileURLWithPath: pdf))
            let build = try #require(bytes.range(of: Data("<stEvt:softwareAgent>gxpdf 0".utf8)))
            bytes[build.upperBound - 1] = UInt8(ascii: "9")
            try bytes.write(to: URL(fileURLWithPath: pdf))
            #expect(try result(records(run(["render", hangzhou, "--verify", pdf]), code: 0))["verified"] as? String == "content")
        }
    }

    /// qpdf writes nothing of its own about a file whose trailer does not name a catalogue.
    @Test func aPDFWithoutACatalogue() throws {
        try withTemporaryFolder { folder in
            let pdf = "\(folder)/a.pdf"
            try records(run(["render", hangzhou, "-o", pdf]), code: 0)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: pdf))
            while let root = bytes.range(of: Data("/Root".utf8)) { bytes.replaceSubrange(root, with: Data("/Riot".utf8)) }
            try bytes.write(to: URL(fileURLWithPath: pdf))
            #expect(try errorCodes(records(run(["extract", pdf]), code: 1)) == ["empty"])
            try records(run(["render", hangzhou, "--verify", pdf]), code: 2)
        }
    }

    @Test func wrongUsage() throws {
        for arguments in [
            ["render"], ["render", hangzhou, "--pages", "x"], ["paint"], ["render", hangzhou, "--pages", "99", "-o", "-"],
            ["render", hangzhou, "--format", "png", "-o", "-"], ["check"], ["render", hangzhou, "-o", hangzhou, "--format", "pdf"],
        ] {
            let records = try records(run(arguments), code: 64)
            #expect(errorCodes(records) == ["usage"], "\(arguments)")
            #expect(records.last?["command"] as? String == (arguments[0] == "paint" ? "" : arguments[0]), "\(arguments)")
        }
    }

    @Test(arguments: ["json", "sarif"]) func anInterruptionEndsTheOutput(_ style: String) throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/in", withIntermediateDirectories: true)
            for number in 0..<400 { try FileManager.default.copyItem(atPath: tongzhou, toPath: "\(folder)/in/\(number).json") }
            let run = try CommandRun(
                ["batch", "\(folder)/in", "-o", "\(folder)/out", "--diagnostics", style],
                shell: "\"$0\" \"$@\" & sleep 1; kill -INT $!; wait $!")
            if style == "json" {
                #expect(try errorCodes(records(run, code: 130)) == ["interrupted"])
            } else {
                let log = try JSONSerialization.jsonObject(with: Data(run.errors.utf8))
                #expect(run.code == 130 && log is [String: Any])
            }
        }
    }

    @Test func failuresAreNotificationsOfOneDocument() throws {
        for arguments in [
            ["batch", "/nowhere", "-o", "/nowhere"], ["extract", "/nowhere"],
            ["init", "--agency", "某局", "--year", "2023", "-o", "/nowhere/a"],
            ["render"], ["check", hangzhou, "--layout", "none"],
        ] {
            let run = try CommandRun(arguments + ["--diagnostics", "sarif"])
            let log = try #require(try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any], "\(run.errors)")
            let invocation = try #require(((log["runs"] as? [[String: Any]])?.first?["invocations"] as? [[String: Any]])?.first)
            #expect(invocation["exitCode"] as? Int == Int(run.code) && invocation["executionSuccessful"] as? Bool == false)
            #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1, "\(arguments)")
        }
    }
}
