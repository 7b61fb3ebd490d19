import Foundation
import Testing

/// All output is in the language of the locale: Chinese without English words, English without Chinese characters.
@Suite struct LanguageTests {
    private static let commands = [
        "init", "form", "render", "check", "batch", "import", "extract", "schema", "fonts", "layouts",
    ]

    /// Each kind of mistake that the argument parser reports, and most of our own.
    private static let mistakes: [[String]] = [
        ["render"], ["rendr"], ["render", "a", "--pages", "x"], ["render", "a", "--form"], ["render", "a", "--zzzzzzzzz"],
        ["render", "a", "b"], ["render", "a", "b", "c"], ["render", "a", "--format"], ["render", "a", "-o"], ["render", "a", "-z"],
        ["render", "a", "--format", "doc"], ["render", "a", "--force=1"], ["render", "a", "--ppi", "1"], ["render", "a", "-zo"],
        ["--generate-completion-script", "foo"], ["check"], ["init"], ["init", "--year", "2023"], ["init", "--year", "a"],
        ["init", "--agency", "x", "--year", "1"], ["import", "a", "--keep", "x"], ["import"], ["extract"], ["batch", "a"], ["batch"],
        ["batch", "a", "-o", "b", "--format", "png"], ["batch", "a", "-o", "b", "--jobs", "0"], ["form", "--xlsx"],
        ["form", "2021", "-o", "x"], ["check", "a", "--date", "x"], ["check", "a", "--report", "x.doc"], ["check", "-", "--previous", "-"],
        ["check", "a", "b", "--previous", "c"], ["render", "a", "--crop-marks", "99"], ["render", "a", "--crop-marks", "3", "--booklet"],
        ["render", "a", "--format", "png", "--booklet"], ["render", "a", "--format", "ofd", "--press"],
        ["render", "a", "-o", "b", "--verify", "c"], ["render", "a", "-o", "x.doc"], ["--zzzzzz"],
        ["schema", "--layout"], ["--verbose"], ["fonts", "x"], ["layouts", "x"], ["render", "a", "--diagnostics", "xml"],
    ]

    private static let failures: [[String]] = [
        ["render", "/nowhere/1.json"], ["render", "/"], ["batch", "/nowhere", "-o", "/nowhere"], ["check", "/nowhere/1.json"],
        ["import", "/nowhere/1.html"], ["extract", "/nowhere/1.pdf"], ["extract", CommandRun.example("notice")],
        ["render", "--verify", CommandRun.example("notice")], ["check", CommandRun.example("notice"), "--layout", "0"], ["form", "0"],
        ["form", "2008", "--xlsx"],
        ["init", "--agency", "0", "--year", "2023", "-o", "/nowhere/1.json"], ["render", CommandRun.example("notice"), "-o", "/dev/full"],
        ["render", CommandRun.example("notice"), "--pages", "99", "-o", "/dev/null", "--format", "pdf"],
        ["render", CommandRun.example("notice"), "--output-intent", CommandRun.example("notice"), "-o", "-"],
        ["check", CommandRun.example("tongzhou-kjj-2023")], ["check", CommandRun.example("hangzhou-2025")],
    ]

    /// Names that stay Latin in Chinese: of the program, formats, standards, products and values of options.
    private static let names: Set<String> = [
        "gxpdf", "PDF", "OFD", "PNG", "SVG", "pdf", "ofd", "png", "svg", "Excel", "Word", "JSON", "Schema", "ICC", "CMYK", "GB", "T", "A",
        "M", "Y", "a", "text", "json", "sarif", "zh", "Hans", "Hant", "asWritten", "simplified", "traditional", "punctuation", "spaces",
        "pinyin", "radicals", "layouts", "fonts", "make", "setup", "own", "bash", "zsh", "fish", "b", "c", "x", "xml", "doc", "foo",
        "help", "gb", "rendr", "notice",
    ]

    /// Latin words that are none of these: option names, file names and paths, variables, names.
    private func strayWords(_ text: String) -> [String] {
        var text = text
        for pattern in [
            "/[^ ：；，。“”（）\\n]+", "\\[[A-Z]{3}-[0-9]+\\]", "-?-[a-z][a-z-]*", "[A-Za-z0-9*.-]*\\.[a-z]+", "GXPDF_HOME|SOURCE_DATE_EPOCH",
            "<[^>]*>", "[a-z]+\\.[A-Za-z.]+",
        ] { text = text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression) }
        return text.split { !($0.isASCII && $0.isLetter) }.map(String.init).filter {
            !Self.names.contains($0) && !Self.commands.contains($0)
        }
    }

    private func hasHan(_ text: String) -> Bool { text.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) } }

    @Test func helpScreens() throws {
        for command in [["--help"], ["help", "render"], []] + Self.commands.map({ [$0, "--help"] }) {
            let chinese = String(decoding: try CommandRun(command, language: "zh_CN.UTF-8").output, as: UTF8.self)
            #expect(strayWords(chinese) == [], "\(command)")
            #expect(chinese.contains("用法：") && chinese.contains("选项：") && chinese.contains("显示说明"))
            let english = String(decoding: try CommandRun(command).output, as: UTF8.self)
            #expect(!hasHan(english) && english.contains("USAGE:"), "\(command): \(english)")
        }
    }

    @Test func namesOfValuesAreTranslated() throws {
        let help = String(decoding: try CommandRun(["form", "--help"], language: "zh_CN.UTF-8").output, as: UTF8.self)
        #expect(!help.contains("<file>") && help.contains("<文件>") && help.contains("（可用：zh-Hans、zh-Hant；默认："))
        // Explanations begin in one column, also where it is a terminal of another width.
        let wide = try CommandRun(["render", "--help"], language: "zh_CN.UTF-8", environment: ["COLUMNS": "200"])
        let lines = String(decoding: wide.output, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(lines.contains("  --pages <页码>          页码，如 1-3,5") && lines.contains("  --force                 有错误也照样输出"))
    }

    @Test func wrongUsage() throws {
        for arguments in Self.mistakes {
            let chinese = try CommandRun(arguments, language: "zh_CN.UTF-8")
            #expect(chinese.code == 64 && chinese.output.isEmpty)
            #expect(strayWords(chinese.errors) == [], "\(arguments): \(chinese.errors)")
            #expect(chinese.errors.hasPrefix("错误：") && chinese.errors.contains("详见：gxpdf"), "\(arguments)")
            #expect(!chinese.errors.contains("参数有误"), "\(arguments) is not translated")
            let english = try CommandRun(arguments)
            #expect(english.code == 64 && english.errors.hasPrefix("Error: ") && !hasHan(english.errors), "\(arguments): \(english.errors)")
        }
    }

    @Test func failuresAndFindings() throws {
        for arguments in Self.failures {
            let chinese = try CommandRun(arguments, language: "zh_CN.UTF-8")
            #expect(strayWords(chinese.errors) == [], "\(arguments)")
            #expect(hasHan(chinese.errors), "\(arguments): \(chinese.errors)")
            let english = try CommandRun(arguments)
            #expect(chinese.code == english.code && !english.errors.isEmpty)
            // The official names of cells are Chinese in both.
            let words = english.errors.split(separator: "\n").filter { !$0.hasPrefix("    cell: ") }.joined(separator: "\n")
            #expect(!hasHan(words), "\(arguments): \(words)")
        }
    }

    @Test func theLocaleIsThatOfMessages() throws {
        let all: [([String: String], Bool)] = [
            (["LC_ALL": "zh_TW.UTF-8", "LANG": "C"], true), (["LC_MESSAGES": "zh_CN", "LANG": "en_US"], true),
            (["LC_ALL": "C", "LC_MESSAGES": "zh_CN", "LANG": "zh_CN"], false), (["LANG": "zh"], true), (["LANG": ""], false),
        ]
        for (environment, isChinese) in all {
            let run = try CommandRun(["rendr"], environment: environment)
            #expect(run.errors.hasPrefix("错误：") == isChinese, "\(environment)")
        }
    }
}
