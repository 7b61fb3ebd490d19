/// Traditional characters in a simplified text and the reverse, both left over from conversion. One diagnostic for each text.
enum MixedScriptRule: CheckRule {
    static let codes: [DiagnosticCode] = [.mixedScripts]

    /// The message lists at most this many characters.
    private static let listedCharacters = 10

    static func diagnostics(_ subject: ReportSubject) -> [Diagnostic] {
        let language = subject.report.language
        let other = language == .simplified ? ScriptPairs.simplified : ScriptPairs.traditional
        return subject.texts.compactMap { text, path in
            var seen: [Unicode.Scalar] = []
            for scalar in text.unicodeScalars where scalar.value > 0x4DFF && other[scalar] != nil && !seen.contains(scalar) {
                seen.append(scalar)
            }
            guard !seen.isEmpty else { return nil }
            let listed = Array(seen.prefix(listedCharacters))
            let isCut = seen.count > listed.count
            return Diagnostic(
                .warning, .mixedScripts, .mixed(listed, isCut: isCut, language), at: subject.place(path),
                hint: .replacement(listed.compactMap { other[$0] }, isCut: isCut))
        }
    }
}

extension Message {
    fileprivate static func mixed(_ characters: [Unicode.Scalar], isCut: Bool, _ language: Report.Language) -> Message {
        let list = list(characters, isCut: isCut)
        return language == .simplified
            ? Message("简体文字里有繁体字：\(list.chinese)", "traditional characters in a simplified text: \(list.english)\(isCut ? ", …" : "")")
            : Message("繁體文字裡有簡體字：\(list.chinese)", "simplified characters in a traditional text: \(list.english)\(isCut ? ", …" : "")")
    }

    fileprivate static func replacement(_ characters: [Unicode.Scalar], isCut: Bool) -> Message {
        let list = list(characters, isCut: isCut)
        return Message("改为\(list.chinese)", "write \(list.english)")
    }

    private static func list(_ characters: [Unicode.Scalar], isCut: Bool) -> Message {
        Message(
            characters.map { "“\($0)”" }.joined() + (isCut ? "等" : ""), characters.map { String(Character($0)) }.joined(separator: ", "))
    }
}
