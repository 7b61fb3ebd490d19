@testable import Documents
@testable import Typesetting

/// The effects of line styles: widths of marks, space around Western text, hanging punctuation.
enum StyleCases {
    static let all: [LineCase] = kaiming + half + hanLatin + hanging + lineStart + stops

    /// 开明式: marks at the ends of sentences are full width, all others half width.
    static let kaiming: [LineCase] =
        ["、", "，", "；", "：", "”", "’", "）", "》", "〉", "〕", "】", "」", "』"].map { mark in
            LineCase(Rule.widths, "甲乙丙丁\(mark)戊己庚辛壬", 6.5, "甲乙丙丁\(mark)戊己|庚辛壬", style: .kaiming)
        }
        + ["（", "《", "“", "‘", "〔"].map { mark in
            LineCase(Rule.widths, "甲乙丙丁\(mark)戊己庚辛壬", 6.5, "甲乙丙丁\(mark)戊己|庚辛壬", style: .kaiming)
        }
        + ["。", "？", "！"].map { mark in
            LineCase(Rule.widths, "甲乙丙丁\(mark)戊己庚辛壬", 7, "甲乙丙丁\(mark)戊己|庚辛壬", style: .kaiming)
        } + [
            LineCase(Rule.widths, "甲乙丙丁，戊己庚辛，壬癸子丑", 9, "甲乙丙丁，戊己庚辛，|壬癸子丑", style: .kaiming),
            LineCase(Rule.lineStart, "甲乙丙丁戊，己庚辛", 5, "甲乙丙丁|戊，己庚辛", style: .kaiming),
            LineCase(Rule.lineEnd, "甲乙丙丁（戊己）庚", 4.5, "甲乙丙丁|（戊己）庚", style: .kaiming),
            LineCase(Rule.dash, "甲乙丙——丁戊己", 5, "甲乙丙——|丁戊己", style: .kaiming),
            LineCase(Rule.ellipsis, "甲乙丙……丁戊己", 5, "甲乙丙……|丁戊己", style: .kaiming),
            LineCase(Rule.lineTrim, "甲乙丙丁。戊己庚", 4.5, "甲乙丙丁。|戊己庚", style: .kaiming),
        ]

    /// 半角式: every mark is half width.
    static let half: [LineCase] =
        ["、", "，", "；", "：", "。", "？", "！", "”", "’", "）", "》", "〉", "〕", "】", "（", "《", "“", "‘"].map { mark in
            LineCase(Rule.widths, "甲乙丙丁\(mark)戊己庚辛壬", 6.5, "甲乙丙丁\(mark)戊己|庚辛壬", style: .half)
        } + [
            LineCase(Rule.widths, "甲乙。丙丁，戊己！庚辛壬", 7.5, "甲乙。丙丁，戊己！|庚辛壬", style: .half),
            LineCase(Rule.widths, "甲乙《丙丁》（戊己）庚辛壬", 8, "甲乙《丙丁》（戊己）|庚辛壬", style: .half),
            LineCase(Rule.dash, "甲乙丙——丁戊己", 5, "甲乙丙——|丁戊己", style: .half),
            LineCase(Rule.ellipsis, "甲乙丙……丁戊己", 5, "甲乙丙……|丁戊己", style: .half),
            LineCase(Rule.lineStart, "甲乙丙丁戊。己庚辛", 5, "甲乙丙丁|戊。己庚辛", style: .half),
        ]

    /// The space between Han characters and Western ones adds to the width of the line, but not at its ends.
    static let hanLatin: [LineCase] =
        [0.125, 0.25].flatMap { space in
            let style = LineStyle(hanLatinSpace: space)
            return [
                LineCase(Rule.hanLatin, "甲乙丙ab丁戊己庚辛", 6 + 2 * space, "甲乙丙ab丁戊|己庚辛", style: style),
                LineCase(Rule.hanLatin, "甲乙丙12丁戊己庚辛", 6 + 2 * space, "甲乙丙12丁戊|己庚辛", style: style),
                LineCase(Rule.hanLatin, "甲乙丙ab丁戊己庚", 4 + space, "甲乙丙ab|丁戊己庚", style: style),
                LineCase(Rule.hanLatin, "甲乙丙ab丁戊己庚", 3, "甲乙丙|ab丁|戊己庚", style: style),
                // There is none next to a mark.
                LineCase(Rule.hanLatin, "甲乙，ab。丁戊己庚", 6, "甲乙，ab。丁|戊己庚", style: style),
                LineCase(Rule.hanLatin, "甲乙（ab）丁戊己庚", 6, "甲乙（ab）丁|戊己庚", style: style),
                LineCase(Rule.hanLatin, "甲乙《ab》丁戊己庚", 6, "甲乙《ab》丁|戊己庚", style: style),
                LineCase(Rule.hanLatin, "甲乙2023年丁戊己", 6 + 2 * space, "甲乙2023年丁|戊己", style: style),
            ]
        } + [
            LineCase(Rule.hanLatin, "甲乙丙ab丁戊己庚辛", 6, "甲乙丙ab丁戊|己庚辛"),
            // A quarter of an em may be reduced to an eighth.
            LineCase(Rule.reducing, "甲乙丙ab丁戊己庚辛", 6.25, "甲乙丙ab丁戊|己庚辛", style: LineStyle(hanLatinSpace: 0.25)),
        ]

    /// Only 、，。 hang, only one of them, and only if they would not fit.
    static let hanging: [LineCase] =
        ["、", "，", "。"].flatMap { mark in
            [
                LineCase(Rule.hanging, "甲乙丙丁戊己庚辛壬癸\(mark)子丑寅", 10, "甲乙丙丁戊己庚辛壬癸\(mark)|子丑寅", style: .hung),
                LineCase(Rule.hanging, "甲乙丙丁戊己庚辛壬癸\(mark)子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸\(mark)子丑寅"),
                LineCase(Rule.hanging, "甲乙丙丁戊己庚辛壬\(mark)癸子丑", 10, "甲乙丙丁戊己庚辛壬\(mark)|癸子丑", style: .hung),
                LineCase(Rule.hanging, "甲乙丙丁戊己庚辛壬\(mark)癸子丑", 9.5, "甲乙丙丁戊己庚辛壬\(mark)|癸子丑", style: .hung),
                LineCase(Rule.hanging, "甲乙丙丁戊己庚辛壬癸\(mark)", 10, "甲乙丙丁戊己庚辛壬癸\(mark)", style: .hung),
            ]
        }
        + ["；", "：", "？", "！", "”", "）", "》", "·", "～"].map { mark in
            LineCase(Rule.hanging, "甲乙丙丁戊己庚辛壬癸\(mark)子丑寅", 10, "甲乙丙丁戊己庚辛壬|癸\(mark)子丑寅", style: .hung)
        }
        + ["》，", "”。", "）、"].map { pair in
            LineCase(Rule.hanging, "甲乙丙丁戊己庚辛壬癸\(pair)子丑", 10, "甲乙丙丁戊己庚辛壬|癸\(pair)子丑", style: .hung)
        }

    /// The blank half of an opening mark can be omitted at the start of a line.
    static let lineStart: [LineCase] = [
        LineCase(Rule.widths, "（甲乙丙丁戊）己庚辛壬", 6.5, "（甲乙丙丁戊）|己庚辛壬"),
        LineCase(Rule.widths, "（甲乙丙丁）戊己庚辛", 6.5, "（甲乙丙丁）戊|己庚辛", style: LineStyle(trimsLineStart: true)),
        LineCase(Rule.widths, "“甲乙丙丁”戊己庚辛", 6.5, "“甲乙丙丁”戊|己庚辛", style: LineStyle(trimsLineStart: true)),
        LineCase(Rule.widths, "（一）甲乙丙丁戊己", 8.5, "（一）甲乙丙丁|戊己", style: LineStyle(trimsLineStart: true), first: 2),
        LineCase(Rule.widths, "甲乙丙丁《戊己庚辛》壬癸", 4.5, "甲乙丙丁|《戊己庚|辛》壬癸", style: LineStyle(trimsLineStart: true)),
    ]

    /// The blank half of 。？！ is reduced last or not at all.
    static let stops: [LineCase] = [
        LineCase(Rule.reducing, "甲乙丙。丁戊己庚，辛壬癸", 8.5, "甲乙丙。丁戊己庚，|辛壬癸"),
        LineCase(Rule.reducing, "甲乙丙。丁戊己庚，辛壬癸", 8, "甲乙丙。丁戊己庚，|辛壬癸"),
        LineCase(Rule.reducing, "甲乙丙。丁戊己庚，辛壬癸", 8, "甲乙丙。丁戊己|庚，辛壬癸", style: LineStyle(tightensStops: false)),
        LineCase(Rule.reducing, "甲乙丙？丁戊己庚，辛壬癸", 8, "甲乙丙？丁戊己|庚，辛壬癸", style: LineStyle(tightensStops: false)),
        LineCase(Rule.reducing, "甲乙丙！丁戊己庚，辛壬癸", 8, "甲乙丙！丁戊己|庚，辛壬癸", style: LineStyle(tightensStops: false)),
        LineCase(Rule.reducing, "甲乙丙，丁戊己庚，辛壬癸", 8, "甲乙丙，丁戊己庚，|辛壬癸", style: LineStyle(tightensStops: false)),
        LineCase(Rule.reducing, "甲（乙）丁戊己庚辛，壬癸", 9, "甲（乙）丁戊己庚辛，|壬癸", style: LineStyle(tightensStops: false)),
    ]
}
