/// The pieces that schemas are made of.
extension SchemaNode {
    /// A text that says something.
    static var filledText: [(String, SchemaNode)] { [("type", .text("string")), ("pattern", .text("\\S"))] }

    static func described(_ title: String, _ description: String?, _ rest: [(String, SchemaNode)]) -> SchemaNode {
        .object([("title", .text(title))] + (description.map { [("description", .text($0))] } ?? []) + rest)
    }

    static func entry(_ title: String, _ description: String? = nil) -> SchemaNode { described(title, description, filledText) }

    /// A text, or its lines.
    static func lines(_ title: String, _ description: String) -> SchemaNode {
        anyOf(
            [.object(filledText), .array(nil, of: .object(filledText), atLeast: 1)], title: title,
            description: description + "；要自己分行的写成数组，一行一项")
    }

    static func date(_ title: String) -> SchemaNode {
        described(title, "如 2024-01-11", [("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))])
    }

    static func object(_ title: String?, _ properties: [(String, SchemaNode)], required: [String]) -> SchemaNode {
        .object(
            (title.map { [("title", .text($0))] } ?? []) + [("type", .text("object")), ("properties", .object(properties))]
                + (required.isEmpty ? [] : [("required", .list(required.map { .text($0) }))]) + [("additionalProperties", .flag(false))])
    }

    static func array(_ title: String?, of items: SchemaNode, atLeast: Int = 0, description: String? = nil) -> SchemaNode {
        .object(
            (title.map { [("title", .text($0))] } ?? []) + (description.map { [("description", .text($0))] } ?? []) + [
                ("type", .text("array")), ("items", items),
            ]
                + (atLeast > 0 ? [("minItems", .number(atLeast))] : []))
    }

    static func words<Word: RawRepresentable & CaseIterable>(_ title: String, _ description: String?, _ words: Word.Type) -> SchemaNode
    where Word.RawValue == String {
        described(title, description, [("enum", .list(words.allCases.map { .text($0.rawValue) }))])
    }

    static func reference(_ name: String, title: String? = nil) -> SchemaNode {
        .object((title.map { [("title", .text($0))] } ?? []) + [("$ref", .text("#/$defs/\(name)"))])
    }

    static func anyOf(_ choices: [SchemaNode], title: String? = nil, description: String? = nil) -> SchemaNode {
        .object(
            (title.map { [("title", .text($0))] } ?? []) + (description.map { [("description", .text($0))] } ?? []) + [
                ("anyOf", .list(choices))
            ])
    }
}
