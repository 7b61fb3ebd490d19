import Testing

@testable import Reports

/// A text with `①` where a diagnostic must point, so that input and position are in one literal.
struct MarkedText {
    var text: String
    var line: Int
    var column: Int

    init(_ marked: String) {
        let parts = marked.components(separatedBy: "①")
        text = parts.joined()
        let before = parts[0]
        line = before.count { $0 == "\n" } + 1
        column = (before.components(separatedBy: "\n").last?.unicodeScalars.count ?? 0) + 1
    }
}

extension String {
    func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
