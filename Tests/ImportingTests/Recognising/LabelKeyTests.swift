import Testing

@testable import Importing

@Suite struct LabelKeyTests {
    @Test func widthSpacesAndScriptsAreIgnored() {
        #expect(LabelKey.key("（七）總 計") == LabelKey.key("(七)总计"))
        #expect(LabelKey.key("规\u{3000}章") == "规章")
        #expect(LabelKey.key("⼀、本年") == "一本年")
        #expect(LabelKey.bare("3其他") == "其他")
    }
}
