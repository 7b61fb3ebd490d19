/// Writes JSON (RFC 8259), indented by two spaces. The only writer of JSON beside Codable's.
package struct JSONWriter: Sendable {
    /// What is written on one line.
    package enum JSONLayout: Sendable {
        /// Whatever is short enough, as in a schema.
        case fitted
        /// Objects of nothing but scalars, as people write the rows of a table; the outermost value is never.
        case records
    }

    private static let longestList = 120, longestObject = 150

    private let layout: JSONLayout

    package init(_ layout: JSONLayout) { self.layout = layout }

    package func text(_ value: JSONOutput) -> String { text(value, indent: 0) }

    private func text(_ value: JSONOutput, indent: Int) -> String {
        switch value {
        case .null: "null"
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): String(number)
        case .numeral(let number): number
        case .text(let text): Self.quoted(text)
        case .list(let items): list(items, indent: indent)
        case .object(let members): object(members, indent: indent)
        }
    }

    private func list(_ items: [JSONOutput], indent: Int) -> String {
        if items.isEmpty { return "[]" }
        if layout == .fitted {
            let flat = "[" + items.map { text($0, indent: 0) }.joined(separator: ", ") + "]"
            if !flat.contains("\n"), flat.count < Self.longestList { return flat }
        }
        return broken("[", items.map { text($0, indent: indent + 2) }, "]", indent: indent)
    }

    private func object(_ members: [(String, JSONOutput)], indent: Int) -> String {
        if members.isEmpty { return "{}" }
        let lines = members.map { Self.quoted($0.0) + ": " + text($0.1, indent: indent + 2) }
        let isFlat =
            switch layout {
            case .fitted:
                !lines.contains { $0.contains("\n") }
                    && lines.reduce(2 * lines.count) { $0 + $1.count } + indent < Self.longestObject
            case .records: indent > 0 && members.allSatisfy(\.1.isScalar)
            }
        return isFlat ? "{" + lines.joined(separator: ", ") + "}" : broken("{", lines, "}", indent: indent)
    }

    private func broken(_ open: String, _ lines: [String], _ close: String, indent: Int) -> String {
        let outer = String(repeating: " ", count: indent)
        return "\(open)\n" + lines.map { "\(outer)  \($0)" }.joined(separator: ",\n") + "\n\(outer)\(close)"
    }

    // MARK: Strings

    /// A string in quotation marks. Escaped are the characters that JSON does not allow in strings, other controls, which could
    /// control a terminal, and U+2028 and U+2029, which end a line in JavaScript.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": quoted += escape(scalar.value)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escape(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
