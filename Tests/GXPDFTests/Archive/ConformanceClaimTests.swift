import FoundationEssentials
import Testing

@testable import GXPDF
@testable import Painting

/// What a file claims to conform to, and that the finding and the file agree.
@Suite struct ConformanceClaimTests {
    @Test("PDF/A is claimed unless red is in process colours without a profile of inks", arguments: [false, true], [false, true])
    func allCombinations(usesRed: Bool, isForPress: Bool) {
        for space in [nil, .grey, .rgb, .cmyk] as [ColourProfile.Space?] {
            for embedsSource in [false, true] {
                let claim = ConformanceClaim(usesRed: usesRed, isForPress: isForPress, outputSpace: space, embedsSource: embedsSource)
                switch (usesRed, isForPress, space) {
                case (true, true, nil), (true, true, .grey), (true, true, .rgb): #expect(claim.archive == nil)
                default: #expect(claim.archive == (embedsSource ? .three : .two))
                }
                #expect(claim.universalAccess == 1)
            }
        }
    }

    @Test(
        "The finding and the file agree for every selection of pages",
        arguments: ["notice", "letter", "order", "tongzhou-kjj-2023"], [nil, "1", "2", "1-2"])
    func findingsAgreeWithFiles(_ name: String, _ pages: String?) throws {
        let press = try Project.press()
        for attaches in [false, true] {
            var options = RenderOptions(pages: pages.flatMap { PageSelection($0) })
            options.output.isForPress = true
            options.output.attachesSource = attaches
            let rendering: Rendering
            do { rendering = try press.rendering(of: Project.example(name), options) } catch GXPDFError.noSuchPages { continue }
            let text = try clearText(rendering.files[0])
            let isReported = rendering.findings.contains { $0.code == "OUT-03" }
            #expect(text.contains("<pdfaid:part>\(attaches ? 3 : 2)<") == !isReported)
            #expect(text.contains("0.8 0.8 0 k") == isReported, "only red needs a printing condition")
            #expect(text.contains("<pdfuaid:part>1<"))
        }
    }

    @Test("The second page of a notice has no red, and its file is PDF/A")
    func pageWithoutTheHead() throws {
        var options = RenderOptions(pages: PageSelection("2"))
        options.output.isForPress = true
        let second = try Project.press().rendering(of: Project.example("notice"), options)
        #expect(!second.findings.contains { $0.code == "OUT-03" })
        #expect(try clearText(second.files[0]).contains("<pdfaid:part>2<"))
        options.output.pages = PageSelection("1")
        #expect(try Project.press().rendering(of: Project.example("notice"), options).findings.contains { $0.code == "OUT-03" })
    }
}
