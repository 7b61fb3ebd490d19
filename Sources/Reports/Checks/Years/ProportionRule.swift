/// Figures out of all proportion to last year's: often a slip, or 元 for 万元. The form says which figures are compared.
enum ProportionRule: CheckRule {
    static let codes: [DiagnosticCode] = [.figureOutOfProportion]

    /// A figure more than this many times the other year's is reported.
    private static let factor = 5
    /// The larger figure has at least this value: small numbers vary by themselves.
    private static let leastFigure = 20.0

    static func diagnostics(_ pair: YearPair) -> [Diagnostic] {
        let patterns = pair.form.rules?.sizes ?? []
        guard !patterns.isEmpty else { return [] }
        // A difference is not a size: it varies by nature.
        let signed = pair.form.signedPaths
        return pair.form.figurePaths.compactMap { path in
            guard !signed.contains(path), patterns.contains(where: { $0.part(of: path) != nil }), let now = pair.report.figures[path],
                let before = pair.previous.figures[path], let a = now.number, let b = before.number
            else { return nil }
            guard max(a, b) >= leastFigure, max(a, b) > min(a, b) * Double(factor) else { return nil }
            return Diagnostic(
                .note, .figureOutOfProportion, .outOfProportion(now.written, before: before.written, factor: factor),
                at: pair.figurePlace(path), hint: .checkUnit)
        }
    }
}

extension FigureValue {
    /// Exact enough to compare sizes; nil if absent.
    fileprivate var number: Double? {
        switch self {
        case .count(let value): Double(value)
        case .amount(let text): Double(text)
        case .absent: nil
        }
    }

    /// As written in the file.
    fileprivate var written: String {
        switch self {
        case .count(let value): String(value)
        case .amount(let text): text
        case .absent: ""
        }
    }
}

extension Message {
    fileprivate static func outOfProportion(_ now: String, before: String, factor: Int) -> Message {
        Message("上年为 \(before)，本年为 \(now)，相差超过 \(factor) 倍", "\(before) last year and \(now) this year: more than \(factor) times apart")
    }
    fileprivate static let checkUnit = Message("请核对数字和单位", "check the figure and its unit")
}
