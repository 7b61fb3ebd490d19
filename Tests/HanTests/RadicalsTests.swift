import Foundation
import Testing

@testable import Han

@Suite struct RadicalsTests {
    /// Kangxi radicals decompose to the same characters (UnicodeData.txt), which is a second source for the table.
    @Test func kangxiRadicalsAgreeWithTheirDecompositions() throws {
        for value in UInt32(0x2F00)...0x2FD5 {
            let radical = try #require(Unicode.Scalar(value))
            let decomposed = String(Character(radical)).precomposedStringWithCompatibilityMapping
            #expect(Radicals.ideograph(of: radical).map { String(Character($0)) } == decomposed)
        }
    }

    /// The two of the supplement that decompose; the others have only Equivalent_Unified_Ideograph.
    @Test func everyRadicalOfTheSupplementHasAnIdeographButTwoCodePoints() throws {
        for value in UInt32(0x2E80)...0x2EF3 {
            let radical = try #require(Unicode.Scalar(value))
            let ideograph = Radicals.ideograph(of: radical)
            #expect((ideograph == nil) == (value == 0x2E80 || value == 0x2E9A))
            #expect(ideograph?.properties.isUnifiedIdeograph ?? true)
            let decomposed = String(Character(radical)).precomposedStringWithCompatibilityMapping
            if decomposed != String(Character(radical)) { #expect(ideograph.map { String(Character($0)) } == decomposed) }
        }
    }

    /// EquivalentUnifiedIdeograph.txt 17.0.0, including the four entries on which two tables once disagreed.
    @Test func equivalentsAreThoseOfUnicode() {
        for (radical, ideograph) in [
            (0x2E81, 0x5382), (0x2E8C, 0x5C0F), (0x2E8D, 0x5C0F), (0x2E95, 0x2B739), (0x2EA9, 0x738B), (0x2EAB, 0x76EE), (0x2EA5, 0x722B),
            (0x2ECC, 0x8FB6), (0x2ECD, 0x8FB6), (0x2ECF, 0x9091), (0x2ED3, 0x957F), (0x2ED4, 0x95E8), (0x2EF2, 0x4E80), (0x2EF3, 0x9F9F),
        ] as [(UInt32, UInt32)] {
            #expect(Unicode.Scalar(radical).flatMap(Radicals.ideograph)?.value == ideograph)
        }
        for scalar in ["金", "\u{2FD6}", "\u{2EF4}", "A"] as [Unicode.Scalar] { #expect(Radicals.ideograph(of: scalar) == nil) }
    }

    /// Noto CJK maps ⺍ and 𭕄, ⺩ and 𤣩, ⺫ and 罒 each to one glyph.
    @Test func threeRadicalsShareTheGlyphOfAnotherCharacter() {
        var others: [UInt32: UInt32] = [:]
        for value in UInt32(0x2E80)...0x2FDF {
            guard let radical = Unicode.Scalar(value), let same = Radicals.ideographWithSameGlyph(as: radical),
                same != Radicals.ideograph(of: radical)
            else { continue }
            others[value] = same.value
        }
        #expect(others == [0x2E8D: 0x2D544, 0x2EA9: 0x248E9, 0x2EAB: 0x7F52])
    }

    @Test func compatibilityIdeographsAgreeWithTheirDecompositions() throws {
        for value in UInt32(0xF900)...0xFA0D {
            let scalar = try #require(Unicode.Scalar(value))
            let decomposed = String(Character(scalar)).precomposedStringWithCanonicalMapping
            #expect(CompatibilityIdeographs.ideograph(of: scalar).map { String(Character($0)) } == decomposed)
        }
        #expect(CompatibilityIdeographs.ideograph(of: "年") == nil)
    }
}
