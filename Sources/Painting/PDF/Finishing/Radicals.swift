/// The characters that a face draws with the glyphs of radicals (Unicode's Kangxi Radicals and CJK Radicals Supplement).
///
/// Where a glyph's text is not its own alone, Cairo asks the face which character it is, and the face names the lower of
/// two code points: ⾦ where 金 was meant. Who searches the file for 金 would not find it.
enum Radicals {
    private static let kangxi = Array(
        ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
            + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠")
            .unicodeScalars)

    /// What the free faces draw alike, by the radical's code point.
    private static let supplement: [UInt32: UInt32] = [
        0x2E82: 0x4E5B, 0x2E83: 0x4E5A, 0x2E85: 0x4EBB, 0x2E87: 0x20628, 0x2E89: 0x5202, 0x2E8B: 0x353E, 0x2E8D: 0x2D544, 0x2E8E: 0x5140,
        0x2E8F: 0x5C23, 0x2E90: 0x5C22,
        0x2E92: 0x5DF3, 0x2E93: 0x5E7A, 0x2E94: 0x5F51, 0x2E95: 0x5F50, 0x2E96: 0x5FC4, 0x2E98: 0x624C, 0x2E99: 0x6535, 0x2E9B: 0x65E1,
        0x2E9E: 0x6B7A, 0x2E9F: 0x6BCD,
        0x2EA0: 0x6C11, 0x2EA1: 0x6C35, 0x2EA3: 0x706C, 0x2EA4: 0x722B, 0x2EA6: 0x4E2C, 0x2EA8: 0x72AD, 0x2EA9: 0x248E9, 0x2EAB: 0x7F52,
        0x2EAD: 0x793B, 0x2EAE: 0x25AD7,
        0x2EAF: 0x7CF9, 0x2EB0: 0x7E9F, 0x2EB1: 0x7F53, 0x2EB2: 0x7F52, 0x2EB3: 0x34C1, 0x2EB9: 0x8002, 0x2EBA: 0x8080, 0x2EBD: 0x26951,
        0x2EBE: 0x8279, 0x2EBF: 0x8279,
        0x2EC1: 0x864E, 0x2EC2: 0x8864, 0x2EC3: 0x8980, 0x2EC4: 0x897F, 0x2EC5: 0x89C1, 0x2EC6: 0x89D2, 0x2EC7: 0x278B2, 0x2EC8: 0x8BA0,
        0x2EC9: 0x8D1D, 0x2ECA: 0x27FB7,
        0x2ECB: 0x8F66, 0x2ECC: 0x8FB6, 0x2ECD: 0x8FB6, 0x2ECE: 0x8FB6, 0x2ED0: 0x9485, 0x2ED1: 0x9577, 0x2ED2: 0x9578, 0x2ED3: 0x957F,
        0x2ED4: 0x95E8, 0x2ED5: 0x28E0F,
        0x2ED6: 0x961D, 0x2ED8: 0x9752, 0x2ED9: 0x97E6, 0x2EDA: 0x9875, 0x2EDB: 0x98CE, 0x2EDC: 0x98DE, 0x2EDD: 0x98DF, 0x2EDE: 0x2967F,
        0x2EDF: 0x98E0, 0x2EE0: 0x9963,
        0x2EE1: 0x29810, 0x2EE2: 0x9A6C, 0x2EE3: 0x9AA8, 0x2EE4: 0x9B3C, 0x2EE5: 0x9C7C, 0x2EE6: 0x9E1F, 0x2EE7: 0x5364, 0x2EE8: 0x9EA6,
        0x2EE9: 0x9EC4, 0x2EEA: 0x9EFE,
        0x2EEB: 0x6589, 0x2EEC: 0x9F50, 0x2EED: 0x6B6F, 0x2EEE: 0x9F7F, 0x2EEF: 0x7ADC, 0x2EF0: 0x9F99, 0x2EF1: 0x9F9C, 0x2EF2: 0x4E80,
        0x2EF3: 0x9F9F,
    ]

    /// The character itself; nil where the code point is no radical, or one that no character is drawn alike with.
    static func character(of radical: UInt32) -> UInt32? {
        switch radical {
        case 0x2F00...0x2FD5: kangxi[Int(radical - 0x2F00)].value
        case 0x2E80...0x2EF3: supplement[radical]
        default: nil
        }
    }

    /// A ToUnicode map (ISO 32000-1 9.10.3) without radicals; nil when it has none.
    static func mended(_ map: [UInt8]) -> [UInt8]? {
        // The maps are short and of one form: lines of a code and its text, each in angle brackets.
        var found = false
        var mended: [UInt8] = []
        mended.reserveCapacity(map.count)
        for line in map.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !mended.isEmpty { mended.append(0x0A) }
            if let start = line.lastIndex(of: UInt8(ascii: "<")), start > line.startIndex, let end = line.lastIndex(of: UInt8(ascii: ">")),
                end == start + 5,
                let code = UInt32(String(decoding: line[(start + 1)..<end], as: UTF8.self), radix: 16),
                let character = character(of: code).flatMap(Unicode.Scalar.init)
            {
                found = true
                mended += line[...start]
                for unit in String(Character(character)).utf16 {
                    let digits = String(unit, radix: 16)
                    mended += Array((String(repeating: "0", count: 4 - digits.count) + digits).utf8)
                }
                mended += line[end...]
            } else {
                mended += line
            }
        }
        return found ? mended : nil
    }
}
