/// Where a line may end, and how gladly (CLREQ "Prohibition Rules for Line Start and Line End"; GB/T 15834-2011 5.1).
enum BreakRules {
    /// The price of a break that is legal but parts what belongs together.
    static let reluctant = 300.0
    /// Only where nothing else is left.
    static let never = Double.infinity

    /// What follows a number closely enough to be kept on its line: units, parts of dates, counters of documents.
    private static let units: Set<Unicode.Scalar> = [
        "年", "月", "日", "号", "条", "件", "项", "章", "款", "个", "次", "万", "亿", "元", "人", "家", "份", "页", "期", "届", "户", "篇", "名", "时", "分", "秒", "级",
        "天", "岁", "倍", "米", "吨", "亩", "度", "楼", "层", "室", "周", "類", "类", "處", "处", "宗", "起", "批", "場", "场", "號", "條", "項", "億", "萬", "個",
    ]

    /// The price of ending a line after `left`; `before` is the atom in front of it.
    static func price(before: Atom?, left: Atom, right: Atom) -> Double {
        if right.kind == .space || right.kind == .wideSpace { return never }
        if left.kind == .space {
            // GB/T 9704, ISO 19005-2: the number belongs to the standard's letters.
            if right.kind == .digit, let before, ("A"..."Z").contains(before.scalar) { return reluctant }
            return 0
        }
        if left.kind == .wideSpace || left.kind == .invisible { return right.kind.isBarredFromStart ? never : 0 }
        if right.kind == .invisible { return never }
        if right.kind.isBarredFromStart || left.kind.isBarredFromEnd { return never }
        switch (left.kind, right.kind) {
        case (.digit, .digit), (.digit, .latin), (.latin, .digit): return never
        case (.latin, .latin): return westernPrice(before: before, left: left, right: right)
        case (.prefix, _), (_, .suffix): return never
        case (.digit, .han): return units.contains(right.scalar) ? reluctant : 20
        case (.han, .digit):
            if left.scalar == "第" { return never }
            return "年月〔".unicodeScalars.contains(left.scalar) ? reluctant / 2 : 0
        case (.closing, .digit): return left.scalar == "〕" ? never : 0
        case (.connector, .digit), (.dash, .digit): return never
        case (.interpunct, _): return reluctant
        case (.han, .opening): return right.scalar == "〔" ? reluctant : 0
        default: return 0
        }
    }

    /// A Western word breaks after a hyphen or solidus that joins letters, and after the marks of an address.
    private static func westernPrice(before: Atom?, left: Atom, right: Atom) -> Double {
        guard let before, before.kind == .latin else { return never }
        switch left.scalar {
        case "-", "/", "?", "&", "=": return ("A"..."z").contains(before.scalar) && ("A"..."z").contains(right.scalar) ? reluctant / 2 : never
        default: return never
        }
    }
}
