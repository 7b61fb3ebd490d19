@testable import Reports

/// Changes one value or key of a JSON tree, always in the same way for the same seed.
struct JSONMutator {
    var numbers: OfficialFuzzTests.Numbers

    /// Values of every type, sound ones and those that are often wrong.
    private static let values: [JSONValue] = [
        .null, .bool(true), .bool(false), .array([]), .object([]), .string(""), .string(" "), .string("\u{3000}"), .string("文字"),
        .string("zh-Hant"), .string("grid"), .string("机密"), .string("bars"), .string("1."), .string("order"), .string("2021"),
        .array([.of(.string("甲"))]), .array([.of(.string(""))]), .array([.of(.null)]), .array([.of(.array([]))]),
        .array([.of(.number("1"))]),
        .array([.of(.array([.of(.string("甲")), .of(.string(" "))]))]), .object([.of("text", .string("甲"))]),
        .object([.of("list", .array([.of(.string("甲"))]))]), .array([.of(.object([.of("list", .array([]))]))]),
        .array([.of(.object([.of("paragraph", .string("甲")), .of("footnotes", .null)]))]),
        .object([.of("date", .string("2026-01-02"))]), .object([.of("$comment", .object([]))]),
    ]
    private static let figures = [
        "0", "-0", "1", "-1", "3.0", "7e1", "1e20", "1E2", "2.5", "-2.5", "0.5", "25e-1", "1e-3", "999999999999", "1000000000000", "1e400",
        "2024", "2024.0", "2007", "3000", "20001", "65", "999999999999.5",
    ]
    private static let dates = [
        "2026-02-30", "2026-02-29", "2024-02-29", "2000-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1",
        "2026-12-31",
        "+202-01-01", "２０２６-01-01", "2026-01-01T00", "20260101",
    ]
    private static let amounts = ["1.", ".5", "1.5", "12元", "12 元", "1.50万元", "-3", "1e3", "100000000000000000000000000", "0"]

    mutating func mutated(_ root: JSONNode, keys: [String]) -> JSONNode {
        var total = 0
        tally(root, &total)
        var target = Int.random(in: 0..<total, using: &numbers)
        return changed(root, &target, keys)
    }

    private func tally(_ node: JSONNode, _ total: inout Int) {
        total += 1
        switch node.value {
        case .array(let elements): for element in elements { tally(element, &total) }
        case .object(let members): for member in members { tally(member.node, &total) }
        default: break
        }
    }

    /// Copies the tree up to the value with this number, changes that one, and copies the rest.
    private mutating func changed(_ node: JSONNode, _ number: inout Int, _ keys: [String]) -> JSONNode {
        number -= 1
        if number == -1 { return mutation(of: node, keys) }
        switch node.value {
        case .array(let elements): return .of(.array(elements.map { changed($0, &number, keys) }))
        case .object(let members):
            return .of(.object(members.map { JSONMember(key: $0.key, keyOffset: 0, node: changed($0.node, &number, keys)) }))
        default: return node
        }
    }

    private mutating func mutation(of node: JSONNode, _ keys: [String]) -> JSONNode {
        switch node.value {
        case .object(var members) where Int.random(in: 0..<5, using: &numbers) > 0:
            let index = members.indices.randomElement(using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: if let index { members.remove(at: index) }
            case 1: if let index { members[index].key += "s" }
            case 2: members.append(.of("$comment", value(like: node)))
            default:
                let key = keys.randomElement(using: &numbers) ?? "x"
                members.removeAll { $0.key == key }
                members.append(.of(key, value(like: node)))
            }
            return .of(.object(members))
        case .array(var elements) where Int.random(in: 0..<3, using: &numbers) > 0:
            if Bool.random(using: &numbers), !elements.isEmpty { elements.removeLast() } else { elements.append(.of(value(like: node))) }
            return .of(.array(elements))
        default: return .of(value(like: node))
        }
    }

    /// Another value, more often than not one of the same type.
    private mutating func value(like node: JSONNode) -> JSONValue {
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: return .number(Self.figures.randomElement(using: &numbers) ?? "0")
        case 1: return .string(((Self.dates + Self.amounts).randomElement(using: &numbers)) ?? "")
        case 2:
            if case .number = node.value { return .number(Self.figures.randomElement(using: &numbers) ?? "0") }
            if case .string = node.value { return .string(((Self.dates + Self.amounts).randomElement(using: &numbers)) ?? "") }
            fallthrough
        default: return Self.values.randomElement(using: &numbers) ?? .null
        }
    }
}

extension JSONNode {
    static func of(_ value: JSONValue) -> JSONNode { JSONNode(value: value, offset: 0) }

    /// The value as JSON.
    var written: String {
        func quoted(_ text: String) -> String {
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
        }
        return switch value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let written): written
        case .string(let text): quoted(text)
        case .array(let elements): "[" + elements.map(\.written).joined(separator: ", ") + "]"
        case .object(let members): "{" + members.map { "\(quoted($0.key)): \($0.node.written)" }.joined(separator: ", ") + "}"
        }
    }

    /// The keys of all objects.
    var allKeys: [String] {
        switch value {
        case .array(let elements): elements.flatMap(\.allKeys)
        case .object(let members): members.flatMap { [$0.key] + $0.node.allKeys }
        default: []
        }
    }
}

extension JSONMember {
    static func of(_ key: String, _ value: JSONValue) -> JSONMember { JSONMember(key: key, keyOffset: 0, node: .of(value)) }
}
