import CICU

/// Segments a Chinese text into words by ICU's dictionary, joined where the dictionary is finer than a title may be
/// broken.
enum Words {
    /// Returns the starts of words, in characters from the start of the text, without 0 and the end.
    static func starts(in text: String) -> [Int] {
        let offsets = boundaries(in: Array(text.utf16))
        var starts: [Int] = []
        var unit = 0
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if index > 0, offsets.contains(unit), !isJoined(characters, at: index) { starts.append(index) }
            unit += character.utf16.count
        }
        let joined = startsBesideSingles(starts, characters).union(startsInsidePhrases(characters))
        return starts.filter { !joined.contains($0) }
    }

    /// Returns ICU's boundaries, in UTF-16 units.
    private static func boundaries(in units: [UInt16]) -> Set<Int> {
        // ICU reads the text while it searches, so the buffer must stay valid.
        units.withUnsafeBufferPointer { units in
            guard let start = units.baseAddress, let words = gx_words_open(start, Int32(units.count)) else { return [] }
            defer { gx_words_close(words) }
            var offsets: Set<Int> = []
            while case let offset = gx_words_next(words), offset >= 0 { offsets.insert(Int(offset)) }
            return offsets
        }
    }

    /// Phrases of official language that a dictionary divides but a title should not.
    private static let phrases: [[Character]] = [
        "政府信息公开", "政府信息公開", "年度报告", "年度報告", "人民代表大会", "人民代表大會", "市场监督管理", "自然资源", "住房和城乡建设", "营商环境", "人力资源和社会保障",
        "发展和改革", "经济和信息化", "农业农村", "退役军人事务", "国有资产监督管理", "应急管理", "行政审批", "公共资源交易", "实施方案", "实施意见", "实施细则", "管理办法", "若干措施",
        "若干意见", "工作方案", "工作要点", "指导意见", "贯彻落实", "紧急通知", "人民政府", "人民法院", "人民检察院", "地方性法规",
    ].map(Array.init)

    private static func startsInsidePhrases(_ characters: [Character]) -> Set<Int> {
        var inside: Set<Int> = []
        for phrase in phrases where phrase.count <= characters.count {
            for start in 0...(characters.count - phrase.count) where characters[start..<(start + phrase.count)].elementsEqual(phrase) {
                inside.formUnion((start + 1)..<(start + phrase.count))
            }
        }
        return inside
    }

    /// A dictionary returns an unknown word as single characters (印 发, 营 商). Two of them form a word. A single one, or
    /// more than two, may belong to either side and is joined with both.
    private static func startsBesideSingles(_ starts: [Int], _ characters: [Character]) -> Set<Int> {
        var joined: Set<Int> = []
        let edges = [0] + starts + [characters.count]
        var index = 0
        while index < edges.count - 1 {
            var end = index
            while end < edges.count - 1, edges[end + 1] - edges[end] == 1, isHan(characters[edges[end]]) { end += 1 }
            if end == index {
                index += 1
                continue
            }
            for inner in (index + 1)..<max(end, index + 1) { joined.insert(edges[inner]) }
            if end - index != 2 {
                if edges[index] > 0, isHan(characters[edges[index] - 1]) { joined.insert(edges[index]) }
                joined.insert(edges[end])
            }
            index = end
        }
        return joined
    }

    private static func isHan(_ character: Character) -> Bool { CharacterClass.of(character.unicodeScalars.first!) == .han }

    /// Single characters that end the word before them: ranks of offsets and offices, measure words, particles.
    private static let endings: Set<Character> = [
        "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡", "村", "區", "縣", "鎮", "鄉", "局", "厅", "部", "委", "办", "会", "院", "所", "处", "科", "室", "廳",
        "辦",
        "會", "處", "年", "月", "日", "号", "號", "届", "期", "次", "条", "件", "个", "的", "地", "得", "了", "等", "性", "化", "者", "员", "案", "法", "令", "函",
        "度", "制", "级", "类", "率", "额", "量", "权", "们", "上", "中", "下", "内", "外", "后", "前",
    ]
    /// Single characters that begin the word after them.
    private static let beginnings: Set<Character> = [
        "第", "各", "本", "该", "全", "被", "把", "将", "在", "对", "向", "从", "由", "以", "为", "至", "及", "和", "与", "暨", "或", "並", "并",
    ]

    private static func isJoined(_ characters: [Character], at index: Int) -> Bool {
        let left = characters[index - 1]
        let right = characters[index]
        if left.isASCII && left.isNumber || right.isASCII && right.isNumber && left == "第" { return true }
        if endings.contains(right) && left != "》" || beginnings.contains(left) { return true }
        // The prohibition rules for line start and line end also apply to titles.
        let before = CharacterClass.of(left.unicodeScalars.first!)
        let after = CharacterClass.of(right.unicodeScalars.first!)
        return after.isBarredFromStart(.strict) || before.isBarredFromEnd || after == .space
    }
}
