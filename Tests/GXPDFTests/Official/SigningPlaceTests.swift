import FoundationEssentials
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

private typealias Grid = OfficialPages

/// Signature fields are where the seal is, or would be by GB/T 9704-2012 7.3.5. All names are invented.
@Suite struct SigningPlaceTests {
    private func pages(_ agencies: [String], _ signature: String = "", options: RenderOptions? = nil) throws -> OfficialPages {
        var made: OfficialPages?
        try withTemporaryFolder { folder in
            for name in ["a", "b"] { writeSeal(to: "\(folder)/\(name).png") }
            writeSeal(to: "\(folder)/stamp.png", width: 400, height: 200)
            made = try OfficialPages(
                "document",
                """
                "agencies": [\(agencies.map { "\"\($0)\"" }.joined(separator: ", "))], "number": "泽政发〔2026〕3号", "title": "关于试验版式的通知",
                "body": ["这是为试验而写的正文，并无其他意思。"], "signature": { "date": "2026-03-05"\(signature) }
                """, folder: folder, options: options ?? Self.toBeSigned)
        }
        return try #require(made)
    }

    private static let toBeSigned: RenderOptions = {
        var options = RenderOptions()
        options.setting.hasSignatureFields = true
        return options
    }()

    private func places(_ pages: OfficialPages) -> [SignatureField] { pages.pages.flatMap(\.signatureFields) }

    @Test func eachSealIsAPlace() throws {
        let pages = try pages(["云泽市教育局", "云泽市财政局"], ", \"seals\": [\"a.png\", \"b.png\"]")
        let places = places(pages)
        #expect(places.map(\.rect) == pages.imageRects && places.map(\.label) == ["印章：云泽市教育局", "印章：云泽市财政局"])
        #expect(Set(places.map(\.element)).count == 2)
    }

    @Test func withoutSealsThereIsRoomForThem() throws {
        let agencies = ["云泽市教育局", "云泽市财政局", "云泽市民政局"]
        let pages = try pages(agencies)
        let places = places(pages)
        let date = try pages.line("2026年3月5日")
        #expect(places.count == 3 && pages.imageRects.isEmpty)
        #expect(abs(date.right - (Grid.right - 4 * Grid.pitch)) < 2)
        for (agency, place) in zip(agencies, places) {
            let name = try #require(pages.lines.last { $0.text == agency })
            #expect(abs(place.rect.width - 42 * Grid.millimetre) < 0.01 && abs(place.rect.height - 42 * Grid.millimetre) < 0.01)
            // 居中下压: name and date somewhat below the middle.
            let middle = place.rect.y + place.rect.height / 2
            #expect(
                abs((name.x + name.right) / 2 - place.rect.x - place.rect.width / 2) < 2 && name.baseline > middle - Grid.leading
                    && name.baseline < middle + Grid.leading)
        }
        for (left, right) in zip(places, places.dropFirst()) { #expect(right.rect.x > left.rect.right) }
    }

    @Test func stampsAndNamesInTypeArePlaces() throws {
        let pages = try pages(["云泽市人民政府"], ", \"signatories\": [{ \"office\": \"市长\", \"name\": \"林远航\", \"stamp\": \"stamp.png\" }]")
        #expect(places(pages).map(\.rect) == pages.imageRects && places(pages).map(\.label) == ["签名章：林远航"])
        let typed = try self.pages(["云泽市人民政府"], ", \"signatories\": [{ \"office\": \"市长\", \"name\": \"林远航\" }]")
        let place = try #require(places(typed).first).rect
        let name = try typed.line("林远航")
        #expect(abs(place.x - name.x) < 1 && abs(place.right - name.right) < 1 && place.y < name.baseline && name.baseline < place.bottom)
    }

    @Test func fieldsAreOptionalAndOnlyInPDF() throws {
        #expect(try places(pages(["云泽市财政局"], options: RenderOptions())).isEmpty)
        var ofd = Self.toBeSigned
        ofd.output.format = .ofd
        #expect(try places(pages(["云泽市财政局"], options: ofd)).isEmpty)
    }

    @Test func placesMoveWithTheirPages() throws {
        let pages = try pages(["云泽市财政局"])
        let place = try #require(places(pages).first)
        let page = try #require(pages.pages.firstIndex { !$0.signatureFields.isEmpty })
        let margin = 9 * Grid.millimetre
        let cropped = Imposition.cropMarks(bleed: 3).sheets(of: pages.pages)[page].signatureFields
        #expect(
            cropped.count == 1 && abs(cropped[0].rect.x - place.rect.x - margin) < 0.01
                && abs(cropped[0].rect.y - place.rect.y - margin) < 0.01)
        // The first of two pages lies at the right of the first sheet.
        #expect(page == 0)
        let booklet = Imposition.booklet.sheets(of: pages.pages).flatMap(\.signatureFields)
        #expect(
            booklet.count == 1 && abs(booklet[0].rect.x - place.rect.x - 210 * Grid.millimetre) < 0.01
                && booklet[0].element == place.element)
        // With its text block, on even pages.
        var mirrored = Self.toBeSigned
        mirrored.setting.mirrorsMargins = true
        let agencies = ["云泽市财政局"]
        func body(_ options: RenderOptions) throws -> Page {
            let body = [String](repeating: "\"这是为试验而写的正文，并无其他意思，长短也只为试验，不必细看，看过就算。\"", count: 10).joined(separator: ", ")
            let pages = try OfficialPages(
                "document",
                """
                "agencies": [\"\(agencies[0])\"], "number": "泽政发〔2026〕3号", "title": "关于试验版式的通知", "body": [\(body)], "signature": { "date": "2026-03-05" }
                """, options: options
            ).pages
            return try #require(pages.first { !$0.signatureFields.isEmpty })
        }
        let plain = try body(Self.toBeSigned)
        let even = try body(mirrored)
        #expect(plain.number == 2 && abs(even.signatureFields[0].rect.x - plain.signatureFields[0].rect.x + 2 * Grid.millimetre) < 0.01)
    }

    /// Reports name agency and date below their text; few have a seal.
    @Test func aReportsPlaceIsOnNameAndDate() throws {
        let press = try Project.press()
        let report = try Source.changed([
            ("\"problems\": [", "\"signature\": { \"name\": \"杭州市人民政府\", \"date\": \"2026-01-20\" }, \"problems\": [")
        ])
        do {
            let pages = try press.pipeline(Self.toBeSigned).pages(report).pages
            let page = try #require(pages.last)
            let place = try #require(page.signatureFields.first)
            #expect(pages.flatMap(\.signatureFields).count == 1 && place.label == "印章：杭州市人民政府")
            let signed = page.marks.compactMap { mark -> GlyphRun? in
                if case .glyphs(let run) = mark.content, run.text.contains("杭州市人民政府") || run.text.contains("2026年") { run } else { nil }
            }
            let square = place.rect
            #expect(!signed.isEmpty && abs(square.width - 42 * Grid.millimetre) < 0.01 && square.width == square.height)
            // Most of name and date lies inside; the text above does not.
            #expect(signed.allSatisfy { $0.origin.y > square.y && $0.origin.y < square.bottom && $0.origin.x < square.right })
            let above = page.marks.compactMap { mark -> Double? in
                if case .glyphs(let run) = mark.content, run.origin.y < (signed.map(\.origin.y).min() ?? 0) - 1 {
                    run.origin.y
                } else {
                    nil
                }
            }.max()
            #expect(try square.y > #require(above))
        }
    }
}
