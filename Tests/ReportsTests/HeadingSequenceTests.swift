import Testing

@testable import Reports

/// Which numbered paragraphs are headings. All texts are invented.
@Suite struct HeadingSequenceTests {
    private func read(_ texts: [String], provisions: Bool = false) -> [ReportParagraph] {
        let blocks = texts.enumerated().map { ReportBlock.paragraph(ReportParagraph($1, path: "body[\($0)]")) }
        return HeadingSequences.settled(blocks, provisions: provisions).compactMap {
            if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
        }
    }

    private static let long = "高新区要坚持创新发展、集约发展和绿色发展，严格按照批准的规划使用土地和进行建设。"

    /// A short sentence looks like a heading, but its sisters are sentences.
    @Test(arguments: [
        ["一、同意设立云泽高新区。", "二、\(long)", "三、\(long)有关部门要加强指导。", "此复。"],
        ["一、\(long)", "二、同意。请抓紧实施。", "三、\(long)"],
        ["一、批准年度预算；", "二、批准预算报告"],
        ["（一）同意。", "（二）批准。"],
    ]) func sentencesAreAllParagraphs(_ texts: [String]) {
        let read = read(texts).filter { $0.level > 0 }
        #expect(read.count >= 2 && read.allSatisfy { $0.isOnlyNumbered && $0.heading.count <= 3 && !$0.text.isEmpty })
        #expect(read.map(\.whole) == Array(texts.prefix(read.count)))
    }

    @Test(arguments: [
        (["一、总体要求", "一段文字。", "二、重点任务", "一段文字。", "三、本通知自印发之日起施行。"], ["一、总体要求", "二、重点任务", "三、本通知自印发之日起施行。"]),
        (["一、总体要求", "（一）目标。一段文字。", "（二）原则。一段文字。", "二、保障"], ["一、总体要求", "（一）目标。", "（二）原则。", "二、保障"]),
        // Most run-in headings are short; the long one is a heading as well.
        (["（一）目标。文字。", "（二）原则。文字。", "（三）\(long)文字。"], ["（一）目标。", "（二）原则。", "（三）\(long)"]),
        (["（一）主动公开情况。", "一段文字。", "（二）依申请公开情况。", "一段文字。"], ["（一）主动公开情况。", "（二）依申请公开情况。"]),
    ]) func headingsAreAllHeadings(_ texts: [String], _ headings: [String]) {
        let read = read(texts).filter { $0.level > 0 }
        #expect(read.map(\.heading) == headings && read.allSatisfy { !$0.isOnlyNumbered })
    }

    /// The items below one heading say nothing about those below another.
    @Test func everySequenceIsDecidedByItself() {
        let read = read(["一、安排", "（一）目标。文字。", "（二）原则。文字。", "二、任务", "（一）同意。", "（二）批准。"])
        #expect(read.map(\.isOnlyNumbered) == [false, false, false, false, true, true])
    }

    @Test func lowerLevelsAreAllAlike() {
        #expect(read(["1.考点设在标准化学校", "2.每个考点设备用考场，配备急救药品。"]).allSatisfy { $0.heading.isEmpty && $0.level == 3 })
        #expect(read(["1.考点", "文字。", "2.考场，考务", "文字。"]).filter { $0.level == 3 }.map(\.heading) == ["1.考点", "2.考场，考务"])
    }

    @Test(arguments: [
        "一、二、三产业融合发展成效明显。", "一、二、三级医院均已达标。", "一、二级指标见附件。", "一、二三线城市增长较快", "（一）（二）两项由市财政局负责。",
        "（一）至（三）项所列情形", "（一）、（二）项", "（一）项、（二）项所列情形", "（1）（2）两项",
    ]) func enumerationsAreNoHeadings(_ text: String) {
        for texts in [[text], ["一、总体要求", "文字。", text, "二、重点任务", "文字。"]] {
            let read = read(texts)
            #expect(read.first { $0.whole == text }.map { $0.level == 0 && $0.heading.isEmpty } == true)
            #expect(read.filter { $0.level == 1 }.map(\.heading) == (texts.count > 1 ? ["一、总体要求", "二、重点任务"] : []))
        }
    }

    @Test(arguments: [
        ["一、二〇二六年工作", "文字。", "二、三线建设史料整理", "文字。"], ["一、二手房交易", "文字。", "二、一手房交易", "文字。"], ["（一）项目建设", "（二）类别划分"],
    ]) func headingsMayBeginWithANumeral(_ texts: [String]) {
        let numbered = texts.filter { $0 != "文字。" }
        #expect(read(texts).filter { $0.level > 0 }.map(\.heading) == numbered)
    }

    // MARK: What the author says

    private func written(_ blocks: String) throws -> [ReportParagraph] {
        let text = CleanNotice.letter.replacing("\"一段文字。\"", with: blocks)
        let reading = CleanNotice.reading(text)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        return try #require(reading.document).body.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    @Test func theAuthorOverridesTheGuess() throws {
        let read = try written(
            """
            "一、总体要求", "文字。", {"paragraph": "二、本函自印发之日起施行。", "heading": false},
            {"paragraph": "附则", "heading": true}, {"paragraph": "目标。文字。", "level": 2}, {"paragraph": "三、同意。", "heading": true}
            """)
        #expect(read.map(\.level) == [1, 0, 1, 1, 2, 1])
        #expect(read.map(\.heading) == ["一、总体要求", "", "二、", "附则", "目标。", "三、同意。"])
        #expect(read.map(\.isOnlyNumbered) == [false, false, true, false, false, false])
    }
}

/// 章, 节 and 条.
@Suite struct ProvisionTests {
    private func read(_ texts: [String], provisions: Bool = true) -> [ReportParagraph] {
        let blocks = texts.enumerated().map { ReportBlock.paragraph(ReportParagraph($1, path: "body[\($0)]")) }
        return HeadingSequences.settled(blocks, provisions: provisions).compactMap {
            if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
        }
    }

    @Test(arguments: [
        ("第一章 总则", ProvisionKind.chapter, "第一章　总则", ""), ("第十二章", .chapter, "第十二章", ""),
        ("第二编 分则", .part, "第二编　分则", ""), ("第一节　一般规定", .section, "第一节　一般规定", ""),
        ("第一条　为了规范管理，制定本办法。", .article, "第一条", "　为了规范管理，制定本办法。"), ("第一百二十条之一  本条另有规定。", .article, "第一百二十条之一", "　本条另有规定。"),
        ("第3条 甲。", .article, "第3条", "　甲。"), ("第二條　乙。", .article, "第二條", "　乙。"),
    ]) func labels(_ text: String, _ kind: ProvisionKind, _ heading: String, _ rest: String) {
        let paragraph = read([text])[0]
        #expect(paragraph.provision == kind && paragraph.heading == heading && paragraph.text == rest)
        #expect(read([text], provisions: false)[0].provision == nil, "reports have none")
    }

    @Test(arguments: ["第一条规定的情形", "第一章规定的原则，适用于本章。", "第一节 课的内容是总则。", "第二节课后延时服务", "第一批　名单", "第一章总则", "第一编辑部的职责"])
    func mentionsAreText(_ text: String) { #expect(read([text])[0].provision == nil && read([text])[0].whole == text) }

    @Test func aChapterBesideArticlesNeedsNoSpace() {
        #expect(read(["第一章总则", "第一条　甲。"])[0].heading == "第一章　总则")
    }

    @Test func itemsOfAnArticleAreText() {
        let read = read(["第五条　应当具备下列条件：", "（一）符合标准；", "（二）有场地。另有人员。", "1.甲；", "第六条　乙。", "一、丙", "文字。"])
        #expect(read[1...3].allSatisfy { $0.isPartOfArticle && $0.heading.isEmpty } && read[1...3].map(\.level) == [2, 2, 3])
        #expect(!read[5].isPartOfArticle && read[5].heading == "一、丙")
    }

    /// In a decision that amends a law, articles stand between the items.
    @Test func articlesDoNotDivideASequence() {
        let read = read(["一、将第三条修改为：", "第三条　甲。", "二、删去第四条。", "三、将第五条修改为：", "第五条　乙。", "四、删去第六条。", "五、删去第七条。", "六、删去第八条。"])
        #expect(Set(read.filter { $0.level == 1 }.map(\.isOnlyNumbered)).count == 1)
    }

    @Test func notesKeepTheirPlaces() throws {
        var paragraph = ReportParagraph(
            "第一条   甲乙丙。", notes: [Footnote(offset: 3, text: "注", path: ""), Footnote(offset: 7, text: "注", path: "")], path: "")
        paragraph.become(try #require(Provision(paragraph.text, hasArticles: true)))
        #expect(paragraph.whole == "第一条　甲乙丙。" && paragraph.notes.map(\.offset) == [3, 5])
    }
}
