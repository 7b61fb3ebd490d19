@testable import Documents
@testable import Typesetting

/// Generates paragraphs of mixed text from a seed, with styles and measures to set them in.
struct ParagraphGenerator {
    private var random: Seeded

    init(seed: UInt64) { random = Seeded(state: seed) }

    struct Paragraph {
        var text: String
        var style: LineStyle
        /// In cells.
        var cells: Int
        var first: Int
        var hanging: Int
        var shape: LineShape {
            LineShape(
                measure: Double(cells) * 10, firstIndent: Double(first) * 10, hangingIndent: Double(hanging) * 10, alignment: .justified)
        }
    }

    private static let han = Array("政府信息公开工作条例的和是在了为我机关主动依申请受理答复监督保障平台建设群众企业办事服务规范文件行政决定")
    private static let units = ["年", "月", "日", "件", "条", "项", "次", "万元", "％", "%", "‰", "℃", "个", ""]
    private static let words = [
        "PDF", "Excel", "A", "OFD", "government", "WiFi", "Open Data", "to be or not", "GB/T 9704", "ISO 19005-2", "xxgk@gov.cn",
        "www.gov.cn",
    ]
    private static let documents = [
        "〔2021〕30号", "国办发〔2012〕10号", "第5条", "第12号", "2021—2023年", "3～5件", "12:30", "0599-1234567", "￥12", "2021–2023", "A4纸",
    ]
    private static let names = ["买买提·艾力", "是／否", "城市—乡村", "信息～平台"]
    private static let brackets = [("“", "”"), ("‘", "’"), ("（", "）"), ("《", "》"), ("【", "】"), ("「", "」")]
    private static let middles = ["，", "，", "，", "、", "、", "；", "：", "——", "……", ""]
    private static let ends = ["。", "。", "。", "！", "？", "……", "；", ""]

    mutating func paragraph(longest: Int = 44) -> Paragraph {
        let length = Int.random(in: 3...longest, using: &random)
        var text = ""
        while text.unicodeScalars.count < length { text += clause(depth: 0) + pick(Self.middles) }
        text += hanRun(1...4) + pick(Self.ends)
        return Paragraph(
            text: text, style: style(), cells: Int.random(in: 10...(random.next() % 3 == 0 ? 40 : 18), using: &random),
            first: Int(random.next() % 2) * 2, hanging: random.next() % 6 == 0 ? Int.random(in: 1...4, using: &random) : 0)
    }

    private mutating func style() -> LineStyle {
        LineStyle(
            markWidths: pick(LineStyle.MarkWidths.allCases), prohibitions: pick(LineStyle.Prohibitions.allCases),
            hanLatinSpace: pick([0, 0, 0.125, 0.25]), hangs: random.next() % 4 == 0, trimsLineStart: random.next() % 3 == 0,
            tightensStops: random.next() % 3 != 0, breaking: random.next() % 6 == 0 ? .firstFit : .totalFit)
    }

    /// Paired marks open and close at Han characters, because quotation marks around Western text behave differently.
    private mutating func clause(depth: Int) -> String {
        switch random.next() % 12 {
        case 0...4: return hanRun(1...7)
        case 5: return hanRun(0...2) + number() + pick(Self.units)
        case 6: return hanRun(0...2) + pick(Self.words)
        case 7: return hanRun(0...1) + pick(Self.documents)
        case 8: return hanRun(1...2) + pick(Self.names)
        default:
            guard depth < 3 else { return hanRun(1...3) }
            let (open, close) = pick(Self.brackets)
            let inner = random.next() % 3 == 0 ? clause(depth: depth + 1) + pick(Self.middles) : ""
            return open + (inner.isEmpty ? "" : hanRun(random.next() % 4 == 0 ? 0...0 : 1...2) + ensured(inner)) + hanRun(1...3) + close
        }
    }

    private func ensured(_ inner: String) -> String { inner.first.map { Self.han.contains($0) } == true ? inner : "由" + inner }

    private mutating func number() -> String {
        switch random.next() % 4 {
        case 0: "\(Int.random(in: 0...9, using: &random)).\(Int.random(in: 1...99, using: &random))"
        case 1: "\(Int.random(in: 1...9, using: &random))"
        default: "\(Int.random(in: 10...99_999, using: &random))"
        }
    }

    private mutating func hanRun(_ length: ClosedRange<Int>) -> String {
        let count = Int.random(in: length, using: &random)
        return String((0..<count).map { _ in pick(Self.han) })
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[Int(random.next() % UInt64(list.count))] }
}
