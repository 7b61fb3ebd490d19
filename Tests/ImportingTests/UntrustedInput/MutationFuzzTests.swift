import Foundation
import Testing
import ZipPackage

@testable import Importing
@testable import Reports

/// Files with pieces changed, removed, doubled and moved. The result is a report that loads, or a diagnostic.
///
/// Every test run tries a few thousand; `GXPDF_FUZZ=1000000` asks for that many of each kind. An input depends only on its
/// number, so that a failing one can be reproduced.
@Suite(.serialized) struct MutationFuzzTests {
    private static let asked = ProcessInfo.processInfo.environment["GXPDF_FUZZ"].flatMap { Int($0) }
    private static let count = asked ?? 1000
    private static let known = KnownForms(BlankFormTests.forms)

    /// SplitMix64.
    struct Numbers {
        var state: UInt64

        mutating func next(_ limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ mixed >> 31) % UInt64(max(limit, 1)))
        }
    }

    private static let pieces = [
        "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:vMerge/>", "<w:gridSpan w:val=\"70000\"/>", "<w:del/>",
        "<w:del>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:txbxContent>", "<mc:Choice>", "<w:sdtContent>",
        "<row r=\"1048576\">", "<c r=\"XFD9\">", "</c>", "<v>-1E400</v>", "<mergeCell ref=\"A1:XFD1048576\"/>", "t=\"s\"", "&amp;", "&#0;",
        "&x;", "]]>", "<![CDATA[", "<!--", "<?x", "\u{0}", "一、", "规章", "\u{202E}", "9999999999999999999", "\"", "<", ">",
    ]

    private static let values = [
        "0", "1", "-1", "2", "3", "9", "70000", "2147483648", "99999999999999999999", "restart", "continue", "s", "str", "inlineStr", "b",
        "e", "hidden", "A1:XFD1048576", "B3:A2", "ZZZZ9", "%1%2%9、", "chineseCounting", "bullet", "TOC", "../../x", "", "1E5",
        "0.30000000000000004", "规章", "一、总体情况", "二", "12件", "一、总体情况。\n二",
    ]

    private static func mutated(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
        var bytes = bytes
        // Most changes keep the markup valid, because invalid markup gets no further than the parser.
        let isRough = numbers.next(4) == 0
        for _ in 0...numbers.next(4) {
            guard bytes.count > 1 else { return bytes }
            if isRough { roughen(&bytes, &numbers) } else { reshape(&bytes, &numbers) }
        }
        return bytes
    }

    private static func roughen(_ bytes: inout [UInt8], _ numbers: inout Numbers) {
        let place = numbers.next(bytes.count)
        let length = min(numbers.next(60), bytes.count - place)
        switch numbers.next(5) {
        case 0: bytes[place] = UInt8(numbers.next(256))
        case 1: bytes.removeSubrange(place..<(place + length))
        case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: numbers.next(bytes.count))
        case 3: bytes.insert(contentsOf: pieces[numbers.next(pieces.count)].utf8, at: place)
        default: bytes.removeSubrange(place...)
        }
    }

    private static func reshape(_ bytes: inout [UInt8], _ numbers: inout Numbers) {
        let place = numbers.next(bytes.count)
        switch numbers.next(5) {
        case 0:
            // An attribute's value.
            guard let start = bytes[place...].firstRange(of: Array("=\"".utf8))?.upperBound, let end = bytes[start...].firstIndex(of: 0x22)
            else { return }
            bytes.replaceSubrange(start..<end, with: values[numbers.next(values.count)].utf8)
        case 1:
            guard let start = bytes[place...].firstIndex(of: 0x3E), let end = bytes[start...].firstIndex(of: 0x3C), end > start + 1 else {
                return
            }
            bytes.replaceSubrange((start + 1)..<end, with: values[numbers.next(values.count)].utf8)
        default:
            guard let element = element(in: bytes, behind: place) else { return }
            let copy = bytes[element]
            if numbers.next(2) == 0 { bytes.removeSubrange(element) }
            // To another position between two elements, or inside one.
            for _ in 0..<numbers.next(3) {
                guard !bytes.isEmpty, let target = bytes[numbers.next(bytes.count)...].firstIndex(of: 0x3E) else { return }
                bytes.insert(contentsOf: copy, at: target + 1)
            }
        }
    }

    /// An element with its content.
    private static func element(in bytes: [UInt8], behind place: Int) -> Range<Int>? {
        var next = place
        while let start = bytes[next...].firstIndex(of: 0x3C), start + 1 < bytes.count {
            next = start + 1
            guard bytes[next] != 0x2F, bytes[next] != 0x3F, let head = bytes[next...].firstIndex(of: 0x3E) else { continue }
            if bytes[head - 1] == 0x2F { return start..<(head + 1) }
            let name = bytes[next..<head].prefix { $0 != 0x20 }
            let open = [0x3C] + name
            let close = Array("</".utf8) + name + [0x3E]
            var depth = 1
            var here = head + 1
            while depth > 0 {
                guard let end = bytes[here...].firstRange(of: close) else { return nil }
                while let inner = bytes[here..<end.lowerBound].firstRange(of: open) {
                    if inner.upperBound < bytes.count, [0x20, 0x3E].contains(bytes[inner.upperBound]) { depth += 1 }
                    here = inner.upperBound
                }
                depth -= 1
                here = end.upperBound
            }
            return here - start < 60_000 ? start..<here : nil
        }
        return nil
    }

    /// Mutates the parts of a package, or occasionally the package itself.
    private static func input(_ number: Int, seeds: [[ZipWriter.File]]) throws -> [UInt8] {
        var numbers = Numbers(state: UInt64(truncatingIfNeeded: number))
        var files = seeds[numbers.next(seeds.count)]
        if numbers.next(6) == 0 { return mutated(try ZipWriter.package(files), &numbers) }
        let part = numbers.next(files.count)
        files[part].bytes = mutated(files[part].bytes, &numbers)
        return try ZipWriter.package(files)
    }

    private static func files(_ bytes: [UInt8]) throws -> [ZipWriter.File] {
        let zip = try ZipReader(bytes)
        return try zip.names.map { ZipWriter.File($0, try zip.file($0) ?? [], isStored: true) }
    }

    private static func run(_ seeds: [[ZipWriter.File]]) throws {
        var reports = 0
        var slowest = Duration.zero
        for number in 0..<count {
            let bytes = try input(number, seeds: seeds)
            let clock = ContinuousClock.now
            let outcome = ReportImporter.run(bytes, known, request: ImportRequest(form: "2021", year: 2023, agency: "某局"))
            slowest = max(slowest, clock.duration(to: .now))
            if let json = outcome.json {
                reports += 1
                let bytes = Array(json.utf8)
                // Reading a whole report takes five times as long as importing it.
                let diagnostics =
                    reports % 16 == 1
                    ? ReportReader.read(bytes, forms: BlankFormTests.forms).diagnostics.filter { $0.severity == .error }
                    : JSONText.read(bytes).diagnostics
                if !diagnostics.isEmpty { #expect(Bool(false), "input \(number): \(diagnostics)") }
            } else if outcome.diagnostics.isEmpty {
                #expect(Bool(false), "input \(number): neither a report nor a diagnostic")
            }
        }
        #expect(reports > count / 10 && reports < count, "\(reports) reports of \(count)")
        #expect(slowest < .seconds(4), "\(slowest)")
        if asked != nil { print("\(count) inputs, \(reports) reports, slowest \(slowest)") }
    }

    @Test func wordProcessorFiles() throws {
        let short =
            WordSample.paragraph(Sample.title) + WordSample.numbered("总体情况") + WordSample.paragraph("文字。")
            + WordSample.paragraph("二、主动公开政府信息情况") + WordSample.table("disclosure")
        let styles =
            "<w:styles \(WordSample.namespaces)><w:style w:styleId=\"1\"><w:basedOn w:val=\"2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"
        let notes =
            "<w:footnotes \(WordSample.namespaces)><w:footnote w:id=\"2\"><w:p>\(WordSample.run("注文"))</w:p></w:footnote></w:footnotes>"
        let rich =
            short
            + "<w:p><w:r><w:footnoteReference w:id=\"2\"/><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(WordSample.paragraph("框"))</w:txbxContent></mc:Choice></mc:AlternateContent><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(WordSample.run("空"))</w:sdtContent></w:sdt></w:p>"
        try Self.run([
            Self.files(try WordSample.file(short)),
            Self.files(
                try WordSample.file(
                    rich, parts: ["numbering": WordSample.numbering([("chineseCounting", "%1、")]), "styles": styles, "footnotes": notes])),
        ])
    }

    /// The readers without recognition.
    @Test func readersWithoutRecognition() throws {
        var shared: [String] = []
        let (rows, merged) = SheetSample.table("disclosure", shared: &shared)
        let sheet = try Self.files(
            try SheetSample.file([("表二", "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))], shared: shared))
        let words = try Self.files(
            try WordSample.file(
                WordSample.paragraph(Sample.title) + WordSample.numbered("总体情况") + WordSample.table("disclosure"),
                parts: ["numbering": WordSample.numbering([("chineseCounting", "%1、")])]))
        var blocks = 0
        var stops = 0
        var slowest = Duration.zero
        for number in 0..<Self.count {
            let bytes = try Self.input(number &* 31 &+ 7, seeds: [sheet, words])
            let clock = ContinuousClock.now
            do {
                blocks += try PackageReading.document(bytes, limits: .standard, log: ImportLog())?.blocks.count ?? 0
            } catch {
                stops += 1
            }
            slowest = max(slowest, clock.duration(to: .now))
        }
        #expect(blocks > Self.count / 2 && stops < Self.count * 9 / 10, "\(blocks) blocks, \(stops) stops")
        #expect(slowest < .seconds(4), "\(slowest)")
        if Self.asked != nil { print("\(Self.count) packages read, \(blocks) blocks, \(stops) stops, slowest \(slowest)") }
    }

    @Test func spreadsheets() throws {
        var shared: [String] = []
        let (rows, merged) = SheetSample.table("disclosure", shared: &shared)
        let own = try SheetSample.file([("表二", "visible", SheetSample.sheet(rows, merged: merged, shared: &shared))], shared: shared)
        let form = try #require(BlankFormTests.forms.first { $0.id == "2021" })
        let blank = try Self.files(try FormWorkbook(form, agency: "某局", year: 2023).bytes())
        try Self.run([Self.files(own), blank])
    }
}
