/// JSON to be written. Keys keep their order.
indirect enum SchemaNode: Sendable {
    case null
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([SchemaNode])
    case object([(String, SchemaNode)])

    /// The version of JSON Schema.
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    func json(indent: Int = 0) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .null: return "null"
        case .text(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let items):
            let flat = "[" + items.map { $0.json() }.joined(separator: ", ") + "]"
            if !flat.contains("\n"), flat.count < 120 { return flat }
            return "[\n" + items.map { inner + $0.json(indent: indent + 2) }.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let members):
            let lines = members.map { "\(Self.quoted($0.0)): \($0.1.json(indent: indent + 2))" }
            let flat = "{" + lines.joined(separator: ", ") + "}"
            if !flat.contains("\n"), flat.count + indent < 150 { return flat }
            return "{\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n\(outer)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
