import Han

extension String {
    /// The text on one line, without characters that no title or label may contain: those that cannot be seen, and code points that
    /// XML and PDF/A do not allow.
    package var printable: String {
        var kept = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch UnsuitableCharacter(scalar) {
            case nil, .replacement: kept.append(scalar)
            case .lineBreak, .tab:
                // No space between Han characters.
                if let last = kept.last, last.isASCII, last != " " { kept.append(" ") }
            default: continue
            }
        }
        return String(kept)
    }

    /// The text on one line, or `other` if nothing of it can be printed.
    package func printable(else other: String) -> String {
        let printable = printable
        return printable.contains { !$0.isWhitespace } ? printable : other
    }
}
