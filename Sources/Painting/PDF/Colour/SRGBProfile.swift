/// sRGB (IEC 61966-2-1) as an ICC profile: three primaries and their common curve.
enum SRGBProfile {
    static let bytes: [UInt8] = make()

    private static func make() -> [UInt8] {
        // The primaries, adapted to D50, and the adaptation matrix, as derived in the standard's annex.
        let curve = ICCWriter.tag("para", [0, 3, 0, 0] + ICCWriter.fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
        let adaptation = ICCWriter.fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
        return ICCWriter.profile(
            space: "RGB ",
            tags: [
                ("desc", ICCWriter.text("sRGB")), ("cprt", ICCWriter.text("No copyright")), ("wtpt", ICCWriter.xyz(0.9642, 1, 0.8249)),
                ("rXYZ", ICCWriter.xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", ICCWriter.xyz(0.38515, 0.71687, 0.09708)),
                ("bXYZ", ICCWriter.xyz(0.14307, 0.06061, 0.71410)), ("chad", ICCWriter.tag("sf32", adaptation)),
                ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
            ])
    }
}

extension ColourProfile {
    /// Greys of a gamma. CalGray would do, but some viewers tint it.
    static func grey(gamma: Double) -> ColourProfile? {
        let bytes = ICCWriter.profile(
            space: "GRAY",
            tags: [
                ("desc", ICCWriter.text("Grey")), ("cprt", ICCWriter.text("No copyright")), ("wtpt", ICCWriter.xyz(0.9642, 1, 0.8249)),
                ("kTRC", ICCWriter.tag("para", [0, 0, 0, 0] + ICCWriter.fixed(gamma))),
            ])
        return ColourProfile(icc: bytes, name: "")
    }
}
