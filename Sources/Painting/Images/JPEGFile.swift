/// A JPEG file (ITU-T T.81) by its markers. Its coded pixels are never touched.
package struct JPEGFile: Sendable, Hashable {
    package enum Process: Sendable, Hashable { case sequential, progressive, twelveBit, arithmetic, lossless, hierarchical }

    package private(set) var process = Process.sequential
    /// Of the stored image, in pixels.
    package private(set) var width = 0
    package private(set) var height = 0
    /// 1 grey, 3 colour, 4 process colours.
    package private(set) var components = 0
    package private(set) var orientation = ImageOrientation.upright
    package private(set) var density: PixelDensity?
    /// The embedded profile, if it suits the image.
    package private(set) var profile: ColourProfile?
    /// Whether Adobe's marker says how the samples are stored. Its process colours are inverted.
    package private(set) var isAdobe = false
    /// The file without what a reader of the document must not find: EXIF, XMP and IPTC with place and camera, thumbnails,
    /// comments, and other images behind the first.
    package private(set) var clean: [UInt8] = []

    private var profileParts: [Int: [UInt8]] = [:]

    package init(_ bytes: [UInt8], mostPixels: Int = .max) throws(ImageFault) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { throw .format(nil) }
        clean.reserveCapacity(bytes.count)
        clean = [0xFF, 0xD8]
        var place = 2
        while true {
            // Any number of fill bytes may stand before a marker.
            guard place < bytes.count, bytes[place] == 0xFF else { throw .damaged }
            while place < bytes.count, bytes[place] == 0xFF { place += 1 }
            guard place < bytes.count else { throw .damaged }
            let marker = bytes[place]
            place += 1
            switch marker {
            case 0xD9:
                clean += [0xFF, 0xD9]
                try finish()
                return
            case 0x01, 0xD0...0xD7: continue
            case 0x00, 0xD8: throw .damaged
            default: break
            }
            guard place + 2 <= bytes.count else { throw .damaged }
            let length = Int(bytes[place]) << 8 | Int(bytes[place + 1])
            guard length >= 2, place + length <= bytes.count else { throw .damaged }
            let content = bytes[(place + 2)..<(place + length)]
            if try keeps(marker, content, mostPixels) { clean += [0xFF, marker] + bytes[place..<(place + length)] }
            place += length
            if marker == 0xDA {
                let end = Self.endOfScan(bytes, from: place)
                clean += bytes[place..<end]
                place = end
            }
        }
    }

    /// Coded pixels go on until a marker that does not belong to them.
    private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var place = start
            while place + 1 < bytes.count {
                if bytes[place] == 0xFF, bytes[place + 1] != 0, !(0xD0...0xD7).contains(bytes[place + 1]), bytes[place + 1] != 0xFF {
                    return place
                }
                place += 1
            }
            return bytes.count
        }
    }

    /// Reads a segment.
    ///
    /// - Returns: whether the clean file has it too.
    private mutating func keeps(_ marker: UInt8, _ content: ArraySlice<UInt8>, _ mostPixels: Int) throws(ImageFault) -> Bool {
        switch marker {
        case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
            try readFrame(marker, Array(content))
            guard width <= mostPixels / height else { throw .tooLarge(width: width, height: height) }
            return true
        case 0xC4, 0xCC, 0xDA...0xDD: return true
        case 0xE0:
            readJFIF(Array(content))
            return false
        case 0xE1:
            if content.starts(with: Array("Exif\0\0".utf8)) {
                orientation = EXIFOrientation(Array(content.dropFirst(6))).orientation ?? orientation
            }
            return false
        case 0xE2:
            let name = Array("ICC_PROFILE\0".utf8)
            if content.count > 14, content.starts(with: name) {
                profileParts[Int(content[content.startIndex + 12])] = Array(content.dropFirst(14))
            }
            return false
        case 0xEE where content.starts(with: Array("Adobe".utf8)):
            guard content.count >= 12 else { return false }
            isAdobe = true
            // Only what the marker defines: its name, version, flags and transform.
            clean += [0xFF, 0xEE, 0, 14] + content.prefix(12)
            return false
        default: return false
        }
    }

    private mutating func readFrame(_ marker: UInt8, _ content: [UInt8]) throws(ImageFault) {
        guard content.count >= 6, components == 0 else { throw .damaged }
        height = Int(content[1]) << 8 | Int(content[2])
        width = Int(content[3]) << 8 | Int(content[4])
        components = Int(content[5])
        process =
            switch marker {
            case 0xC3, 0xC7, 0xCB, 0xCF: .lossless
            case 0xC5, 0xC6, 0xCD, 0xCE: .hierarchical
            case 0xC9, 0xCA: .arithmetic
            case 0xC2: content[0] == 8 ? .progressive : .twelveBit
            default: content[0] == 8 ? .sequential : .twelveBit
            }
        guard process == .sequential || process == .progressive else { throw .unsupportedJPEG(process) }
        guard width > 0, height > 0, [1, 3, 4].contains(components), content.count >= 6 + 3 * components else { throw .damaged }
    }

    /// The density in pixels per inch or centimetre.
    private mutating func readJFIF(_ content: [UInt8]) {
        guard content.count >= 12, content.starts(with: Array("JFIF\0".utf8)), content[7] == 1 || content[7] == 2 else { return }
        let unit = content[7] == 1 ? 1 : 2.54
        let across = Double(Int(content[8]) << 8 | Int(content[9])) * unit
        let down = Double(Int(content[10]) << 8 | Int(content[11])) * unit
        if across > 0, down > 0 { density = PixelDensity(across: across, down: down) }
    }

    private mutating func finish() throws(ImageFault) {
        guard components > 0 else { throw .damaged }
        let parts = profileParts.sorted { $0.key < $1.key }.flatMap(\.value)
        profileParts = [:]
        if let read = ColourProfile(icc: parts, name: "", classes: ColourProfile.imageClasses), read.space.components == components {
            profile = read
        }
    }
}

/// The orientation in the EXIF data of an image, a TIFF file of its own (EXIF 2.3, 4.6.4).
struct EXIFOrientation {
    var orientation: ImageOrientation?

    init(_ tiff: [UInt8]) {
        guard tiff.count >= 14 else { return }
        let isLittle = tiff[0] == 0x49
        func number(_ at: Int, _ count: Int) -> Int {
            let part = tiff[at..<(at + count)]
            return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
        }
        guard number(2, 2) == 42 else { return }
        let directory = number(4, 4)
        guard directory >= 8, directory + 2 <= tiff.count else { return }
        for entry in 0..<number(directory, 2) {
            let start = directory + 2 + 12 * entry
            guard start + 12 <= tiff.count else { return }
            guard number(start, 2) == 274 else { continue }
            orientation = ImageOrientation(rawValue: number(start + 8, 2))
            return
        }
    }
}
