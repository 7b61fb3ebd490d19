import Testing

@testable import Han

@Suite struct ChineseNumeralTests {
    @Test func numbersAreWritten() {
        for (number, text) in [
            (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (101, "一百零一"), (110, "一百一十"), (2026, "二千零二十六"), (1001, "一千零一"), (0, "0"),
        ] {
            #expect(ChineseNumeral.of(number) == text)
        }
        for (number, text) in [(1, "壹"), (12, "壹拾贰"), (305, "叁佰零伍"), (10_000, "10000")] {
            #expect(ChineseNumeral.formal(number) == text)
        }
        #expect(ChineseNumeral.positional(2024) == "二〇二四")
        #expect(ChineseNumeral.positional(0) == "〇")
    }

    @Test func everyNumberIsReadAsItIsWritten() {
        for number in 1...9999 {
            let text = ChineseNumeral.of(number)
            let read = ChineseNumeral.leading(text + "、总体情况")
            #expect(read?.number == number && read?.length == text.count)
        }
    }

    @Test func numbersAreReadFromTheStartOfAText() {
        for (text, number) in [("二十、", 20), ("二〇二四年", 2024), ("一百零一）", 101), ("十", 10), ("总体", nil), ("", nil)] as [(String, Int?)] {
            #expect(ChineseNumeral.leading(text)?.number == number)
        }
        #expect(ChineseNumeral.leading(String(repeating: "千", count: 1000)) == nil)
        #expect(ChineseNumeral.leading(String(repeating: "九", count: 1000)) == nil)
    }

    @Test func yearsAreReadWithTheZerosThatPeopleType() {
        for text in ["二〇二四", "二零二四", "二○二四", "二О二四", "二O二四", "2024", "２０２４", "2〇2四"] {
            #expect(ChineseNumeral.positional(Array(text)) == 2024)
        }
        for text in ["", "二十四", "二两二四", "20 4", "9999999999"] { #expect(ChineseNumeral.positional(Array(text)) == nil) }
    }

    @Test func setsOfNumeralsGrowWithTheirUnits() {
        let all = "零〇一二两三四五六七八九十百千万亿"
        #expect(all.filter { ChineseNumeral.isNumeral($0) } == "一二三四五六七八九十")
        #expect(all.filter { ChineseNumeral.isNumeral($0, upTo: .hundreds) } == "一二三四五六七八九十百")
        #expect(all.filter { ChineseNumeral.isNumeral($0, upTo: .thousands) } == "零一二三四五六七八九十百千")
    }

    @Test func enclosedNumbersEndWhereTheirBlocksDo() {
        #expect([0, 1, 20, 21, 36, 50, 51].map(EnclosedNumber.circled) == [nil, "①", "⑳", "㉑", "㊱", "㊿", nil])
        #expect([1, 20, 21].map(EnclosedNumber.bracketed) == ["⑴", "⒇", nil])
        #expect([1, 20, 21].map(EnclosedNumber.stopped) == ["⒈", "⒛", nil])
        #expect([1, 10, 11].map(EnclosedNumber.circledNumeral) == ["㊀", "㊉", nil])
        #expect(EnclosedNumber.isEnclosed("①") && EnclosedNumber.isEnclosed("❿") && !EnclosedNumber.isEnclosed("1"))
    }
}
