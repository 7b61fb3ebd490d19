/// An ICC profile of an output device.
package struct ColourProfile: Sendable, Hashable {
    package enum Space: Sendable, Hashable {
        case grey, rgb, cmyk

        var components: Int {
            switch self {
            case .grey: 1
            case .rgb: 3
            case .cmyk: 4
            }
        }
    }

    package let bytes: [UInt8]
    package let space: Space
    /// The name in the output intent.
    package let name: String

    /// Reads the header of a profile; nil if the bytes are not a profile that an output intent of PDF/A-2 may have: a
    /// display or printer profile of version 4 or earlier (ISO 19005-2 6.2.3).
    ///
    /// - Parameter classes: the device classes that are allowed.
    package init?(icc bytes: [UInt8], name: String, classes: [String] = ["prtr", "mntr"]) {
        guard bytes.count >= 132 else { return nil }
        func tag(_ at: Int) -> String { String(decoding: bytes[at..<(at + 4)], as: UTF8.self) }
        func number(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
        guard number(0) == bytes.count, tag(36) == "acsp", bytes[8] <= 4, classes.contains(tag(12)) else { return nil }
        // Each entry of the tag table has to lie inside the file.
        let count = number(128)
        guard count > 0, count <= (bytes.count - 132) / 12 else { return nil }
        for entry in 0..<count {
            let offset = number(136 + entry * 12)
            let size = number(140 + entry * 12)
            guard offset >= 132, offset <= bytes.count, size <= bytes.count - offset else { return nil }
        }
        switch tag(16) {
        case "GRAY": space = .grey
        case "RGB ": space = .rgb
        case "CMYK": space = .cmyk
        default: return nil
        }
        self.bytes = bytes
        self.name = name.printable
    }

    /// The device classes of the profiles that images may have (ISO 19005-2 6.2.4.2).
    static let imageClasses = ["scnr", "mntr", "prtr", "spac"]

    private init(bytes: [UInt8], space: Space, name: String) {
        self.bytes = bytes
        self.space = space
        self.name = name
    }

    static let sRGB = ColourProfile(bytes: SRGBProfile.bytes, space: .rgb, name: "sRGB IEC61966-2.1")
}
