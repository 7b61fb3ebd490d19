import Foundation
import Testing

@testable import Importing

/// Small files with bytes, numbers and pieces changed, always in the same order; `GXPDF_FUZZ` sets the number of files.
/// With `GXPDF_FUZZ_HERE=1` they are read in the tests' own process, which is faster and shows where poppler crashes.
@Suite(.serialized) struct PrintedPageFuzzTests {
    private struct Dice {
        var state: UInt64

        mutating func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(count, 1)))
        }
    }

    private static let words = [
        "re", "obj", "endobj", "stream", "endstream", "/Kids", "/Count", "/Length", "99999999999", "-1", "1e38", "0", "0 0 R", "1 0 R",
        "4 0 R", "Do", "Tj", "Tf", "cm", "q", "Q", "BT", "ET", "<<", ">>", "[", "]", "(", ")", "<", ">", "/Filter /FlateDecode",
        "/Filter /LZWDecode", "/Filter /ASCII85Decode", "/Filter /DCTDecode", "/Filter /JPXDecode", "/Filter /JBIG2Decode",
        "/Filter /RunLengthDecode", "/Type /XRef", "/ObjStm", "xref", "trailer", "%%EOF", "startxref",
    ]

    private static func mutated(_ source: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = source
        for _ in 0...dice.roll(6) {
            guard !bytes.isEmpty else { break }
            let place = dice.roll(bytes.count)
            switch dice.roll(7) {
            case 0: bytes[place] = UInt8(dice.roll(256))
            case 1: bytes[place] ^= UInt8(1 << dice.roll(8))
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.roll(60)))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + dice.roll(200))], at: dice.roll(bytes.count))
            case 4:
                bytes.replaceSubrange(
                    place..<min(bytes.count, place + dice.roll(8)), with: Array(" \(words[dice.roll(words.count)]) ".utf8))
            case 5:
                // Replaces a number.
                guard let start = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) else { break }
                let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
                bytes.replaceSubrange(
                    start..<end, with: Array(["0", "1", "2147483648", "-7", "65535", "0.00001", "9999999"][dice.roll(7)].utf8))
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }

    private static let sources: [[UInt8]] = [
        HandMadePDF.pages([
            HostilePDFTests.content + HandMadePDF.text("一、总体情况", 100, 800, font: "H"),
            HandMadePDF.text("二、主动公开政府信息情况", 100, 700, font: "H"),
        ]),
        HandMadePDF.pages([RuledTableTests.lines.map { HandMadePDF.grid([["1"]], line: $0.draw) }.joined()], page: "/Rotate 90"),
    ]

    @Test func mutatedFilesEndInDiagnostic() throws {
        let count = ProcessInfo.processInfo.environment["GXPDF_FUZZ"].flatMap(Int.init) ?? 200
        let source = ProcessInfo.processInfo.environment["GXPDF_FUZZ_HERE"] == "1" ? PrintedPageSource.inProcess : BuiltProgram.source
        var read = 0
        var failures: [String: Int] = [:]
        for number in 0..<count {
            var dice = Dice(state: UInt64(number) &* 7919 &+ 17)
            let bytes = Self.mutated(Self.sources[number % Self.sources.count], &dice)
            let (pages, failure) = try source.read(bytes, limits: PrintedPageLimits())
            #expect(failure != .noReader, "\(number)")
            if count > 1000, number % 1000 == 999 { print("\(number + 1) files") }
            if let failure { failures["\(failure)".prefix { $0 != "(" }.description, default: 0] += 1 } else { read += 1 }
            // Layout analysis accepts whatever was read.
            _ = try? PrintedDocument(log: ImportLog()).document(pages)
        }
        #expect(read > 0 && read < count)
        if count > 1000 {
            print(
                "\(count) files: \(read) read; \(failures.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))"
            )
        }
    }

    /// Messages from the other process that are truncated, changed or forged.
    @Test func mutatedMessagesGiveNoPages() {
        var page = PageSample(1)
        page.table([["标目", "甲", "乙", "丙"], ["一项", "1", "2", "3"]], top: 600)
        let whole = PrintedPageCoding.bytes(page.page) + PrintedPageCoding.bytes(.tooManyPages(3)) + PrintedPageCoding.end
        guard case .page(let read)? = PrintedPageCoding.messages(whole, limits: PrintedPageLimits()).first else {
            Issue.record("no page")
            return
        }
        #expect(read == page.page)
        for number in 0..<2000 {
            var dice = Dice(state: UInt64(number))
            for case .page(let page) in PrintedPageCoding.messages(Self.mutated(whole, &dice), limits: PrintedPageLimits()) {
                _ = try? PrintedDocument(log: ImportLog()).document([page])
            }
        }
    }

    /// Characters and rules in random positions.
    @Test func randomPagesAreAccepted() {
        let count = (ProcessInfo.processInfo.environment["GXPDF_FUZZ"].flatMap(Int.init) ?? 200)
        let scalars = Array("一二三四（）1234567890.-—第页续表甲乙丙　①".unicodeScalars)
        for number in 0..<count {
            var dice = Dice(state: UInt64(number) &+ 99)
            var pages: [PrintedPage] = []
            for index in 0..<(1 + dice.roll(3)) {
                var page = PrintedPage(number: index + 1, width: Float(dice.roll(900)), height: Float(dice.roll(900)))
                func side() -> Float { Float(dice.roll(40) * 23 - 20) + (dice.roll(9) == 0 ? Float(dice.roll(20_000) - 10_000) : 0) }
                for _ in 0..<dice.roll(120) {
                    let left = side()
                    let top = side()
                    page.characters.append(
                        PrintedCharacter(
                            scalars[dice.roll(scalars.count)],
                            PrintedBox(left: left, top: top, right: left + Float(dice.roll(30)), bottom: top + Float(dice.roll(30)))))
                }
                for _ in 0..<dice.roll(40) {
                    let start = side()
                    page.rules.append(
                        PrintedRule(isHorizontal: dice.roll(2) == 0, position: side(), start: start, end: start + Float(dice.roll(600))))
                }
                page.pictureShare = Float(dice.roll(3)) / 2
                pages.append(page)
            }
            _ = try? PrintedDocument(log: ImportLog()).document(pages)
        }
    }
}
