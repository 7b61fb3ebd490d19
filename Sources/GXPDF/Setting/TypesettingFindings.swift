import Documents
import Reports
import Typesetting

/// Turns the issues of typesetting into diagnostics with places in the source.
struct TypesettingFindings {
    let origins: OriginMap
    let faces: OpenableFaces

    /// Each missing or substituted character is reported once.
    func findings(_ issues: [SettingIssue]) -> [Diagnostic] {
        var seen: Set<IssueKind> = []
        return issues.compactMap { issue in
            let place = origins.place(issue.origin)
            switch issue.kind {
            case .missingGlyph(let scalar):
                guard seen.insert(issue.kind).inserted else { return nil }
                return Diagnostic(.error, .noGlyph, .noGlyph(scalar), at: place, hint: .addFace)
            case .fallbackFace(let scalar, let face):
                guard seen.insert(issue.kind).inserted else { return nil }
                return Diagnostic(.note, .substitutedFace, .substitutedFace(scalar, faces.name(face)), at: place)
            case .cellOverflow(let text):
                return Diagnostic(.warning, .cellOverflow, .cellOverflow(text), at: place, hint: .shortenCell)
            case .figureOverflow(let text):
                return Diagnostic(.error, .cellOverflow, .figureOverflow(text), at: place, hint: .fewerColumns)
            case .chartOverflow(let text):
                return Diagnostic(.warning, .chartLabelOmitted, .chartLabelOmitted(text), at: place, hint: .shortenLabels)
            case .headTooHigh:
                return Diagnostic(.warning, .mastheadTooTall, .mastheadTooTall, at: place, hint: .nameFewerAgencies)
            case .tooHigh:
                return Diagnostic(.note, .rowTallerThanPage, .rowTallerThanPage, at: place, hint: .divideRow)
            }
        }
    }

    /// The roles whose own face is missing.
    var vacancies: [Diagnostic] {
        faces.vacant.map { vacancy in
            Diagnostic(
                .warning, .missingFace, .missingFace(vacancy.role, file: vacancy.file, faces.name(vacancy.standIn)),
                hint: .fetchFace)
        }
    }
}

extension Message {
    /// A character with its code point: `犇（U+7287）`.
    private static func code(_ scalar: Unicode.Scalar) -> String { "U+" + String(scalar.value, radix: 16, uppercase: true) }

    fileprivate static func noGlyph(_ scalar: Unicode.Scalar) -> Message {
        Message(
            "没有字体含有“\(scalar)”（\(code(scalar))），无法印出", "no face has \(scalar) (\(code(scalar))); it cannot be printed")
    }

    fileprivate static var addFace: Message { Message("把含有此字的字体放入 fonts/own", "put a face that has it into fonts/own") }

    fileprivate static func substitutedFace(_ scalar: Unicode.Scalar, _ name: String) -> Message {
        Message(
            "本字体没有“\(scalar)”（\(code(scalar))），以 \(name) 代替",
            "the role's own face has no \(scalar) (\(code(scalar))); \(name) is used instead")
    }

    fileprivate static func cellOverflow(_ text: String) -> Message {
        Message("“\(text.prefix(20))”在最小字号下仍放不进这一格", "\"\(text.prefix(20))\" does not fit its cell at the smallest size")
    }

    fileprivate static func figureOverflow(_ text: String) -> Message {
        Message(
            "列太窄，“\(text.prefix(20))”在最小字号下仍放不进，只能缩得更小",
            "a column is too narrow: \"\(text.prefix(20))\" does not fit at the smallest size and is set even smaller")
    }

    fileprivate static var fewerColumns: Message {
        Message("请减少表头列或列数，或把表格放在横页上", "use fewer columns or stub columns, or put the table on a turned page")
    }

    fileprivate static var shortenCell: Message {
        Message("请缩短文字，或在版式中加宽这一列", "shorten the text, or widen the column in the layout")
    }

    fileprivate static func chartLabelOmitted(_ text: String) -> Message {
        Message("统计图放不下“\(text.prefix(20))”", "the chart has no room for \"\(text.prefix(20))\"")
    }

    fileprivate static var shortenLabels: Message {
        Message(
            "请缩短名称、减少类别或系列，或在版式中加高统计图", "shorten names, use fewer categories or series, or make charts taller in the layout")
    }

    fileprivate static var mastheadTooTall: Message { Message("版头高出首页的版心", "the masthead is taller than the first page's text block") }

    fileprivate static var nameFewerAgencies: Message {
        Message("请减少发文机关或签发人，只列主办机关", "name fewer agencies or signers; the agency in charge is enough")
    }

    fileprivate static var rowTallerThanPage: Message {
        Message("这一行比一页还高，已接排到下页", "this row is taller than a page; it is continued on the next page")
    }

    fileprivate static var divideRow: Message { Message("如不希望一行跨页，请把内容分成几行", "to avoid this, divide its text into several rows") }

    fileprivate static func missingFace(_ role: String, file: String, _ name: String) -> Message {
        Message("缺少\(role)的字体文件 \(file)，以 \(name) 代替", "the face of \(role), \(file), is missing; \(name) is used instead")
    }

    fileprivate static var fetchFace: Message {
        Message("运行 make setup 补齐字体，或把单位自己的字体放入 fonts/own", "run make setup to fetch it, or put your own face into fonts/own")
    }
}
