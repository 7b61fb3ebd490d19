import Documents
import Painting
import Reports
import Typesetting

/// Tells what typesetting noticed as findings with the places of the report.
struct TypesettingFindings {
    let origins: OriginMap
    let faces: OpenableFaces?

    /// Each character and each cell once.
    func findings(_ issues: [Typesetting.Issue]) -> [Diagnostic] {
        var seen: Set<IssueKind> = []
        return issues.compactMap { issue in
            let place = origins.place(issue.origin)
            switch issue.kind {
            case .missingGlyph(let scalar):
                guard seen.insert(issue.kind).inserted else { return nil }
                return Diagnostic(
                    .error, .noGlyph,
                    Message(
                        "没有字体含有“\(scalar)”（\(Self.code(scalar))），无法印出", "no face has \(scalar) (\(Self.code(scalar))); it cannot be printed"
                    ), at: place,
                    hint: Message("把含有此字的字体放入 fonts/own", "put a face that has it into fonts/own"))
            case .fallbackFace(let scalar, let face):
                guard seen.insert(issue.kind).inserted else { return nil }
                let name = faces?.name(face) ?? ""
                return Diagnostic(
                    .note, .substitutedFace,
                    Message(
                        "本字体没有“\(scalar)”（\(Self.code(scalar))），以 \(name) 代替",
                        "the role's own face lacks \(scalar) (\(Self.code(scalar))); \(name) stands in"), at: place)
            case .cellOverflow(let text):
                return Diagnostic(
                    .warning, .cellOverflow,
                    Message("“\(text.prefix(20))”在最小字号下仍放不进这一格", "\"\(text.prefix(20))\" does not fit its cell at the smallest size"),
                    at: place,
                    hint: Message("请缩短文字，或在版式中加宽这一列", "shorten it, or widen the column in the layout"))
            case .chartOverflow(let text):
                return Diagnostic(
                    .warning, .chartLabelOmitted, Message("统计图放不下“\(text.prefix(20))”", "the chart has no room for \"\(text.prefix(20))\""),
                    at: place,
                    hint: Message(
                        "请缩短名称、减少类别或系列，或在版式中加高统计图", "shorten names, use fewer categories or series, or make charts higher in the layout"))
            case .headTooHigh:
                return Diagnostic(
                    .warning, .mastheadTooTall, Message("版头高出首页的版心", "the head is higher than the first page's text block"), at: place,
                    hint: Message("请减少发文机关或签发人，只列主办机关", "name fewer agencies or signers; the agency in charge is enough"))
            case .tooHigh:
                return Diagnostic(
                    .warning, .rowTallerThanPage, Message("这一行比一页还高", "this row is higher than a page"), at: place,
                    hint: Message("请把内容分成几行", "divide it into several rows"))
            }
        }
    }

    /// The roles that are not filled by the face that they are meant for.
    var vacancies: [Diagnostic] {
        (faces?.vacant ?? []).map { vacancy in
            let name = faces?.name(vacancy.standIn) ?? ""
            return Diagnostic(
                .warning, .missingFace,
                Message(
                    "缺少\(vacancy.role)的字体文件 \(vacancy.file)，以 \(name) 代替",
                    "the face of \(vacancy.role), \(vacancy.file), is missing; \(name) stands in"),
                hint: Message(
                    "运行 make setup 补齐字体，或把单位自己的字体放入 fonts/own", "run make setup, which fetches it, or put a face of your own into fonts/own"
                ))
        }
    }

    /// 公文首页必须显示正文 (GB/T 9704-2012 7.3.3).
    func findings(firstPage: Page?) -> [Diagnostic] {
        guard let marks = firstPage?.marks, !marks.contains(where: { origins.place($0.origin).path.hasPrefix("body") }) else { return [] }
        return [
            Diagnostic(
                .warning, .firstPageWithoutBody, Message("首页没有正文", "the first page shows no text"), at: Place(path: "body"),
                hint: Message(
                    "缩短标题，或把主送机关移入版记：\"colophon\": { \"recipients\": true }",
                    "shorten the title, or move the recipients: \"colophon\": { \"recipients\": true }"))
        ]
    }

    private static func code(_ scalar: Unicode.Scalar) -> String { "U+" + String(scalar.value, radix: 16, uppercase: true) }

    static func finding(_ failure: TypesettingFailure) -> Diagnostic {
        switch failure {
        case .tooManyPages(let limit):
            Diagnostic(
                .error, .tooManyPages, Message("超过上限 \(limit) 页", "more than \(limit) pages"), hint: Message("请拆分报告", "split the report"))
        case .outOfTime(let seconds):
            Diagnostic(
                .error, .outOfTime, Message("排版超过上限 \(seconds) 秒", "rendering took more than \(seconds) seconds"),
                hint: Message("请拆分报告", "split the report"))
        }
    }
}

/// Tells why painting gave up.
enum PaintingFindings {
    static func error(_ failure: PaintingFailure, composition: Press.Composition) -> GXPDFError {
        func stopped(_ code: DiagnosticCode, _ message: Message) -> GXPDFError {
            .stopped(composition.findings + [Finding(Diagnostic(.error, code, message), file: composition.name)])
        }
        switch failure {
        case .drawing(let words): return .drawing(words)
        case .face(let path): return .unreadable(path: path, reason: .notAFace)
        case .image(_, let reason): return stopped(.notAPNG, Message("图片已损坏：\(reason)", "an image is damaged: \(reason)"))
        case .tooLarge(let limit):
            return stopped(.outputTooLarge, Message("输出超过上限 \(limit) 字节", "the output is larger than \(limit) bytes"))
        }
    }
}
