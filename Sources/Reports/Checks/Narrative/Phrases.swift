/// Words that may surround a topic without changing what its number counts, whatever the form. A clause with any other word is
/// ignored: a wrong diagnostic costs more than a missing one.
enum Phrases {
    static let before: [[Unicode.Scalar]] = [
        "全年", "本年度", "本年", "年内", "当年", "年末", "年底", "截至年底", "截至年末", "目前", "共计", "共", "合计", "总计", "其中", "连同", "和", "及", "以及", "与", "加上", "已",
        "我局", "本局", "我市", "我县", "我区", "我镇", "我乡", "我省", "我委", "我办", "我厅", "我院", "我街道", "我单位", "本机关", "本单位", "本市", "本县", "本区",
        "全局", "全委", "全厅", "办结的申请中", "已办结的申请中", "收到", "接到", "受理", "依法", "均", "按期", "按时",
        "政府信息公开", "因政府信息公开", "因政府信息公开工作", "引发", "引起", "产生", "的", "发生", "被申请", "被提起", "提起", "涉及", "作出", "作", "新", "经", "：", "、", "是", "为",
    ].map(\.scalars)

    /// A phrase before a colon that ends in one of these does not qualify the number after it.
    static let introductions: [[Unicode.Scalar]] = ["结果", "情况", "如下", "数据"].map(\.scalars)

    /// These make it doubtful that the table counts the same.
    static let doubtful: [[Unicode.Scalar]] = ["办理", "公开", "公示", "主动公开", "办结"].map(\.scalars)

    static let after: [[Unicode.Scalar]] = [
        "申请", "政府信息公开申请", "政府信息公开", "信息公开申请", "依申请公开", "政府信息", "公开申请", "数量", "件数", "总数", "总量", "总计", "的", "有", "为", "是", "了", "到", "共",
        "共计", "合计",
        "案件", "案", "决定", "处理决定", "答复", "办理", "继续办理", "：", "达", "达到", "各类", "金额", "收入", "公民、法人和其他组织", "提出的",
    ].map(\.scalars)

    /// All agencies of a place: the tables of a government count them, those of an office do not.
    static let everywhere: [[Unicode.Scalar]] = ["全市", "全县", "全区", "全省", "全镇", "全乡", "全街道", "全系统", "各级行政机关"].map(\.scalars)
    static let governments = ["政府", "省", "自治区", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "街道办事处", "管委会", "管理委员会"]

    /// What may follow a word for a total; `共答复34件` is not one.
    static let afterTotal: [[Unicode.Scalar]] = ["申请", "政府信息公开申请", "的", "为", "是", "有", "：", "总数", "数量"].map(\.scalars)

    static let total: [[Unicode.Scalar]] = ["共计", "合计", "总计", "共须办理", "共需办理", "共应办理", "两项合计", "共"].map(\.scalars)

    /// A sentence with one of these counts a part, or another period.
    static let partial: [[Unicode.Scalar]] = [
        "本级", "各区", "区县", "县（市、区）", "乡镇", "街道", "下属", "所属", "季度", "月份", "上半年", "下半年", "以来", "累计", "平均", "网站", "信函", "当面", "邮寄", "邮件", "传真",
        "现场", "线上",
        "上年", "去年", "上一年", "同期", "往年", "历年", "前年",
    ].map(\.scalars)

    /// Phrases with a word of `partial` that do not have this effect.
    static let harmless: [[Unicode.Scalar]] = [
        "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "上年结转", "上年度结转", "上一年度结转", "上一年结转", "去年结转", "结转上年",
    ].map(\.scalars)

    /// Between the things of which there was none.
    static let connectives: [[Unicode.Scalar]] = ["、", "和", "及", "或", "情况", "情形"].map(\.scalars)

    static let noneReceived: [[Unicode.Scalar]] = ["未收到", "没有收到", "未接到", "没有接到", "未新收", "没有新收"].map(\.scalars)
    static let noneHappened: [[Unicode.Scalar]] = ["未发生", "没有发生", "没有", "无", "未收到", "没有收到", "未被申请", "未被提起", "未引发"].map(\.scalars)

    /// The ends that a sequence of phrases can reach from one of the starts.
    static func reach(_ phrases: [[Unicode.Scalar]], in text: [Unicode.Scalar], from starts: Set<Int>) -> Set<Int> {
        var reached = starts
        var open = Array(starts)
        while let at = open.popLast() {
            guard at < text.count else { continue }
            let first = text[at]
            for phrase in phrases where phrase[0] == first && text[at...].starts(with: phrase) && reached.insert(at + phrase.count).inserted
            { open.append(at + phrase.count) }
        }
        return reached
    }
}

extension String {
    /// Faster to compare than characters; a Han character is one scalar.
    var scalars: [Unicode.Scalar] { Array(unicodeScalars) }

    init(_ scalars: some Sequence<Unicode.Scalar>) {
        self.init()
        unicodeScalars.append(contentsOf: scalars)
    }
}

extension Array where Element == Unicode.Scalar {
    func holds(_ word: [Unicode.Scalar]) -> Bool {
        guard let first = word.first, count >= word.count else { return false }
        return indices.contains { self[$0] == first && self[$0...].starts(with: word) }
    }
}
