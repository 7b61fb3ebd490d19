import Testing

@testable import Importing

/// Automatic numbers, which readers see although they are not stored in the text of the file.
@Suite struct NumberingTests {
    @Test(arguments: [
        ("chineseCounting", 11, "十一"), ("chineseCountingThousand", 120, "一百二十"), ("chineseCountingThousand", 1005, "一千零五"),
        ("japaneseCounting", 20, "二十"),
        ("ideographTraditional", 3, "丙"), ("ideographZodiac", 13, "子"), ("decimal", 7, "7"), ("decimalZero", 7, "07"),
        ("decimalEnclosedCircle", 1, "①"), ("decimalEnclosedCircle", 21, "㉑"),
        ("decimalEnclosedCircle", 51, "51"), ("decimalFullWidth", 12, "１２"), ("decimalEnclosedParen", 3, "⑶"), ("upperRoman", 9, "IX"),
        ("lowerLetter", 28, "bb"), ("chineseLegalSimplified", 12, "壹拾贰"), ("none", 4, ""),
        ("ideographDigital", 10, "一〇"), ("somethingNew", 5, "5"), ("chineseCounting", 0, "〇"), ("upperLetter", 100_000, "100000"),
    ])
    func formats(format: String, number: Int, text: String) { #expect(NumberFormat.text(number, format) == text) }

    private let outline: [(format: String, text: String)] = [
        ("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."), ("decimal", "%1.%4"),
    ]

    @Test func levelsCountAndRestart() throws {
        let body = [("甲", 0), ("子", 1), ("丑", 1), ("小", 2), ("乙", 0), ("寅", 1), ("大", 2)].map { WordSample.numbered($0, level: $1) }
            .joined()
        #expect(
            try WordSample.texts(body, parts: ["numbering": WordSample.numbering(outline)]) == [
                "一、甲", "（一）子", "（二）丑", "1.小", "二、乙", "（一）寅", "1.大",
            ])
    }

    @Test func numberAndFigureAreSeparated() throws {
        #expect(try WordSample.texts(WordSample.numbered("5件", level: 2), parts: ["numbering": WordSample.numbering(outline)]) == ["1. 5件"])
    }

    @Test func emptyParagraphsAreCountedButNotShown() throws {
        let body = WordSample.numbered("甲") + WordSample.numbered("") + WordSample.numbered("丙")
        #expect(try WordSample.texts(body, parts: ["numbering": WordSample.numbering(outline)]) == ["一、甲", "三、丙"])
    }

    @Test func startsAndOverrides() throws {
        let numbering = WordSample.numbering(outline, start: 3).replacing(
            "</w:numbering>",
            with:
                "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"6\"/></w:lvlOverride></w:num></w:numbering>"
        )
        let body = WordSample.numbered("甲") + WordSample.numbered("乙", id: 2) + WordSample.numbered("丙", id: 2) + WordSample.numbered("丁")
        #expect(try WordSample.texts(body, parts: ["numbering": numbering]) == ["三、甲", "六、乙", "七、丙", "八、丁"])
    }

    @Test func legalNumberingAndUnknownLists() throws {
        let numbering = WordSample.numbering(outline).replacing(
            "<w:lvlText w:val=\"%1.%4\"/>", with: "<w:lvlText w:val=\"%1.%4\"/><w:isLgl/>")
        #expect(
            try WordSample.texts(WordSample.numbered("甲", level: 3) + WordSample.numbered("乙", id: 99), parts: ["numbering": numbering])
                == ["1.1甲", "乙"])
    }

    @Test func stylesProvideNumbers() throws {
        let styles =
            "<w:styles \(WordSample.namespaces)><w:style w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"X\"><w:basedOn w:val=\"1\"/></w:style></w:styles>"
        let body =
            WordSample.paragraph("甲", "<w:pStyle w:val=\"1\"/>") + WordSample.paragraph("乙", "<w:pStyle w:val=\"X\"/>")
            + WordSample.paragraph("丙", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        #expect(try WordSample.texts(body, parts: ["numbering": WordSample.numbering(outline), "styles": styles]) == ["一、甲", "二、乙", "丙"])
    }

    @Test func circularReferencesTerminate() throws {
        let styles =
            "<w:styles \(WordSample.namespaces)><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"B\"/></w:style></w:styles>"
        let numbering =
            "<w:numbering \(WordSample.namespaces)><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"A\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
        #expect(
            try WordSample.texts(
                WordSample.paragraph("甲", "<w:pStyle w:val=\"B\"/>") + WordSample.numbered("乙"),
                parts: ["numbering": numbering, "styles": styles]) == ["甲", "乙"])
    }
}
