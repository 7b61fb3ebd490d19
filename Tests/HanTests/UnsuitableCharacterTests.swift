import Testing

@testable import Han

@Suite struct UnsuitableCharacterTests {
    private func kinds(_ text: String) -> [UnsuitableCharacter] { UnsuitableCharacter.found(in: text).map(\.kind) }

    @Test func everyKindIsFound() {
        for (text, kind) in [
            ("甲\u{85}", .lineBreak), ("甲\n", .lineBreak), ("甲\u{2028}", .lineBreak), ("甲\u{2029}", .lineBreak), ("甲\t", .tab),
            ("甲\u{80}", .control), ("甲\u{9F}", .control), ("\u{7F}", .control), ("甲\u{FFFC}", .objectReplacement),
            ("\u{FFF9}", .annotation),
            ("\u{FFFB}", .annotation), ("2\u{2062}", .invisibleOperator), ("甲\u{E0041}", .tag),
            ("\u{E000}", .privateUse),
            ("\u{F0000}", .privateUse), ("\u{100001}", .privateUse), ("\u{202E}", .bidirectionalControl),
            ("\u{61C}", .bidirectionalControl),
            ("\u{200B}", .zeroWidth), ("甲\u{200D}乙", .zeroWidth), ("\u{3164}", .zeroWidth), ("\u{FFFD}", .replacement),
            ("\u{301}", .isolatedMark), ("甲 \u{301}", .isolatedMark), ("甲\u{AD}乙", .softHyphen), ("\u{206A}", .formatControl),
        ] as [(String, UnsuitableCharacter)] {
            #expect(kinds(text) == [kind], "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }

    /// They cannot be written in Swift's strings.
    @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32]) func noncharactersAreFound(_ value: UInt32) throws {
        #expect(kinds("甲" + String(try #require(Unicode.Scalar(value)))) == [.noncharacter])
    }

    @Test func whatCanBePrintedIsNotFound() {
        // Combining marks after letters and after other marks, variation selectors, joiners between joining letters.
        for text in ["ǘ", "u\u{308}\u{301}", "葛\u{E0100}", "ئۇ\u{200C}يغۇر", "བོད་ཡིག", "甲　乙", "10⁻³ m²", "𠮷", "☑", "\u{FA0E}"] {
            #expect(kinds(text).isEmpty, "\(text)")
        }
    }
}
