import Han

extension Check {
    /// ASCII punctuation between Han characters, where GB/T 15834-2011 has full-width marks.
    static let halfWidthPunctuation = Check { report, _, places in halfWidthPunctuation(in: report.texts, places: places) }

    static func halfWidthPunctuation(in texts: [(text: String, path: String)], places: PlaceIndex) -> [Diagnostic] {
        texts.compactMap { text, path in
            let scalars = Array(text.unicodeScalars)
            for index in scalars.indices where scalars[index].chineseMark != nil {
                let before = index > 0 && scalars[index - 1].isHan
                let after = index + 1 < scalars.count && scalars[index + 1].isHan
                guard before && (after || index + 1 == scalars.count) else { continue }
                // `一.主动公开` is a number of its own kind.
                guard scalars[index] != "." || !ChineseNumeral.isNumeral(scalars[index - 1]) else { continue }
                return Diagnostic(
                    .warning, .halfWidthPunctuation,
                    Message("汉字之间用了半角标点“\(scalars[index])”", "half-width \"\(scalars[index])\" between Han characters"),
                    at: places[path] ?? Place(path: path),
                    hint: Message("改用全角标点", "use the full-width mark"))
            }
            return nil
        }
    }
}
