import Testing

@testable import Reports

/// Evaluates the keywords of JSON Schema that gxpdf prints. It knows no others, so that a new one fails here first.
final class SchemaEvaluator {
    private let root: JSONNode
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]

    init(_ schema: String) throws { root = try #require(JSONText.read(Array(schema.utf8)).root) }

    func accepts(_ value: JSONNode) throws -> Bool { try accepts(value, root) }

    private func accepts(_ value: JSONNode, _ schema: JSONNode) throws -> Bool {
        if case .bool(let accepts) = schema.value { return accepts }
        guard case .object(let keywords) = schema.value else { throw UnknownKeyword(name: "a schema that is not an object") }
        return try keywords.allSatisfy { try accepts(value, $0, schema) }
    }

    struct UnknownKeyword: Error { let name: String }

    private func accepts(_ value: JSONNode, _ keyword: JSONMember, _ schema: JSONNode) throws -> Bool {
        let argument = keyword.node
        switch keyword.key {
        case "$schema", "$defs", "title", "description", "then", "else": return true
        case "$ref": return try accepts(value, definition(argument))
        case "anyOf": return try elements(argument).contains { try accepts(value, $0) }
        case "allOf": return try elements(argument).allSatisfy { try accepts(value, $0) }
        case "not": return try !accepts(value, argument)
        case "if":
            guard let branch = schema.member(try accepts(value, argument) ? "then" : "else") else { return true }
            return try accepts(value, branch)
        case "type": return (argument.text.map { [$0] } ?? elements(argument).compactMap(\.text)).contains { isOfType($0, value) }
        case "enum": return elements(argument).contains { isEqual($0, value) }
        case "const": return isEqual(argument, value)
        case "pattern": return try value.text.map { try matches($0, argument) } ?? true
        case "maxLength": return value.text.map { Double($0.unicodeScalars.count) <= number(argument) } ?? true
        case "minimum": return number(value) >= number(argument) || !isNumber(value)
        case "maximum": return number(value) <= number(argument) || !isNumber(value)
        case "exclusiveMaximum": return number(value) < number(argument) || !isNumber(value)
        case "minItems": return !isOfType("array", value) || Double(elements(value).count) >= number(argument)
        case "contains": return try !isOfType("array", value) || elements(value).contains { try accepts($0, argument) }
        case "items": return try elements(value).allSatisfy { try accepts($0, argument) }
        case "required":
            return !isOfType("object", value) || elements(argument).allSatisfy { value.member($0.text ?? "") != nil }
        case "properties":
            return try members(value).allSatisfy { member in
                try argument.member(member.key).map { try accepts(member.node, $0) } ?? true
            }
        case "additionalProperties":
            let known = schema.member("properties")
            return members(value).allSatisfy { known?.member($0.key) != nil }
        default: throw UnknownKeyword(name: keyword.key)
        }
    }

    private func definition(_ reference: JSONNode) throws -> JSONNode {
        let name = String(try #require(reference.text).dropFirst("#/$defs/".count))
        return try #require(root.member("$defs")?.member(name), "\(name)")
    }

    private func matches(_ text: String, _ pattern: JSONNode) throws -> Bool {
        let source = try #require(pattern.text)
        let regex = try patterns[source] ?? Regex(source).matchingSemantics(.unicodeScalar)
        patterns[source] = regex
        return text.firstMatch(of: regex) != nil
    }

    private func elements(_ node: JSONNode) -> [JSONNode] { if case .array(let elements) = node.value { elements } else { [] } }
    private func members(_ node: JSONNode) -> [JSONMember] { if case .object(let members) = node.value { members } else { [] } }
    private func isNumber(_ node: JSONNode) -> Bool { if case .number = node.value { true } else { false } }

    /// Numbers are compared as Doubles, as most validators do.
    private func number(_ node: JSONNode) -> Double { if case .number(let written) = node.value { Double(written) ?? .nan } else { .nan } }

    private func isOfType(_ name: String, _ node: JSONNode) -> Bool {
        switch (name, node.value) {
        case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array), ("object", .object): true
        case ("integer", .number): number(node).isFinite && number(node) == number(node).rounded()
        default: false
        }
    }

    private func isEqual(_ a: JSONNode, _ b: JSONNode) -> Bool {
        switch (a.value, b.value) {
        case (.null, .null): true
        case (.string(let a), .string(let b)): a == b
        default: false
        }
    }
}
