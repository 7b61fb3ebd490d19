import Documents

/// Where a line may end, and at what price (CLREQ "Prohibition Rules for Line Start and Line End"; GB/T 15834-2011
/// 5.1).
struct BreakRules {
    /// The price of a break that is allowed but separates characters that belong together.
    static let reluctant = 300.0
    /// The price of a break that is better than nothing only where a line would be overfull. It exceeds that of any line
    /// that fits.
    static let lastResort = 100_000_000.0
    /// The price of a prohibited break.
    static let never = Double.infinity

    let atoms: [Atom]
    let level: LineStyle.Prohibitions
    private let names: NamePlaces
    private let addresses: [Range<Int>]

    init(_ measure: LineMeasure) {
        atoms = measure.atoms
        level = measure.style.prohibitions
        names = NamePlaces(in: atoms.map { $0.scalar }, names: measure.style.names)
        addresses = measure.addresses
    }

    /// Characters kept on the line of the number before them: units, parts of dates, counters of documents.
    static let units: Set<Unicode.Scalar> = [
        "号", "条", "件", "项", "章", "款", "个", "次", "万", "亿", "元", "人", "家", "份", "页", "期", "届", "户", "篇", "名", "时", "分", "秒", "级",
        "天", "岁", "倍", "米", "吨", "亩", "度", "楼", "层", "室", "周", "類", "类", "處", "处", "宗", "起", "批", "場", "场", "號", "條", "項", "億", "萬", "個",
        "千", "百", "节", "部", "所", "块", "台", "辆", "例", "位", "版", "点", "则", "卷", "册", "幅", "间", "路", "线", "座", "张", "种", "双", "套", "节", "環",
        "环",
        "對", "对", "股", "枚", "課", "课", "站", "筆", "笔", "公", "平", "立", "纸",
    ]

    /// Returns the price of a break in front of an atom other than the first.
    func price(at index: Int) -> Double { max(characterPrice(index), namePrice(index)) }

    /// A name may be divided where its line would be too loose otherwise, unless its run keeps names.
    private func namePrice(_ index: Int) -> Double {
        if names.insideSpaced.contains(index) { return Self.lastResort }
        guard names.inside.contains(index) else { return 0 }
        return atoms[index].keepsNames ? Self.lastResort : Self.reluctant
    }

    private func characterPrice(_ index: Int) -> Double {
        let left = atoms[index - 1]
        let right = atoms[index]
        if right.kind == .space || right.kind == .wideSpace { return Self.never }
        // The mark of a note belongs to the text before it, also to a stop and to another mark.
        if right.isNoteMark { return Self.never }
        // So does a superscript or a subscript, and no line is broken inside one unless it is Chinese text.
        if right.script != nil, right.script != left.script || right.kind.isWestern { return Self.never }
        if left.scalar.isGlue || right.scalar.isGlue || right.kind == .invisible { return Self.never }
        if isBarredFromStart(index) || isBehindOpening(index) { return Self.never }
        if left.isNoteMark { return 0 }
        if let address = addresses.first(where: { $0.lowerBound < index && index < $0.upperBound }) {
            return priceInAddress(index, address)
        }
        if left.kind == .space { return priceAfterSpace(index) }
        if left.kind == .wideSpace { return 0 }
        if left.kind == .invisible { return isInsideWord(index) ? Self.never : 0 }
        switch (left.kind, right.kind) {
        case (.dash, .dash), (.ellipsis, .ellipsis): return left.scalar == right.scalar && isInsidePair(index) ? Self.never : 0
        case (.digit, .digit), (.digit, .latin), (.latin, .digit): return Self.never
        case (.latin, .latin): return westernPrice(index)
        case (.latin, _) where left.scalar == "/":
            return index > 1 && atoms[index - 2].kind.isWestern ? Self.reluctant / 2 : priceAfterSolidus(right)
        case (.latin, _) where left.scalar == "-": return Self.reluctant / 2
        case (.digit, .han): return priceAfterNumber(index)
        case (.han, .digit):
            if left.scalar == "第" { return Self.never }
            return "年月".unicodeScalars.contains(left.scalar) ? Self.reluctant / 2 : 0
        case (.closing, .digit): return left.scalar == "〕" ? Self.never : 0
        case (.connector, _): return right.kind.isWestern ? priceInRange(index) : Self.reluctant / 2
        case (.solidus, _): return priceAfterSolidus(right)
        case (.interpunct, _): return Self.reluctant
        case (.han, .opening): return right.scalar == "〔" ? Self.reluctant : 0
        default: return 0
        }
    }

    /// A half-width mark after a Han character or a space is prohibited like its full-width counterpart.
    private func isBarredFromStart(_ index: Int) -> Bool {
        let atom = atoms[index]
        let left = atoms[index - 1]
        if atom.kind.isBarredFromStart(level) { return true }
        guard atom.kind == .latin, !left.kind.isWestern else { return false }
        let next = index + 1 < atoms.count ? atoms[index + 1].kind : .space
        switch atom.scalar {
        // .docx is a word, -5 a number.
        case ".": return !next.isWestern
        case "-": return !next.isWestern
        case "/": return level >= .gb && left.kind != .space
        default: return atom.scalar.isWesternClosing
        }
    }

    /// Whether the break would leave an opening mark at the end of a line, possibly with spaces after it.
    private func isBehindOpening(_ index: Int) -> Bool {
        var last = index - 1
        while last > 0, atoms[last].kind == .space || atoms[last].kind == .wideSpace || atoms[last].kind == .invisible { last -= 1 }
        let atom = atoms[last]
        return atom.kind.isBarredFromEnd || atom.kind == .latin && atom.scalar.isWesternOpening
    }

    /// Whether the break is inside a word. Of the invisible characters only a zero-width space permits a break.
    private func isInsideWord(_ index: Int) -> Bool {
        var last = index - 1
        while last > 0, atoms[last].kind == .invisible {
            if atoms[last].scalar == "\u{200B}" { return false }
            last -= 1
        }
        return atoms[last].kind.isWestern && atoms[index].kind.isWestern
    }

    /// Before a line becomes too loose, 2021—2035年 may be broken after its dash (CLREQ: connectors never begin a line,
    /// but may end one). 3～5件 is too short for that, and GB/T 9704—2012 is one number.
    private func priceInRange(_ index: Int) -> Double {
        guard atoms[index].kind == .digit else { return Self.never }
        var first = index - 1
        while first > 0, atoms[first - 1].kind == .digit { first -= 1 }
        let isLong = index - 1 - first >= 4
        while first > 0, atoms[first - 1].kind == .space { first -= 1 }
        return isLong && (first == 0 || atoms[first - 1].kind != .latin) ? Self.reluctant * 2 : Self.never
    }

    /// GB/T 15834-2011 5.1.9: a solidus never ends a line.
    private func priceAfterSolidus(_ right: Atom) -> Double {
        level >= .gb || right.kind.isWestern ? Self.never : Self.reluctant / 2
    }

    /// —— and …… are pairs. A sequence of them may be broken between two pairs.
    private func isInsidePair(_ index: Int) -> Bool {
        if atoms[index].scalar == "\u{2E3A}" { return false }
        var first = index - 1
        while first > 0, atoms[first - 1].scalar == atoms[index].scalar { first -= 1 }
        return !(index - first).isMultiple(of: 2)
    }

    /// 第5条, 〔2021〕30号 and 1月11日 are never broken; 30件 keeps its unit unless that makes a line loose.
    private func priceAfterNumber(_ index: Int) -> Double {
        if "年月日".unicodeScalars.contains(atoms[index].scalar) { return Self.never }
        guard Self.units.contains(atoms[index].scalar) else { return 20 }
        var first = index - 1
        while first > 0, atoms[first - 1].kind == .digit { first -= 1 }
        if first > 0, atoms[first - 1].scalar == "第" || atoms[first - 1].scalar == "〕" { return Self.never }
        return Self.reluctant
    }
}
