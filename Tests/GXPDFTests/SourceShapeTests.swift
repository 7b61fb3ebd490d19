import FoundationEssentials
import Testing

/// Files, functions and names stay small enough to be read at once. Relies on the layout of `swift format`.
@Suite struct SourceShapeTests {
    private struct File {
        var path: String
        var lines: [Substring]
    }

    private static func sources() throws -> [File] {
        try ArchitectureTests.modules.flatMap { module in
            try ArchitectureTests.files(module.folder).map { name, text in
                File(path: "\(module.folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false).dropLast())
            }
        }
    }

    @Test func filesHaveOneSubject() throws {
        let files = try Self.sources()
        for file in files { #expect(file.lines.count <= 300, "\(file.path) has \(file.lines.count) lines") }
        let lengths = files.map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] <= 75, "median")
        #expect(lengths[lengths.count * 9 / 10] <= 170, "90th percentile")
    }

    @Test func functionsFitOnAScreen() throws {
        for file in try Self.sources() {
            for (start, length) in Self.functions(file.lines) {
                #expect(length <= 60, "\(file.path):\(start + 1) has \(length) lines")
            }
        }
    }

    @Test func functionsAreFoundByTheirLayout() {
        let text =
            "struct A {\n    func b(\n        c: Int\n    ) -> Int {\n        c\n    }\n\n    init() {}\n    var d: Int {\n        1\n    }\n}"
        let found = Self.functions(text.split(separator: "\n", omittingEmptySubsequences: false))
        #expect(found.map(\.start) == [1, 8])
        #expect(found.map(\.length) == [5, 3])
    }

    /// Long lists of parameters are grouped in values.
    @Test func initializersTakeFewParameters() throws {
        for file in try Self.sources() {
            let text = file.lines.joined(separator: "\n")
            for piece in text.split(separator: "init(", omittingEmptySubsequences: false).dropFirst() {
                let count = Self.parameters(piece)
                #expect(count <= 8, "\(file.path): an initializer with \(count) parameters")
            }
        }
    }

    @Test func parametersAreCounted() {
        #expect(Self.parameters("a: Int, b: [String: Int] = [:], c: (Int, Int) -> Void, d: A<B, C>) {}") == 4)
        #expect(Self.parameters(") {}") == 0)
    }

    /// A reader who meets a type's name knows what it is without knowing the module.
    @Test func noTypeNameStandsForTwoThings() throws {
        var places: [String: [String]] = [:]
        for file in try Self.sources() {
            for line in file.lines {
                if let name = Self.declaredType(line), name != "CodingKeys" { places[name, default: []].append(file.path) }
            }
        }
        for (name, files) in places { #expect(files.count == 1, "\(name): \(files.joined(separator: ", "))") }
    }

    private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]

    /// The name of the type that a line declares.
    private static func declaredType(_ line: Substring) -> String? {
        guard !line.isEmpty, line.utf8.contains(where: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else { return nil }
        let words = line.split(separator: " ").drop { modifiers.contains($0) || $0 == "indirect" || $0.hasPrefix("@") }
        guard let kind = words.first, kinds.contains(kind), let name = words.dropFirst().first, name.first?.isUppercase == true else {
            return nil
        }
        return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }

    /// First line and number of lines of each function, initializer and computed property.
    private static func functions(_ lines: [Substring]) -> [(start: Int, length: Int)] {
        var found: [(start: Int, length: Int)] = []
        for (start, line) in lines.enumerated() where beginsFunction(line) {
            let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let end = lines[(start + 1)...].firstIndex { next in
                let own = next.utf8.prefix { $0 == UInt8(ascii: " ") }.count
                guard own == indent, let first = next.utf8.dropFirst(own).first else { return false }
                return first != UInt8(ascii: ")") && first != UInt8(ascii: "{") && !next.hasPrefix("where ", after: own)
                    && !next.hasPrefix("->", after: own)
            }
            guard let end, lines[end].utf8.dropFirst(indent).elementsEqual("}".utf8) else { continue }
            found.append((start, end - start + 1))
        }
        return found
    }

    private static let modifiers: Set<Substring> = [
        "public", "package", "private", "fileprivate", "static", "mutating", "override", "final", "nonisolated", "required", "convenience",
    ]

    private static func beginsFunction(_ line: Substring) -> Bool {
        let words = line.split(separator: " ").drop { modifiers.contains($0) || $0.hasPrefix("@") }
        guard let first = words.first else { return false }
        return first == "func" || first.hasPrefix("init(") || first.hasPrefix("init?(") || first.hasPrefix("init<")
            || first.hasPrefix("subscript")
            || first == "var" && words.last == "{" && words.dropFirst().first?.hasSuffix(":") == true
    }

    /// The number of parameters of a list that begins after its opening parenthesis.
    private static func parameters(_ text: Substring) -> Int {
        var depth = 0
        var count = 0
        var isEmpty = true
        var previous: Character = " "
        for character in text {
            switch character {
            case "(", "[", "{": depth += 1
            case "<" where previous.isLetter: depth += 1
            case ">" where previous != "-": depth -= 1
            case ")" where depth == 0: return isEmpty ? 0 : count + 1
            case ")", "]", "}": depth -= 1
            case "," where depth == 0: count += 1
            default: break
            }
            if !character.isWhitespace { isEmpty = false }
            previous = character
        }
        return count
    }
}

extension Substring {
    fileprivate func hasPrefix(_ prefix: String, after count: Int) -> Bool { utf8.dropFirst(count).starts(with: prefix.utf8) }
}
