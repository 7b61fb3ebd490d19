import Testing

@testable import Reports

/// Invented sentences in the style of real reports that do not contradict the clean report's tables: none of their numbers may be
/// reported as wrong. A false alarm costs more than a miss.
@Suite struct CleanProseTests {
    static let sentences = [
        "2024年，我局通过各类渠道收到政府信息公开申请30件，较上年增加4件，增长15.4%。",
        "全年办结政府信息公开申请34件，其中予以公开16件，占47.1%，部分公开6件，占17.6%。",
        "主动公开政府信息1286条，其中通过网站公开960条、通过微信公众号公开326条。",
        "全年答复申请34件，均在法定期限内答复，没有超期。",
        "因政府信息公开被申请行政复议10件，维持1件、纠正2件、其他结果3件、尚未审结4件。",
        "全年没有因政府信息公开被追究责任的情形。",
        "发布政策解读材料45件，其中图解12件。",
        "承办人大代表建议12件、政协委员提案9件，全部办结并公开答复。",
        "12345热线受理群众来电3520件，办结3498件。",
        "收到网站留言咨询86件，已全部回复。",
        "当面申请5件，网络申请21件，信函申请4件。",
        "市本级新收申请12件，各区新收申请18件。",
        "新收30件，连同上年结转6件，共36件，办结34件，结转下年度2件。",
        "按申请人分，自然人20件，商业企业3件，科研机构1件，法律服务机构2件，其他4件。",
        "制定规章1件，废止2件；制发行政规范性文件4件，废止5件，现行有效6件。",
        "公开行政处罚决定书全文320份，公开行政许可结果信息1100条。",
        "本年度收取信息处理费2件，共计400元。",
        "全年行政事业性收费10.5万元。",
        "全年开展培训3次，参训120人次，印发工作提示6份。",
        "发出补正通知8件，征求第三方意见3件，延期答复2件。",
        "上一年度收到申请26件，本年度收到申请30件。",
        "行政诉讼方面，被提起诉讼2件，均未经复议直接起诉，其中1件维持，1件尚未审结。",
        "清理规范性文件43件，其中继续有效38件，拟修改5件。",
        "截至年底，公开规范性文件6件，同步解读6件，解读率100%。",
        "共接到申请36件（含上年结转6件）。",
        "全年收到申请30件，其中自然人申请20件，法人或其他组织申请10件。",
        "全年共收到申请30件（科技类12件、人事类10件、其他8件）。",
        "公开文件120件（网站公开100件、公报公开60件）。",
        "全年共收办政府信息公开申请36件，转下年度办理2件。",
        "办理行政复议案件25件，行政应诉案件4件，涉及房屋征收、劳动保障等领域。",
        "受理行政复议申请25件，审结21件。",
        "开展执法检查56次，立案查处18起，移送司法机关1起。",
        "收到投诉举报材料9件，转办7件，2件正在核实。",
        "近三年累计收到申请88件，年均29件。",
        "全年无因政府信息公开工作引发的舆情。",
        "新增行政许可事项2项，取消1项，办理时限压缩三分之一。",
        "申请公开的内容以征地拆迁为主，共11件，占三分之一强。",
        "第一季度新收申请9件，第四季度新收申请3件。",
        "发放办事指南二万余份，解答咨询一千二百多人次。",
    ]

    @Test(arguments: sentences) func noNumberIsReportedAsWrong(_ sentence: String) throws {
        let found = try NarrativeTests.diagnostics(sentence)
        #expect(found.isEmpty, "\(found.map { "[\($0.code.id)] \($0.message.chinese)" })")
    }

    @Test func thereAreManyDifferentSentences() { #expect(Set(Self.sentences).count == Self.sentences.count && Self.sentences.count > 20) }
}

@Suite struct BracketSumTests {
    static let wrong: [(prose: String, message: String)] = [
        ("全市收到来信3607件（市直部门2733件、甲县477件、乙县301件、丙区95件）。", "“全市收到来信3607件”后括号内各项之和是 3606，不是 3607"),
        ("共抽查文书三十六份（办公室十二份，综合科二十份）。", "“共抽查文书三十六份”后括号内各项之和是 32，不是 36"),
    ]

    @Test(arguments: wrong) func partsThatDoNotAddUp(_ prose: String, _ message: String) throws {
        let found = try NarrativeTests.diagnostics(prose)
        #expect(found.map(\.code.id) == ["NAR-03"] && found.first?.message.chinese == message, "\(found.map(\.message.chinese))")
    }

    @Test(arguments: [
        "收到来信3607件（市直部门2734件、甲县477件、乙县301件、丙区95件）。", "收到来信36件（其中甲县10件、乙县3件）。", "收到来信36件（甲县10件、乙县3人）。", "收到来信36件（同比增长3件、下降1件）。",
        "收到来信约1.2万件（甲县7000件、乙县4000件）。", "收到来信36件（甲县10件）。", "收到来信36件（甲县10件、乙县3件等）。", "依据第12条（甲县10件、乙县3件）。", "（甲县10件、乙县3件", "36件（）",
    ]) func otherBracketsAreIgnored(_ prose: String) throws {
        #expect(try NarrativeTests.diagnostics(prose).filter { $0.code.id == "NAR-03" }.isEmpty)
    }
}
