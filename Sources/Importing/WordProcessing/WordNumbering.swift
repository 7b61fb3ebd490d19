/// The automatic numbers of a word-processor file: its lists, and the current number of each level.
struct WordNumbering {
    /// The levels of a list definition, which several numberings share.
    struct Definition {
        var levels: [Int: NumberingLevel] = [:]
        /// The style that refers to another definition to use instead.
        var styleLink: String?
    }

    struct Instance {
        var definition = ""
        var starts: [Int: Int] = [:]
        var levels: [Int: NumberingLevel] = [:]
    }

    struct Style {
        var basedOn: String?
        var numberID: String?
        var level: Int?
    }

    var definitions: [String: Definition] = [:]
    var instances: [String: Instance] = [:]
    var styles: [String: Style] = [:]
    /// By definition: the current number of each level.
    private var counters: [String: [Int?]] = [:]
    private var begun: Set<String> = []

    /// The number of the next paragraph; empty if it has none. Each call advances the count.
    mutating func text(style: String?, numberID: String?, level: Int?) -> String {
        var numberID = numberID
        var level = level
        if numberID == nil || level == nil {
            let inherited = inherited(style)
            if numberID == nil {
                numberID = inherited.numberID
                level = level ?? inherited.level ?? style.flatMap { numberedLevel(ofStyle: $0, in: numberID) }
            }
        }
        guard let numberID, numberID != "0", let instance = instances[numberID], let (key, definition) = resolved(instance.definition)
        else { return "" }
        let index = min(max(level ?? 0, 0), 8)
        func levelAt(_ index: Int) -> NumberingLevel? { instance.levels[index] ?? definition.levels[index] }
        guard let own = levelAt(index) else { return "" }
        var count = counters[key] ?? Array(repeating: nil, count: 9)
        // The start value of a numbering applies when it is first used.
        if begun.insert("\(numberID) \(index)").inserted, let start = instance.starts[index] { count[index] = start - 1 }
        for above in 0..<index where count[above] == nil { count[above] = instance.starts[above] ?? levelAt(above)?.start ?? 1 }
        count[index] = count[index].map { min($0 + 1, 1_000_000) } ?? own.start
        for below in (index + 1)..<9 where index < 8 {
            // 0 for a level that never restarts.
            let restart = levelAt(below)?.restart
            if restart != 0, index < restart ?? below { count[below] = nil }
        }
        counters[key] = count
        return written(own, count: count, level: levelAt)
    }

    private func written(_ own: NumberingLevel, count: [Int?], level: (Int) -> NumberingLevel?) -> String {
        guard own.format != "bullet", own.format != "none" else { return "" }
        var result = ""
        var isTerm = false
        for character in own.text.prefix(40) {
            if isTerm {
                isTerm = false
                if let index = character.wholeNumberValue, (1...9).contains(index), character.isASCII {
                    let format = own.isLegal ? "decimal" : level(index - 1)?.format ?? "decimal"
                    result += NumberFormat.text(count[index - 1] ?? level(index - 1)?.start ?? 1, format)
                } else {
                    result += "%" + String(character)
                }
            } else if character == "%" {
                isTerm = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    // MARK: Looking up

    /// The numbering of a style or of one that it is based on.
    private func inherited(_ style: String?) -> (numberID: String?, level: Int?) {
        var next = style
        var level: Int?
        // Styles may be based on each other in a cycle.
        for _ in 0..<20 {
            guard let name = next, let style = styles[name] else { return (nil, nil) }
            level = level ?? style.level
            if let id = style.numberID { return (id, level ?? numberedLevel(ofStyle: name, in: id)) }
            next = style.basedOn
        }
        return (nil, nil)
    }

    /// The level of a list that belongs to a style.
    private func numberedLevel(ofStyle name: String, in numberID: String?) -> Int? {
        guard let instance = numberID.flatMap({ instances[$0] }), let (_, definition) = resolved(instance.definition) else { return nil }
        return (0..<9).first { definition.levels[$0]?.style == name }
    }

    private func resolved(_ key: String) -> (String, Definition)? {
        var key = key
        for _ in 0..<20 {
            guard let definition = definitions[key] else { return nil }
            guard definition.levels.isEmpty, let link = definition.styleLink, let id = styles[link]?.numberID,
                let other = instances[id]?.definition, other != key
            else { return (key, definition) }
            key = other
        }
        return nil
    }
}

struct NumberingLevel {
    var start = 1
    var format = "decimal"
    var text = ""
    /// Whether the numbers of higher levels are written in Arabic numerals here.
    var isLegal = false
    /// The level whose next item restarts this one; nil for any higher level.
    var restart: Int?
    var style: String?
}
