enum ProportionRule: Rule {
    static let codes: [DiagnosticCode] = [.figureOutOfProportion]

    /// A figure more than this many times last year's, or less than such a part of it, is told.
    static let jumpFactor = 5
    /// Of which the larger has at least this value: small numbers jump by themselves.
    static let leastJump = 20

    /// Figures that are out of all proportion to last year's: often a slip, or 元 for 万元. Of the applicants' columns only
    /// 总计 is compared.
    static func diagnostics(_ years: YearPair) -> [Diagnostic] {
        let signed = years.form.signedPaths
        // A difference is no size: it jumps by nature.
        return years.form.figurePaths.filter { ($0.hasSuffix(".total") || $0.hasPrefix("disclosure.")) && !signed.contains($0) }.compactMap
        { path in
            guard let now = years.report.figures[path], let before = years.previous.figures[path], let a = now.number, let b = before.number
            else { return nil }
            let larger = max(a, b)
            let smaller = min(a, b)
            guard larger >= Double(leastJump), larger > smaller * Double(jumpFactor) else { return nil }
            return Diagnostic(
                .note, .figureOutOfProportion,
                Message(
                    "上年为 \(before.written)，本年为 \(now.written)，相差超过 \(jumpFactor) 倍",
                    "\(before.written) last year and \(now.written) in this: more than \(jumpFactor) times apart"),
                at: years.figurePlace(path),
                hint: Message("请核对数字和单位", "check the figure and its unit"))
        }
    }
}

extension FigureValue {
    /// Near enough to compare sizes; nil when absent.
    fileprivate var number: Double? {
        switch self {
        case .count(let value): Double(value)
        case .amount(let text): Double(text)
        case .absent: nil
        }
    }

    /// As it stands in the file.
    fileprivate var written: String {
        switch self {
        case .count(let value): String(value)
        case .amount(let text): text
        case .absent: ""
        }
    }
}
