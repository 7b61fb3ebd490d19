/// Half-width marks next to Han characters, where they behave like their full-width counterparts.
extension Unicode.Scalar {
    /// Belongs to the text before it.
    var isWesternClosing: Bool { ",.;:!?)]}%".unicodeScalars.contains(self) }

    /// Belongs to the text after it.
    var isWesternOpening: Bool { "([{$\u{A3}\u{A5}".unicodeScalars.contains(self) }

    /// Whether no line may be broken on either side: no-break spaces and word joiners.
    var isGlue: Bool {
        switch self {
        case "\u{A0}", "\u{202F}", "\u{2060}", "\u{FEFF}": true
        default: false
        }
    }
}
