import Foundation
import Testing

/// Official documents and printer's options through the built program.
@Suite struct OfficialCommandTests {
    private func pdfinfo(_ path: String, _ arguments: [String] = []) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["pdfinfo"] + arguments + [path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }

    @Test(arguments: ["notice", "letter", "order", "minutes"]) func rendersEveryFormatWithoutAWord(_ name: String) throws {
        let run = try CommandRun(["render", CommandRun.example(name), "-o", "-"])
        #expect(run.code == 0 && run.errors.isEmpty && run.output.starts(with: Data("%PDF-".utf8)))
        #expect(try CommandRun(["check", CommandRun.example(name), "--strict"]).code == 0)
        // The same bytes each time.
        #expect(try CommandRun(["render", CommandRun.example(name), "-o", "-"]).output == run.output)
    }

    @Test func aWrongNumberIsToldWithItsPlaceAndWhatToWrite() throws {
        try withTemporaryFolder { folder in
            let text = try String(contentsOfFile: CommandRun.example("notice"), encoding: .utf8).replacingOccurrences(
                of: "〔2026〕8号", with: "[2026]第08号")
            try text.write(toFile: "\(folder)/n.json", atomically: true, encoding: .utf8)
            let run = try CommandRun(["check", "\(folder)/n.json"], language: "zh_CN.UTF-8")
            #expect(run.errors.contains("n.json:8:13: 警告") && run.errors.contains("〔2026〕8号"))
        }
    }

    @Test func aSealThatIsNotThereStopsAndWritesNothing() throws {
        try withTemporaryFolder { folder in
            let text = try String(contentsOfFile: CommandRun.example("letter"), encoding: .utf8)
                .replacingOccurrences(of: "\"date\": \"2026-03-12\"", with: "\"date\": \"2026-03-12\", \"seals\": [\"seal.png\"]")
            try text.write(toFile: "\(folder)/l.json", atomically: true, encoding: .utf8)
            let run = try CommandRun(["render", "\(folder)/l.json"])
            #expect(run.code == 1 && run.errors.contains("[IMG-01]") && run.errors.contains("signature.seals[0]"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["l.json"])
        }
    }

    /// A seal of a single pixel is coarse on 42 mm.
    @Test func aCoarseSealIsPrintedForTheOfficeAndNotByThePress() throws {
        try withTemporaryFolder { folder in
            let pixel = try #require(
                Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="))
            try pixel.write(to: URL(fileURLWithPath: "\(folder)/seal.png"))
            let text = try String(contentsOfFile: CommandRun.example("letter"), encoding: .utf8)
                .replacingOccurrences(of: "\"date\": \"2026-03-12\"", with: "\"date\": \"2026-03-12\", \"seals\": [\"seal.png\"]")
            try text.write(toFile: "\(folder)/l.json", atomically: true, encoding: .utf8)
            let refused = try CommandRun(["render", "\(folder)/l.json", "--press"])
            #expect(
                refused.code == 1 && refused.errors.contains("error: [IMG-05]") && refused.errors.contains("seal.png")
                    && refused.errors.contains("signature.seals[0]"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/l.pdf"))
            let told = try CommandRun(["render", "\(folder)/l.json"])
            #expect(
                told.code == 0 && told.errors.contains("warning: [IMG-05]") && FileManager.default.fileExists(atPath: "\(folder)/l.pdf"))
            #expect(try CommandRun(["render", "\(folder)/l.json", "--strict", "-o", "-"]).code == 1)
            #expect(try CommandRun(["render", "\(folder)/l.json", "--press", "--force", "-o", "\(folder)/p.pdf"]).code == 0)
        }
    }

    @Test func cropMarksMakeALargerSheetWithItsTrimAndBleed() throws {
        try withTemporaryFolder { folder in
            #expect(try CommandRun(["render", CommandRun.example("order"), "--crop-marks", "3", "-o", "\(folder)/o.pdf"]).code == 0)
            let info = try pdfinfo("\(folder)/o.pdf", ["-box"])
            // 210 × 297 mm in the middle, 3 mm of bleed, 6 mm for the marks.
            #expect(info.contains("MediaBox:            0.00     0.00   646.30   892.91"))
            #expect(info.contains("TrimBox:            25.51    25.51   620.79   867.40"))
            #expect(info.contains("BleedBox:           17.01    17.01   629.29   875.91"))
        }
    }

    @Test func aBookletHasTwoPagesASide() throws {
        try withTemporaryFolder { folder in
            #expect(try CommandRun(["render", CommandRun.example("notice"), "--booklet", "-o", "\(folder)/n.pdf"]).code == 0)
            let info = try pdfinfo("\(folder)/n.pdf")
            // Five pages: two sheets of four places.
            #expect(info.contains("Pages:           4") && info.contains("1190.55 x 841.89 pts"))
        }
    }

    @Test func evenPagesAndMirroredMargins() throws {
        try withTemporaryFolder { folder in
            #expect(
                try CommandRun(["render", CommandRun.example("notice"), "--even-pages", "--mirror", "-o", "\(folder)/n.pdf"]).code == 0)
            let info = try pdfinfo("\(folder)/n.pdf")
            #expect(info.contains("Pages:           6"))
        }
    }

    @Test func printersOptionsAreForPDFAndDoNotGoTogether() throws {
        for options in [["--booklet", "--format", "png"], ["--booklet", "--crop-marks", "3"], ["--crop-marks", "900"]] {
            let run = try CommandRun(
                ["render", CommandRun.example("order"), "-o", "/dev/null"] + options + (options.contains("png") ? [] : ["--format", "pdf"]))
            #expect(run.code == 64, "\(options)")
        }
    }

    @Test func schemaOfOfficialDocuments() throws {
        let run = try CommandRun(["schema", "--official"])
        #expect(run.code == 0 && String(decoding: run.output, as: UTF8.self).contains("发文机关标志"))
    }

    @Test func aBatchTakesBothKinds() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/in", withIntermediateDirectories: true)
            for name in ["notice", "hangzhou-2025"] {
                try FileManager.default.copyItem(atPath: CommandRun.example(name), toPath: "\(folder)/in/\(name).json")
            }
            #expect(try CommandRun(["batch", "\(folder)/in", "-o", "\(folder)/out"]).code == 0)
            let made = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/out").sorted()
            #expect(made == ["hangzhou-2025.pdf", "notice.pdf"])
        }
    }
}
