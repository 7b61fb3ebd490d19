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

    /// Every element of official paper is a parameter of a masthead; elsewhere long lists of parameters are grouped in values.
    @Test func initializersTakeFewParameters() throws {
        for file in try Self.sources() where !file.path.hasSuffix("Masthead.swift") {
            let text = file.lines.joined(separator: "\n")
            for match in text.matches(of: /\binit[?!]?(?:<[^>]*>)?\(/) {
                let count = Self.parameters(text[match.range.upperBound...])
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
                guard
                    let match = line.firstMatch(
                        of:
                            /^ *(?:(?:public|package|private|fileprivate|indirect|final|@unchecked) )*(?:struct|class|enum|protocol|actor|typealias) ([A-Z]\w*)/
                    ),
                    match.1 != "CodingKeys"
                else { continue }
                places[String(match.1), default: []].append(file.path)
            }
        }
        for (name, files) in places { #expect(files.count == 1, "\(name): \(files.joined(separator: ", "))") }
    }

    /// First line and number of lines of each function, initializer and computed property.
    private static func functions(_ lines: [Substring]) -> [(start: Int, length: Int)] {
        var found: [(start: Int, length: Int)] = []
        for (start, line) in lines.enumerated() {
            let indent = line.prefix { $0 == " " }
            guard
                line.contains(
                    /^ *(?:(?:@\w+(?:\([^)]*\))?|public|package|private|fileprivate|static|mutating|override|final|nonisolated|required|convenience) )*(?:func |init[?!]?[(<]|subscript|var \w+: .*\{$)/
                )
            else { continue }
            guard
                let end = lines[(start + 1)...].firstIndex(where: { next in
                    next.hasPrefix(indent) && next.dropFirst(indent.count).first.map { $0 != " " && $0 != ")" && $0 != "{" } == true
                        && !next.dropFirst(indent.count).hasPrefix("where ") && !next.dropFirst(indent.count).hasPrefix("->")
                }), lines[end] == indent + "}"
            else { continue }
            found.append((start, end - start + 1))
        }
        return found
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
