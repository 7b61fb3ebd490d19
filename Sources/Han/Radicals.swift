/// Unicode's Kangxi Radicals (U+2F00…2FD5) and CJK Radicals Supplement (U+2E80…2EF3): symbols that look like characters and
/// that no search for the character finds. The only table of them.
///
/// The mapping is Unicode's property Equivalent_Unified_Ideograph (UAX #44; EquivalentUnifiedIdeograph.txt 17.0.0), which for
/// Kangxi radicals agrees with their compatibility decompositions.
package enum Radicals {
    /// Whether a scalar is one of the radicals; two code points of the block are unassigned.
    package static func isRadical(_ scalar: Unicode.Scalar) -> Bool { (0x2E80...0x2FDF).contains(scalar.value) }

    /// The unified ideograph that a radical is equivalent to; nil if the scalar is no radical, or is ⺀, which has none.
    package static func ideograph(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2F00...0x2FD5: return kangxi[Int(scalar.value) - 0x2F00]
        case 0x2E80...0x2EF3:
            let found = supplement[Int(scalar.value) - 0x2E80]
            return found == "·" ? nil : found
        default: return nil
        }
    }

    /// The ideograph that fonts draw with the same glyph as a radical.
    ///
    /// It is the equivalent one but for three radicals. Pan-Chinese fonts (Noto CJK, Source Han) map each of these to the
    /// glyph of another character that has exactly its shape, so where a glyph is traced back to text, that one was meant.
    package static func ideographWithSameGlyph(as scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2E8D: "\u{2D544}"
        case 0x2EA9: "\u{248E9}"
        case 0x2EAB: "罒"
        default: ideograph(of: scalar)
        }
    }

    private static let kangxi: [Unicode.Scalar] = Array(
        ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳"
            + "心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸"
            + "缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音"
            + "頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars)

    /// · where there is no equivalent ideograph or no character.
    private static let supplement: [Unicode.Scalar] = Array(
        ("·厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿"
            + "肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟").unicodeScalars)
}
