import Foundation
import Testing

@testable import GXPDF
@testable import Painting

/// Nobody searches for ⾦: the text of a file names characters, not radicals.
@Suite struct ToUnicodeMapTests {
    @Test func mapsAreMendedInTheirSecondColumn() throws {
        let map = "2 beginbfchar\n<00b6> <2fa6>\n<2fa6> <4e00>\nendbfchar\n"
        #expect(
            ToUnicodeMap.withoutRadicals(Array(map.utf8)).map { String(decoding: $0, as: UTF8.self) }
                == "2 beginbfchar\n<00b6> <91d1>\n<2fa6> <4e00>\nendbfchar\n")
        // ⺫ shares its glyph with 罒, though it is equivalent to 目.
        #expect(
            ToUnicodeMap.withoutRadicals(Array("<00b7> <2eab>\n<00b8> <2e8d>\n".utf8)).map { String(decoding: $0, as: UTF8.self) }
                == "<00b7> <7f52>\n<00b8> <d875dd44>\n")
        #expect(ToUnicodeMap.withoutRadicals(Array("<00b6> <91d1>\n".utf8)) == nil)
    }

    /// 金 behind a squeezed mark shares a cluster with it, which is where the face is asked.
    @Test(arguments: ["notice", "letter", "minutes", "long-prose-2024", "hangzhou-2025"]) func noFileNamesARadical(_ name: String) throws {
        let pdf = try Project.press().render(Project.example(name))
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(fileURLWithPath: "\(folder)/a.pdf"))
            _ = try #require(
                Tool.output(
                    "qpdf", ["--qdf", "--object-streams=disable", "--stream-data=uncompress", "\(folder)/a.pdf", "\(folder)/b.pdf"]))
            let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/b.pdf")), as: UTF8.self)
            let radicals = text.split(separator: "\n").filter { $0.wholeMatch(of: /<[0-9a-f]+> <2[ef][0-9a-f]{2}>/.ignoresCase()) != nil }
            #expect(radicals.isEmpty, "\(radicals)")
        }
    }
}
