/// Colour spaces of images (ISO 32000-1 8.6).
enum PDFColourSpace {
    static func profile(_ profile: ColourProfile, _ objects: inout PDFObjects) -> PDFSyntax {
        var entries = PDFSyntax("/N ")
        entries.add(profile.space.components)
        let stream = objects.add(entries, data: .plain(profile.bytes))
        var syntax = PDFSyntax("[ /ICCBased ")
        syntax.add(reference: stream)
        syntax.add(" ]")
        return syntax
    }

    /// The colours of a PNG as its chunks define them: a profile, sRGB, primaries and gamma, or nothing, which means sRGB.
    static func png(_ png: PNGFile, _ objects: inout PDFObjects) -> PDFSyntax {
        let isGrey = png.colourType == 0
        let base =
            embedded(png, isGrey: isGrey, &objects) ?? calibrated(png, isGrey: isGrey, &objects)
            ?? PDFSyntax(isGrey ? "/DeviceGray" : "/DeviceRGB")
        guard png.colourType == 3 else { return base }
        var syntax = PDFSyntax("[ /Indexed ")
        syntax.add(base)
        syntax.add(" ")
        syntax.add(png.palette.count / 3 - 1)
        syntax.add(" ")
        syntax.add(hexadecimal: png.palette)
        syntax.add(" ]")
        return syntax
    }

    private static func embedded(_ png: PNGFile, isGrey: Bool, _ objects: inout PDFObjects) -> PDFSyntax? {
        // A name, a zero, the method of compression, and the profile.
        guard let zero = png.packedProfile.firstIndex(of: 0), zero + 2 < png.packedProfile.endIndex,
            let bytes = Flate.unpacked(Array(png.packedProfile[(zero + 2)...]), limit: largestProfile),
            let profile = ColourProfile(icc: bytes, name: "", classes: ColourProfile.imageClasses),
            profile.space == (isGrey ? .grey : .rgb)
        else { return nil }
        return self.profile(profile, &objects)
    }

    /// Profiles of presses have one or two megabytes.
    private static let largestProfile = 8 << 20

    /// The gamma of sRGB is close to 2.2, so that many programs write this instead of saying sRGB.
    private static func calibrated(_ png: PNGFile, isGrey: Bool, _ objects: inout PDFObjects) -> PDFSyntax? {
        guard !png.isSRGB, let gamma = png.gamma, abs(gamma - 2.2) > 0.01 || !png.chromaticities.isEmpty, (0.2...5).contains(gamma) else {
            return nil
        }
        guard !isGrey else { return ColourProfile.grey(gamma: gamma).map { profile($0, &objects) } }
        guard let primaries = Primaries(png.chromaticities.isEmpty ? Primaries.sRGB : png.chromaticities) else { return nil }
        var syntax = PDFSyntax("[ /CalRGB << /WhitePoint [")
        for value in primaries.white {
            syntax.add(" ")
            syntax.add(value)
        }
        syntax.add(" ] /Gamma [")
        for _ in 0..<3 {
            syntax.add(" ")
            syntax.add(gamma)
        }
        syntax.add(" ] /Matrix [")
        for value in primaries.matrix {
            syntax.add(" ")
            syntax.add(value)
        }
        syntax.add(" ] >> ]")
        return syntax
    }
}

/// The primaries of a colour space by their chromaticities.
struct Primaries {
    static let sRGB = [0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06]

    /// X, Y and Z of white, with Y 1.
    let white: [Double]
    /// X, Y and Z of red, then of green and of blue, in the amounts that give white.
    let matrix: [Double]

    /// - Parameter chromaticities: of white, red, green and blue, each as x and y.
    init?(_ chromaticities: [Double]) {
        guard chromaticities.count == 8 else { return nil }
        func tristimulus(_ index: Int) -> [Double]? {
            let (x, y) = (chromaticities[2 * index], chromaticities[2 * index + 1])
            return y > 0.001 && x > 0 && x + y <= 1 ? [x / y, 1, (1 - x - y) / y] : nil
        }
        guard let white = tristimulus(0), let red = tristimulus(1), let green = tristimulus(2), let blue = tristimulus(3) else {
            return nil
        }
        // The amounts of the primaries that give white, by Cramer's rule.
        func determinant(_ a: [Double], _ b: [Double], _ c: [Double]) -> Double {
            a[0] * (b[1] * c[2] - c[1] * b[2]) - b[0] * (a[1] * c[2] - c[1] * a[2]) + c[0] * (a[1] * b[2] - b[1] * a[2])
        }
        let whole = determinant(red, green, blue)
        guard abs(whole) > 1e-6 else { return nil }
        let amounts = [
            determinant(white, green, blue) / whole, determinant(red, white, blue) / whole, determinant(red, green, white) / whole,
        ]
        guard amounts.allSatisfy({ $0 > 0 }) else { return nil }
        self.white = white
        matrix = zip([red, green, blue], amounts).flatMap { primary, amount in primary.map { $0 * amount } }
    }
}
