import Foundation
import Testing
@testable import GXPDF

@Suite struct SchemaTests {
    @Test func theFileInLayoutsIsWhatTheCommandPrints() throws {
        #expect(try Project.press().schema == Project.text("layouts/report.schema.json"), "gxpdf schema > layouts/report.schema.json")
        #expect(try Project.press().officialSchema == Project.text("layouts/official.schema.json"), "gxpdf schema --official > layouts/official.schema.json")
    }

    /// Every key that the schema has is one that the reader takes, and the other way round: a report that is made from
    /// the schema alone reads without a word.
    @Test func schemaAndReaderKnowTheSameKeys() throws {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(Project.press().schema.utf8)) as? [String: Any])
        func sample(_ node: [String: Any]) -> Any? {
            if let reference = node["$ref"] as? String {
                return switch reference {
                case "#/$defs/count": 0
                case "#/$defs/amount": "0.50"
                default: ["文字。"]
                }
            }
            if let properties = node["properties"] as? [String: [String: Any]] { return properties.compactMapValues(sample) }
            // The last form is the newest, which the schema's keys are of.
            if let values = node["enum"] as? [String] { return values.last }
            if node["type"] as? String == "integer" { return 2025 }
            guard let pattern = node["pattern"] as? String else { return nil }
            return pattern.hasPrefix("^") ? "2026-01-20" : "某市某局"
        }
        let report = try JSONSerialization.data(withJSONObject: try #require(sample(schema)))
        let findings = try Project.press().check(GXPDF.Report(json: report))
        // A report of nothing but 文字。 is silent on fees, and told so.
        #expect(findings.filter { $0.severity != .note }.isEmpty, "\(findings.map { $0.text(in: .english) })")
    }
}
