import Testing

@testable import Documents
@testable import Typesetting

/// Titles on a measure of 20 cells: whole words, lines in a shape (GB/T 9704-2012 7.3.1). The names are invented.
@Suite struct TitleTests {
    private func lines(_ pieces: [String], cells: Double = 20, names: [String] = []) -> [String] {
        let title = Title(pieces: pieces, style: TextStyle(role: .xiaobiaosong, size: 10), leading: 18)
        let setter = TextSetter(faces: .square())
        setter.lineStyle.names = NameTree(names)
        return TitleBreaker(setter: setter).lines(of: title, measure: cells * 10).map(\.text)
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

    /// On any measure that holds the longest name, no line ends inside one.
    @Test func declaredNamesStayWhole() {
        let names = ["云泽市水务局", "云泽市财政局", "云泽市发展和改革委员会"]
        let title = names.joined(separator: "、") + "关于印发《云泽市城乡供水一体化实施方案（2026—2028年）》的通知"
        for cells in 12...40 {
            let lines = lines([title], cells: Double(cells), names: names)
            #expect(lines.joined() == title && lines.allSatisfy { $0.count <= cells + 4 })
            for name in names { #expect(lines.contains { $0.contains(name) }, "\(cells): \(lines)") }
        }
        let person = "关于表彰阿卜杜拉·买买提和李　四同志的决定"
        for cells in 8...20 {
            let lines = lines([person], cells: Double(cells))
            #expect(lines.contains { $0.contains("阿卜杜拉·买买提") } && lines.contains { $0.contains("李　四") }, "\(cells): \(lines)")
        }
    }

    @Test func aNameWiderThanTheMeasureIsDividedBetweenItsWords() {
        let name = "云泽市城乡供水一体化建设工作领导小组办公室"
        let lines = lines([name + "通知"], cells: 12, names: [name])
        var place = 0
        for line in lines.dropLast() {
            place += line.count
            #expect(Words.starts(in: name + "通知").contains(place), "\(lines)")
        }
        #expect(lines.joined() == name + "通知" && lines.allSatisfy { $0.count <= 12 })
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
