import Testing

@testable import Importing

@Suite struct TitlePartsTests {
    @Test(arguments: [
        ("青石县测试局2023年政府信息公开工作年度报告", "青石县测试局", 2023),
        ("2023年青石县测试局政府信息公开工作年度报告", "青石县测试局", 2023),
        ("青石县测试局2023年度政府信息公开年报", "青石县测试局", 2023),
        ("青石县测试局2020年政府信息公开工作的年度报告", "青石县测试局", 2020),
        ("青石县测试局关于2023年度政府信息公开工作的报告", "青石县测试局", 2023),
        ("关于青石县测试局2023年政府信息公开工作年度报告", "青石县测试局", 2023),
        ("青石县测试局政府信息公开工作2023年度报告", "青石县测试局", 2023),
        ("青石县测试局政府信息公开工作年度报告（2023年）", "青石县测试局", 2023),
        ("青石县测试局二〇二三年政府信息公开工作年度报告", "青石县测试局", 2023),
        ("青石县测试局2016年政务信息公开年度报告", "青石县测试局", 2016),
        ("青石县测试镇2023年政府信息公开工作告年度报", "青石县测试镇", 2023),
        ("标题:青石县测试镇人民政府2020年政府信息公开工作年度报告", "青石县测试镇人民政府", 2020),
        ("青石縣測試局2023年政府信息公開工作年度報告", "青石縣測試局", 2023),
        ("《青石县测试局2023年政府信息公开工作年度报告》", "青石县测试局", 2023),
    ]) func agencyAndYear(_ title: String, _ agency: String, _ year: Int) throws {
        let read = try #require(TitleParts.read(title))
        #expect(read.agency == agency && read.year == year)
    }

    @Test(arguments: ["2023年政府信息公开工作年度报告", "政府信息公开工作年度报告"]) func namelessTitles(_ title: String) throws {
        let read = try #require(TitleParts.read(title))
        #expect(read.agency.isEmpty && !read.isWhole)
    }

    /// Sentences and other documents that mention reports.
    @Test(arguments: [
        "现公布我局2023年政府信息公开工作年度报告", "根据条例编制2023年政府信息公开工作年度报告", "关于做好2023年政府信息公开工作年度报告编制发布工作的通知", "政府信息公开指南",
        "青石县测试局2023年工作总结", "本报告由总体情况、主动公开政府信息情况等部分组成。", "政府信息公开年报专栏",
    ]) func otherLines(_ line: String) { #expect(TitleParts.read(line)?.isWhole != true) }
}
