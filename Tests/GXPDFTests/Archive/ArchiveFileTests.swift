import FoundationEssentials
import Testing

@testable import GXPDF
@testable import Painting

/// What the finished file says of itself, and that it says the same each time.
@Suite struct ArchiveFileTests {
    private func clear(_ pdf: Data) throws -> String {
        var text = ""
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/a.pdf"))
            _ = try #require(
                Tool.output("qpdf", ["--qdf", "--object-streams=disable", "\(folder)/a.pdf", "\(folder)/b.pdf"]),
                "qpdf finds faults, or is missing")
            text = String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/b.pdf")), as: UTF8.self)
        }
        return text
    }

    @Test(arguments: ["tongzhou-kjj-2023", "notice"]) func twoThreadsGiveTheBytesOfOne(_ name: String) async throws {
        let press = try Project.press()
        let report = try Project.example(name)
        let alone = try press.render(report)
        let together = try await withThrowingTaskGroup(of: Data.self) { group in
            for _ in 0..<2 { group.addTask { try press.render(report) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together == [alone, alone])
        #expect(try Project.press().render(report) == alone)
    }

    @Test func theDateCanBeGiven() throws {
        let press = try Project.press { $0.fileTime = 1_700_000_000 }
        let text = try clear(press.render(Project.example("letter")))
        #expect(
            text.contains("/CreationDate (D:20231114221320Z)") && text.contains("<xmp:CreateDate>2023-11-14T22:13:20Z</xmp:CreateDate>"))
    }

    @Test func textIsBlackInkAndNothingIsBlended() throws {
        let text = try clear(Project.press().render(Project.example("notice")))
        #expect(text.contains("\n0 g ") && !text.contains("0 0 0 rg") && !text.contains("0 0 0 RG"))
        // The head is red.
        #expect(text.contains("0.9 0.1 0.1 rg") && !text.contains(" 0 k"))
        #expect(!text.contains("/Transparency"))
    }

    @Test func labelsAndBookmarksFollowThePages() throws {
        let press = try Project.press()
        let some = try clear(press.rendering(of: Project.example("hangzhou-2025"), RenderOptions(pages: PageSelection("2,4-5"))).files[0])
        #expect(some.contains("/St 2") && some.contains("/St 4") && !some.contains("/St 5"))
    }

    @Test func forThePressRedIsInProcessColours() throws {
        let press = try Project.press()
        var options = RenderOptions()
        options.output.isForPress = true
        let plain = try press.rendering(of: Project.example("notice"), options)
        #expect(plain.findings.map(\.code).contains("OUT-03"))
        let text = try clear(plain.files[0])
        #expect(text.contains("0 0.8 0.8 0 k") && !text.contains("0.9 0.1 0.1") && !text.contains("pdfaid:part"))

        options.output.profile = OutputProfile(icc: Data(Self.profile("CMYK", class: "prtr")), name: "inks")
        let printed = try press.rendering(of: Project.example("notice"), options)
        #expect(!printed.findings.map(\.code).contains("OUT-03"))
        let inked = try clear(printed.files[0])
        #expect(
            inked.contains("<pdfaid:part>2<") && inked.contains("/OutputConditionIdentifier (inks)") && inked.contains("/DefaultRGB")
                && inked.contains("/N 4"))
    }

    /// A head and one tag: as much of a profile as is looked at.
    private static func profile(_ space: String, class kind: String, version: UInt8 = 2) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 148)
        bytes[3] = 148
        bytes[8] = version
        bytes.replaceSubrange(12..<16, with: Array(kind.utf8))
        bytes.replaceSubrange(16..<20, with: Array(space.utf8))
        bytes.replaceSubrange(36..<40, with: Array("acsp".utf8))
        bytes[131] = 1
        bytes.replaceSubrange(132..<136, with: Array("desc".utf8))
        bytes[139] = 144
        bytes[143] = 4
        return bytes
    }

    @Test func profilesAreLookedAt() throws {
        #expect(ColourProfile(icc: Self.profile("CMYK", class: "prtr"), name: "a")?.space == .cmyk)
        #expect(ColourProfile(icc: Self.profile("RGB ", class: "mntr", version: 4), name: "a")?.space == .rgb)
        #expect(ColourProfile(icc: Self.profile("GRAY", class: "prtr"), name: "a")?.space == .grey)
        for bad in [
            Self.profile("Lab ", class: "prtr"), Self.profile("CMYK", class: "link"), Self.profile("CMYK", class: "prtr", version: 5),
            Array(Self.profile("CMYK", class: "prtr").dropLast()), [],
        ] {
            #expect(ColourProfile(icc: bad, name: "a") == nil)
        }
        var outside = Self.profile("CMYK", class: "prtr")
        outside[143] = 5
        #expect(ColourProfile(icc: outside, name: "a") == nil)
        #expect(ColourProfile(icc: ColourProfile.sRGB.bytes, name: "a")?.space == .rgb)
        var options = RenderOptions()
        options.output.profile = OutputProfile(icc: Data(outside), name: "outside")
        do {
            _ = try Project.press().rendering(of: Project.example("order"), options)
            Issue.record("it passes")
        } catch GXPDFError.stopped(let findings) {
            #expect(findings.last?.code == "OUT-04")
        }
    }

    @Test(arguments: ["hangzhou-2025", "letter"]) func theReportTravelsAndComesOutAgain(_ name: String) throws {
        let press = try Project.press()
        let report = try Project.example(name)
        var options = RenderOptions()
        options.output.attachesSource = true
        let pdf = try press.rendering(of: report, options).files[0]
        #expect(try Source(attachedTo: pdf, name: "a.pdf")?.json == report.json)
        #expect(try clear(pdf).contains("<pdfaid:part>3<"))
        #expect(try Source(attachedTo: press.render(report), name: "a.pdf") == nil)
        #expect(throws: GXPDFError.unreadable(path: "b.pdf", reason: .notAPDF)) {
            try Source(attachedTo: Data("no PDF".utf8), name: "b.pdf")
        }
    }

    @Test func whatUnpacksEndlesslyEndsAtTheLimit() throws {
        #expect(Flate.unpacked([0x78, 0x9C, 0x4B, 0x04, 0x00, 0x00, 0x62, 0x00, 0x62], limit: 1) == [0x61])
        #expect(Flate.unpacked([0x78, 0x9C, 0x4B, 0x04, 0x00, 0x00, 0x62, 0x00, 0x62], limit: 0) == nil)
        #expect(Flate.unpacked([1, 2, 3], limit: 10) == [])
    }

    @Test(arguments: Project.examples + Project.official) func noFileHoldsAPrivateCharacterOrARadical(_ name: String) throws {
        let pdf = try Project.press().render(Project.example(name))
        try withTemporaryFolder { folder in
            try pdf.write(to: URL(filePath: "\(folder)/a.pdf"))
            let text = try #require(Tool.output("pdftotext", ["-enc", "UTF-8", "\(folder)/a.pdf", "-"]))
            let odd = text.unicodeScalars.filter {
                (0xE000...0xF8FF).contains($0.value) || (0x2E80...0x2FDF).contains($0.value) || $0.value >= 0xF0000 || $0.value == 0xFFFD
            }
            #expect(odd.isEmpty && text.count > 100, "\(odd)")
        }
    }
}
