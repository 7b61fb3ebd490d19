extension SetLine {
    /// Divides a run so that the given number of bytes of the line ends at the end of a run.
    ///
    /// - Returns: The number of runs that these bytes are; nil if they are the whole line or end inside a cluster.
    mutating func divide(at bytes: Int) -> Int? {
        guard bytes > 0 else { return nil }
        var left = bytes
        for (index, run) in runs.enumerated() {
            let length = run.glyphs.text.utf8.count
            if left == length { return index + 1 < runs.count ? index + 1 : nil }
            if left < length {
                guard let (before, after) = run.glyphs.divided(at: left) else { return nil }
                runs[index].glyphs = before
                var rest = run
                rest.glyphs = after
                runs.insert(rest, at: index + 1)
                return index + 1
            }
            left -= length
        }
        return nil
    }
}

extension GlyphRun {
    /// Divides the run after the given number of bytes of its text; returns nil if that is inside a cluster.
    fileprivate func divided(at bytes: Int) -> (GlyphRun, GlyphRun)? {
        var first = self
        var second = self
        var length = 0
        var glyphs = 0
        for (index, cluster) in clusters.enumerated() where length < bytes {
            length += cluster.bytes
            glyphs += cluster.glyphs
            guard length == bytes else { continue }
            guard let middle = text.utf8.index(text.startIndex, offsetBy: bytes, limitedBy: text.endIndex),
                let before = String(text.utf8[..<middle]), let after = String(text.utf8[middle...])
            else { return nil }
            (first.text, second.text) = (before, after)
            (first.clusters, second.clusters) = (Array(clusters[...index]), Array(clusters[(index + 1)...]))
            (first.glyphs, second.glyphs) = (Array(self.glyphs[..<glyphs]), Array(self.glyphs[glyphs...]))
            return (first, second)
        }
        return nil
    }
}
