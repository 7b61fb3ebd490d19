/// Characters that a PDF file names in the place of others. The file has glyphs, and what they mean is told by a table
/// that the program which made the file filled in as it could.
struct CharacterMending {
    private(set) var radicals = 0
    /// Characters of private use by the pages they stand on: what they mean is known to one face alone.
    private(set) var unknown: [Int: Int] = [:]

    mutating func mend(_ page: inout PrintedPage) {
        var mended: [PrintedCharacter] = []
        mended.reserveCapacity(page.characters.count)
        for character in page.characters {
            var character = character
            switch character.scalar.value {
            case 0xFB00...0xFB06:
                mended += Self.parted(character)
                continue
            case 0xE000...0xF8FF, 0xF0000...0x10FFFD, 0xFFFD:
                unknown[page.number, default: 0] += 1
                character.scalar = "\u{FFFD}"
            default:
                let unified = Self.unified(character.scalar)
                if unified != character.scalar { radicals += 1 }
                character.scalar = unified
            }
            mended.append(character)
        }
        page.characters = mended
    }

    /// The character that a radical or a compatibility ideograph looks like.
    static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2E80...0x2EF3:
            let found = supplement[Int(scalar.value) - 0x2E80]
            return found == "·" ? scalar : found
        case 0xF900...0xFA0D: return compatibility[Int(scalar.value) - 0xF900]
        default: return KangxiRadicals.unified(scalar)
        }
    }

    /// A ligature as its letters, each with its share of the room.
    private static func parted(_ character: PrintedCharacter) -> [PrintedCharacter] {
        let letters: [Unicode.Scalar] = Array(
            ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(character.scalar.value) - 0xFB00].unicodeScalars)
        let width = character.box.width / Float(letters.count)
        return letters.enumerated().map { index, letter in
            var box = character.box
            box.left += Float(index) * width
            box.right = box.left + width
            return PrintedCharacter(letter, box)
        }
    }

    /// U+2E80…2EF3, by Unicode's table of equivalent ideographs; · where there is none.
    private static let supplement: [Unicode.Scalar] = Array(
        ("·厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨" + "鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
            .unicodeScalars)

    /// U+F900…FA0D, by their canonical decompositions: they were made for a Korean standard, and fonts have them for
    /// the glyphs of common characters.
    private static let compatibility: [Unicode.Scalar] = Array(
        ("豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北"
            + "磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉"
            + "杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀").unicodeScalars)
}
