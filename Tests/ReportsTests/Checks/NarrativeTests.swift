import Testing

@testable import Reports

/// The numbers of the clean report: 新收 30 (natural persons 20), 上年结转 6, 办结 34, 结转下年 2, 予以公开 16, 部分公开 6, 不予公开 4,
/// 无法提供 4, 不予处理 2, 其他处理 2; 复议 10 (1, 2, 3, 4), 诉讼 2 and 0; 规章 1, 2, 3; 规范性文件 4, 5, 6; 许可 7, 处罚 8, 强制 9; 收费
/// 10.50 万元.
@Suite struct NarrativeTests {
    static func diagnostics(_ prose: String) throws -> [Diagnostic] {
        try CleanReport.diagnostics(CleanReport.changed("[\"一段文字。\"]", "[\"\(prose)\"]"))
    }

    static let contradictions: [(prose: String, message: String)] = [
        ("全年新收政府信息公开申请31件。", "文中写“全年新收政府信息公开申请31件”，表中“一、本年新收政府信息公开申请数量 · 总计”为 30"),
        ("2024年，我局共收到政府信息公开申请16件。", "“我局共收到政府信息公开申请16件”，表中“一、本年新收政府信息公开申请数量 · 总计”为 30（"),
        ("某市某局2024年度收到申请三千六百零七件。", "三千六百零七件"),
        ("新收申请一亿二千万件。", "一亿二千万件"),
        ("本年度未收到政府信息公开申请。", "“本年度未收到政府信息公开申请”，表中“一、本年新收政府信息公开申请数量 · 总计”为 30"),
        ("全年新收30件，比上年增长12%，上年结转7件。", "“上年结转7件”"),
        ("新收30件，上年结转6件，共计37件。", "“共计37件”，表中“一、本年新收政府信息公开申请数量 · 总计”＋“二、上年结转政府信息公开申请数量 · 总计”为 36"),
        ("办结34件，结转下年度继续办理3件。", "“结转下年度继续办理3件”"),
        ("办结的申请中，予以公开17件。", "“予以公开17件”"),
        ("予以公开及部分公开25件。", "“三、本年度办理结果 › （二）部分公开（区分处理的，只计这一情形，不计其他情形） · 总计”为 22"),
        ("不予公开5件。", "“三、本年度办理结果 › （三）不予公开”各项之和为 4"),
        ("无法提供9件。", "“三、本年度办理结果 › （四）无法提供”各项之和为 4"),
        ("不予处理3件。", "（五）不予处理”各项之和为 2"),
        ("全年收到申请30件（其中自然人21件）。", "“其中自然人21件”，表中“一、本年新收政府信息公开申请数量 · 自然人”为 20"),
        ("全年被申请行政复议11件。", "“行政复议 › 总计”为 10"),
        ("发生行政复议10件，其中维持2件。", "“行政复议 › 结果维持”为 1"),
        ("全年未发生行政复议、行政诉讼。", "为 12"),
        ("被提起行政诉讼3件。", "为 2"),
        ("全年制发规章2件、废止2件。", "“规章 · 本年制发件数”为 1"),
        ("制发规章1件、废止3件。", "“规章 · 本年废止件数”为 2"),
        ("制定行政规范性文件4件，年末现行有效7件。", "“行政规范性文件 · 现行有效件数”为 6"),
        ("作出行政处罚决定9件。", "“行政处罚 · 本年处理决定数量”为 8"),
        ("行政事业性收费12万元。", "为 10.50 万元"),
    ]

    @Test(arguments: contradictions) func contradictionsAreReported(_ prose: String, _ message: String) throws {
        let diagnostics = try Self.diagnostics("另一句话。" + prose)
        #expect(diagnostics.map(\.code.id) == ["NAR-01"], "\(diagnostics.map(\.message.chinese))")
        #expect(
            diagnostics.first?.severity == .warning && diagnostics.first?.message.chinese.contains(message) == true,
            "\(diagnostics.first?.message.chinese ?? "")")
        #expect(diagnostics.first?.place.path == "overview[0]")
    }

    @Test func onlyNamesAreChineseInEnglishMessages() throws {
        let diagnostics = try Self.diagnostics("不予公开5件。新收30件，上年结转6件，共计37件。")
        #expect(
            diagnostics.first?.message.english
                == "the text says “不予公开5件”, but the table has 4 for all items of “三、本年度办理结果 › （三）不予公开” together")
        #expect(diagnostics.last?.message.english.contains("总计” + “二、") == true, "\(diagnostics.map(\.message.english))")
    }

    static let open: [(prose: String, message: String)] = [
        ("全年新收申请36件。", "总计”为 30；“一、本年新收政府信息公开申请数量 · 总计”＋“二、上年结转政府信息公开申请数量 · 总计”为 36"),
        ("结转5件。", "“二、上年结转政府信息公开申请数量 · 总计”为 6；“四、结转下年度继续办理 · 总计”为 2"),
        ("不予公开2件。", "各项之和为 4；“三、本年度办理结果 › （三）不予公开 › 8.属于行政查询事项 · 总计”为 2"),
        ("全市新收申请99件。", "总计”为 30"),
        ("主动公开行政处罚决定5件。", "为 8"),
        ("申请人以自然人为主，新收18件。", "自然人”为 20"),
        ("被提起行政诉讼0件。", "“行政诉讼 › 复议后起诉 › 总计”为 0"),
    ]

    @Test(arguments: open) func ambiguousNumbersAreNoted(_ prose: String, _ message: String) throws {
        let diagnostics = try Self.diagnostics(prose)
        #expect(diagnostics.map(\.code.id) == ["NAR-02"] && diagnostics.first?.severity == .note, "\(diagnostics.map(\.message.chinese))")
        #expect(diagnostics.first?.message.chinese.contains(message) == true, "\(diagnostics.first?.message.chinese ?? "")")
    }

    static let silent = [
        // What agrees, in every way of writing.
        "全年新收政府信息公开申请30件，上年结转6件，共计36件；办结34件，结转下年度继续办理2件。", "2024年收到政府信息公开申请三十件，其中自然人20件、商业企业3件。", "收到申请36件（含上年结转）。",
        "予以公开16件，部分公开6件，合计22件，不予公开4件，无法提供4件，不予处理2件，其他处理2件。", "新收申请20件，均为自然人提出。".replacing("新收", with: "以自然人为主，新收"),
        "行政复议10件，其中维持1件、纠正2件、其他结果3件、尚未审结4件；行政诉讼2件，维持1件，尚未审结1件。",
        "制发规章1件、废止2件，现行有效3件；制发行政规范性文件4件、废止5件，年末现行有效6件。", "行政许可7件，行政处罚8件，行政强制9件。", "行政事业性收费10.5万元。", "行政事业性收费105000元。",
        "未经复议直接起诉2件，复议后起诉0件。", "行政复议和行政诉讼12件。",
        // Near misses, each with a number that is not the table's.
        "上年新收申请99件。", "2023年收到政府信息公开申请99件。", "2023年，我局收到政府信息公开申请99件。", "市本级新收申请99件。", "上半年新收申请9件，下半年新收申请21件。", "网站新收9件。", "收到意见99件。",
        "收到群众来信99件。", "新收申请99余件。", "新收申请约99件。",
        "新收申请比上年增加99件。", "新收申请99%。", "办结率99%。", "因本机关不掌握而无法提供的有99件。", "全年审理行政复议案件99件。", "行政复议、行政许可99件。", "公开行政许可信息99条。", "行政许可事项99项。",
        "“新收99件”。".replacing("“", with: "‘").replacing("”", with: "’"),
        "撤下失效文件并标注废止99件。", "废止99件。", "维持99件。", "自然人99件。", "退回公文99件次。", "收到政府信息公开申请第99件。", "实际收取信息处理费99元。", "没有制定规章。", "全年新收申请1.2万个字。",
        "街道新收申请99件。", "共计99件。", "新收申请30件，另有99件，共计129件。", "未收到信访类申请。",
        "新收30件，上年结转6件，共答复34件。", "发生行政复议10件；行政诉讼方面，维持9件。", "发生行政复议10件，行政诉讼：维持9件，纠正9件。", "全年新收30件，办结的申请中，自然人19件。", "行政处罚等案件99件。", "各区新收99件。",
    ]

    @Test(arguments: silent) func agreeingOrUncertainNumbersAreNotReported(_ prose: String) throws {
        let diagnostics = try Self.diagnostics(prose)
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message.chinese))")
    }

    @Test func pointsAtTheParagraph() throws {
        let marked = MarkedText(try CleanReport.changed("[\"一段文字。\"]", "[\"一段文字。\",\n  ①\"全年新收申请31件。\"]"))
        let diagnostic = try #require(try CleanReport.diagnostics(marked.text).first)
        #expect(diagnostic.code.id == "NAR-01" && diagnostic.place.line == marked.line && diagnostic.place.column == marked.column)
    }

    @Test func anAbsentFigureContradictsNothing() throws {
        let text = try CleanReport.changed("[\"一段文字。\"]", "[\"行政许可99件。\"]")
        let range = try #require(text.firstRange(of: "\"decisions\": 7"))
        #expect(try CleanReport.diagnostics(text.replacingCharacters(range, "\"decisions\": null")).map(\.code.id) == ["FIG-01"])
    }

    @Test(arguments: ["hangzhou-2025", "long-prose-2024", "tongzhou-kjj-2023"]) func theExamplesAgreeWithTheirTables(_ name: String) throws
    {
        let reading = try ExampleReport.reading(name)
        let diagnostics = Checker.check(try #require(reading.report), form: try #require(reading.form), places: reading.places)
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message.chinese))")
    }

    /// Makes sure that numbers are read from the examples at all.
    @Test func numbersOfTheExamplesAreRead() throws {
        for (name, least) in [("hangzhou-2025", 24), ("long-prose-2024", 14), ("tongzhou-kjj-2023", 1)] {
            let reading = try ExampleReport.reading(name)
            let mentions = ProseFigureRule.mentions(in: try #require(reading.report), try #require(reading.form)).map(\.mention.clause)
            #expect(mentions.count >= least, "\(name): \(mentions)")
        }
    }

    static let numbers: [(String, Double?)] = [
        ("16件", 16), ("3607件", 3607), ("3,607件", 3607), ("1.2万件", 12_000), ("十件", 10), ("十二件", 12), ("二十件", 20), ("一百零五件", 105),
        ("三千六百零七件", 3607), ("两万件", 20_000), ("一亿二千万件", 120_000_000),
        ("三亿零五十万零七件", 300_500_007), ("二〇二四件", 2024), ("件", nil), ("万件", nil),
    ]

    /// The checks terminate quickly on any text.
    @Test func nonsenseIsHarmless() throws {
        let pieces = [
            "九亿亿亿亿亿亿亿亿亿亿件", "99999999999999999999999件", "新收", "0.0.0件", "，，，", "、", "共计", "未收到", "自然人", "1,2,3件", "１２件", "2024年", "：", "（",
            "行政复议", "\u{20000}", "e\u{301}", "一", "件", "结果：",
        ]
        var state: UInt64 = 7
        for _ in 0..<300 {
            var prose = ""
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                prose += pieces[Int(state >> 33) % pieces.count]
            }
            _ = try Self.diagnostics(prose)
        }
        let long = String(repeating: "新收1件，", count: 10_000)
        #expect(try Self.diagnostics(long).filter { $0.code.id.hasPrefix("NAR") }.isEmpty)
    }

    @Test(arguments: numbers) func numbersAreRead(_ text: String, _ value: Double?) {
        #expect(ProseNumber.read(text.scalars[...])?.value == value)
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<String.Index>, _ new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
