import Testing

@testable import Han

@Suite struct PunctuationTests {
    @Test func marksHaveTheClassesOfTheStandard() {
        let classes: [(PunctuationClass, String)] = [
            (.opening, "（《〈「『【〔〖［｛“‘"), (.closing, "）》〉」』】〕〗］｝”’"), (.pause, "，、；："), (.stop, "。．"), (.exclamation, "？！"),
            (.dash, "—⸺"), (.ellipsis, "…"), (.interpunct, "·‧・"), (.connector, "～–－〜"), (.solidus, "／"), (.suffix, "％‰℃°′″℉"),
            (.prefix, "￥＄№"),
        ]
        for (kind, marks) in classes {
            for mark in marks.unicodeScalars { #expect(PunctuationClass(mark) == kind, "\(mark)") }
        }
        for scalar in "汉A1,. 　".unicodeScalars { #expect(PunctuationClass(scalar) == nil) }
    }

    @Test func openingAndClosingMarksArePairs() {
        let opening = "（《〈「『【〔〖［｛“‘".unicodeScalars
        #expect(opening.count { PunctuationClass($0) == .opening } == 12)
        #expect((UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).count { PunctuationClass($0) == .opening } == 12)
        #expect((UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).count { PunctuationClass($0) == .closing } == 12)
    }

    @Test func marksOfEitherWidthHaveOneClass() {
        for (narrow, wide) in [(",", "，"), (";", "；"), (":", "："), ("!", "！"), ("?", "？"), (".", "。"), ("(", "（"), (")", "）")]
            as [(Unicode.Scalar, Unicode.Scalar)]
        {
            #expect(narrow.chineseMark == wide)
            #expect(PunctuationClass(ofEitherWidth: narrow) == PunctuationClass(wide))
        }
        #expect(("-" as Unicode.Scalar).chineseMark == nil)
        #expect(("，" as Character).punctuation == .pause && ("字" as Character).punctuation == nil)
    }

    @Test func clausesAndSentencesEnd() {
        let text = "一，二、三；四：五。六？七！八（九）十《百》千“万”亿,;:!?()．."
        #expect(text.filter(\.endsClause) == "，、；：。？！（）《》“”,;:!?()．")
        #expect(text.filter(\.endsSentence) == "。？！")
    }

    @Test func widthsFold() {
        #expect(String(String.UnicodeScalarView("ＡＢ１，（）汉".unicodeScalars.map(\.halfWidth))) == "AB1,()汉")
        #expect(String(String.UnicodeScalarView("12 a汉".unicodeScalars.map(\.fullWidth))) == "１２ ａ汉")
        #expect(("汉" as Unicode.Scalar).isWide && ("①" as Unicode.Scalar).isWide && !("a" as Unicode.Scalar).isWide)
        #expect(("〇" as Unicode.Scalar).isHan && !("，" as Unicode.Scalar).isHan)
        #expect(
            ("９" as Character).isArabicOfEitherWidth && ("9" as Character).isArabicOfEitherWidth
                && !("九" as Character).isArabicOfEitherWidth)
    }
}
