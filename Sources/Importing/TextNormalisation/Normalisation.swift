import Reports

/// What an import changes of a text, each step for itself; each that changed something is told with the diagnostics.
package struct Normalisation: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Half-width punctuation beside Han characters becomes full-width.
    package static let punctuation = Normalisation(rawValue: 1)
    /// Spaces between Han characters are taken out.
    package static let spaces = Normalisation(rawValue: 2)
    /// Readings in brackets behind characters, `制(zhi)定`, are taken out where there are many.
    package static let pinyin = Normalisation(rawValue: 4)
    /// Kangxi radicals become the characters that they look like.
    package static let radicals = Normalisation(rawValue: 8)

    package static let all: Normalisation = [.punctuation, .spaces, .pinyin, .radicals]
}

/// The script that a report is wanted in.
package enum WantedScript: String, Sendable, Hashable, CaseIterable {
    case asWritten, simplified, traditional
}

/// The steps that are taken over the whole of a file, before anything is looked for in it.
struct DocumentNormalisation {
    let steps: Normalisation
    let script: WantedScript
    let log: ImportLog

    func normalised(_ document: LooseDocument) throws(ImportStop) -> LooseDocument {
        var document = document
        if steps.contains(.pinyin) { removePinyin(&document) }
        try convert(&document)
        return document
    }

    private func removePinyin(_ document: inout LooseDocument) {
        var count = 0
        document.eachText { count += InjectedPinyin.count($0) }
        guard count >= InjectedPinyin.least else { return }
        document.changeTexts(InjectedPinyin.removed)
        log.add(.note, .pinyinRemoved, "删去汉字后括注的拼音：\(count) 处", "readings in brackets behind characters removed: \(count)")
    }

    private func convert(_ document: inout LooseDocument) throws(ImportStop) {
        guard script != .asWritten else { return }
        let toSimplified = script == .simplified
        guard let converter = ScriptConverter(toSimplified ? .toSimplified : .toTraditional) else {
            throw ImportStop(
                code: .scriptConverted, chinese: "找不到 OpenCC 的字典，无法转换繁简",
                english: "OpenCC's dictionaries were not found; the script cannot be converted")
        }
        var changed = 0
        document.changeTexts { text in
            let converted = converter.converted(text)
            changed += zip(text.unicodeScalars, converted.unicodeScalars).count { $0 != $1 }
            return converted
        }
        guard changed > 0 else { return }
        log.add(
            .note, .scriptConverted, toSimplified ? "繁体字由 OpenCC 转为简体：\(changed) 字" : "简体字由 OpenCC 转为繁体：\(changed) 字",
            toSimplified
                ? "Traditional characters converted by OpenCC: \(changed)" : "Simplified characters converted by OpenCC: \(changed)",
            hint: Message("一对多的字请核对，人名、地名尤其如此", "check characters with several counterparts, names above all"))
    }
}
