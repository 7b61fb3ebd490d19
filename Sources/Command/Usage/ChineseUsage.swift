/// The argument parser's messages about wrong arguments, in Chinese. They are recognised by their English texts.
enum ChineseUsage {
    /// Our own messages are Chinese already; a message of the parser that is not known becomes a general one.
    static func message(_ text: String) -> String {
        for (english, chinese) in messages {
            if let parts = MessagePattern(english).match(text) { return filled(chinese, with: parts) }
        }
        return text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } ? text : "命令行参数有误。"
    }

    /// The whole answer: the message, what the option is for, the usage and where to find more.
    static func mistake(_ english: String, message: String) -> String {
        var lines = ["错误：" + message]
        for line in english.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let parts = MessagePattern("Help:  *").match(line) {
                lines.append("说明：" + parts[0])
            } else if let parts = MessagePattern("Usage: *").match(line) {
                lines.append("用法：" + placeholders(parts[0]))
            } else if let parts = MessagePattern("  See '*' for more information.").match(line) {
                lines.append("详见：" + parts[0])
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The parser's own names for what can be put into a command line.
    static func placeholders(_ usage: String) -> String {
        usage.split(separator: " ", omittingEmptySubsequences: false).map { word in
            switch word {
            case "[<options>]": "[<选项>]"
            case "<subcommand>": "<子命令>"
            case "[<subcommands>": "[<子命令>"
            default: String(word)
            }
        }.joined(separator: " ")
    }

    /// Each asterisk in the English text goes to the place of its number in the Chinese one. More specific texts come
    /// first.
    private static let messages: [(english: String, chinese: String)] = [
        ("Unknown option '*'\n   or: Missing value for '*' in '*'", "没有选项“$1”；如果指“$2”，它缺少值"),
        ("Unknown option '*'. Did you mean '*'?\n   or: Missing value for '*' in '*'", "没有选项“$1”；如果指“$3”，它缺少值"),
        ("Unknown option '*'. Did you mean '*'?", "没有选项“$1”。是不是“$2”？"),
        ("Unknown option '*'", "没有选项“$1”"),
        ("Missing value for '*'", "选项“$1”缺少值"),
        ("The option '*' does not take any value, but '*' was specified.", "选项“$1”不带值，却给了“$2”"),
        ("Unexpected argument '*'", "多余的参数“$1”"),
        ("* unexpected arguments: '*'", "多余的 $1 个参数：“$2”"),
        ("Missing expected argument '*'", "缺少参数“$1”"),
        ("Missing one of: '*'", "缺少下列参数之一：“$1”"),
        ("The value '*' is invalid for '*'. Please provide one of '*'.", "“$1”不能用作“$2”的值；可用的有：“$3”"),
        ("The value '*' is invalid for '*'. Please provide one of the following:\n*", "“$1”不能用作“$2”的值；可用的有：\n$3"),
        ("The value '*' is invalid for '*'", "“$1”不能用作“$2”的值"),
        ("Invalid option: *", "没有选项“$1”"),
        ("Missing required subcommand.", "缺少子命令"),
        ("Can't generate completion scripts for '*'.\n*:\n    *", "没有用于“$1”的补全脚本；可用的有：$3"),
        ("Can't autodetect a supported shell.\n*:\n    *", "无法判断所用的命令解释器；请用 --generate-completion-script 指明：$2"),
        ("Value to be set with flag '*' had already been set with flag '*'", "“$1”与前面的“$2”重复"),
    ]

    private static func filled(_ chinese: String, with parts: [String]) -> String {
        var result = ""
        var number: Int?
        for character in chinese {
            if character == "$" {
                number = 0
            } else if number != nil, let digit = character.wholeNumberValue, parts.indices.contains(digit - 1) {
                result += list(parts[digit - 1])
                number = nil
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// `'a', 'b' or 'c` between quotation marks of its own.
    private static func list(_ text: String) -> String {
        ["', '", "' or '", "' and '"].reduce(text) { text, separator in
            text.split(separator: separator, omittingEmptySubsequences: false).joined(separator: "”“")
        }
    }
}

/// A text with gaps, written as asterisks.
struct MessagePattern {
    private let literals: [Substring]

    init(_ pattern: String) { literals = pattern.split(separator: "*", omittingEmptySubsequences: false) }

    /// What is in the gaps; nil if the text is another. A gap ends at the first place where the next literal fits.
    func match(_ text: String) -> [String]? {
        guard text.hasPrefix(literals[0]) else { return nil }
        guard literals.count > 1 else { return text == literals[0] ? [] : nil }
        var parts: [String] = []
        var rest = text.dropFirst(literals[0].count)
        for literal in literals[1..<(literals.count - 1)] {
            guard let found = rest.firstRange(of: literal) else { return nil }
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        let last = literals[literals.count - 1]
        guard rest.hasSuffix(last) else { return nil }
        return parts + [String(rest.dropLast(last.count))]
    }
}
