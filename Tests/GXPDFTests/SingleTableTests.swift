import Foundation
import Testing

/// Facts about Chinese text are in one table each, in the module Han: copies of them once drifted apart.
@Suite struct SingleTableTests {
    /// Lines of code outside Han, without their comments.
    private func code() throws -> [(place: String, text: Substring)] {
        try ArchitectureTests.modules.filter { $0.folder != "Han" }.flatMap { module in
            try ArchitectureTests.files(module.folder).flatMap { name, text in
                text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
                    (
                        "\(module.folder)/\(name):\(number + 1)",
                        line.firstMatch(of: /(^|\s)\/\//).map { line[..<$0.range.lowerBound] } ?? line
                    )
                }
            }
        }
    }

    @Test func numeralsAreInOneTable() throws {
        for (place, text) in try code() {
            #expect(text.firstMatch(of: /一[",:\s\d]{0,8}二[",:\s\d]{0,8}三/) == nil, "\(place) lists numerals: see ChineseNumeral")
        }
    }

    @Test func radicalsAreInOneTable() throws {
        for (place, text) in try code() {
            let isRadical = text.unicodeScalars.contains { (0x2E80...0x2FD5).contains($0.value) }
            // U+2E80 alone is where wide characters begin.
            let isCode = text.firstMatch(of: /(0x|u\{)2(E8[1-9A-Fa-f]|E[9A-Fa-f][0-9A-Fa-f]|F[0-9A-Da-d][0-9A-Fa-f])\b/) != nil
            #expect(!isRadical && !isCode, "\(place) names radicals: see Radicals")
        }
    }

    /// A few marks that one rule is about are no table; most 点号, or many brackets, are.
    @Test func punctuationClassesAreInOneTable() throws {
        let points = Set<Character>("，、；：。．？！")
        let brackets = Set<Character>("（《〈「『【〔〖［｛“‘）》〉」』】〕〗］｝”’")
        for (place, text) in try code() {
            var marks: Set<Character> = []
            // Messages have marks between words; a list of marks has nothing else.
            for literal in text.matches(of: /"((?:[^"\\]|\\.)*)"/) where !literal.1.contains(where: \.isLetter) {
                marks.formUnion(literal.1)
            }
            #expect(
                marks.intersection(points).count <= 4 && marks.intersection(brackets).count <= 6,
                "\(place) lists marks: see PunctuationClass")
        }
    }

    @Test func distancesAndWidthsAreInOnePlace() throws {
        for (place, text) in try code() {
            #expect(!text.contains("0xFEE0") && !text.contains("0xFF01"), "\(place) folds widths: see Unicode.Scalar.halfWidth")
            #expect(!text.contains(".isIdeographic"), "\(place) tests for Han characters: see Unicode.Scalar.isHan")
        }
    }
}
