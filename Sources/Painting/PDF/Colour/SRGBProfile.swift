/// sRGB (IEC 61966-2-1) as an ICC profile of version 4 (ICC.1:2010): three primaries and their common curve. It is built
/// here so that no profile has to be installed.
enum SRGBProfile {
    static let bytes: [UInt8] = make()

    private static func make() -> [UInt8] {
        // The primaries, adapted to D50, and the adaptation matrix, as derived in the standard's annex.
        let curve = tag("para", [0, 3, 0, 0] + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
        let tags: [(name: String, data: [UInt8])] = [
            ("desc", text("sRGB")), ("cprt", text("No copyright")), ("wtpt", xyz(0.9642, 1, 0.8249)),
            ("rXYZ", xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", xyz(0.38515, 0.71687, 0.09708)), ("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
            ("chad", tag("sf32", fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168))),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var table = number(tags.count)
        var data: [UInt8] = []
        let start = 128 + 4 + tags.count * 12
        var known: [(data: [UInt8], offset: Int)] = []
        for tag in tags {
            let offset: Int
            if let shared = known.first(where: { $0.data == tag.data }) {
                offset = shared.offset
            } else {
                offset = start + data.count
                known.append((tag.data, offset))
                data += tag.data + [UInt8](repeating: 0, count: (4 - tag.data.count % 4) % 4)
            }
            table += Array(tag.name.utf8) + number(offset) + number(tag.data.count)
        }
        var head = number(start + data.count) + number(0) + [4, 0x30, 0, 0] + Array("mntrRGB XYZ ".utf8)
        for part in [2010, 1, 1, 0, 0, 0] { head += [UInt8(part >> 8), UInt8(part & 0xFF)] }
        head += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28) + fixed(0.9642, 1, 0.8249)
        head += [UInt8](repeating: 0, count: 128 - head.count)
        return head + table + data
    }

    private static func tag(_ type: String, _ data: [UInt8]) -> [UInt8] { Array(type.utf8) + [0, 0, 0, 0] + data }

    private static func xyz(_ values: Double...) -> [UInt8] { tag("XYZ ", values.flatMap { fixed($0) }) }

    private static func fixed(_ values: Double...) -> [UInt8] { values.flatMap { number(Int(($0 * 65536).rounded())) } }

    private static func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    /// A text in one language.
    private static func text(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return tag("mluc", number(1) + number(12) + Array("enUS".utf8) + number(units.count) + number(28) + units)
    }
}
