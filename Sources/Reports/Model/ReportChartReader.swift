/// Reads a chart.
struct ReportChartReader {
    let chart: KeyReader<ChartKey>
    let title: InlineText
    let limits: Limits
    /// The paths of the figures that a value may refer to; nil in documents that have none.
    let figures: [String]?

    /// After this many diagnostics the nearest figure is no longer searched for, because comparing with every figure takes time.
    private static let longestSearch = 200

    func read() -> ReportChart? {
        guard case .array(let all)? = chart.node(.categories)?.value, chart.node(.series) != nil else { return nil }
        let categories = chart.elements(.categories).compactMap { name($0.node) }
        let series = chart.objects(.series, SeriesKey.self)
        guard isWithinLimits(categories: all.count, series: series.count) else { return nil }
        let read = series.compactMap { self.series($0, count: all.count) }
        guard let kind: ReportChartKind = chart.word(.kind), !read.isEmpty, read.count == series.count
        else {
            return nil
        }
        return ReportChart(
            kind: kind, title: title, alt: chart.text(.alt), unit: chart.text(.unit), categories: categories, series: read, path: chart.path
        )
    }

    private func isWithinLimits(categories: Int, series: Int) -> Bool {
        if categories > limits.chartCategories {
            chart.log.add(.error, .tooManyChartCategories, .tooManyCategories(limits.chartCategories), chart.path, chart.offset)
            return false
        }
        if series > limits.chartSeries {
            chart.log.add(.error, .tooManyChartSeries, .tooManySeries(limits.chartSeries), chart.path, chart.offset)
            return false
        }
        return true
    }

    /// Years are often written as numbers.
    private func name(_ node: JSONNode) -> String? {
        if case .number(let written) = node.value { return written }
        return node.text
    }

    private func series(_ series: KeyReader<SeriesKey>, count: Int) -> ReportSeries? {
        guard let name = series.text(.name), let node = series.node(.values), case .array(let values) = node.value else { return nil }
        guard values.count == count else {
            chart.log.add(
                .error, .chartValueCount, .valueCount(name, values.count, categories: count), series.path(.values), node.offset,
                hint: .oneValueEach)
            return nil
        }
        return ReportSeries(name: name, values: values.enumerated().map { value($1, path: "\(series.path(.values))[\($0)]") })
    }

    private func value(_ node: JSONNode, path: String) -> ChartValue {
        switch chart.log.sound(node)?.value {
        case .number(let written)?:
            let digits = PlainNumber(written)?.digits
            return digits.flatMap { digits in Double(digits).map { .number($0, written: digits) } } ?? .absent
        case .string(let figure)?: return self.figure(figure, node, path)
        default: return .absent
        }
    }

    private func figure(_ figure: String, _ node: JSONNode, _ path: String) -> ChartValue {
        guard let figures else { return .absent }
        guard figures.contains(figure) else {
            let nearest =
                chart.log.diagnostics.count < Self.longestSearch
                ? figures.map { ($0, ObjectReader.distance($0, figure)) }.min { $0.1 < $1.1 }?.0 : nil
            chart.log.add(.error, .unknownChartFigure, .unknownFigure(figure), path, node.offset, hint: nearest.map(Message.didYouMean))
            return .absent
        }
        return .figure(path: figure)
    }
}

extension Message {
    fileprivate static func tooManyCategories(_ limit: Int) -> Message {
        Message("统计图超过上限 \(limit) 个类别", "more than \(limit) categories")
    }
    fileprivate static func tooManySeries(_ limit: Int) -> Message { Message("统计图超过上限 \(limit) 个系列", "more than \(limit) series") }

    fileprivate static func valueCount(_ name: String, _ values: Int, categories: Int) -> Message {
        Message("“\(name)”有 \(values) 个值，类别有 \(categories) 个", "\(name) has \(values) values for \(categories) categories")
    }
    fileprivate static let oneValueEach = Message("每个类别一个值；没有的写 null", "write one value for each category, and null where there is none")

    fileprivate static func unknownFigure(_ path: String) -> Message {
        Message("报告里没有“\(path)”这个数字", "the report has no figure \"\(path)\"")
    }
}
