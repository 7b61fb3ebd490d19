import Testing

@testable import Importing

/// Joining lines to paragraphs, and text that belongs to no paragraph.
@Suite struct PrintedTextTests {
    private static let full = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇"
    private static let long = String(full.prefix(25))

    private func texts(_ pages: [PageSample]) throws -> [String] { try PageSample.document(pages).blocks.compactMap(\.text) }

    @Test func indentsAndShortLinesSeparateParagraphs() throws {
        var page = PageSample(1)
        page.line(Self.long, 112, 100)
        page.line(Self.full, 80, 130)
        page.line("末行。", 80, 160)
        page.line(Self.long, 112, 190)
        page.line(Self.full, 80, 220)
        page.line(Self.full, 80, 250)
        #expect(try texts([page]) == [Self.long + Self.full + "末行。", Self.long + Self.full + Self.full])
    }

    @Test func paragraphsContinueOverPagesAndFurnitureIsSkipped() throws {
        var pages: [PageSample] = []
        for number in 1...3 {
            var page = PageSample(number)
            page.line("某县政务公开年报", 80, 40, size: 10)
            for row in 0..<5 { page.line(Self.full, 80, 100 + Float(row) * 30) }
            page.line("— \(number) —", 280, 790, size: 14)
            pages.append(page)
        }
        let (blocks, log) = try PageSample.document(pages)
        #expect(blocks.compactMap(\.text) == [String(repeating: Self.full, count: 15)])
        #expect(log.diagnostics.contains { $0.code.id == "IMP-45" && $0.message.english == "skipped 3 page numbers and 3 running heads" })
    }

    @Test(arguments: ["3", "—3—", "- 3 -", "第3页", "第3页 共9页", "3/9", "第三页", "·3·", "Page3of9"]) func pageNumbers(_ text: String) {
        #expect(PageFurniture.isPageNumber(text.filter { !$0.isWhitespace }))
    }

    @Test(arguments: ["2024", "3件", "一、总体情况", "第三条", "", "三"]) func otherLines(_ text: String) {
        #expect(!PageFurniture.isPageNumber(text))
    }

    @Test func linesOfTitleAreJoined() throws {
        var page = PageSample(1)
        page.line("青石县测试局", 231, 80, size: 22)
        page.line("2023年政府信息公开工作年度报告", 135, 112, size: 22)
        for row in 0..<4 { page.line(Self.full, 80, 180 + Float(row) * 30) }
        #expect(try texts([page]).first == "青石县测试局2023年政府信息公开工作年度报告")
    }

    @Test func footnotesDoNotSeparateParagraphs() throws {
        var first = PageSample(1)
        var second = PageSample(2)
        for row in 0..<5 { first.line(Self.full, 80, 100 + Float(row) * 30) }
        first.rule(true, 700, 80, 180)
        first.line("①一条注释。", 80, 710, size: 10)
        second.line("末行。", 80, 100)
        #expect(try texts([first, second]) == [String(repeating: Self.full, count: 5) + "末行。", "①一条注释。"])
    }

    @Test func pagesWithTurnedTextAreReadUpright() throws {
        var page = PageSample(1, width: 842, height: 595)
        for row in 0..<4 { page.line(Self.full, 80, 100 + Float(row) * 30) }
        page.box(80, 300, 500, 340)
        page.rule(false, 300, 300, 340)
        page.line("甲", 100, 310)
        page.line("乙", 320, 310)
        let upright = try PageSample.document([page]).blocks
        for isDownward in [true, false] {
            var turned = PageSample(1)
            turned.page.characters = page.page.characters.map { character in
                let box = character.box
                return PrintedCharacter(
                    character.scalar,
                    isDownward
                        ? PrintedBox(left: 595 - box.bottom, top: box.left, right: 595 - box.top, bottom: box.right)
                        : PrintedBox(left: box.top, top: 842 - box.right, right: box.bottom, bottom: 842 - box.left))
            }
            turned.page.rules = page.page.rules.map { rule in
                rule.isHorizontal
                    ? PrintedRule(
                        isHorizontal: false, position: isDownward ? 595 - rule.position : rule.position,
                        start: isDownward ? rule.start : 842 - rule.end, end: isDownward ? rule.end : 842 - rule.start)
                    : PrintedRule(
                        isHorizontal: true, position: isDownward ? rule.position : 842 - rule.position,
                        start: isDownward ? 595 - rule.end : rule.start, end: isDownward ? 595 - rule.start : rule.end)
            }
            let blocks = try PageSample.document([turned]).blocks
            #expect(
                blocks.compactMap(\.text) == upright.compactMap(\.text)
                    && blocks.compactMap(\.table).map { $0.rows.map { $0.map(\.text) } } == [[["甲", "乙"]]])
        }
    }

    @Test func lookalikeCharactersAreReplaced() {
        for (written, meant) in [("⾏", "行"), ("⻓", "长"), ("⺠", "民"), ("\u{F98E}", "年"), ("\u{F9D1}", "六"), ("甲", "甲")]
            as [(Unicode.Scalar, Unicode.Scalar)]
        { #expect(CharacterMending.unified(written) == meant) }
        var page = PageSample(3)
        page.line("ﬁ\u{E000}", 0, 0)
        var mending = CharacterMending()
        mending.mend(&page.page)
        #expect(page.page.characters.map(\.scalar) == ["f", "i", "\u{FFFD}"] && mending.unknown == [3: 1])
    }
}
