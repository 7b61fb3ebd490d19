import Documents
import Reports
import Typesetting

/// Turns the issues of typesetting into diagnostics with places in the source.
struct TypesettingFindings {
    let origins: OriginMap
    let faces: OpenableFaces
    /// The full path of the folder for additional faces.
    let ownFaces: String

    /// Each missing or substituted character is reported once.
    func findings(_ issues: [SettingIssue]) -> [Diagnostic] {
        var seen: Set<IssueKind> = []
        return issues.compactMap { issue in
            let place = origins.place(issue.origin)
            switch issue.kind {
            case .missingGlyph(let scalar):
                guard seen.insert(issue.kind).inserted else { return nil }
                return Diagnostic(.error, .noGlyph, .noGlyph(scalar), at: place, hint: .addFace(ownFaces))
            case .unsettableScript(let script):
                guard seen.insert(issue.kind).inserted else { return nil }
                return Diagnostic(.error, .unsettableScript, .unsettableScript(script), at: place, hint: .setElsewhere)
            case .missingVariant(let scalar, let selector):
                guard seen.insert(issue.kind).inserted else { return nil }
                return Diagnostic(.warning, .missingVariant, .missingVariant(scalar, selector), at: place, hint: .addFace(ownFaces))
            case .fallbackFace(let scalar, let face):
                guard seen.insert(issue.kind).inserted else { return nil }
                return Diagnostic(.note, .substitutedFace, .substitutedFace(scalar, faces.name(face)), at: place)
            case .cellOverflow(let text):
                return Diagnostic(.warning, .cellOverflow, .cellOverflow(text), at: place, hint: .shortenCell)
            case .figureOverflow(let text):
                return Diagnostic(.error, .cellOverflow, .figureOverflow(text), at: place, hint: .fewerColumns)
            case .chartOverflow(let text):
                return Diagnostic(.warning, .chartLabelOmitted, .chartLabelOmitted(text), at: place, hint: .shortenLabels)
            case .chartValues(let count):
                return Diagnostic(.note, .chartLabelOmitted, .chartValuesOmitted(count), at: place, hint: .shortenLabels)
            case .headTooHigh:
                return Diagnostic(.warning, .mastheadTooTall, .mastheadTooTall, at: place, hint: .nameFewerAgencies)
            case .tooHigh:
                return Diagnostic(.note, .rowTallerThanPage, .rowTallerThanPage, at: place, hint: .divideRow)
            case .signatureAlone(let page):
                return Diagnostic(.warning, .signatureAlone, .signatureAlone(page), at: place, hint: .bringTextToSignature)
            case .respaced(let page):
                return Diagnostic(.note, .respaced, .respaced(page), at: place)
            case .noteApart(let page):
                return Diagnostic(.warning, .noteApart, .noteApart(page), at: place, hint: .shortenNotes)
            case .earlyEnd(let reason, let page):
                // Where the tables of a form stand is not for the author to change.
                guard place.path.contains("[") else { return nil }
                return Diagnostic(.note, .earlyEnd, .earlyEnd(reason, page), at: place)
            case .headingAlone(let page):
                return Diagnostic(.warning, .headingAlone, .headingAlone(page), at: place)
            case .followerAlone(let page):
                return Diagnostic(.warning, .headingAlone, .followerAlone(page), at: place)
            case .tableDivided(let page):
                return Diagnostic(.note, .tableDivided, .tableDivided(page), at: place)
            }
        }
    }

    /// The roles whose own face is missing, and faces of the office's own that are not used.
    var vacancies: [Diagnostic] {
        faces.banned.map { Diagnostic(.warning, .bannedFace, .bannedFace($0.file, $0.ban), hint: .askForRights) }
            + faces.vacant.map { vacancy in
                Diagnostic(
                    .warning, .missingFace, .missingFace(vacancy.role, file: vacancy.file, faces.name(vacancy.standIn)),
                    hint: .fetchFace)
            }
    }
}

extension Message {
    /// A character with its code point: `犇（U+7287）`.
    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// A combining mark on a circle, because it would combine with what stands before it.
    private static func shown(_ scalar: Unicode.Scalar) -> String {
        scalar.properties.generalCategory == .nonspacingMark ? "\u{25CC}\(scalar)" : String(scalar)
    }

    fileprivate static func noGlyph(_ scalar: Unicode.Scalar) -> Message {
        Message(
            "没有字体含有“\(shown(scalar))”（\(code(scalar))），无法印出",
            "no face has \(shown(scalar)) (\(code(scalar))); it cannot be printed")
    }

    fileprivate static func unsettableScript(_ script: UnsettableScript) -> Message {
        switch script {
        case .rightToLeft:
            Message(
                "维吾尔文、哈萨克文等从右到左书写的文字还不能排印", "Uyghur, Kazakh and other scripts that are written from right to left cannot be set yet")
        case .vertical: Message("蒙古文等竖写的文字还不能排印", "Mongolian and other vertical scripts cannot be set yet")
        }
    }

    fileprivate static var setElsewhere: Message {
        Message("请把这段文字做成图片插入，并写明 alt", "insert this text as an image with its alternative text")
    }

    fileprivate static func missingVariant(_ scalar: Unicode.Scalar, _ selector: Unicode.Scalar) -> Message {
        Message(
            "没有字体含有“\(scalar)”的这个异体（\(code(scalar)) \(code(selector))），印出的是通常的字形",
            "no face has this variant of \(scalar) (\(code(scalar)) \(code(selector))); its usual form is printed")
    }

    fileprivate static func addFace(_ folder: String) -> Message {
        Message("把含有此字的字体放入 \(folder)", "put a face that has it into \(folder)")
    }

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

    fileprivate static func chartValuesOmitted(_ count: Int) -> Message {
        Message("统计图有 \(count) 个数值没有位置标注", "the chart has no room to write \(count) of its values")
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

    fileprivate static func signatureAlone(_ page: Int) -> Message {
        Message("第\(page)页的落款上方没有正文", "the signature on page \(page) has no text above it")
    }

    fileprivate static var bringTextToSignature: Message {
        Message("请增减文字，使正文延续到落款所在的页", "add or remove text so that it continues on the page of the signature")
    }

    fileprivate static func respaced(_ page: Int) -> Message {
        Message(
            "第\(page)页缩小了行距，使落款与正文同页（GB/T 9704—2012 7.3.5.5）",
            "the lines of page \(page) are spaced more closely so that the signature has text on its page (GB/T 9704-2012 7.3.5.5)")
    }

    fileprivate static func noteApart(_ page: Int) -> Message {
        Message("第\(page)页放不下其注码的脚注，脚注始于下一页", "page \(page) has no room for a note; it starts on the next page")
    }

    fileprivate static var shortenNotes: Message { Message("请缩短脚注", "shorten the notes") }

    fileprivate static func headingAlone(_ page: Int) -> Message {
        Message("第\(page)页末与下页开头的内容本应同页", "what ends page \(page) and what begins the next belong on one page")
    }

    fileprivate static func followerAlone(_ page: Int) -> Message {
        Message(
            "这一段本应与上文同页，但前一页放不下，移到了第\(page)页",
            "this belongs on the page of the text above it, which has no room for it; it is on page \(page)")
    }

    fileprivate static func earlyEnd(_ reason: EarlyEnd, _ page: Int) -> Message {
        let why: (String, String) =
            switch reason {
            case .table: ("其后的表格不在此处拆开", "the table that follows is not divided here")
            case .block: ("其后的图或标题放不下", "the figure or title that follows finds no room")
            case .heading: ("标题须与下文同页", "a heading stays with its text")
            case .signature: ("落款须与正文同页", "the signature stays with text")
            case .lines: ("段落不留单行", "no single line is left alone")
            }
        return Message("第\(page)页未排满：\(why.0)", "page \(page) ends early: \(why.1)")
    }

    fileprivate static func tableDivided(_ page: Int) -> Message {
        Message(
            "表格在第\(page)页拆开，因为整表无法与必须同页的内容放在一起",
            "the table is divided on page \(page), since the whole finds no room beside what it belongs to")
    }

    fileprivate static func missingFace(_ role: String, file: String, _ name: String) -> Message {
        Message("缺少\(role)的字体文件 \(file)，以 \(name) 代替", "the face of \(role), \(file), is missing; \(name) is used instead")
    }

    fileprivate static func bannedFace(_ file: String, _ ban: EmbeddingBan) -> Message {
        let (chinese, english): (String, String) =
            switch ban {
            case .embedding: ("不许嵌入文件", "be embedded")
            case .subsetting: ("只许整套嵌入，不许取用其中的字", "be embedded in part")
            case .outlines: ("只许嵌入点阵", "be embedded as outlines")
            }
        return Message(
            "字体 \(file) 自身标明\(chinese)，没有使用", "the face \(file) says of itself that it may not \(english); it is not used")
    }

    fileprivate static var askForRights: Message {
        Message("请向字体厂商取得可以嵌入的版本", "ask its maker for a version that may be embedded")
    }

    fileprivate static var fetchFace: Message {
        Message("运行 make setup 补齐字体，或把单位自己的字体放入 fonts/own", "run make setup to fetch it, or put your own face into fonts/own")
    }
}
