import Reports

/// The changes that an import makes to a text. Each step that changed something is reported.
package struct Normalisation: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Makes half-width punctuation beside Han characters full-width.
    package static let punctuation = Normalisation(rawValue: 1)
    /// Removes spaces between Han characters.
    package static let spaces = Normalisation(rawValue: 2)
    /// Removes readings in brackets after characters, such as `制(zhi)定`, if there are many.
    package static let pinyin = Normalisation(rawValue: 4)
    /// Replaces Kangxi radicals by the characters that they look like.
    package static let radicals = Normalisation(rawValue: 8)

    package static let all: Normalisation = [.punctuation, .spaces, .pinyin, .radicals]
}

/// The script in which a report is wanted.
package enum WantedScript: String, Sendable, Hashable, CaseIterable {
    case asWritten, simplified, traditional
}

/// The steps that apply to the whole file, before anything is recognised in it.
struct DocumentNormalisation {
    let steps: Normalisation
    let script: WantedScript
    let log: ImportLog

    func normalised(_ document: LooseDocument) throws -> LooseDocument {
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
        log.add(.note, .pinyinRemoved, .pinyinRemoved(count))
    }

    private func convert(_ document: inout LooseDocument) throws {
        guard script != .asWritten else { return }
        let toSimplified = script == .simplified
        guard let converter = ScriptConverter(toSimplified ? .toSimplified : .toTraditional) else {
            throw Diagnostic(.error, .scriptConverted, .noDictionaries)
        }
        var changed = 0
        document.changeTexts { text in
            let converted = converter.converted(text)
            changed += zip(text.unicodeScalars, converted.unicodeScalars).count { $0 != $1 }
            return converted
        }
        guard changed > 0 else { return }
        log.add(
            .note, .scriptConverted, toSimplified ? .convertedToSimplified(changed) : .convertedToTraditional(changed),
            hint: .checkAmbiguous)
    }
}

extension Message {
    fileprivate static func pinyinRemoved(_ count: Int) -> Message {
        Message("删去汉字后括注的拼音：\(count) 处", "readings in brackets after characters removed: \(count)")
    }

    fileprivate static let noDictionaries = Message(
        "找不到 OpenCC 的字典，无法转换繁简", "the dictionaries of OpenCC were not found; the script cannot be converted")

    fileprivate static func convertedToSimplified(_ count: Int) -> Message {
        Message("繁体字由 OpenCC 转为简体：\(count) 字", "Traditional characters converted by OpenCC: \(count)")
    }

    fileprivate static func convertedToTraditional(_ count: Int) -> Message {
        Message("简体字由 OpenCC 转为繁体：\(count) 字", "Simplified characters converted by OpenCC: \(count)")
    }

    fileprivate static let checkAmbiguous = Message(
        "一对多的字请核对，人名、地名尤其如此", "check characters with several counterparts, especially in names")
}
