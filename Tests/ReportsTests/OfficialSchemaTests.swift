import Foundation
import Testing

@testable import Reports

/// The schema of official documents. `SchemaAgreementTests` compares it with the reader.
@Suite struct OfficialSchemaTests {
    @Test func eachKeyHasItsChineseName() throws {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(OfficialSchema.json().utf8)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: Any])
        for (key, value) in properties where !key.hasPrefix("$") {
            let node = try #require(value as? [String: Any])
            #expect((node["title"] as? String)?.unicodeScalars.contains { $0.properties.isIdeographic } == true, "\(key)")
            for (inner, node) in node["properties"] as? [String: Any] ?? [:] where !inner.hasPrefix("$") {
                #expect((node as? [String: Any])?["title"] is String, "\(key).\(inner)")
            }
        }
    }
}
