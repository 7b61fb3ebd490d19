/// How many pixels of an image stand on an inch of paper.
package struct PixelDensity: Sendable, Hashable {
    package var across: Double
    package var down: Double

    /// The fewest pixels an inch that print well.
    package static let coarsest = 150.0
    /// The most pixels an inch that are printed: a screen of 60 lines a centimetre shows no more.
    static let finest = 450.0
    /// The same of images in two colours, which are printed without a screen: their edges are as sharp as the plate.
    static let finestOfLineArt = 1_200.0

    package init(across: Double, down: Double) {
        self.across = across
        self.down = down
    }

    /// What a PNG's pHYs chunk says, which stands before its pixels; nil where there is none, or where it says nothing
    /// but the shape of a pixel.
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
                // Pixels a metre.
                across = Double(number(data)) * 0.0254
                down = Double(number(data + 4)) * 0.0254
                return
            }
            start = data + length + 4
        }
        return nil
    }
}
