import Foundation
import Testing

@Suite struct RenderCommandTests {
    private let tongzhou = CommandRun.example("tongzhou-kjj-2023")
    private let hangzhou = CommandRun.example("hangzhou-2025")

    @Test func rendersBesideTheReport() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: hangzhou, toPath: "\(folder)/report.json")
            let run = try CommandRun(["render", "\(folder)/report.json"])
            #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["report.json", "report.pdf"])
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/report.pdf")).starts(with: Data("%PDF-".utf8)))
        }
    }

    @Test func readsStandardInputAndWritesStandardOutput() throws {
        let run = try CommandRun(["render", "-", "-o", "-"], input: Data(contentsOf: URL(fileURLWithPath: hangzhou)))
        #expect(run.code == 0 && run.output.starts(with: Data("%PDF-".utf8)))
    }

    @Test func aWarningIsToldInTheUsersLanguageAndDoesNotStop() throws {
        let english = try CommandRun(["render", tongzhou, "-o", "-"])
        #expect(english.code == 0)
        #expect(english.errors.contains("tongzhou-kjj-2023.json:28:") && english.errors.contains("warning: [FIG-01]"))
        let chinese = try CommandRun(["render", tongzhou, "-o", "-"], language: "zh_CN.UTF-8")
        #expect(chinese.errors.contains("警告: [FIG-01] 缺少这个数字") && chinese.errors.contains("二、上年结转政府信息公开申请数量 · 总计"))
        #expect(english.output == chinese.output)
        #expect(try CommandRun(["render", tongzhou, "-o", "-", "--strict"]).code == 1)
    }

    @Test func diagnosticsAsJSON() throws {
        let run = try CommandRun(["check", tongzhou, "--diagnostics", "json"])
        let line = try #require(run.errors.split(separator: "\n").first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["code"] as? String == "FIG-01" && object["severity"] as? String == "warning" && object["line"] as? Int == 28)
        #expect(object["path"] as? String == "applications.carriedOver.total")
    }

    @Test func pagesAsPictures() throws {
        try withTemporaryFolder { folder in
            let run = try CommandRun(["render", hangzhou, "-o", "\(folder)/p.png", "--pages", "1-3", "--ppi", "30"])
            #expect(run.code == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["p-1.png", "p-2.png", "p-3.png"])
            let svg = try CommandRun(["render", hangzhou, "-o", "\(folder)/p.svg", "--pages", "2"])
            #expect(svg.code == 0 && FileManager.default.fileExists(atPath: "\(folder)/p.svg"))
        }
    }

    @Test func ofdByItsNameOrByTheOption() throws {
        try withTemporaryFolder { folder in
            #expect(try CommandRun(["render", hangzhou, "-o", "\(folder)/r.ofd", "--booklet"]).code == 0)
            let piped = try CommandRun(["render", hangzhou, "--format", "ofd", "-o", "-"])
            #expect(piped.code == 0 && piped.output.starts(with: Data("PK\u{3}\u{4}".utf8)))
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/r.ofd")).starts(with: Data("PK\u{3}\u{4}".utf8)))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r.ofd"])
            let full = try CommandRun(
                ["render", hangzhou, "-o", "\(folder)/full.ofd"], shell: "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"")
            #expect(full.code == 2 && !FileManager.default.fileExists(atPath: "\(folder)/full.ofd"))
        }
    }

    @Test func aWrongSumStopsUnlessForced() throws {
        try withTemporaryFolder { folder in
            let text = try String(contentsOfFile: hangzhou, encoding: .utf8).replacingOccurrences(of: "13612", with: "13613")
            try text.write(toFile: "\(folder)/r.json", atomically: true, encoding: .utf8)
            let run = try CommandRun(["render", "\(folder)/r.json"])
            #expect(run.code == 1 && run.errors.contains("[SUM-01]") && run.errors.contains("13613+535=14148"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r.json"])
            #expect(try CommandRun(["render", "\(folder)/r.json", "--force"]).code == 0)
        }
    }

    @Test func mistakesOfUsageExitWith64() throws {
        #expect(try CommandRun(["render"]).code == 64)
        #expect(try CommandRun(["render", hangzhou, "--pages", "x"]).code == 64)
        #expect(try CommandRun(["render", hangzhou, "-o", "r.docx"]).code == 64)
        #expect(try CommandRun(["render", hangzhou, "--pages", "99", "-o", "-"]).code == 64)
        #expect(try CommandRun(["paint"]).code == 64)
        #expect(try CommandRun(["render", hangzhou, "--format", "png", "-o", "-"]).code == 64)
    }

    @Test func theReportItselfIsNeverWrittenOver() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: hangzhou, toPath: "\(folder)/r.json")
            let run = try CommandRun(
                ["render", "r.json", "-o", "../\(folder.split(separator: "/").last ?? "")/r.json", "--format", "pdf"], folder: folder)
            #expect(run.code == 64 && run.errors.contains("overwrite the report"))
            #expect(FileManager.default.contentsEqual(atPath: hangzhou, andPath: "\(folder)/r.json"))
        }
    }

    @Test func helpHasAnExampleForEachCommand() throws {
        for command in [[], ["render"], ["check"], ["batch"], ["schema"], ["fonts"], ["layouts"]] {
            let run = try CommandRun(command + ["--help"])
            #expect(run.code == 0 && String(decoding: run.output, as: UTF8.self).contains("xample"), "\(command)")
            let chinese = try CommandRun(command + ["--help"], language: "zh_CN.UTF-8")
            #expect(String(decoding: chinese.output, as: UTF8.self).contains("例："), "\(command)")
        }
        for shell in ["bash", "zsh", "fish"] { #expect(try CommandRun(["--generate-completion-script", shell]).output.count > 500) }
    }

    /// A home with forms, but without layouts and faces.
    @Test func schemaAndFormsNeedNoFacesAndLayouts() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/layouts", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: "\(CommandRun.folder)/layouts/forms", toPath: "\(folder)/layouts/forms")
            let home = ["GXPDF_HOME": folder]
            for arguments in [["schema"], ["schema", "--official"], ["form"], ["init", "--agency", "某局", "--year", "2023", "-o", "-"]] {
                let run = try CommandRun(arguments, environment: home)
                #expect(try run.code == 0 && run.output == CommandRun(arguments).output, "\(run.errors)")
            }
            for arguments in [["check", hangzhou], ["fonts"], ["render", hangzhou, "-o", "-"]] {
                #expect(try CommandRun(arguments, environment: home).code == 2)
            }
        }
    }

    @Test func theVersionIsShortUnlessLibrariesAreAskedFor() throws {
        let version = String(decoding: try CommandRun(["--version"]).output, as: UTF8.self)
        #expect(version.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
        for arguments in [["--version", "--verbose"], ["--verbose", "--version"]] {
            let run = try CommandRun(arguments)
            let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
            #expect(run.code == 0 && lines.first == "gxpdf " + version.dropLast())
            for library in ["Cairo", "Pango", "HarfBuzz", "ICU"] {
                #expect(lines.contains { $0.hasPrefix("\(library) ") && $0.last?.isNumber == true }, "\(lines)")
            }
        }
    }

    @Test func otherCommandsAnswer() throws {
        #expect(String(decoding: try CommandRun(["layouts"]).output, as: UTF8.self).hasPrefix("gb9704\t"))
        let schema = try CommandRun(["schema"])
        #expect(try JSONSerialization.jsonObject(with: schema.output) is [String: Any])
        let fonts = String(decoding: try CommandRun(["fonts", "--report", hangzhou]).output, as: UTF8.self)
        #expect(fonts.contains("FandolFang-Regular.otf") && fonts.contains("6763 / 6763"))
    }
}

@Suite struct TroubleTests {
    private let hangzhou = CommandRun.example("hangzhou-2025")

    @Test func whatCannotBeReadExitsWith2() throws {
        #expect(try CommandRun(["render", "/nowhere/report.json"]).code == 2)
        #expect(try CommandRun(["render", "/"]).code == 2)
        #expect(try CommandRun(["render", hangzhou, "--layout", "nothing", "-o", "-"]).code == 2)
        let homeless = try CommandRun(["render", hangzhou, "-o", "-"], environment: ["GXPDF_HOME": "/nowhere"])
        #expect(homeless.code == 2 && homeless.errors.contains("/nowhere"))
    }

    @Test func whatCannotBeWrittenExitsWith2AndLeavesNothing() throws {
        #expect(try CommandRun(["render", hangzhou, "-o", "/nowhere/r.pdf"]).code == 2)
        try withTemporaryFolder { folder in
            // The largest file may have 64 blocks of 512 bytes: a full disk, as far as a program can tell.
            let run = try CommandRun(
                ["render", hangzhou, "-o", "\(folder)/r.pdf"], shell: "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"")
            #expect(run.code == 2 && run.errors.contains("r.pdf"), "\(run.errors)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
        let full = try CommandRun(["render", hangzhou, "-o", "/dev/full"])
        #expect(full.code == 2 && full.errors.contains("disk is full"))
    }

    @Test func aDeviceStaysADevice() throws {
        #expect(try CommandRun(["render", hangzhou, "-o", "/dev/null", "--format", "pdf"]).code == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    @Test func anInterruptLeavesNothingAndExitsWith130() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/in", withIntermediateDirectories: true)
            for number in 0..<400 { try FileManager.default.copyItem(atPath: hangzhou, toPath: "\(folder)/in/\(number).json") }
            let run = try CommandRun(
                ["batch", "\(folder)/in", "-o", "\(folder)/out"], shell: "\"$0\" \"$@\" & sleep 1; kill -INT $!; wait $!")
            #expect(run.code == 130)
            let left = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/out")
            #expect(left.allSatisfy { $0.hasSuffix(".pdf") } && left.count < 400)
            for name in left {
                #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/out/\(name)")).suffix(8).contains(Data("%%EOF".utf8)))
            }
        }
    }

    @Test func aClosedPipeIsNoCrash() throws {
        let run = try CommandRun(["render", hangzhou, "-o", "-"], shell: "{ \"$0\" \"$@\"; echo code $? >&2; } | head -c 10 >/dev/null")
        #expect(run.errors.contains("code 2") && run.errors.contains("cannot write standard output"), "\(run.errors)")
    }

    @Test func theProgramWorksFromItsInstalledPlace() throws {
        try withTemporaryFolder { folder in
            for part in ["bin", "share/gxpdf"] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
            }
            try FileManager.default.copyItem(atPath: CommandRun.program, toPath: "\(folder)/bin/gxpdf")
            for part in ["layouts", "fonts"] {
                try FileManager.default.createSymbolicLink(
                    atPath: "\(folder)/share/gxpdf/\(part)", withDestinationPath: "\(CommandRun.folder)/\(part)")
            }
            let run = try CommandRun([folder, hangzhou], shell: "exec \"$1/bin/gxpdf\" render \"$2\" -o \"$1/r.pdf\"")
            #expect(run.code == 0 && FileManager.default.fileExists(atPath: "\(folder)/r.pdf"), "\(run.errors)")
        }
    }
}

@Suite struct BatchCommandTests {
    @Test func oneBadReportDoesNotStopTheRest() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/in/2023", withIntermediateDirectories: true)
            for (name, target) in [("tongzhou-kjj-2023", "2023/a"), ("hangzhou-2025", "b"), ("long-prose-2024", "c")] {
                try FileManager.default.copyItem(atPath: CommandRun.example(name), toPath: "\(folder)/in/\(target).json")
            }
            try "{\"agency\":".write(toFile: "\(folder)/in/bad.json", atomically: true, encoding: .utf8)
            let run = try CommandRun(["batch", "\(folder)/in", "-o", "\(folder)/out"])
            #expect(run.code == 1)
            #expect(
                run.errors.contains("bad.json:1:11: error: [JSN-03]") && run.errors.contains("4 reports: 3 rendered, 1 failed; 21 pages"))
            #expect(
                try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/out").filter { $0.hasSuffix(".pdf") }.sorted() == [
                    "2023/a.pdf", "b.pdf", "c.pdf",
                ])
            let ofd = try CommandRun(["batch", "\(folder)/in", "-o", "\(folder)/ofd", "--format", "ofd"])
            #expect(ofd.code == 1)
            #expect(
                try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/ofd").filter { $0.hasSuffix(".ofd") }.sorted() == [
                    "2023/a.ofd", "b.ofd", "c.ofd",
                ])
            #expect(try CommandRun(["batch", "\(folder)/in", "-o", "\(folder)/png", "--format", "png"]).code == 64)
            // The same bytes however many work at once.
            _ = try CommandRun(["batch", "\(folder)/in", "-o", "\(folder)/one", "--jobs", "1"])
            for name in ["2023/a.pdf", "b.pdf", "c.pdf"] {
                #expect(
                    try Data(contentsOf: URL(fileURLWithPath: "\(folder)/out/\(name)"))
                        == Data(contentsOf: URL(fileURLWithPath: "\(folder)/one/\(name)")))
            }
        }
    }

    @Test func anEmptyOrAbsentFolderIsToldApart() throws {
        try withTemporaryFolder { folder in
            let empty = try CommandRun(["batch", folder, "-o", "\(folder)/out"])
            #expect(empty.code == 2 && empty.errors.contains("no .json reports"))
            #expect(try CommandRun(["batch", "\(folder)/none", "-o", "\(folder)/out"]).code == 2)
        }
    }
}
