/// The distances between glyphs in OFD's notation: `g 27 5.5714 2.7857`, where `g` and a count repeat a distance.
struct GlyphDistances {
    /// How far a glyph may be off so that nearly equal distances are written as one; in ten-thousandths of a millimetre.
    static let tolerance = 10

    /// - Parameter places: the positions of all glyphs along a line.
    /// - Returns: nil for fewer than two glyphs.
    static func text(_ places: [OFDLength]) -> String? {
        guard places.count > 1 else { return nil }
        var words: [String] = []
        // The position that a viewer computes by adding up the distances written so far.
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
