import Reports

/// The texts of the blank spreadsheet besides the labels of the form. The importer recognises a sheet by the text of its
/// first cell; if such a text changes, the old one must stay readable.
struct BlankWords: Sendable {
    var factsSheet, factsTitle: String
    var form, language, agency, year, source, date, name, signed: String
    var fixedHint, agencyHint, yearHint, optionalHint, dateHint: String
    var instructions: [String]
    var state, allAgree, someDiffer: String
    var proseSheet, proseTitle, preamble, preambleHint, proseHint, notesHint: String
    var table: String
    var checksSheet, checksTitle, number, sheet, rule, cell, left, right, result, agrees, differs, unfilled: String
    var countTitle, countText, amountText, yearText: String

    static let all = [simplified, traditional]

    static func of(_ language: Report.Language) -> BlankWords { language == .traditional ? traditional : simplified }

    static let simplified = BlankWords(
        factsSheet: "填表说明", factsTitle: "填表说明和基本信息",
        form: "报告格式", language: "文字", agency: "机关名称", year: "报告年度", source: "发布来源", date: "发布日期", name: "署名", signed: "成文日期",
        fixedHint: "请勿改动", agencyHint: "全称或规范化简称", yearHint: "报告所述的年度，不是发布的年度", optionalHint: "可不填", dateHint: "可不填；如 2024-01-11",
        instructions: [
            "1. 各表只填白色格；没有发生的填 0，暂缺的留空，不写“/”“-”“无”。",
            "2. 总计由填表人填写。各项填全而等式不成立时，有关的格变红；“核对”表列出全部等式。",
            "3. 正文每段占一行，写在 A 列各标题之下；行不够时插入行即可。",
            "4. 填好后运行 gxpdf import 本文件.xlsx，即得 report.json。",
        ],
        state: "核对结果", allAgree: "没有不符的等式", someDiffer: "处等式不成立，见“核对”表",
        proseSheet: "正文", proseTitle: "正文（每段一行，写在各标题之下）", preamble: "前言", preambleHint: "写在标题之后、第一部分之前的文字；可不填", proseHint: "每段一行；没有内容的写“无”",
        notesHint: "表格见“%”；表后的说明写在这里，可不填",
        table: "表",
        checksSheet: "核对", checksTitle: "核对（由公式计算，不必填写，也不导入）", number: "序号", sheet: "工作表", rule: "核对内容", cell: "位置", left: "左边",
        right: "右边", result: "结果", agrees: "相符", differs: "不符", unfilled: "未填全",
        countTitle: "请核对", countText: "这里填整数（%），没有发生的填 0。", amountText: "这里填不小于 0 的金额，单位见表头。", yearText: "请填四位年份，如 2023。")

    static let traditional = BlankWords(
        factsSheet: "填表說明", factsTitle: "填表說明和基本信息",
        form: "報告格式", language: "文字", agency: "機關名稱", year: "報告年度", source: "發布來源", date: "發布日期", name: "署名", signed: "成文日期",
        fixedHint: "請勿改動", agencyHint: "全稱或規範化簡稱", yearHint: "報告所述的年度，不是發布的年度", optionalHint: "可不填", dateHint: "可不填；如 2024-01-11",
        instructions: [
            "1. 各表只填白色格；沒有發生的填 0，暫缺的留空，不寫“/”“-”“無”。",
            "2. 總計由填表人填寫。各項填全而等式不成立時，有關的格變紅；“核對”表列出全部等式。",
            "3. 正文每段佔一行，寫在 A 列各標題之下；行不夠時插入行即可。",
            "4. 填好後運行 gxpdf import 本文件.xlsx，即得 report.json。",
        ],
        state: "核對結果", allAgree: "沒有不符的等式", someDiffer: "處等式不成立，見“核對”表",
        proseSheet: "正文", proseTitle: "正文（每段一行，寫在各標題之下）", preamble: "前言", preambleHint: "寫在標題之後、第一部分之前的文字；可不填", proseHint: "每段一行；沒有內容的寫“無”",
        notesHint: "表格見“%”；表後的說明寫在這裏，可不填",
        table: "表",
        checksSheet: "核對", checksTitle: "核對（由公式計算，不必填寫，也不導入）", number: "序號", sheet: "工作表", rule: "核對內容", cell: "位置", left: "左邊",
        right: "右邊", result: "結果", agrees: "相符", differs: "不符", unfilled: "未填全",
        countTitle: "請核對", countText: "這裏填整數（%），沒有發生的填 0。", amountText: "這裏填不小於 0 的金額，單位見表頭。", yearText: "請填四位年份，如 2023。")
}
