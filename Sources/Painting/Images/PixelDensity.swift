/// How many pixels of an image are printed on an inch of paper.
package struct PixelDensity: Sendable, Hashable {
    package var across: Double
    package var down: Double

    /// The fewest pixels per inch that print well.
    package static let coarsest = 150.0
    /// The most pixels per inch that are printed: a screen of 60 lines per centimetre shows no more.
    package static let finest = 450.0
    /// The same for images in two colours, which are printed without a screen: their edges are as sharp as the plate.
    static let finestOfLineArt = 1_200.0

    package init(across: Double, down: Double) {
        self.across = across
        self.down = down
    }

    /// Reads a PNG's pHYs chunk, which comes before the pixels; nil if there is none, or if it states only the shape of a
    /// pixel.
    init?(ofPNG png: [UInt8]) {
        func number(_ at: Int) -> Int { png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
        var start = 8
        while start + 12 <= png.count {
            let length = number(start)
            let data = start + 8
            let name = png[(start + 4)..<data]
            if name.elementsEqual("IDAT".utf8) { return nil }
            if name.elementsEqual("pHYs".utf8) {
                guard length == 9, data + 9 <= png.count, png[data + 8] == 1 else { return nil }
                // In pixels per metre.
                across = Double(number(data)) * 0.0254
                down = Double(number(data + 4)) * 0.0254
                return
            }
            start = data + length + 4
        }
        return nil
    }
}
