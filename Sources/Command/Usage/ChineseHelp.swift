/// The argument parser's help screen in Chinese: its headings, its own options and the values of options. Columns are
/// aligned by what a terminal shows, in which a Chinese character takes two cells.
enum ChineseHelp {
    /// Where the explanations begin.
    private static let indent = 26

    /// - Parameter english: the screen before it is wrapped. Anything that is no help screen only gets the parser's own
    ///   sentences translated.
    static func translated(_ english: String, columns: Int) -> String {
        guard english.hasPrefix("OVERVIEW: ") else { return sentences(in: english) }
        var lines: [String] = []
        var isInSections = false
        var label: String?
        for line in english.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let heading = headings[line] {
                isInSections = true
                lines.append(heading)
            } else if line.hasPrefix("OVERVIEW: ") {
                lines += WrappedText.lines("说明：" + line.dropFirst(10), indent: 6, columns: columns)
            } else if line.hasPrefix("USAGE: ") {
                lines += usage(String(line.dropFirst(7)), columns: columns)
            } else if let command = MessagePattern("  See '*' for detailed help.").match(line) {
                lines.append("  各子命令的说明：" + ChineseUsage.placeholders(command[0]))
            } else if isInSections, let row = row(line, after: label) {
                label = row.explanation == nil ? row.label : nil
                if let explanation = row.explanation { lines += element(row.label, explanation, columns: columns) }
            } else {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n")
    }

    private static let headings = ["ARGUMENTS:": "参数：", "OPTIONS:": "选项：", "SUBCOMMANDS:": "子命令："]

    /// An option stays on one line with its value.
    private static func usage(_ english: String, columns: Int) -> [String] {
        func replaced(_ text: String, _ old: String, _ new: String) -> String {
            text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        }
        let text = replaced("用法：" + ChineseUsage.placeholders(english), " <", "\u{A0}<")
        return WrappedText.lines(text, indent: 6, columns: columns).map { replaced($0, "\u{A0}", " ") }
    }

    /// `  --format <格式>         explanation`; a long label has its explanation on the next line.
    private static func row(_ line: String, after label: String?) -> (label: String, explanation: String?)? {
        guard line.hasPrefix("  ") else { return nil }
        let content = line.drop { $0 == " " }
        if let label { return (label, String(content)) }
        guard let gap = content.firstRange(of: "  ") else {
            let pieces = content.split(separator: " ", maxSplits: 1)
            // A label of exactly the column's width is followed by one space only.
            guard line.count > indent, pieces.count == 2, !content.hasPrefix("-"), !content.hasPrefix("<") else {
                return (String(content), nil)
            }
            return (String(pieces[0]), String(pieces[1]))
        }
        return (String(content[..<gap.lowerBound]), String(content[gap.upperBound...].drop { $0 == " " }))
    }

    private static func element(_ label: String, _ explanation: String, columns: Int) -> [String] {
        let text = values(in: sentences(in: explanation))
        let used = 2 + WrappedText.width(label)
        guard used < indent else {
            return ["  " + label] + WrappedText.lines(String(repeating: " ", count: indent) + text, indent: indent, columns: columns)
        }
        return WrappedText.lines("  " + label + String(repeating: " ", count: indent - used) + text, indent: indent, columns: columns)
    }

    private static func sentences(in text: String) -> String {
        [
            ("Show the version.", "显示版本"), ("Show help information.", "显示说明"), ("Show subcommand help information.", "显示子命令的说明"),
        ].reduce(text) { $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1) }
    }

    /// `(values: a, b; default: a)` at the end.
    private static func values(in text: String) -> String {
        for (english, chinese) in [
            ("* (values: *; default: *)", ["（可用：", "；默认：", "）"]), ("* (values: *)", ["（可用：", "）"]), ("* (default: *)", ["（默认：", "）"]),
        ] {
            guard let parts = MessagePattern(english).match(text) else { continue }
            let filled = zip(chinese, parts.dropFirst() + [""]).map { $0 + $1.split(separator: ", ").joined(separator: "、") }
            return parts[0] + filled.joined()
        }
        return text
    }
}
