import Testing

@testable import Documents
@testable import GXPDF
@testable import Typesetting

/// Addresses in texts, which become links.
@Suite struct AddressTests {
    @Test(arguments: [
        ("网址https://www.example.gov.cn/zwgk，", "https://www.example.gov.cn/zwgk", "https://www.example.gov.cn/zwgk"),
        ("（HTTP://example.cn）", "HTTP://example.cn", "HTTP://example.cn"),
        ("见(http://example.cn/a(1)/b).", "http://example.cn/a(1)/b", "http://example.cn/a(1)/b"),
        ("(http://example.cn/a)", "http://example.cn/a", "http://example.cn/a"),
        ("网站www.example.gov.cn。", "www.example.gov.cn", "http://www.example.gov.cn"),
        ("http://10.0.0.1:8080/x?y=1#z;", "http://10.0.0.1:8080/x?y=1#z", "http://10.0.0.1:8080/x?y=1#z"),
        ("邮箱：zwgk_1@example.gov.cn.", "zwgk_1@example.gov.cn", "mailto:zwgk_1@example.gov.cn"),
        ("E-mail:a.b@c-d.cn;", "a.b@c-d.cn", "mailto:a.b@c-d.cn"),
    ])
    func areFound(_ text: String, _ shown: String, _ target: String) {
        #expect(Addresses.found(in: text).map { [String(text[$0.range]), $0.target] } == [[shown, target]])
    }

    @Test(arguments: [
        "", "http://", "https://。", "www.", "@", "a@b", "1@2.3", "见@所有人", "ftp://example.cn", "12.4%", "3.5.1", "http://甲.cn",
        "https://localhost/a", "javascript:alert(1)",
    ])
    func otherTextIsLeftAlone(_ text: String) {
        #expect(Addresses.found(in: text).isEmpty)
    }

    @Test func longAddressesAreIgnoredQuickly() {
        #expect(Addresses.found(in: "https://a.cn/" + String(repeating: "a", count: 499)).count == 1)
        #expect(Addresses.found(in: "https://a.cn/" + String(repeating: "a", count: 500)).isEmpty)
        for filler in [")", "(", "@", "w", "a@b.", "www.", "http://"] {
            _ = Addresses.found(in: "https://a.cn/" + String(repeating: filler, count: 30_000))
        }
    }

    @Test func dividedTextIsComplete() {
        let text = "见https://a.cn和b@c.cn"
        let runs = TextRun(text, TextStyle(role: .fangsong, size: 16)).withLinks
        #expect(runs.map(\.text) == ["见", "https://a.cn", "和", "b@c.cn"])
        #expect(runs.map(\.target) == ["", "https://a.cn", "", "mailto:b@c.cn"])
        #expect(TextRun("无", TextStyle(role: .fangsong, size: 16)).withLinks.map(\.text) == ["无"])
    }
}
