import Documents

/// Marks of Western width that stand directly beside Han characters: there they open, close and join as their Chinese
/// sisters do.
extension Unicode.Scalar {
    /// Belongs to what it follows.
    var isWesternClosing: Bool { ",.;:!?)]}%".unicodeScalars.contains(self) }

    /// Belongs to what follows it.
    var isWesternOpening: Bool { "([{$\u{A3}\u{A5}".unicodeScalars.contains(self) }

    /// No line may break on either side of it: no-break spaces and word joiners.
    var isGlue: Bool {
        switch self {
        case "\u{A0}", "\u{202F}", "\u{2060}", "\u{FEFF}": true
        default: false
        }
    }
}
