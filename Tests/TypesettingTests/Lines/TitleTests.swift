import Testing

@testable import Documents
@testable import Typesetting

/// Titles on a measure of 20 cells: whole words, lines in a shape (GB/T 9704-2012 7.3.1). The names are invented.
@Suite struct TitleTests {
    private func lines(_ pieces: [String], cells: Double = 20) -> [String] {
        let title = Title(pieces: pieces, style: TextStyle(role: .xiaobiaosong, size: 10), leading: 18)
        return TitleBreaker(setter: TextSetter(faces: .square())).lines(of: title, measure: cells * 10).map(\.text)
    }

    static let titles: [(pieces: [String], expected: String)] = [
        (["关于开展安全生产大检查的紧急通知"], "关于开展安全生产大检查的紧急通知"),
        (["南山市科学技术局", "2023年", "政府信息公开工作年度报告"], "南山市科学技术局2023年|政府信息公开工作年度报告"),
        (["南山经济技术开发区管理委员会2023年政府信息公开工作年度报告"], "南山经济技术开发区管理委员会|2023年政府信息公开工作年度报告"),
        (["南山市人民政府关于印发优化营商环境若干措施的通知"], "南山市人民政府关于印发|优化营商环境若干措施的通知"),
        (["南山市财政局关于同意调整临江县农村公路养护资金的复函"], "南山市财政局关于同意调整临江县|农村公路养护资金的复函"),
        (["南山市人民政府安全生产委员会全体会议纪要及其附件"], "南山市人民政府安全生产委员会|全体会议纪要及其附件"),
        (
            ["北河省人民代表大会常务委员会关于修改《北河省机动车排气污染防治条例》等四件地方性法规的决定"],
            "北河省人民代表大会常务委员会关于修改|《北河省机动车排气污染防治条例》|等四件地方性法规的决定"
        ),
    ]

    @Test(arguments: titles.indices) func breaksBetweenWords(_ index: Int) {
        #expect(lines(Self.titles[index].pieces).joined(separator: "|") == Self.titles[index].expected)
    }

    /// At any measure: every character once, no line wider than the measure, whole words, no hourglass.
    @Test(arguments: titles.indices) func keepsItsShapeOnEveryMeasure(_ index: Int) {
        let text = Self.titles[index].pieces.joined()
        let starts = Set(Words.starts(in: text) + Self.titles[index].pieces.indices.map { Self.titles[index].pieces[..<$0].joined().count })
        for cells in 12...30 {
            let lines = lines(Self.titles[index].pieces, cells: Double(cells))
            #expect(lines.joined() == text)
            var place = 0
            for line in lines.dropLast() {
                place += line.count
                #expect(starts.contains(place), "\(cells): \(lines)")
            }
            let lengths = lines.map(\.count)
            #expect(lengths.allSatisfy { $0 <= cells * 2 })
            if lengths.count == 3 { #expect(!(lengths[1] < lengths[0] && lengths[1] < lengths[2]), "\(cells): \(lines)") }
        }
    }

    @Test func aTitleWordWiderThanTheMeasureIsBroken() {
        let word = String(repeating: "甲", count: 50)
        let lines = lines([word])
        #expect(lines.joined() == word)
        #expect(lines.allSatisfy { $0.count <= 20 } && lines.count == 3)
    }

    @Test func aTitleOfManyLinesIsDividedEvenly() {
        let title = String(repeating: "南山市人民政府关于印发优化营商环境若干措施的通知", count: 12)
        let lines = lines([title])
        #expect(lines.joined() == title)
        #expect(lines.allSatisfy { $0.count <= 20 })
    }
}
