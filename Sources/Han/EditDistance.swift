/// Levenshtein distance: how many characters have to be changed, added or left out to make one text of another.
package enum EditDistance {
    /// - Parameter limit: the distance from which on the exact one is of no interest.
    /// - Returns: `limit + 1` if the distance is greater than `limit`.
    package static func between(_ a: String, _ b: String, limit: Int = longest) -> Int {
        let a = Array(a.unicodeScalars.prefix(longest + 1))
        let b = Array(b.unicodeScalars.prefix(longest + 1))
        // The work grows with the product of the lengths.
        guard a.count <= longest, b.count <= longest, abs(a.count - b.count) <= limit else { return limit + 1 }
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let above = row[j + 1]
                row[j + 1] = min(min(above, row[j]) + 1, diagonal + (a[i] == b[j] ? 0 : 1))
                diagonal = above
            }
        }
        return min(row[b.count], limit + 1)
    }

    /// Longer texts are not compared: nothing that is looked up by name has more characters.
    package static let longest = 80
}
