import Testing

@testable import Documents
@testable import Typesetting

/// Lines derived from the rules, by subject.
@Suite struct LineCaseTests {
    @Test(arguments: LineStartCases.all) func marksThatNeverBeginALine(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: LineEndCases.all) func marksThatNeverEndALine(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: NumberCases.all) func numbersAndUnits(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: DocumentNumberCases.all) func documentNumbersAndDates(_ example: LineCase) {
        #expect(example.lines == example.expected)
    }
    @Test(arguments: WesternCases.all) func westernText(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: NameCases.all) func names(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: MarkCases.all) func quotesDashesAndEllipses(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: IndentCases.all) func indents(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: LoneCharacterCases.all) func loneCharacters(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: StyleCases.all) func lineStyles(_ example: LineCase) { #expect(example.lines == example.expected) }
    @Test(arguments: SentenceCases.all) func officialSentences(_ example: LineCase) { #expect(example.lines == example.expected) }
}
