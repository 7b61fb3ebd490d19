/// A PNG file (ISO/IEC 15948) by its chunks.
package struct PNGFile: Sendable, Hashable {
    package private(set) var width = 0
    package private(set) var height = 0
    private(set) var bitDepth = 0
    /// 0 grey, 2 colour, 3 palette, 4 grey with transparency, 6 colour with transparency.
    private(set) var colourType = 0
    private(set) var isInterlaced = false
    /// The colours of a palette, three bytes each.
    private(set) var palette: [UInt8] = []
    private(set) var hasTransparency = false
    private(set) var gamma: Double?
    /// White, red, green and blue, each as x and y.
    private(set) var chromaticities: [Double] = []
    private(set) var isSRGB = false
    private(set) var packedProfile: ArraySlice<UInt8> = []
    /// The chunks of the pixels, which together are one zlib stream.
    private(set) var pixels: [Range<Int>] = []

    /// - Throws: if a chunk claims more bytes than there are: programs that believe it would reserve the memory.
    package init(_ bytes: [UInt8], mostPixels: Int = .max) throws(ImageFault) {
        guard ImageFormat(bytes) == .png, bytes.count >= 33 else { throw .damaged }
        func number(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
        var start = 8
        var isWhole = false
        while !isWhole {
            guard start + 12 <= bytes.count else { throw .damaged }
            let length = number(start)
            let data = start + 8
            guard length <= bytes.count - data - 4 else { throw .damaged }
            let content = data..<(data + length)
            switch String(decoding: bytes[(start + 4)..<data], as: UTF8.self) {
            case "IHDR":
                guard length == 13, start == 8 else { throw .damaged }
                (width, height) = (number(data), number(data + 4))
                guard width > 0, height > 0 else { throw .damaged }
                guard width <= mostPixels / height else { throw .tooLarge(width: width, height: height) }
                (bitDepth, colourType) = (Int(bytes[data + 8]), Int(bytes[data + 9]))
                isInterlaced = bytes[data + 12] != 0
            case "PLTE": palette = Array(bytes[content])
            case "tRNS": hasTransparency = true
            case "gAMA": if length == 4, number(data) > 0 { gamma = 100_000 / Double(number(data)) }
            case "cHRM": if length == 32 { chromaticities = (0..<8).map { Double(number(data + 4 * $0)) / 100_000 } }
            case "sRGB": isSRGB = true
            case "iCCP": packedProfile = bytes[content]
            case "IDAT": pixels.append(content)
            case "IEND": isWhole = true
            default: break
            }
            start = data + length + 4
        }
        guard width > 0, height > 0, !pixels.isEmpty, [0, 2, 3, 4, 6].contains(colourType), [1, 2, 4, 8, 16].contains(bitDepth) else {
            throw .damaged
        }
    }

    /// The numbers of components that are stored for each pixel.
    var components: Int { colourType == 2 ? 3 : 1 }

    /// Whether a PDF can hold the pixels as they are stored: whole rows without transparency.
    var isPlain: Bool {
        !isInterlaced && !hasTransparency && colourType < 4 && (colourType != 3 || !palette.isEmpty && palette.count % 3 == 0)
    }
}
