/// The distances from glyph to glyph as OFD states them: `g 27 5.5714 2.7857`, a count before what is repeated.
struct GlyphDistances {
    /// How far a glyph may stand from its place so that even distances are said in one; in ten-thousandths of a millimetre.
    static let tolerance = 10

    /// - Parameter places: of all glyphs along a line.
    /// - Returns: nil when there is nothing to say.
    static func text(_ places: [OFDLength]) -> String? {
        guard places.count > 1 else { return nil }
        var words: [String] = []
        // Where a reader that adds up what it was told stands.
        var told = places[0].units
        var next = 1
        while next < places.count {
            let step = places[next].units - told
            var end = next + 1
            while end < places.count, abs(told + step * (end - next + 1) - places[end].units) <= tolerance { end += 1 }
            let count = end - next
            let distance = OFDLength(units: step).text
            words += count > 2 ? ["g", String(count), distance] : Array(repeating: distance, count: count)
            told += step * count
            next = end
        }
        return words.joined(separator: " ")
    }
}
