import Testing

@testable import Documents
@testable import Typesetting

/// Lines worked out by the rules, subject by subject.
@Suite struct LineCaseTests {
    @Test(arguments: LineStartCases.all) func marksThatBeginNoLine(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: LineEndCases.all) func marksThatEndNoLine(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: NumberCases.all) func numbersAndUnits(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: DocumentNumberCases.all) func numbersOfDocumentsAndDates(_ example: LineCase) {
        #expect(example.lines == example.expected)
    }
    @Test(arguments: WesternCases.all) func westernText(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: MarkCases.all) func quotesDashesAndEllipses(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: IndentCases.all) func indents(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: LoneCharacterCases.all) func loneCharacters(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: StyleCases.all) func stylesOfComposition(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: SentenceCases.all) func officialSentences(_ example: LineCase) { #expect(example.lines == example.expected) }
}
