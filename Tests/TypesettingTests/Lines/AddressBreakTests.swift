import Testing

@testable import Documents
@testable import Typesetting

/// Long addresses of web pages are broken after their marks before a line becomes too loose.
@Suite struct AddressBreakTests {
    static let addresses = [
        "https://www.yunze.gov.cn/col/col1229/art/2023/11/28/index.html?id=20231128&name=shuiwu_ju",
        "http://zwgk.yunze.gov.cn/zfxxgk/fdzdgknr/ndbg-2023/t20240118_4031.html",
        "www.yunze.gov.cn/a-b/2024/01/18/content_5680.html",
    ]
    /// In em: what `LinePrices` calls too loose.
    private static let loosest = 0.1

    @Test(arguments: addresses) func noLineIsStretchedBecauseOfIt(_ address: String) {
        for before in stride(from: 4, through: 27, by: 1) {
            let text = "\(han(before))\(address)查阅，如对本报告有疑问，请与本机关政务公开办公室联系。"
            let set = setInSquares(text, cells: 28)
            #expect(!set.overflows && set.lines.map(\.text).joined() == text)
            for (line, next) in zip(set.lines, set.lines.dropFirst()) {
                #expect(Self.widestGap(line) <= Self.loosest + 0.001, "\(line.text)")
                // Between :/ and /, and before a mark, no address is broken.
                #expect(!line.text.hasSuffix(":") && !line.text.hasSuffix(":/") && !"./?&=-_:".contains(next.text.first!), "\(line.text)")
            }
        }
    }

    /// By how much the distances between Han characters of the line exceed one cell, in em.
    private static func widestGap(_ line: SetLine) -> Double {
        var widest = 0.0
        for run in line.runs.map(\.glyphs) {
            for (left, right) in zip(run.glyphs, run.glyphs.dropFirst()) where left.id > 0x4E00 && right.id > 0x4E00 {
                widest = max(widest, (right.x - left.x) / 10 - 1)
            }
        }
        return widest
    }

    @Test func aHostAloneAndAFractionAreNoAddresses() {
        #expect(setInSquares("\(han(9))www.gov.cn子丑", cells: 12).lines.map(\.text) == [han(9), "www.gov.cn子丑"])
        #expect(setInSquares("\(han(9))12.5/100子丑", cells: 12).lines.map(\.text) == [han(9), "12.5/100子丑"])
        #expect(setInSquares("\(han(9))km/h子丑", cells: 10).lines.map(\.text) == [han(9), "km/h子丑"])
    }
}
