import Documents

/// Where a line should not end because the characters on both sides belong to one name: a name that the document declares,
/// a person's name with ·, a name of two characters with a space between them, and 年度.
struct NamePlaces {
    /// The places inside names, as the index of the character after the break.
    private(set) var inside: Set<Int> = []
    /// The places inside 李　四, where a break would look like two names.
    private(set) var insideSpaced: Set<Int> = []
    /// The names that the document declares, wherever they occur.
    private(set) var declared: [Range<Int>] = []

    private let text: [Unicode.Scalar]

    /// - Parameter text: the first scalar of each character.
    init(in text: [Unicode.Scalar], names: NameTree) {
        self.text = text
        for index in text.indices.dropFirst() {
            switch text[index] {
            case "·", "‧", "・": addName(around: index)
            case "\u{3000}": addSpacedName(around: index)
            case "度" where text[index - 1] == "年": inside.insert(index)
            default: break
            }
        }
        guard !names.isEmpty else { return }
        for start in text.indices {
            for name in names.names(in: text, at: start) {
                declared.append(name)
                inside.formUnion((name.lowerBound + 1)..<name.upperBound)
            }
        }
    }

    /// The parts of such a name have at least two characters. Where they end is not written, but most consist of characters
    /// that transcribe sounds.
    private mutating func addName(around index: Int) {
        guard isHan(index - 1), isHan(index + 1) else { return }
        var start = index - 1
        while isHan(start - 1), index - start < 2 || index - start < Self.longestPart && Self.sounds.contains(text[start - 1]) {
            start -= 1
        }
        var end = index + 2
        while isHan(end), end - index < 3 || end - index <= Self.longestPart && Self.sounds.contains(text[end]) { end += 1 }
        inside.formUnion((start + 1)..<end)
    }

    /// A single character on one side, or a common family name before the space: in 局长　张三 and 第一章　总则 the space divides
    /// two words.
    private mutating func addSpacedName(around index: Int) {
        guard isHan(index - 1), isHan(index + 1) else { return }
        if !isHan(index - 2) || !isHan(index + 2) || Self.familyNames.contains(text[index - 1]) {
            insideSpaced.formUnion([index, index + 1])
        }
    }

    private func isHan(_ index: Int) -> Bool { text.indices.contains(index) && CharacterClass.of(text[index]) == .han }

    private static let longestPart = 8

    private static let sounds = Set(
        ("阿艾爱安奥巴白拜班邦贝比彼宾波伯勃博卜布查昌茨达代戴丹道德登邓迪蒂丁东杜都顿厄恩尔法凡菲费芬丰佛夫弗福甫盖甘冈戈哥格根贡古瓜圭哈海汉豪合赫黑亨洪胡霍基吉加贾简姜杰金津喀卡凯坎康考柯科克肯孔寇库夸昆"
            + "拉莱赖兰朗劳勒雷里利力莉历丽连廉良列琳林龙隆卢鲁罗洛玛马迈麦买曼芒毛梅门蒙孟米密缅摩莫默姆木穆拿纳娜乃奈尼妮涅宁纽努诺欧帕派潘庞培佩彭皮普齐恰钱乔切钦琴热仁日荣茹瑞若萨塞赛桑色沙莎莎绍圣施什史"
            + "舒朔丝司斯松苏素索塔台泰坦唐特腾提汀廷通图吐托陀娃瓦旺威维伟温翁沃乌吾武伍西希锡夏肖谢辛逊雅亚牙延耶叶伊依英永尤玉约泽曾扎詹珍芝卓孜佐").unicodeScalars)

    private static let familyNames = Set(
        ("王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪姜范姚谭廖邹熊陆郝孔崔邱秦侯邵孟雷汤尹黎乔贺赖龚"
            + "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧賈葉閻餘鍾譚鄒陸湯喬賀賴龔").unicodeScalars)
}
