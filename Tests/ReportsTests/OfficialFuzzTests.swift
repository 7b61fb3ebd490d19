import Testing

@testable import Reports

/// Damaged files: the reader always returns a document or diagnostics.
@Suite struct OfficialFuzzTests {
    /// Always the same numbers, so that a failure can be reproduced.
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    static let pieces = [
        "null", "true", "-1", "1e400", "0.5", "\"\"", "\"①\"", "[]", "{}", "[[]]", "{\"text\": 1}", "\"[^1][^2]\"", "\"：\"", "\"〔〕号\"",
        "\"\\u0000\"",
    ].map { Array($0.utf8) }

    @Test(arguments: [CleanNotice.text, CleanNotice.minutes, CleanNotice.order, CleanNotice.letter]) func neverCrashes(_ text: String) {
        var numbers = Numbers(state: UInt64(text.utf8.count))
        let bytes = Array(text.utf8)
        let values = bytes.indices.filter {
            $0 > 0 && bytes[$0 - 1] != UInt8(ascii: "\\") && ":[, ".utf8.contains(bytes[$0 - 1]) && "\"[{".utf8.contains(bytes[$0])
        }
        for round in 0..<500 {
            var mutated = bytes
            if round.isMultiple(of: 2), let start = values.randomElement(using: &numbers) {
                // Replaces a value with another one, so that the JSON usually stays valid.
                let closing: UInt8 =
                    [UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}")][bytes[start]] ?? UInt8(ascii: "\"")
                let end = bytes[(start + 1)...].firstIndex(of: closing) ?? start
                mutated.replaceSubrange(start...end, with: Self.pieces.randomElement(using: &numbers) ?? [])
            } else {
                for _ in 0...Int.random(in: 0...3, using: &numbers) where !mutated.isEmpty {
                    let at = Int.random(in: mutated.indices, using: &numbers)
                    switch Int.random(in: 0..<4, using: &numbers) {
                    case 0: mutated[at] = UInt8.random(in: 0...255, using: &numbers)
                    case 1: mutated.remove(at: at)
                    case 2: mutated.insert(mutated[at], at: at)
                    default: mutated.removeSubrange(at..<min(mutated.count, at + Int.random(in: 1...40, using: &numbers)))
                    }
                }
            }
            let reading = OfficialReader.read(mutated)
            #expect(reading.document != nil || !reading.diagnostics.isEmpty)
            _ = reading.document.map { [$0.name, $0.recipientLine ?? ""] + $0.body.flatMap { $0.texts.map(\.text) } }
        }
    }
}
