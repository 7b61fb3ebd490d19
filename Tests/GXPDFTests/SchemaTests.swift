import Foundation
import Testing

@testable import GXPDF

@Suite struct SchemaTests {
    @Test func theSchemaFilesAreUpToDate() throws {
        #expect(try Project.press().schema == Project.text("layouts/report.schema.json"), "gxpdf schema > layouts/report.schema.json")
        #expect(
            try Project.press().officialSchema == Project.text("layouts/official.schema.json"),
            "gxpdf schema --official > layouts/official.schema.json")
    }

    /// Schema and reader know the same keys: for each form, a report made from the schema alone is read without findings.
    @Test(arguments: [("2008", 2010), ("2014", 2016), ("2019", 2020), ("2021", 2025)]) func schemaAndReaderKnowTheSameKeys(
        _ form: String, _ year: Int
    ) throws {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(Project.press().schema.utf8)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        func sample(_ node: Any) -> Any? {
            guard let node = node as? [String: Any] else { return nil }
            if let reference = node["$ref"] as? String {
                return switch reference {
                case "#/$defs/date": "\(year + 1)-01-20"
                case "#/$defs/count", "#/$defs/change": 0
                case "#/$defs/amount": "0.50"
                case "#/$defs/amountWithUnit": "0.50元"
                default: ["文字。"]
                }
            }
            if let properties = node["properties"] as? [String: Any] { return properties.compactMapValues(sample) }
            if let values = node["enum"] as? [String] { return values.first }
            if node["type"] as? String == "integer" { return year }
            return node["pattern"] == nil ? nil : "某市某局"
        }
        var report = try #require(sample(schema) as? [String: Any])
        let sections = try #require(definitions["form-\(form)"])
        report.merge(try #require(sample(sections) as? [String: Any])) { $1 }
        report["form"] = form
        report["language"] = "zh-Hans"
        let findings = try Project.press().check(Source(json: try JSONSerialization.data(withJSONObject: report)))
        // A report of nothing but 文字。 is silent on fees, and told so.
        #expect(findings.filter { $0.severity != .note }.isEmpty, "\(findings.map { $0.text(in: .english) })")
        #expect(findings.allSatisfy { $0.code == "TXT-06" })
    }
}

/// The schema in an independent validator.
@Suite struct SchemaValidationTests {
    static let validator = "/usr/bin/env"

    /// Runs a Python script; nil if it cannot be run.
    private static func python(_ script: String, _ arguments: [String] = []) -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: validator)
        process.arguments = ["python3", "-c", script] + arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
    }

    static let hasValidator = python("import jsonschema; jsonschema.Draft202012Validator") != nil

    static let script = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for report in json.load(open(sys.argv[2], encoding="utf-8")):
            print(sum(1 for _ in validator.iter_errors(report)))
        """

    /// The number of errors that the schema finds in each.
    private func faults(in reports: [String]) throws -> [Int] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("gxpdf-reports-\(UUID().uuidString).json")
        try Data("[\(reports.joined(separator: ","))]".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try #require(Self.python(Self.script, ["\(Project.folder)/layouts/report.schema.json", file.path]))
        return output.split(separator: "\n").compactMap { Int($0) }
    }

    static let examples = ["form-2008-2011", "form-2014-2016", "form-2019-2020", "hangzhou-2025", "long-prose-2024", "tongzhou-kjj-2023"]

    @Test(.enabled(if: hasValidator)) func allExamplesAreValid() throws {
        let faults = try faults(in: Self.examples.map { try Project.text("examples/\($0).json") })
        #expect(faults == Self.examples.map { _ in 0 })
    }

    /// Changes to examples that both the schema and the reader reject.
    static let wrong: [(example: String, old: String, new: String)] = [
        ("hangzhou-2025", "\"year\": 2025", "\"year\": \"2025\""), ("hangzhou-2025", "\"year\": 2025", "\"year\": 1999"),
        ("hangzhou-2025", "\"form\": \"2021\"", "\"form\": \"2019\""),
        ("hangzhou-2025", "\"form\": \"2021\"", "\"form\": \"2022\""), ("hangzhou-2025", "\"year\": 2025,", ""),
        ("hangzhou-2025", "\"problems\":", "\"problem\":"), ("hangzhou-2025", "\"naturalPerson\": 5345", "\"naturalPerson\": 1e20"),
        ("hangzhou-2025", "\"naturalPerson\": 5345", "\"naturalPerson\": -5345"),
        ("hangzhou-2025", "\"naturalPerson\": 5345", "\"naturalPerson\": \"5345\""),
        ("hangzhou-2025", "\"naturalPerson\": 5345", "\"naturalPersons\": 5345"),
        ("form-2019-2020", "\"change\": -1", "\"change\": \"-1\""), ("form-2019-2020", "\"lastYear\": 9", "\"lastYear\": -9"),
        ("form-2019-2020", "\"inPublic\": 27", "\"inForce\": 27"),
        ("form-2019-2020", "\"form\": \"2019\"", "\"form\": \"2021\""), ("form-2014-2016", "\"complaints\":", "\"complaint\":"),
        ("form-2008-2011", "\"agency\":", "\"statistics\": {}, \"agency\":"),
    ]

    @Test(.enabled(if: hasValidator)) func theSchemaRejectsWhatTheReaderRejects() throws {
        let reports = try Self.wrong.map { example, old, new in
            let text = try Project.text("examples/\(example).json")
            #expect(text.contains(old), "\(old)")
            return text.replacingOccurrences(of: old, with: new)
        }
        for ((wrong, report), faults) in zip(zip(Self.wrong, reports), try faults(in: reports)) {
            #expect(faults > 0, "\(wrong.new)")
            #expect(
                try Project.press().check(Source(json: Data(report.utf8))).contains { $0.severity == .error || $0.code == "FIG-01" },
                "\(wrong.new)")
        }
    }

    /// Changes to examples that both the schema and the reader accept.
    static let right: [(example: String, old: String, new: String)] = [
        ("hangzhou-2025", "\"year\": 2025", "\"year\": 2025.0, \"head\": null, \"$comment\": [\"x\"]"),
        ("hangzhou-2025", "\"naturalPerson\": 5345", "\"$comment\": 1, \"naturalPerson\": 5345.0"),
        ("hangzhou-2025", "\"naturalPerson\": 5345", "\"naturalPerson\": 5.345e3"),
        ("hangzhou-2025", "\"form\": \"2021\"", "\"form\": null"),
    ]

    @Test(.enabled(if: hasValidator)) func whatTheReaderAcceptsTheSchemaAccepts() throws {
        let reports = try Self.right.map { example, old, new in
            let text = try Project.text("examples/\(example).json")
            #expect(text.contains(old), "\(old)")
            return text.replacingOccurrences(of: old, with: new)
        }
        #expect(try faults(in: reports) == Self.right.map { _ in 0 })
        for report in reports {
            let errors = try Project.press().check(Source(json: Data(report.utf8))).filter { $0.severity == .error }
            #expect(errors.isEmpty, "\(errors.map { $0.text(in: .english) })")
        }
    }

    /// While a report is begun, editors offer the newest form's sections.
    @Test(.enabled(if: hasValidator)) func aReportWithoutAYearHasTheNewestForm() throws {
        #expect(try faults(in: ["{}", "{\"agency\": \"某局\", \"year\": 2011, \"overview\": [\"文字\"]}"]).map { $0 > 0 } == [true, true])
    }
}
