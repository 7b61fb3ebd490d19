import Han

/// ASCII punctuation between Han characters, where GB/T 15834-2011 requires full-width marks. One diagnostic for each text.
enum HalfWidthPunctuationRule<Subject: TextSubject>: CheckRule {
    static var codes: [DiagnosticCode] { [.halfWidthPunctuation] }

    static func diagnostics(_ subject: Subject) -> [Diagnostic] {
        subject.texts.compactMap { text, path in
            HalfWidthMark.first(in: Array(text.unicodeScalars)).map {
                Diagnostic(.warning, .halfWidthPunctuation, .halfWidth($0), at: subject.place(path), hint: .useFullWidth)
            }
        }
    }
}

private enum HalfWidthMark {
    static func first(in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
        for index in scalars.indices where scalars[index].chineseMark != nil {
            let before = index > 0 && scalars[index - 1].isHan
            let after = index + 1 < scalars.count && scalars[index + 1].isHan
            guard before && (after || index + 1 == scalars.count) else { continue }
            // `一.主动公开` is a way of numbering.
            guard scalars[index] != "." || !ChineseNumeral.isNumeral(scalars[index - 1]) else { continue }
            return scalars[index]
        }
        return nil
    }
}

extension Message {
    fileprivate static func halfWidth(_ mark: Unicode.Scalar) -> Message {
        Message("汉字之间用了半角标点“\(mark)”", "half-width \"\(mark)\" between Han characters")
    }
    fileprivate static let useFullWidth = Message("改用全角标点", "use the full-width mark")
}
