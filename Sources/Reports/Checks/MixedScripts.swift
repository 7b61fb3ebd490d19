extension Check {
    /// So many different characters of the other script are shown.
    static let shownCharacters = 10

    /// Traditional characters in a simplified text, and the other way round; both are left behind by conversion.
    static let mixedScripts = Check { report, _, places in
        let other = report.language == .simplified ? ScriptPairs.simplified : ScriptPairs.traditional
        let script =
            report.language == .simplified
            ? Message("简体文字里有繁体字", "traditional characters in a simplified text")
            : Message("繁體文字裡有簡體字", "simplified characters in a traditional text")
        return report.texts.compactMap { text, path in
            var seen: [Unicode.Scalar] = []
            for scalar in text.unicodeScalars where scalar.value > 0x4DFF && other[scalar] != nil && !seen.contains(scalar) {
                seen.append(scalar)
            }
            guard !seen.isEmpty else { return nil }
            let shown = seen.prefix(shownCharacters)
            let more = seen.count > shown.count
            return Diagnostic(
                .warning, .mixedScripts,
                Message(
                    "\(script.chinese)：\(shown.map { "“\($0)”" }.joined())\(more ? "等" : "")",
                    "\(script.english): \(shown.map { String(Character($0)) }.joined(separator: ", "))\(more ? ", …" : "")"),
                at: places[path] ?? Place(path: path),
                hint: Message(
                    "改为\(shown.compactMap { other[$0].map { "“\($0)”" } }.joined())\(more ? "等" : "")",
                    "write \(shown.compactMap { other[$0].map { String(Character($0)) } }.joined(separator: ", "))"))
        }
    }
}
