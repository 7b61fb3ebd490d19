import Foundation
import Painting
import Testing
import Typesetting

@testable import Documents
@testable import GXPDF

/// OFD files as packages: their parts, the references between them, and their metadata.
@Suite struct OFDPackageTests {
    private func file(_ name: String) throws -> Data { try RichReport.painted(name).file }

    @Test(arguments: OFDContentTests.documents) func partsFollowTheStandard(_ name: String) throws {
        let reading = try OFDReading(file(name))
        #expect(reading.zip.names.first == "OFD.xml")
        for part in reading.zip.names where part.hasSuffix(".xml") && !part.hasSuffix("Structure.xml") {
            #expect(OFDGrammar.faults(in: try reading.part(part)) == [], "\(part)")
        }
    }

    @Test(arguments: OFDContentTests.documents) func everyReferenceResolvesToOneObject(_ name: String) throws {
        let reading = try OFDReading(file(name))
        var parts: Set<String> = ["OFD.xml", "Doc_0/Document.xml"]
        let common = try #require(reading.document.first("ofd:CommonData"))
        var elements = reading.document.everything
        for place in common.children.filter({ ["ofd:PublicRes", "ofd:DocumentRes"].contains($0.name) }) {
            parts.insert("Doc_0/\(place.text)")
            let list = try reading.part("Doc_0/\(place.text)")
            elements += list.everything
            parts.formUnion(
                list.everything.filter { ["ofd:FontFile", "ofd:MediaFile"].contains($0.name) }.map {
                    "Doc_0/\(list.attributes["BaseLoc"] ?? "")/\($0.text)"
                })
        }
        parts.formUnion(
            reading.document.first("ofd:Pages")?.all("ofd:Page").compactMap { $0.attributes["BaseLoc"].map { "Doc_0/\($0)" } } ?? [])
        parts.formUnion(["Doc_0/Tags/CustomTags.xml", "Doc_0/Tags/Structure.xml"])
        #expect(Set(reading.zip.names) == parts && reading.zip.names.count == parts.count)

        for page in reading.pages { elements += page.element.everything }
        let ids = elements.compactMap { $0.attributes["ID"].flatMap { Int($0) } }
        #expect(Set(ids).count == ids.count)
        #expect(ids.max() == Int(common.first("ofd:MaxUnitID")?.text ?? ""))
        let known = Set(ids)
        for element in elements {
            for key in ["Font", "ResourceID", "PageID"] {
                if let reference = element.attributes[key] {
                    #expect(known.contains(Int(reference) ?? -1), "\(element.name) \(key)=\(reference)")
                }
            }
        }
    }

    @Test func metadataIsWritten() throws {
        let info = try #require(OFDReading(file("tongzhou-kjj-2023")).entry.first("ofd:DocBody")?.first("ofd:DocInfo"))
        #expect(info.first("ofd:Title")?.text == "南通市通州区科学技术局2023年政府信息公开工作年度报告")
        #expect(info.first("ofd:Author")?.text == "南通市通州区科学技术局")
        #expect(
            info.first("ofd:CreationDate")?.text == "2024-01-11" && info.first("ofd:ModDate")?.text == "2024-01-11"
                && info.first("ofd:Creator")?.text == "gxpdf")
        let id = try #require(info.first("ofd:DocID")?.text)
        #expect(id.count == 32 && id.allSatisfy(\.isHexDigit))
        let other = try OFDReading(file("hangzhou-2025")).entry.everything.first { $0.name == "ofd:DocID" }?.text
        #expect(id != other)
    }

    @Test func bookmarksAreATreeWithPages() throws {
        let press = try Project.press()
        let report = try Project.example("hangzhou-2025")
        let painted = try RichReport.painted("hangzhou-2025")
        let reading = try OFDReading(painted.file)
        let entries = try #require(reading.document.first("ofd:Outlines")).everything.filter { $0.name == "ofd:OutlineElem" }
        let bookmarks = painted.pages.flatMap { page in page.bookmarks.map { (page.number, $0) } }
        try #require(entries.count == bookmarks.count && !entries.isEmpty)
        for (entry, (number, bookmark)) in zip(entries, bookmarks) {
            let target = try #require(entry.first("ofd:Actions")?.everything.first { $0.name == "ofd:Dest" })
            #expect(entry.attributes["Title"] == bookmark.title && target.attributes["PageID"] == String(reading.pages[number - 1].id))
            #expect(abs((Double(target.attributes["Top"] ?? "") ?? -1) - bookmark.y * 25.4 / 72) < 0.001)
            #expect(entry.attributes["Count"] == String(entry.everything.count { $0.name == "ofd:OutlineElem" } - 1))
        }
        #expect(reading.document.first("ofd:Outlines")?.children.count == bookmarks.count { $0.1.level == 1 })
        // A selection of pages has its own bookmarks only.
        let some = try OFDReading(press.rendering(of: report, RenderOptions(format: .ofd, pages: PageSelection("4-5"))).files[0])
        let titles = try #require(some.document.first("ofd:Outlines")).children.compactMap { $0.attributes["Title"] }
        #expect(some.pages.count == 2 && titles.contains("五、存在的主要问题及改进情况") && !titles.contains("一、总体情况"))
    }

    @Test func sameReportGivesSameBytes() async throws {
        let press = try Project.press()
        let report = try Project.example("long-prose-2024")
        let first = try press.render(report, as: .ofd)
        #expect(try Project.press().render(report, as: .ofd) == first)
        let together = try await withThrowingTaskGroup(of: Data.self) { group in
            for _ in 0..<4 { group.addTask { try press.render(report, as: .ofd) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together.allSatisfy { $0 == first })
    }

    @Test func hostileTextStaysText() throws {
        let title = "甲<&>\"']]>\u{202E}乙\u{FFFE}丙"
        var metadata = Metadata(title: title + "\u{1}\u{8}\r\n\t", author: "", date: "2024-02-30T00:00:00Z", language: "zh-CN\" x=\"")
        // Past the initializer, which lets only printable words through.
        metadata.title = title + "\u{1}\u{8}\r\n\t"
        metadata.keywords = ["<a>", "&b"]
        var page = Page(number: 1, width: 100, height: 100)
        page.bookmarks = [Bookmark(title: "\t\n<\"&\u{0}", level: 1, y: 5)]
        let painter = OFDPainter(faces: SourceFaces(files: [:], substitutes: [:]), images: [], outputLimit: 1 << 20)
        let reading = try OFDReading(Data(painter.ofd([page], structure: Structure(), metadata: metadata)))
        let info = try #require(reading.entry.first("ofd:DocBody")?.first("ofd:DocInfo"))
        #expect(info.first("ofd:Title")?.text == title.replacingOccurrences(of: "\u{FFFE}", with: "\u{FFFD}") + "\u{FFFD}\u{FFFD}\r\n\t")
        #expect(info.first("ofd:Keywords")?.children.map(\.text) == ["<a>", "&b"])
        #expect(reading.document.everything.first { $0.name == "ofd:OutlineElem" }?.attributes["Title"] == "\t\n<\"&\u{FFFD}")
        #expect(try reading.part("Doc_0/Tags/Structure.xml").attributes["Lang"] == "zh-CN\" x=\"")
        for part in reading.zip.names where part.hasSuffix(".xml") { _ = try reading.part(part) }
    }

    @Test func hostileTitlesAreRoundTripped() throws {
        let report = try Source.changed([("\"杭州市\"", "\"杭<&>'州\\\"市\"")])
        let reading = try OFDReading(Project.press().rendering(of: report, RenderOptions(format: .ofd, force: true)).files[0])
        #expect(reading.entry.first("ofd:DocBody")?.first("ofd:DocInfo")?.first("ofd:Author")?.text == "杭<&>'州\"市")
        #expect(reading.pages[0].objects.map(\.text).joined().contains("杭<&>'州\"市2025年"))
    }

    @Test func outputLimitIsExact() throws {
        let report = try Project.example("order")
        let size = try Project.press().render(report, as: .ofd).count
        #expect(try Project.press { $0.limits.outputBytes = size }.render(report, as: .ofd).count == size)
        #expect { try Project.press { $0.limits.outputBytes = size - 1 }.render(report, as: .ofd) } throws: { error in
            if case GXPDFError.stopped(let findings) = error { findings.contains { $0.code == "OUT-01" } } else { false }
        }
    }

    @Test func brokenImagesAreErrors() throws {
        try withTemporaryFolder { folder in
            let report = try RichReport.report(in: folder)
            let png = try Data(contentsOf: URL(filePath: "\(folder)/p.png"))
            try png.prefix(60).write(to: URL(filePath: "\(folder)/p.png"))
            #expect { try Project.press().render(report, as: .ofd) } throws: { error in
                if case GXPDFError.stopped(let findings) = error { findings.contains { $0.code == "IMG-02" } } else { false }
            }
        }
    }
}
