import Testing

@testable import Reports

@Suite struct OfficialReaderTests {
    @Test(arguments: [CleanNotice.text, CleanNotice.minutes, CleanNotice.order, CleanNotice.letter]) func cleanDocumentsHaveNoDiagnostics(
        _ text: String
    ) {
        let reading = CleanNotice.reading(text)
        #expect(reading.diagnostics.isEmpty && reading.document != nil, "\(reading.diagnostics)")
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var old: String
        /// With a mark where the diagnostic points.
        var new: String
        /// Text that the hint must contain.
        var hint = ""
        var text = CleanNotice.text
        var testDescription: String { "\(code) \(new)" }
    }

    static let cases: [Case] = [
        Case(code: "OFF-01", old: "\"document\"", new: "①\"notice\"", hint: "document, letter, order, minutes"),
        Case(code: "OFF-02", old: "\"000012\"", new: "①\"1234567\""),
        Case(code: "OFF-02", old: "\"000012\"", new: "①\"A1\""),
        Case(code: "OFF-03", old: "\"000012\"", new: "①\"12\"", hint: "000012"),
        Case(code: "OFF-04", old: "\"机密\"", new: "①\"内部\"", hint: "绝密, 机密, 秘密"),
        Case(code: "OFF-05", old: "\"1年\"", new: "①\"★1年\""),
        Case(code: "OFF-05", old: "\"1年\"", new: "①\"一年\"", hint: "6个月"),
        Case(code: "OFF-05", old: "\"1年\"", new: "①\"21年\""),
        Case(code: "OFF-06", old: "\"加急\"", new: "①\"特提\"", hint: "特急, 加急"),
        Case(code: "OFF-07", old: "[\"某市某局\", \"某市另局\"]", new: "①[]"),
        Case(code: "MOD-07", old: "[\"某市某局\", \"某市另局\"]", new: "[\"某市某局\", ①\" \"]"),
        Case(code: "MOD-02", old: "[\"某市某局\", \"某市另局\"]", new: "①{}"),
        Case(
            code: "OFF-08", old: "\"agencies\"", new: "\"masthead\": ①\"某市人民政府文件\", \"agencies\"", hint: "某市人民政府令", text: CleanNotice.order),
        Case(code: "OFF-08", old: "\"agencies\"", new: "\"masthead\": ①\"局长办公会议\", \"agencies\"", hint: "纪要", text: CleanNotice.minutes),
        Case(code: "OFF-08", old: "\"agencies\"", new: "\"masthead\": ①\"某市某局文件\", \"agencies\"", hint: "某市某局", text: CleanNotice.letter),
        Case(code: "OFF-09", old: "\"某发〔2026〕10号\"", new: "①\"某发[2026]10号\"", hint: "某发〔2026〕10号"),
        Case(code: "OFF-09", old: "\"某发〔2026〕10号\"", new: "①\"某发（2026）10号\"", hint: "某发〔2026〕10号"),
        Case(code: "OFF-10", old: "\"某发〔2026〕10号\"", new: "①\"某发〔26〕10号\"", hint: "某发〔2026〕10号"),
        Case(code: "OFF-11", old: "\"某发〔2026〕10号\"", new: "①\"某发〔2026〕第10号\"", hint: "某发〔2026〕10号"),
        Case(code: "OFF-12", old: "\"某发〔2026〕10号\"", new: "①\"某发【2026】010号\"", hint: "某发〔2026〕10号"),
        Case(code: "OFF-13", old: "\"某发〔2026〕10号\"", new: "①\"某发〔2026〕10\"", hint: "某发〔2026〕10号"),
        Case(code: "OFF-13", old: "\"某发〔2026〕10号\"", new: "①\"某发2026年10号\"", hint: "国办发〔2012〕10号"),
        Case(code: "OFF-13", old: "\"某发〔2026〕10号\"", new: "①\"〔2026〕10号\""),
        Case(code: "OFF-14", old: "\"number\": \"某发〔2026〕10号\", ", new: "", hint: "〔2026〕1号"),
        Case(code: "OFF-15", old: "\"第1号\"", new: "①\"某令〔2026〕1号\"", text: CleanNotice.order),
        Case(code: "OFF-15", old: "\"第1号\"", new: "①\"第01号\"", text: CleanNotice.order),
        Case(code: "OFF-15", old: "\"第12期\"", new: "①\"12\"", hint: "期", text: CleanNotice.minutes),
        Case(code: "OFF-16", old: "\"agencies\"", new: "\"signers\": ①[\"张三\"], \"agencies\"", text: CleanNotice.letter),
        Case(code: "OFF-17", old: "\"关于某事的函\"", new: "①\"关于某事，并附说明的函\"", text: CleanNotice.letter),
        Case(code: "OFF-18", old: "\"关于某事的函\"", new: "①\"关于某事的函。\"", hint: "关于某事的函", text: CleanNotice.letter),
        Case(code: "MOD-01", old: "\"title\": \"关于某事的函\", ", new: "", text: CleanNotice.letter),
        Case(code: "OFF-19", old: "\"recipients\": \"某市某局\"", new: "\"recipients\": ①\"某市某局：\"", hint: "colon", text: CleanNotice.letter),
        Case(
            code: "OFF-19", old: "\"copies\": \"某市某局\"", new: "\"copies\": ①[\"甲局\", \"乙局。\"]", hint: "full stop", text: CleanNotice.letter),
        Case(code: "OFF-20", old: "[\"一段文字。\"]", new: "①[]", text: CleanNotice.letter),
        Case(code: "CHT-04", old: "2.50", new: "①\"applications.received.total\""),
        Case(code: "OFF-21", old: "\"另表\"", new: "①\"另表。\"", hint: "write 另表"),
        Case(code: "OFF-22", old: "[\"a.png\", \"b.png\"]", new: "①[\"a.png\"]"),
        Case(code: "OFF-23", old: "\"此件公开发布\"", new: "①\"（此件公开发布）\"", hint: "\"此件公开发布\""),
        Case(
            code: "OFF-24", old: "\"signature\"", new: "\"attendance\": ①{\"present\": [\"张三\"]}, \"signature\"", text: CleanNotice.letter),
        Case(code: "MOD-01", old: "\"present\": [\"张三\", \"李四\"], ", new: "", text: CleanNotice.minutes),
        Case(code: "OFF-25", old: "\"copies\"", new: "\"office\": ①\"某市某局办公室\", \"copies\"", text: CleanNotice.letter),
        Case(code: "OFF-25", old: "\"copies\"", new: "\"date\": ①\"2026-03-05\", \"copies\"", text: CleanNotice.letter),
        Case(code: "OFF-26", old: "\"copyNumber\": \"000012\", \"secrecy\": ", new: "\"secrecy\": ①"),
        Case(
            code: "OFF-27", old: "{\"date\": \"2026-03-05\", \"signatories\": [{\"office\": \"市长\", \"name\": \"张三\"}]}",
            new: "①{\"date\": \"2026-03-05\"}", text: CleanNotice.order),
        Case(code: "OFF-28", old: "\"2026-03-06\"", new: "①\"2026-03-04\""),
        Case(
            code: "OFF-29",
            old: "{\"recipients\": true, \"copies\": [\"市委办公室\", \"市人大常委会办公室\"], \"office\": \"某市某局办公室\", \"date\": \"2026-03-06\"}",
            new: "①{\"office\": \"某市某局办公室\"}", hint: "date"),
        Case(code: "OFF-30", old: "\"agencies\"", new: "\"colophon\": {\"recipients\": ①true}, \"agencies\"", text: CleanNotice.order),
        Case(code: "OFF-31", old: "{\"title\": \"另表\"}", new: "{\"title\": \"另表\", \"issued\": ①true}", hint: "body"),
        Case(
            code: "OFF-32", old: "\"一、总体要求\"", new: "\"第一条　甲。\", \"第二条　乙。\", ①\"第四条　丙。\"", hint: "第三条"),
        Case(code: "MOD-01", old: "\"date\": \"2026-03-05\"", new: "", text: CleanNotice.letter),
        Case(code: "MOD-08", old: "\"2026-03-05\"", new: "①\"2026-02-30\""),
        Case(code: "MOD-04", old: "\"urgency\"", new: "①\"urgncy\"", hint: "\"urgency\""),
        Case(code: "MOD-04", old: "\"stamp\"", new: "①\"seal\""),
        Case(code: "TXT-03", old: "\"此件公开发布\"", new: "①\"此件公开发\\u200b布\""),
        Case(code: "TXT-04", old: "\"市委办公室\", \"市人大常委会办公室\"", new: "\"市委办公室,市人大常委会办公室\""),
        Case(code: "TXT-04", old: "\"张三\", \"李四\"]", new: "①\"张三,李四\"]", text: CleanNotice.minutes),
        Case(code: "TXT-04", old: "\"王五\"", new: "①\"王五,赵六\"", text: CleanNotice.minutes),
        Case(code: "TXT-05", old: "\"一、总体要求\"", new: "\"一、总体要求\", ①\"三、保障措施\""),
    ]

    @Test(arguments: cases) func pointsAtTheFault(_ example: Case) throws {
        let marked = MarkedText(try CleanNotice.changed(example.old, example.new, in: example.text))
        let diagnostics = CleanNotice.reading(marked.text).diagnostics
        let diagnostic = try #require(diagnostics.first { $0.code.id == example.code }, "\(diagnostics)")
        if example.new.contains("①") {
            #expect(diagnostic.place.line == marked.line && diagnostic.place.column == marked.column, "\(diagnostic.place)")
        } else {
            #expect(diagnostic.place.line != nil)
        }
        if !example.hint.isEmpty {
            #expect(diagnostic.hint?.english.contains(example.hint) == true, "\(String(describing: diagnostic.hint))")
        }
    }

    /// A code without an example above would be an untested rule.
    @Test func eachCodeHasItsExample() {
        let tried = Set(Self.cases.map(\.code))
        let codes = DiagnosticCode.all.map(\.id).filter { $0.hasPrefix("OFF-") }
        #expect(codes.filter { !tried.contains($0) }.isEmpty && codes.count == 32)
    }

    @Test func unusualButCorrectTextIsAccepted() throws {
        let changes: [(String, String, String)] = [
            ("\"第1号\"", "\"第十二号\"", CleanNotice.order), ("\"第12期\"", "\"某纪〔2026〕3号\"", CleanNotice.minutes),
            ("\"number\": \"第12期\", ", "", CleanNotice.minutes),
            ("\"format\"", "\"title\": \"某市人民政府令\", \"format\"", CleanNotice.order),
            ("\"agencies\"", "\"masthead\": \"某市人民政府命令\", \"agencies\"", CleanNotice.order),
            ("\"关于某事的函\"", "\"关于转发《某办法（试行）》“一窗通办”的函\"", CleanNotice.letter), ("\"1年\"", "\"长期\"", CleanNotice.text),
            ("\"title\"", "\"remark\": null, \"title\"", CleanNotice.letter),
            ("\"language\": \"zh-Hans\"", "\"language\": \"zh-Hant\"", CleanNotice.text),
        ]
        for (old, new, text) in changes {
            let diagnostics = CleanNotice.reading(try CleanNotice.changed(old, new, in: text)).diagnostics
            #expect(diagnostics.isEmpty, "\(new) \(diagnostics)")
        }
    }

    @Test func faultyFilesGiveNoDocument() throws {
        for key in ["format", "agencies", "body", "signature", "title"] {
            let reading = CleanNotice.reading(
                try CleanNotice.changed("\"\(key)\":", "\"$comment\":", in: CleanNotice.letter.replacing("\"$comment\"", with: "\"x\"")))
            #expect(reading.document == nil && reading.diagnostics.contains { $0.code.id == "MOD-01" && $0.place.path == key }, "\(key)")
        }
        for text in ["", "[]", "{}", "{\"format\":", "null"] {
            let reading = CleanNotice.reading(text)
            #expect(reading.document == nil && !reading.diagnostics.isEmpty)
        }
    }

    @Test func limitsHold() {
        var limits = Limits()
        limits.blocks = 3
        #expect(CleanNotice.reading(CleanNotice.text, limits: limits).diagnostics.contains { $0.code.id == "LIM-05" })
    }
}
