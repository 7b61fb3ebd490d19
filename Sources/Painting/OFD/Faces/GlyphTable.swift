/// A glyph's entry in the `glyf` table of a TrueType font.
struct GlyphEntry {
    var bytes: [UInt8] = []
    var points = 0
    var contours = 0
    /// The leftmost x of its points.
    var left = 0
    /// The advance width in the face's units.
    var advance: Int

    init(_ outline: QuadraticOutline, advance: Int) {
        self.advance = advance
        let all = outline.points
        guard let first = all.first else { return }
        var left = first.x
        var right = first.x
        var bottom = first.y
        var top = first.y
        for point in all {
            (left, right) = (min(left, point.x), max(right, point.x))
            (bottom, top) = (min(bottom, point.y), max(top, point.y))
        }
        self.left = left
        points = all.count
        contours = outline.ends.count
        bytes.reserveCapacity(16 + contours * 2 + points * 4)
        for value in [contours, left, bottom, right, top] { bytes.append(bigEndian16: value) }
        for end in outline.ends { bytes.append(bigEndian16: end - 1) }
        // No instructions.
        bytes.append(bigEndian16: 0)
        append(all)
        while !bytes.count.isMultiple(of: 4) { bytes.append(0) }
    }

    /// Appends the points as flags and relative coordinates, each in as few bytes as possible.
    private mutating func append(_ points: [QuadraticOutline.OutlinePoint]) {
        var flags: [UInt8] = []
        var xs: [UInt8] = []
        var ys: [UInt8] = []
        flags.reserveCapacity(points.count)
        xs.reserveCapacity(points.count * 2)
        ys.reserveCapacity(points.count * 2)
        var x = 0
        var y = 0
        for point in points {
            var flag: UInt8 = point.isOnCurve ? 1 : 0
            flag |= Self.append(point.x - x, to: &xs, short: 2, same: 16)
            flag |= Self.append(point.y - y, to: &ys, short: 4, same: 32)
            (x, y) = (point.x, point.y)
            flags.append(flag)
        }
        var next = 0
        while next < flags.count {
            var count = 1
            while next + count < flags.count, count < 256, flags[next + count] == flags[next] { count += 1 }
            if count > 2 {
                bytes += [flags[next] | 8, UInt8(count - 1)]
            } else {
                bytes += flags[next..<(next + count)]
            }
            next += count
        }
        bytes += xs
        bytes += ys
    }

    /// - Returns: the flags that describe how the coordinate is written.
    private static func append(_ distance: Int, to bytes: inout [UInt8], short: UInt8, same: UInt8) -> UInt8 {
        if distance == 0 { return same }
        if abs(distance) < 256 {
            bytes.append(UInt8(abs(distance)))
            return distance > 0 ? short | same : short
        }
        bytes.append(bigEndian16: distance)
        return 0
    }
}

extension [UInt8] {
    /// Appends the lower 16 bits of the value in big-endian order, which font files use.
    mutating func append(bigEndian16 value: Int) {
        append(UInt8(truncatingIfNeeded: value >> 8))
        append(UInt8(truncatingIfNeeded: value))
    }

    mutating func append(bigEndian32 value: Int) {
        append(bigEndian16: value >> 16)
        append(bigEndian16: value)
    }
}
