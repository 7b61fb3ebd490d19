extension String {
    /// With Simplified in place of Traditional characters, so that a form's words are compared in one script.
    var simplifiedCharacters: String { String(unicodeScalars.map { ScriptPairs.simplified[$0] ?? $0 }) }
}
