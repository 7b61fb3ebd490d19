extension Check {
    /// ASCII punctuation between Han characters, where GB/T 15834-2011 has full-width marks.
    static let halfWidthPunctuation = Check { report, _, places in halfWidthPunctuation(in: report.texts, places: places) }

    static func halfWidthPunctuation(in texts: [(text: String, path: String)], places: PlaceIndex) -> [Diagnostic] {
        texts.compactMap { text, path in
            let scalars = Array(text.unicodeScalars)
            for index in scalars.indices where ",;:!?().".unicodeScalars.contains(scalars[index]) {
                let before = index > 0 && isHan(scalars[index - 1])
                let after = index + 1 < scalars.count && isHan(scalars[index + 1])
                guard before && (after || index + 1 == scalars.count) else { continue }
                // `一.主动公开` is a number of its own kind.
                guard scalars[index] != "." || !numerals.contains(scalars[index - 1]) else { continue }
                return Diagnostic(
                    .warning, .halfWidthPunctuation,
                    Message("汉字之间用了半角标点“\(scalars[index])”", "half-width \"\(scalars[index])\" between Han characters"),
                    at: places[path] ?? Place(path: path),
                    hint: Message("改用全角标点", "use the full-width mark"))
            }
            return nil
        }
    }

    private static let numerals = Set("一二三四五六七八九十".unicodeScalars)

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }
}
