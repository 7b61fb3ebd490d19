import Foundation
import Testing

@testable import Reports

/// The schema of official documents against their reader.
@Suite struct OfficialSchemaTests {
    private static let stranger = "zzzzzzzzzzzzzzzz"

    /// A document with every key that the schema has, and a stranger in each object.
    private func sample() throws -> [String: Any] {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(OfficialSchema.json().utf8)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        func resolved(_ node: [String: Any]) -> [String: Any] {
            guard let reference = node["$ref"] as? String else { return node }
            return definitions[String(reference.dropFirst("#/$defs/".count))] ?? [:]
        }
        func value(_ node: [String: Any]) -> Any {
            let node = resolved(node)
            if let choices = node["anyOf"] as? [[String: Any]] { return value(choices[0]) }
            if let properties = node["properties"] as? [String: [String: Any]] {
                var object = properties.mapValues(value)
                object[Self.stranger] = 1
                return object
            }
            if let words = node["enum"] as? [String] { return words[0] }
            switch (node["type"] as? String) ?? (node["type"] as? [String])?.first {
            case "array":
                let items = resolved(node["items"] as? [String: Any] ?? [:])
                return (items["anyOf"] as? [[String: Any]] ?? [items]).map(value)
            case "integer", "number": return 1
            case "boolean": return true
            default:
                let pattern = node["pattern"] as? String ?? ""
                return pattern == "^[0-9]{1,6}$" ? "000001" : pattern.hasPrefix("^") ? "2026-03-05" : "某市某局"
            }
        }
        return try #require(value(schema) as? [String: Any])
    }

    private func object(at path: String, in root: [String: Any]) -> [String: Any]? {
        var here: Any = root
        for part in path.split(whereSeparator: { ".[]".contains($0) }) {
            if let index = Int(part), let list = here as? [Any], list.indices.contains(index) {
                here = list[index]
            } else if let object = here as? [String: Any], let next = object[String(part)] {
                here = next
            } else {
                return nil
            }
        }
        return here as? [String: Any]
    }

    /// The diagnostic of each stranger names all keys that the reader knows there.
    @Test func schemaAndReaderKnowTheSameKeys() throws {
        let sample = try sample()
        let reading = OfficialReader.read(Array(try JSONSerialization.data(withJSONObject: sample)))
        var objects = 0
        for diagnostic in reading.diagnostics where diagnostic.code.id == "MOD-04" {
            let parent = String(diagnostic.place.path.dropLast(Self.stranger.count)).trimmingCharacters(in: ["."])
            let keys = try #require(object(at: parent, in: sample)).keys.filter { $0 != Self.stranger && !$0.hasPrefix("$") }
            #expect(diagnostic.place.path.hasSuffix(Self.stranger), "the reader does not know \(diagnostic.place.path)")
            let hint = try #require(diagnostic.hint?.english)
            #expect(hint.hasPrefix("known keys: "))
            #expect(Set(hint.dropFirst("known keys: ".count).components(separatedBy: ", ")) == Set(keys), "\(parent)")
            objects += 1
        }
        #expect(objects > 18)
        let errors = reading.diagnostics.filter { $0.severity == .error && $0.code.id != "MOD-04" }.map(\.code.id)
        // The sample's paragraph has a note without a marker, its chart two categories.
        #expect(Set(errors).subtracting(["NOT-02", "CHT-01"]).isEmpty, "\(errors)")
    }

    @Test func eachKeyHasItsChineseName() throws {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(OfficialSchema.json().utf8)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        for (key, node) in properties where !key.hasPrefix("$") {
            #expect((node["title"] as? String)?.unicodeScalars.contains { $0.properties.isIdeographic } == true, "\(key)")
            for (inner, node) in node["properties"] as? [String: [String: Any]] ?? [:] {
                #expect(node["title"] is String, "\(key).\(inner)")
            }
        }
    }
}
