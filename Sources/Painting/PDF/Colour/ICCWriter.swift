/// Writes ICC profiles of version 4 (ICC.1:2010) for displays. They are built here so that no profile has to be installed.
enum ICCWriter {
    /// - Parameters:
    ///   - space: of four letters, `RGB ` or `GRAY`.
    ///   - tags: their data; equal data are stored once.
    static func profile(space: String, tags: [(name: String, data: [UInt8])]) -> [UInt8] {
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
        var head = number(start + data.count) + number(0) + [4, 0x30, 0, 0] + Array("mntr\(space)XYZ ".utf8)
        for part in [2010, 1, 1, 0, 0, 0] { head += [UInt8(part >> 8), UInt8(part & 0xFF)] }
        head += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28) + fixed(0.9642, 1, 0.8249)
        head += [UInt8](repeating: 0, count: 128 - head.count)
        return head + table + data
    }

    static func tag(_ type: String, _ data: [UInt8]) -> [UInt8] { Array(type.utf8) + [0, 0, 0, 0] + data }

    static func xyz(_ values: Double...) -> [UInt8] { tag("XYZ ", values.flatMap { fixed($0) }) }

    static func fixed(_ values: Double...) -> [UInt8] { values.flatMap { number(Int(($0 * 65536).rounded())) } }

    /// A text in one language.
    static func text(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return tag("mluc", number(1) + number(12) + Array("enUS".utf8) + number(units.count) + number(28) + units)
    }

    private static func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
}
