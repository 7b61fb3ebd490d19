import FoundationEssentials
import Testing

@testable import GXPDF

/// Common mistakes: each gives one clear finding with its place, and nothing is rendered.
@Suite struct BadInputTests {
    private func stopped(_ report: Source, _ press: Press? = nil) throws -> [Finding] {
        do {
            _ = try (press ?? Project.press()).render(report)
            return []
        } catch let error as GXPDFError where !error.findings.isEmpty {
            return error.findings.filter { $0.severity == .error }
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var what: String
        var replacements: [(String, String)]
        var code: String
        var path: String
        var cell: String?
        var testDescription: String { what }
    }

    static let cases: [Case] = [
        Case(what: "a wrong type", replacements: [("\"year\": 2025", "\"year\": \"2025年\"")], code: "MOD-02", path: "year"),
        Case(what: "an unknown key", replacements: [("\"problems\"", "\"problem\"")], code: "MOD-04", path: "problem"),
        Case(
            what: "a negative count", replacements: [("\"naturalPerson\": 13612", "\"naturalPerson\": -13612")], code: "FIG-03",
            path: "applications.received.naturalPerson",
            cell: "一、本年新收政府信息公开申请数量 · 自然人"),
        Case(
            what: "a count that is no whole number", replacements: [("\"decisions\": 166105", "\"decisions\": 166105.5")], code: "FIG-02",
            path: "disclosure.coercion.decisions",
            cell: "行政强制 · 本年处理决定数量"),
        Case(
            what: "a wrong sum", replacements: [("\"naturalPerson\": 13612", "\"naturalPerson\": 13613")], code: "SUM-05",
            path: "applications.received.naturalPerson",
            cell: "一、本年新收政府信息公开申请数量 · 自然人"),
        Case(what: "a character no face has", replacements: [("表二列出", "\u{13000}表二列出")], code: "GLY-01", path: "overview[0]"),
        Case(what: "a radical in place of a character", replacements: [("表二列出", "⾏表二列出")], code: "TXT-03", path: "overview[0]"),
        Case(what: "a line break", replacements: [("表二列出", "甲\\n表二列出")], code: "TXT-03", path: "overview[0]"),
        Case(what: "a separator of lines", replacements: [("表二列出", "甲\u{2028}表二列出")], code: "TXT-03", path: "overview[0]"),
        Case(what: "a place of an object", replacements: [("表二列出", "\u{FFFC}表二列出")], code: "TXT-03", path: "overview[0]"),
        Case(what: "a C1 control", replacements: [("表二列出", "表\u{9D}二列出")], code: "TXT-03", path: "overview[0]"),
        Case(what: "a soft hyphen", replacements: [("表二列出", "表\u{AD}二列出")], code: "TXT-03", path: "overview[0]"),
        Case(what: "a mark without a letter", replacements: [("表二列出", " \u{301}表二列出")], code: "TXT-03", path: "overview[0]"),
        Case(what: "a private character", replacements: [("表二列出", "\u{E000}表二列出")], code: "TXT-03", path: "overview[0]"),
        Case(
            what: "an image that is not there",
            replacements: [("\"problems\": [", "\"problems\": [{\"image\": {\"file\": \"no.png\", \"alt\": \"图\"}}, ")], code: "IMG-03",
            path: "problems[0].image.file"),
    ]

    @Test(arguments: cases) func isReportedWithItsPlace(_ example: Case) throws {
        let found = try stopped(Source.changed(example.replacements)).filter { $0.code == example.code }
        let finding = try #require(found.first, "no \(example.code)")
        #expect(finding.path == example.path)
        #expect(finding.line != nil && finding.column != nil)
        if let cell = example.cell { #expect(finding.cell == cell) }
        #expect(!finding.chinese.isEmpty && !finding.english.isEmpty)
    }

    @Test func missingSectionsAreNamed() throws {
        let text = try Project.text("examples/hangzhou-2025.json")
        let start = try #require(text.firstRange(of: ",\n  \"problems\"")).lowerBound
        let end = try #require(text.firstRange(of: ",\n  \"otherMatters\"")).lowerBound
        let found = try stopped(Source(json: Data((text[..<start] + text[end...]).utf8)))
        #expect(found.map(\.code) == ["MOD-01"] && found.map(\.path) == ["problems"])
    }

    @Test func filesThatAreNoReportsGiveOneFinding() throws {
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        for (json, code) in [
            ("", "JSN-01"), ("# 年度报告", "JSN-04"), ("{\"agency\": \"杭", "JSN-03"), (deep, "LIM-02"), ("[]", "MOD-02"),
            ("{\"a\": tru", "JSN-03"),
        ] {
            #expect(try stopped(Source(json: Data(json.utf8))).map(\.code) == [code], "\(json.prefix(20))")
        }
        #expect(try stopped(Source(json: Data([0x7B, 0x22, 0xB1, 0xA8, 0x22, 0x3A, 0x31, 0x7D]))).map(\.code) == ["JSN-11"])
    }

    @Test func aParagraphOfTenMegabytesIsRejected() throws {
        let long = String(repeating: "公开", count: 10 << 20 / 6)
        let found = try stopped(Source.changed([("示例文字在此", long)]))
        #expect(found.map(\.code) == ["LIM-04"])
    }

    @Test func imagesAreOnlyReadFromTheReportsFolder() throws {
        try withTemporaryFolder { folder in
            let png = Data(
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
                    0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0,
                ])
            try FileManager.default.createDirectory(atPath: "\(folder)/report", withIntermediateDirectories: true)
            try Data("not an image".utf8).write(to: URL(filePath: "\(folder)/report/text.png"))
            try png.write(to: URL(filePath: "\(folder)/outside.png"))
            try png.write(to: URL(filePath: "\(folder)/report/huge.png"))
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/report/link.png", withDestinationPath: "\(folder)/outside.png")
            for (file, code) in [
                ("no.png", "IMG-01"), ("text.png", "IMG-02"), ("../outside.png", "IMG-03"), ("link.png", "IMG-03"),
                ("/etc/passwd", "IMG-03"), ("huge.png", "IMG-04"), (".", "IMG-03"),
            ] {
                var report = try Source.changed([
                    ("\"problems\": [", "\"problems\": [{\"image\": {\"file\": \"\(file)\", \"alt\": \"图\"}}, ")
                ])
                report.folder = "\(folder)/report"
                let found = try stopped(report).map(\.code)
                #expect(found == [code], "\(file): \(found)")
            }
        }
    }

    @Test func imagesArePlacedAndTheirLimitsAreExact() throws {
        try withTemporaryFolder { folder in
            let png = try Project.press().rendering(
                of: Project.example("hangzhou-2025"), RenderOptions(format: .png, pages: PageSelection("1"), resolution: 18)
            ).files[0]
            try png.write(to: URL(filePath: "\(folder)/page.png"))
            var report = try Source.changed([
                ("\"problems\": [", "\"problems\": [{\"image\": {\"file\": \"page.png\", \"alt\": \"一页\", \"caption\": \"图1 一页\"}}, ")
            ])
            report.folder = folder
            let pages = try Project.press().pages(report)
            // 149 × 210 pixels at 150 an inch.
            #expect(pages.contains { $0.dump.contains("71.5x100.8") && $0.text.contains("图1 一页") })
            #expect(try Project.press().render(report).count > Project.press().render(Project.example("hangzhou-2025")).count)
            for (pixels, bytes, codes) in [
                (149 * 210, png.count, []), (149 * 210 - 1, png.count, ["IMG-04"]), (149 * 210, png.count - 1, ["IMG-01"]),
            ] {
                let press = try Project.press {
                    $0.limits.imagePixels = pixels
                    $0.limits.imageBytes = bytes
                }
                #expect(try stopped(report, press).map(\.code) == codes)
            }
            // A head that promises a picture and no picture behind it.
            try Data(png.prefix(60)).write(to: URL(filePath: "\(folder)/page.png"))
            #expect(try stopped(report).map(\.code) == ["IMG-02"])
        }
    }

    @Test func limitsAreExact() throws {
        let report = try Project.example("hangzhou-2025")
        func render(_ change: (inout Configuration) -> Void) throws -> [String] { try stopped(report, Project.press(change)).map(\.code) }
        #expect(try render { $0.limits.pages = 5 } == [])
        #expect(try render { $0.limits.pages = 4 } == ["TYP-03"])
        #expect(try render { $0.limits.secondsPerReport = 0 } == ["TYP-04"])
        let size = try Project.press().render(report).count
        #expect(try render { $0.limits.outputBytes = size } == [])
        #expect(try render { $0.limits.outputBytes = size - 1 } == ["OUT-01"])
        #expect(try render { $0.limits.reportBytes = report.json.count } == [])
        #expect(try render { $0.limits.reportBytes = report.json.count - 1 } == ["LIM-01"])
    }

    @Test func missingFacesAreNamed() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/fonts", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts", toPath: "\(folder)/layouts")
            try FileManager.default.copyItem(atPath: "\(Project.folder)/fonts/faces.json", toPath: "\(folder)/fonts/faces.json")
            do {
                try Press(Configuration(home: Home(folder: folder))).preload()
                Issue.record("a press without faces")
            } catch GXPDFError.noFace(let role, let tried) {
                #expect(role == "小标宋" && tried.contains { $0.hasSuffix("FandolSong-Bold.otf") })
            }
        }
    }

    /// If one of several faces is missing, the others are used, which is reported once for the role.
    @Test func substitutedFacesAreReported() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/fonts/files", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts", toPath: "\(folder)/layouts")
            try FileManager.default.copyItem(atPath: "\(Project.folder)/fonts/faces.json", toPath: "\(folder)/fonts/faces.json")
            for file in try FileManager.default.contentsOfDirectory(atPath: "\(Project.folder)/fonts/files")
            where file != "FandolFang-Regular.otf" {
                try FileManager.default.createSymbolicLink(
                    atPath: "\(folder)/fonts/files/\(file)", withDestinationPath: "\(Project.folder)/fonts/files/\(file)")
            }
            let press = try Press(Configuration(home: Home(folder: folder)))
            let told = try press.rendering(of: Project.example("hangzhou-2025"), RenderOptions()).findings.filter { $0.code == "GLY-03" }
            #expect(told.map(\.severity) == [.warning])
            let text = told.first?.text(in: .english) ?? ""
            #expect(text.contains("仿宋") && text.contains("FandolFang-Regular.otf") && text.contains("cwfs.ttf"), "\(text)")
        }
    }

    /// The bits of fsType: restricted, bitmaps only, no subsetting, and restricted but also for viewing and printing.
    @Test(arguments: zip([0x0002, 0x0200, 0x0100, 0x0006], [true, true, true, false]))
    func aFaceThatMayNotBeEmbeddedIsNotUsed(_ type: Int, _ isBanned: Bool) throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/fonts/own", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts", toPath: "\(folder)/layouts")
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/fonts/files", withDestinationPath: "\(Project.folder)/fonts/files")
            let faces = try Project.text("fonts/faces.json").replacing("\"仿宋_GB2312\"", with: "\"FandolKai\"")
            try Data(faces.utf8).write(to: URL(filePath: "\(folder)/fonts/faces.json"))
            var face = Array(try Data(contentsOf: URL(filePath: "\(Project.folder)/fonts/files/FandolKai-Regular.otf")))
            // The entry of OS/2 in the table directory: its name, its checksum, its offset.
            let entry = try #require((0..<40).map { 12 + 16 * $0 }.first { Array(face[$0..<($0 + 4)]) == Array("OS/2".utf8) })
            let offset = face[(entry + 8)..<(entry + 12)].reduce(0) { $0 << 8 | Int($1) }
            (face[offset + 8], face[offset + 9]) = (UInt8(type >> 8), UInt8(type & 0xFF))
            try Data(face).write(to: URL(filePath: "\(folder)/fonts/own/bureau.otf"))
            let press = try Press(Configuration(home: Home(folder: folder)))
            #expect(try press.pages(Project.example("hangzhou-2025"))[0].dump.contains("bureau.otf") == !isBanned)
            let told = try press.rendering(of: Project.example("hangzhou-2025"), RenderOptions()).findings.filter { $0.code == "GLY-05" }
            #expect(told.map(\.severity) == (isBanned ? [.warning] : []) && told.allSatisfy { $0.chinese.contains("bureau.otf") })
        }
    }

    @Test func anOfficesOwnFaceFillsItsRole() throws {
        try withTemporaryFolder { folder in
            // A face whose family is among those that the role 仿宋 knows; here the role is made to know one.
            try FileManager.default.createDirectory(atPath: "\(folder)/fonts/own", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: "\(Project.folder)/layouts", toPath: "\(folder)/layouts")
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/fonts/files", withDestinationPath: "\(Project.folder)/fonts/files")
            let faces = try Project.text("fonts/faces.json").replacing("\"仿宋_GB2312\"", with: "\"FandolKai\"")
            try Data(faces.utf8).write(to: URL(filePath: "\(folder)/fonts/faces.json"))
            let press = try Press(Configuration(home: Home(folder: folder)))
            #expect(try press.pages(Project.example("hangzhou-2025"))[0].dump.contains("FandolFang-Regular.otf 16.0 p"))
            try FileManager.default.copyItem(
                atPath: "\(Project.folder)/fonts/files/FandolKai-Regular.otf", toPath: "\(folder)/fonts/own/bureau.otf")
            let own = try Press(Configuration(home: Home(folder: folder)))
            let dump = try own.pages(Project.example("hangzhou-2025"))[0].dump
            #expect(dump.contains("bureau.otf 16.0 p") && !dump.contains("FandolFang"))
            #expect(try own.coverage(of: nil).contains { $0.role == "fangsong" && $0.isOwn && $0.rank == 1 && $0.gb2312 == 6763 })
            #expect(try own.idleFaces.isEmpty)
            try Data("no font".utf8).write(to: URL(filePath: "\(folder)/fonts/own/broken.ttf"))
            try FileManager.default.copyItem(
                atPath: "\(Project.folder)/fonts/files/FandolHei-Bold.otf", toPath: "\(folder)/fonts/own/unknown.otf")
            let idle = try Press(Configuration(home: Home(folder: folder))).idleFaces
            #expect(
                idle.map { $0.file.hasSuffix("broken.ttf") } == [true, false] && idle[0].names.isEmpty
                    && idle[1].names.contains("fandolhei"))
        }
    }

    @Test func limitsOfLayoutNumbersAreExact() throws {
        let layout = try Project.text("layouts/gb9704.json")
        func codes(_ old: String, _ new: String) throws -> [String] {
            let range = try #require(layout.firstRange(of: old), "\(old)")
            let text = layout[..<range.lowerBound] + new + layout[range.upperBound...]
            return LayoutReader.read(Array(text.utf8), limits: .standard).diagnostics.map(\.code.id)
        }
        #expect(try codes("\"size\": 22", "\"size\": 200") == [] && codes("\"size\": 22", "\"size\": 200.01") == ["MOD-03"])
        #expect(try codes("\"size\": 22", "\"size\": 4") == [] && codes("\"size\": 22", "\"size\": 3.99") == ["MOD-03"])
        // 5,000 points are 1,763.88 mm.
        #expect(try codes("\"height\": 297", "\"height\": 1763.8") == [] && codes("\"height\": 297", "\"height\": 1763.9") == ["MOD-03"])
        #expect(
            try codes("\"textWidth\": 156", "\"textWidth\": 182") == [] && codes("\"textWidth\": 156", "\"textWidth\": 182.1") == ["LAY-01"]
        )
        #expect(try codes("\"sizes\": [10.5, 10, 9.5, 9]", "\"sizes\": []") == ["LAY-03"])
    }

    @Test func layoutErrorsAreReportedWithTheirPlace() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/mine.json"
            for (old, new, code) in [
                ("\"width\": 210", "\"width\": 1e9", "MOD-03"), ("\"size\": 22", "\"size\": 2000", "MOD-03"),
                ("\"role\": \"kaiti\"", "\"role\": \"comic\"", "LAY-02"),
                ("\"folio\": {", "\"folios\": {", "MOD-01"), ("\"textWidth\": 156", "\"textWidth\": 256", "LAY-01"),
            ] {
                let layout = try Project.text("layouts/gb9704.json")
                #expect(layout.contains(old))
                try Data(layout.replacing(old, with: new, maxReplacements: old.contains("folio") ? 2 : 1).utf8).write(
                    to: URL(filePath: path))
                do {
                    try Project.press { $0.layout = path }.preload()
                    Issue.record("\(new) passes")
                } catch GXPDFError.faulty(let findings) {
                    #expect(findings.contains { $0.code == code && $0.line != nil && $0.file == path }, "\(new): \(findings.map(\.code))")
                }
            }
        }
        #expect(throws: GXPDFError.noSuchLayout(name: "nothing", known: ["gb9704"], folder: "\(Project.folder)/layouts")) {
            try Project.press { $0.layout = "nothing" }.check(Project.example("hangzhou-2025"))
        }
    }
}
