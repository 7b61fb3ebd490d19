import Markup

/// Prints shapes as JSON Schema (2020-12).
struct SchemaPrinter {
    typealias Keywords = [(String, JSONOutput)]

    /// Whether charts may refer to figures of the document.
    let hasFigures: Bool
    /// What `$defs` has to hold, collected while printing.
    private(set) var definitions: Keywords = []
    /// The definitions that are being printed, which may refer to themselves.
    private var open: Set<String> = []

    init(hasFigures: Bool) { self.hasFigures = hasFigures }

    // MARK: Values

    mutating func keywords(_ shape: Shape) -> Keywords {
        switch shape {
        case .anything: []
        case .null: [("type", .text("null"))]
        case .flag: [("type", .text("boolean"))]
        case .text(let shape): text(shape)
        case .inline(let shape): [("anyOf", .list([.object(text(shape)), .object(pieces())]))]
        // Without an object it is something else.
        case .pieces: pieces() + [("contains", .object([("type", .text("object"))]))]
        case .figurePath: [("description", .text("数字的路径，如 applications.received.total"))] + text(.filled)
        case .number(let shape): number(shape)
        case .array(let shape):
            [("type", .text("array")), ("items", .object(keywords(shape.elements)))]
                + (shape.emptiness == nil ? [] : [("minItems", .number(1))])
        case .object(let shape): object(shape)
        case .variants(let variants): [("anyOf", .list(variants.map { .object(object($0.object)) }))]
        case .either(let shapes): either(shapes)
        case .named(let name, let note, let shape): reference(name, note: note, shape)
        }
    }

    private mutating func pieces() -> Keywords {
        // Objects are never blank.
        let filled: Keywords = [("anyOf", .list([.object(text(.filled)), .object([("type", .text("object"))])]))]
        return reference(
            "pieces", note: "一段文字的各个片段：文字，或加着重、上标、链接等的对象，可以嵌套", .array(of: .piece, orElse: .emptyText),
            more: [("contains", .object(filled))])
    }

    private func text(_ shape: TextShape) -> Keywords {
        if case .words(let words, _) = shape { return [("enum", .list(words.map { .text($0) }))] }
        return [("type", .text("string"))] + (shape.pattern.map { [("pattern", .text($0))] } ?? [])
            + (shape.longest.map { [("maxLength", .number($0))] } ?? [])
    }

    private func number(_ shape: NumberShape) -> Keywords {
        [("type", .text(shape.isWhole ? "integer" : "number"))] + (shape.minimum.map { [("minimum", .number($0))] } ?? [])
            + (shape.maximum.map { [("maximum", .number($0))] } ?? [])
            + (shape.exclusiveMaximum.map { [("exclusiveMaximum", .number($0))] } ?? [])
    }

    /// - Parameter more: further keywords of the definition.
    private mutating func reference(_ name: String, note: String?, _ shape: Shape, more: Keywords = []) -> Keywords {
        if !definitions.contains(where: { $0.0 == name }), open.insert(name).inserted {
            let printed = (note.map { [("description", .text($0))] } ?? []) + keywords(shape) + more
            definitions.append((name, .object(printed)))
            open.remove(name)
        }
        return [("$ref", .text("#/$defs/\(name)"))]
    }

    /// One set of keywords with several types where they do not collide, which editors explain better than `anyOf`.
    private mutating func either(_ shapes: [Shape]) -> Keywords {
        let shapes = shapes.filter { if case .figurePath = $0 { hasFigures } else { true } }
        let printed = shapes.map { keywords($0) }
        if printed.count == 1 { return printed[0] }
        let types = printed.compactMap { $0.first?.0 == "type" ? $0.first?.1 : nil }
        let rest = printed.flatMap { $0.dropFirst() }
        if types.count == printed.count, Set(rest.map(\.0)).count == rest.count { return [("type", .list(types))] + rest }
        let choices = printed.flatMap { keywords -> [JSONOutput] in
            if keywords.count == 1, keywords[0].0 == "anyOf", case .list(let inner) = keywords[0].1 { return inner }
            return [.object(keywords)]
        }
        return [("anyOf", .list(choices))]
    }

    // MARK: Objects

    mutating func object(_ shape: ObjectShape) -> Keywords {
        let required = shape.keys.filter { $0.requirement == .required }.map { JSONOutput.text($0.key) }
        return [("type", .text("object")), ("properties", .object(properties(shape)))]
            + (required.isEmpty ? [] : [("required", .list(required))])
            + conditions(shape) + (shape.isOpen ? [] : [("additionalProperties", .flag(false))])
    }

    private mutating func properties(_ shape: ObjectShape) -> Keywords {
        var printed: Keywords = []
        for key in shape.keys { printed.append((key.key, property(key))) }
        return printed + [("$comment", .flag(true))]
    }

    private mutating func property(_ key: KeyDescription) -> JSONOutput {
        if case .anything = key.shape { return .flag(true) }
        var value = keywords(key.shape)
        if key.requirement != .required, !key.shape.allowsNull { value = orNull(value) }
        let title: Keywords = key.title.map { [("title", .text($0()))] } ?? []
        return .object(title + (key.note.map { [("description", .text($0))] } ?? []) + value)
    }

    private func orNull(_ keywords: Keywords) -> Keywords {
        guard let (name, value) = keywords.first else { return [] }
        let rest = Array(keywords.dropFirst())
        switch (name, value) {
        case ("type", .text): return [("type", .list([value, .text("null")]))] + rest
        case ("type", .list(let types)): return [("type", .list(types + [.text("null")]))] + rest
        case ("enum", .list(let words)): return [("enum", .list(words + [.null]))] + rest
        case ("anyOf", .list(let choices)) where rest.isEmpty: return [("anyOf", .list(choices + [.object([("type", .text("null"))])]))]
        default: return [("anyOf", .list([.object(keywords), .object([("type", .text("null"))])]))]
        }
    }

    /// The keys that are required unless another key has a certain word.
    private func conditions(_ shape: ObjectShape) -> Keywords {
        let conditions = shape.keys.compactMap { key -> JSONOutput? in
            guard case .requiredUnless(let other, let word) = key.requirement else { return nil }
            return .object([
                ("if", .object([("properties", .object([(other, .object([("const", .text(word))]))]))])),
                (
                    "else",
                    .object([
                        ("required", .list([.text(key.key)])),
                        ("properties", .object([(key.key, .object([("not", .object([("type", .text("null"))]))]))])),
                    ])
                ),
            ])
        }
        return conditions.isEmpty ? [] : [("allOf", .list(conditions))]
    }
}

extension Shape {
    fileprivate var allowsNull: Bool {
        switch self {
        case .anything, .null: true
        case .either(let shapes): shapes.contains(where: \.allowsNull)
        case .named(_, _, let shape): shape.allowsNull
        default: false
        }
    }
}
