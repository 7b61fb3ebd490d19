/// Differences as bytes, between two processes that run the same program. The process that writes them has read an
/// untrusted file, so they are decoded as strictly as the file itself.
enum PDFComparisonCoding {
    private enum RecordKind: UInt8 {
        case difference = 0x44
        case end = 0x45
        case failure = 0x46
    }

    // MARK: The two files

    static func input(expected: [UInt8], found: [UInt8]) -> [UInt8] { word(UInt32(clamping: expected.count)) + expected + found }

    static func files(_ input: [UInt8]) -> (expected: [UInt8], found: [UInt8])? {
        var offset = 0
        guard let count = readWord(input, &offset), count <= input.count - offset else { return nil }
        return (Array(input[offset..<(offset + count)]), Array(input[(offset + count)...]))
    }

    // MARK: The result

    static func output(_ differences: [PDFDifference]?) -> [UInt8] {
        guard let differences else { return [RecordKind.failure.rawValue] }
        var bytes: [UInt8] = []
        for difference in differences {
            bytes += [RecordKind.difference.rawValue, difference.aspect.rawValue] + word(UInt32(clamping: difference.page))
            for text in [difference.expected, difference.found] { bytes += word(UInt32(text.utf8.count)) + Array(text.utf8) }
        }
        return bytes + [RecordKind.end.rawValue]
    }

    /// - Returns: nil if the output is incomplete or invalid, or reports a failure.
    static func differences(_ output: [UInt8]) -> [PDFDifference]? {
        var offset = 0
        var differences: [PDFDifference] = []
        while offset < output.count, let mark = RecordKind(rawValue: output[offset]) {
            offset += 1
            switch mark {
            case .end: return differences
            case .failure: return nil
            case .difference:
                guard offset < output.count, let aspect = PDFDifference.ComparedAspect(rawValue: output[offset]) else { return nil }
                offset += 1
                guard let page = readWord(output, &offset), let expected = readText(output, &offset), let found = readText(output, &offset)
                else { return nil }
                differences.append(PDFDifference(aspect, page: page, expected: expected, found: found))
            }
        }
        return nil
    }

    private static func word(_ value: UInt32) -> [UInt8] { [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) } }

    private static func readWord(_ bytes: [UInt8], _ offset: inout Int) -> Int? {
        guard bytes.count - offset >= 4 else { return nil }
        defer { offset += 4 }
        return (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }

    private static func readText(_ bytes: [UInt8], _ offset: inout Int) -> String? {
        guard let count = readWord(bytes, &offset), count <= min(bytes.count - offset, 1_000) else { return nil }
        defer { offset += count }
        return String(validating: bytes[offset..<(offset + count)], as: UTF8.self)
    }
}
