@testable import Documents
@testable import Typesetting

/// Sentences of official documents on 28 cells, with the first line indented by two.
enum SentenceCases {
    static func body(_ rule: String, _ text: String, _ expected: String) -> LineCase {
        LineCase(rule, text, 28, expected, first: 2)
    }

    static let all: [LineCase] = [
        // Plain characters fill the grid: 26, then 28 on a line.
        body(
            Rule.grid, "本机关坚持以人民为中心的发展思想认真落实政府信息公开条例的各项规定着力提升政务公开工作的质量和实效不断增强政府公信力和执行力",
            "本机关坚持以人民为中心的发展思想认真落实政府信息公开|条例的各项规定着力提升政务公开工作的质量和实效不断增强政|府公信力和执行力"),
        // A comma or stop in the last cell is on the grid.
        body(
            Rule.stops, "本机关坚持以人民为中心的发展思想认真落实公开条例等，着力提升公开质量",
            "本机关坚持以人民为中心的发展思想认真落实公开条例等，|着力提升公开质量"),
        body(
            Rule.stops, "本机关坚持以人民为中心的发展思想认真落实公开条例等。着力提升公开质量",
            "本机关坚持以人民为中心的发展思想认真落实公开条例等。|着力提升公开质量"),
        // Two adjacent marks leave half a cell, to which the comma at the end is trimmed.
        body(
            Rule.lineTrim, "会议指出：“要坚持以人民为中心的发展思想认真落实条例，着力提升公开质量”。",
            "会议指出：“要坚持以人民为中心的发展思想认真落实条例，|着力提升公开质量”。"),
        // If no mark can be reduced, the last character moves to the next line with it.
        body(
            Rule.lineStart, "本机关坚持以人民为中心的发展思想认真落实政府公开条例规定，着力提升公开质量",
            "本机关坚持以人民为中心的发展思想认真落实政府公开条例|规定，着力提升公开质量"),
        body(
            Rule.pairs, "本机关坚持以人民为中心的发展思想认真落实公开条例各项《实施办法》的规定",
            "本机关坚持以人民为中心的发展思想认真落实公开条例各项|《实施办法》的规定"),
        body(
            Rule.pairs, "本机关坚持以人民为中心的发展思想认真落实公开条例的《实施办法》的规定",
            "本机关坚持以人民为中心的发展思想认真落实公开条例的|《实施办法》的规定"),
        body(
            Rule.date, "本报告中所列数据的统计期限自上一年度结转并截至于2023年12月31日",
            "本报告中所列数据的统计期限自上一年度结转并截至于|2023年12月31日"),
        body(
            Rule.numbers, "全年共收到和受理申请并在法定的期限之内全部予以答复共128件，办结率为百分之百",
            "全年共收到和受理申请并在法定的期限之内全部予以答复共|128件，办结率为百分之百"),
        body(
            Rule.numbers, "全年主动公开政府信息并及时回应社会关切的按时办结率达到98.6%，同比上升",
            "全年主动公开政府信息并及时回应社会关切的按时办结率达|到98.6%，同比上升"),
        body(
            Rule.documentNumber, "本机关按照国务院办公厅的有关通知（国办公开办函〔2021〕30号）编制本报告",
            "本机关按照国务院办公厅的有关通知（国办公开办函|〔2021〕30号）编制本报告"),
        body(Rule.lone, "本机关坚持以人民为中心的发展思想认真落实政府信息公开条", "本机关坚持以人民为中心的发展思想认真落实政府信息公|开条"),
        body(Rule.lone, "本机关坚持以人民为中心的发展思想认真落实政府信息公开条。", "本机关坚持以人民为中心的发展思想认真落实政府信息公|开条。"),
        body(Rule.lone, "本机关坚持以人民为中心的发展思想认真落实政府信息公开", "本机关坚持以人民为中心的发展思想认真落实政府信息公开"),
        body(Rule.lineTrim, "本机关坚持以人民为中心的发展思想认真落实，各方面公开。", "本机关坚持以人民为中心的发展思想认真落实，各方面公开。"),
        body(
            Rule.dash, "本机关坚持以人民为中心的发展思想认真落实公开条例规——着力提升公开",
            "本机关坚持以人民为中心的发展思想认真落实公开条例|规——着力提升公开"),
        body(
            Rule.dash, "本机关坚持以人民为中心的发展思想认真落实公开条例——着力提升公开",
            "本机关坚持以人民为中心的发展思想认真落实公开条例——|着力提升公开"),
        body(
            Rule.compression, "会议指出：“要坚持以人民为中心”，“要认真落实条例”；各单位要对照检查执行",
            "会议指出：“要坚持以人民为中心”，“要认真落实条例”；各|单位要对照检查执行"),
        LineCase(Rule.addressees, "各县（市、区）人民政府，市级各部门、各直属单位：", 28, "各县（市、区）人民政府，市级各部门、各直属单位："),
    ]
}
