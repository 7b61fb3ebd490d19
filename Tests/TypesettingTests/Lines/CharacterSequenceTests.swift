import Documents
import Testing

@testable import Typesetting

/// Letters with combining marks, and characters with variation selectors.
@Suite struct CharacterSequenceTests {
    private func atoms(_ text: String, _ faces: FaceSet = .square()) -> AtomicText {
        var itemiser = Itemiser(faces: faces)
        return itemiser.atoms(of: [TextRun(text, TextStyle(role: .fangsong, size: 16))])
    }

    private func faces(_ faces: [any Typeface]) -> FaceSet {
        let chain = faces.indices.map { FaceChoice(face: FaceID(number: $0)) }
        return FaceSet(chains: Dictionary(uniqueKeysWithValues: FaceRole.allCases.map { ($0, chain) })) { faces[$0.number] }
    }

    @Test func lettersAreComposedWithTheirMarks() {
        for (decomposed, composed) in [
            ("u\u{308}\u{30C}", "\u{1DA}"), ("o\u{302}\u{323}", "\u{1ED9}"), ("か\u{3099}", "が"), ("A\u{30A}", "Å"),
        ] {
            let scalars = Character(decomposed).composed.unicodeScalars
            #expect(Array(scalars) == Array(composed.unicodeScalars), "\(composed)")
            #expect(atoms(decomposed).glyphs.map(\.id) == composed.unicodeScalars.map(\.value))
        }
    }

    /// NFC would replace them by the characters that they are equivalent to, which names are not written with.
    @Test func compatibilityIdeographsStayAsTheyAre() {
        for text in ["\u{F9D1}", "\u{FA1B}", "\u{2F804}", "\u{FA19}\u{FE00}"] {
            #expect(Array(Character(text).composed.unicodeScalars) == Array(text.unicodeScalars))
        }
        #expect(atoms("\u{F9D1}").atoms[0].text.unicodeScalars.first == "\u{F9D1}")
    }

    @Test func aFaceWithoutTheMarkIsPassedOver() {
        let set = atoms("ê\u{304}", faces([SquareFace(lacks: ["\u{304}"]), SquareFace()]))
        #expect(set.atoms.map(\.face.number) == [1] && set.issues.isEmpty)
    }

    @Test func aMarkThatNoFaceHasIsReported() {
        let set = atoms("ê\u{304}", faces([SquareFace(lacks: ["\u{304}"])]))
        #expect(set.issues.map(\.issue.kind) == [.missingGlyph("\u{304}")])
        #expect(set.glyphs.isEmpty)
    }

    @Test func aVariantThatNoFaceHasIsReportedAndItsUsualFormPrinted() {
        let set = atoms("葛\u{E0100}")
        #expect(set.issues.map(\.issue.kind) == [.missingVariant("葛", "\u{E0100}")])
        #expect(set.glyphs.first?.id == Unicode.Scalar("葛").value)
    }

    @Test func aFaceThatHasTheVariantIsPreferred() {
        let set = atoms("葛\u{E0100}", faces([SquareFace(), VariantFace()]))
        #expect(
            set.atoms.map(\.face.number) == [1] && !set.issues.contains { if case .missingVariant = $0.issue.kind { true } else { false } })
    }

    /// The selector of ☑️ asks for a colour that print does not have.
    @Test func selectorsOfColourAreNotReported() { #expect(atoms("☑\u{FE0F}").issues.isEmpty) }

    @Test func charactersThatCannotBeSeenHaveNoGlyphs() {
        for scalar in ["\u{80}", "\u{9F}", "\u{2028}", "\u{2063}", "\u{FFF9}", "\u{FFFC}", "\u{E0041}", "\u{E000}", "\u{AD}"] {
            let set = atoms("甲\(scalar)乙")
            #expect(set.glyphs.count == 2 && set.atoms.map(\.text).joined() == "甲乙", "\(scalar.unicodeScalars.first!.value)")
        }
        #expect(atoms("\u{301}甲").glyphs.count == 1)
    }

    /// Their letters would stand in reverse order, unjoined, or lying on their side, although the face has them.
    @Test func scriptsThatCannotBeSetAreReportedAndNotPrinted() {
        for (text, script) in [
            ("ئۇيغۇر", UnsettableScript.rightToLeft), ("שלום", .rightToLeft), ("ᠮᠣᠩᠭᠣᠯ", .vertical), ("ﷲ", .rightToLeft),
        ] {
            let set = atoms("甲\(text)乙")
            #expect(set.glyphs.count == 2 && Set(set.issues.map(\.issue.kind)) == [.unsettableScript(script)], "\(text)")
        }
        for text in ["བོད་ཡིག", "ꆈꌠꉙ", "Vahcuengh"] { #expect(atoms(text).issues.isEmpty && !atoms(text).glyphs.isEmpty, "\(text)") }
    }

    @Test func signsComeFromAFaceThatSuppliesNothingElse() {
        let chain = [FaceChoice(face: FaceID(number: 0)), FaceChoice(face: FaceID(number: 1), coverage: .symbols)]
        let set = FaceSet(chains: Dictionary(uniqueKeysWithValues: FaceRole.allCases.map { ($0, chain) })) {
            $0.number == 0 ? SquareFace(lacks: ["☑", "ѣ"]) : SquareFace()
        }
        let text = atoms("☑ѣ", set)
        #expect(text.atoms.first?.face.number == 1)
        #expect(text.issues.map(\.issue.kind) == [.missingGlyph("ѣ")])
    }
}

private final class VariantFace: Typeface {
    let centre = 0.4
    func glyph(_ scalar: Unicode.Scalar) -> (id: UInt32, advance: Double)? { (scalar.value, 1) }
    func shape(_ text: String) -> [ShapedGlyph] { [ShapedGlyph(id: 1, advance: 1, offset: 0)] }
    func hasVariant(of base: Unicode.Scalar, _ selector: Unicode.Scalar) -> Bool { true }
}
