/// Writes objects as a file, with object streams and a cross-reference stream (ISO 32000-1 7.5.7 and 7.5.8).
///
/// qpdf could write the file too, but it would first parse what has just been built, which took three quarters of the
/// time of finishing.
struct PDFWriter {
    private var bytes: [UInt8] = []
    /// By object number, from 1.
    private var places: [ObjectLocation]
    private let reached: PDFObjects.Reached

    private enum ObjectLocation {
        case offset(Int)
        case packed(stream: Int, index: Int)
    }

    /// Programs decompress a whole stream to read one object of it; but small streams compress badly.
    private static let packSize = 200

    private init(_ reached: PDFObjects.Reached) {
        self.reached = reached
        places = reached.objects.map { _ in .offset(0) }
        let data = reached.objects.reduce(0) { sum, object in
            switch object.data {
            case .plain(let bytes), .kept(let bytes): sum + bytes.count
            case nil: sum
            }
        }
        bytes.reserveCapacity(data + 100_000)
    }

    /// - Parameters:
    ///   - root: the old number of the catalog.
    ///   - info: the old number of the information dictionary.
    ///   - identities: of the document and of this file, 16 bytes each.
    static func file(_ reached: PDFObjects.Reached, root: Int, info: Int, identities: [[UInt8]]) -> [UInt8] {
        var writer = PDFWriter(reached)
        // Four bytes beyond ASCII mark the file as binary.
        writer.bytes += Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        writer.writeObjects()
        writer.writeTable(root: reached.numbers[root], info: reached.numbers[info], identities: identities)
        return writer.bytes
    }

    private mutating func writeObjects() {
        var pack: [Int] = []
        for (index, object) in reached.objects.enumerated() {
            guard let data = object.data else {
                pack.append(index)
                if pack.count == Self.packSize { writePack(&pack) }
                continue
            }
            places[index] = .offset(bytes.count)
            writeStream(index + 1, object.syntax, data)
        }
        writePack(&pack)
    }

    /// Writes several objects as one stream: first their numbers and offsets, then the objects.
    private mutating func writePack(_ pack: inout [Int]) {
        guard !pack.isEmpty else { return }
        var list = PDFSyntax()
        var body = PDFSyntax()
        let number = places.count + 1
        for (place, index) in pack.enumerated() {
            list.add(index + 1)
            list.add(" ")
            list.add(body.bytes.count)
            list.add(" ")
            body.add(bytes: reached.objects[index].syntax.bytes(numbers: reached.numbers))
            body.add("\n")
            places[index] = .packed(stream: number, index: place)
        }
        places.append(.offset(bytes.count))
        var entries = PDFSyntax("/Type /ObjStm /N ")
        entries.add(pack.count)
        entries.add(" /First ")
        entries.add(list.bytes.count)
        writeStream(number, entries, .plain(list.bytes + body.bytes))
        pack = []
    }

    private mutating func writeStream(_ number: Int, _ entries: PDFSyntax, _ data: PDFObjects.Object.Data) {
        var head = PDFSyntax()
        head.add(number)
        head.add(" 0 obj\n<< ")
        head.add(bytes: entries.bytes(numbers: reached.numbers))
        let written: [UInt8]
        switch data {
        case .plain(let plain):
            head.add(" /Filter /FlateDecode")
            written = Flate.packed(plain)
        case .kept(let kept): written = kept
        }
        head.add(" /Length ")
        head.add(written.count)
        head.add(" >>\nstream\n")
        bytes += head.bytes
        bytes += written
        // PDF/A requires the end of line before endstream (ISO 19005-2 6.1.7.1).
        bytes += Array("\nendstream\nendobj\n".utf8)
    }

    // MARK: The table of objects

    private mutating func writeTable(root: Int, info: Int, identities: [[UInt8]]) {
        let start = bytes.count
        let number = places.count + 1
        places.append(.offset(start))
        // A type, an offset or the number of a stream, and an index in that stream.
        let width = max(2, (64 - max(start, places.count).leadingZeroBitCount + 7) / 8)
        var rows: [[UInt8]] = [row(0, 0, 0, width: width)]
        for place in places {
            switch place {
            case .offset(let offset): rows.append(row(1, offset, 0, width: width))
            case .packed(let stream, let index): rows.append(row(2, stream, index, width: width))
            }
        }
        // Each row as its difference from the one above (the PNG filter Up), which compresses to a tenth.
        var table: [UInt8] = []
        var above = [UInt8](repeating: 0, count: width + 2)
        for row in rows {
            table.append(2)
            for (byte, upper) in zip(row, above) { table.append(byte &- upper) }
            above = row
        }
        var entries = PDFSyntax("/Type /XRef /Size ")
        entries.add(rows.count)
        entries.add(" /W [ 1 ")
        entries.add(width)
        entries.add(" 1 ] /DecodeParms << /Predictor 12 /Columns ")
        entries.add(width + 2)
        entries.add(" >> /Root ")
        // These numbers are final already, so they are not added as references.
        entries.add(root)
        entries.add(" 0 R /Info ")
        entries.add(info)
        entries.add(" 0 R /ID [ ")
        for identity in identities { entries.add(hexadecimal: identity) }
        entries.add("]")
        writeStream(number, entries, .plain(table))
        var end = PDFSyntax("startxref\n")
        end.add(start)
        end.add("\n%%EOF\n")
        bytes += end.bytes
    }

    private func row(_ kind: UInt8, _ value: Int, _ index: Int, width: Int) -> [UInt8] {
        [kind] + (0..<width).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } + [UInt8(index)]
    }
}
