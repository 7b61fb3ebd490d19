/// Reads a chart.
struct ReportChartReader {
    let chart: ObjectReader
    let limits: Limits
    /// The paths of the figures that a value may name; nil in documents that have none.
    let figures: [String]?

    /// After so many diagnostics the nearest figure is no longer looked for.
    private static let longestSearch = 200

    func read() -> ReportChart? {
        let kind = chart.required("kind").flatMap { chart.oneOf(ReportChartKind.self, $0, "kind") }
        let title = chart.filled("title")
        let alt = chart.optionalText("alt")
        let unit = chart.optionalText("unit")
        let categories = chart.required("categories").map { names($0) }
        let nodes = chart.array(chart.required("series"), "series")
        chart.finish()
        guard let categories, let nodes else { return nil }
        guard !categories.isEmpty, !nodes.isEmpty else {
            chart.log.add(
                .error, .emptyChart,
                categories.isEmpty ? Message("统计图没有类别", "the chart has no categories") : Message("统计图没有系列", "the chart has no series"),
                chart.path, chart.offset, hint: Message("至少要有一个类别和一个系列", "it needs at least one category and one series"))
            return nil
        }
        guard categories.count <= limits.chartCategories else {
            chart.log.add(
                .error, .tooManyChartCategories,
                Message("统计图超过上限 \(limits.chartCategories) 个类别", "more than \(limits.chartCategories) categories"),
                chart.path, chart.offset)
            return nil
        }
        guard nodes.count <= limits.chartSeries else {
            chart.log.add(
                .error, .tooManyChartSeries, Message("统计图超过上限 \(limits.chartSeries) 个系列", "more than \(limits.chartSeries) series"),
                chart.path,
                chart.offset)
            return nil
        }
        let series = nodes.enumerated().compactMap { self.series($1, path: chart.child("series[\($0)]"), count: categories.count) }
        guard let kind, let title, series.count == nodes.count else { return nil }
        return ReportChart(kind: kind, title: title, alt: alt, unit: unit, categories: categories, series: series, path: chart.path)
    }

    /// Years are often written as numbers.
    private func names(_ node: JSONNode) -> [String] {
        (chart.array(node, "categories") ?? []).enumerated().compactMap { index, node in
            if case .number(let written) = node.value { return written }
            return chart.filled(node, path: chart.child("categories[\(index)]"), name: "categories[\(index)]")
        }
    }

    private func series(_ node: JSONNode, path: String, count: Int) -> ReportSeries? {
        guard let series = ObjectReader(node, path: path, log: chart.log) else { return nil }
        let name = series.filled("name")
        let node = series.required("values")
        let nodes = series.array(node, "values")
        series.finish()
        guard let name, let node, let nodes else { return nil }
        guard nodes.count == count else {
            chart.log.add(
                .error, .chartValueCount,
                Message("“\(name)”有 \(nodes.count) 个值，类别有 \(count) 个", "\(name) has \(nodes.count) values for \(count) categories"),
                series.child("values"), node.offset,
                hint: Message("每个类别一个值；没有的写 null", "one value to each category; write null where there is none"))
            return nil
        }
        return ReportSeries(name: name, values: nodes.enumerated().map { value($1, path: series.child("values[\($0)]")) })
    }

    private func value(_ node: JSONNode, path: String) -> ChartValue {
        chart.log.remember(path, node.offset)
        switch node.value {
        case .null: return .absent
        case .number(let written): return number(written, node, path)
        case .string(let figure): return self.figure(figure, node, path)
        default:
            ObjectReader.wrongType(
                node, expected: Message("数字、null 或数字的路径", "a number, null or the path of a figure"), path: path, log: chart.log)
            return .absent
        }
    }

    private func number(_ written: String, _ node: JSONNode, _ path: String) -> ChartValue {
        guard !written.hasPrefix("-") else {
            chart.log.add(
                .error, .negativeChartValue, Message("统计图的值不能小于 0，而不是 \(written)", "a value of a chart cannot be below 0: \(written)"),
                path,
                node.offset,
                hint: Message("没有数据的写 null", "write null where there is none"))
            return .absent
        }
        // What is written is printed, so it has to be what a reader expects to see; twelve digits stay exact in a Double.
        let whole = written.prefix { $0 != "." }
        guard written.allSatisfy({ $0 == "." || $0.isNumber }), whole.count <= 12, written.count <= 24, let value = Double(written) else {
            chart.log.add(
                .error, .malformedChartValue,
                Message("统计图的值应写成普通的数字，而不是 \(written)", "a value of a chart has to be written in plain digits, not \(written)"), path,
                node.offset,
                hint: Message(
                    "不用 e 记数法，整数部分不超过 12 位；数大的改用“万”“亿”作单位", "no exponent, at most twelve digits before the point; choose a larger unit"))
            return .absent
        }
        return .number(value, written: written)
    }

    private func figure(_ figure: String, _ node: JSONNode, _ path: String) -> ChartValue {
        guard let figures else {
            chart.log.add(
                .error, .chartFigureNotAllowed,
                Message("公文里没有可引用的数字“\(figure)”", "there is no figure \"\(figure)\" in an official document"), path,
                node.offset,
                hint: Message("直接写数字，不加引号", "write the number itself, without quotes"))
            return .absent
        }
        // Without a form there are no figures to be known, and that has its own diagnostic.
        guard figures.contains(figure) || figures.isEmpty else {
            // Comparing with every figure takes its time, which a file full of faults does not get.
            let nearest =
                chart.log.diagnostics.count < Self.longestSearch
                ? figures.map { ($0, ObjectReader.distance($0, figure)) }.min { $0.1 < $1.1 }?.0 : nil
            chart.log.add(
                .error, .unknownChartFigure, Message("报告里没有“\(figure)”这个数字", "the report has no figure \"\(figure)\""), path, node.offset,
                hint: nearest.map { Message("是不是“\($0)”？", "did you mean \"\($0)\"?") })
            return .absent
        }
        return .figure(path: figure)
    }
}
