/// An image XObject (ISO 32000-1 8.9.5) that holds the pixels of a file as they are stored.
struct PDFImage {
    private(set) var syntax: PDFSyntax
    private(set) var data: [UInt8]

    init(_ image: PaintImage, _ objects: inout PDFObjects) {
        syntax = PDFSyntax("/Type /XObject /Subtype /Image")
        data = []
        switch image.content {
        case .jpeg(let jpeg): add(jpeg, &objects)
        case .png(let png): add(png, image.bytes, &objects)
        }
    }

    private mutating func add(size width: Int, _ height: Int, bits: Int) {
        for (key, value) in [(" /Width " as StaticString, width), (" /Height ", height), (" /BitsPerComponent ", bits)] {
            syntax.add(key)
            syntax.add(value)
        }
    }

    private mutating func add(_ jpeg: JPEGFile, _ objects: inout PDFObjects) {
        add(size: jpeg.width, jpeg.height, bits: 8)
        syntax.add(" /Filter /DCTDecode /ColorSpace ")
        if let profile = jpeg.profile {
            syntax.add(PDFColourSpace.profile(profile, &objects))
        } else {
            syntax.add(jpeg.components == 1 ? "/DeviceGray" : jpeg.components == 3 ? "/DeviceRGB" : "/DeviceCMYK")
        }
        if jpeg.components == 4, jpeg.isAdobe { syntax.add(" /Decode [ 1 0 1 0 1 0 1 0 ]") }
        data = jpeg.clean
    }

    /// PNG's filters of rows are PDF's predictors 10 to 15 (ISO 32000-1 7.4.4.4).
    private mutating func add(_ png: PNGFile, _ bytes: [UInt8], _ objects: inout PDFObjects) {
        add(size: png.width, png.height, bits: png.bitDepth)
        syntax.add(" /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ")
        syntax.add(png.components)
        syntax.add(" /BitsPerComponent ")
        syntax.add(png.bitDepth)
        syntax.add(" /Columns ")
        syntax.add(png.width)
        syntax.add(" >> /ColorSpace ")
        syntax.add(PDFColourSpace.png(png, &objects))
        for chunk in png.pixels { data += bytes[chunk] }
    }
}
