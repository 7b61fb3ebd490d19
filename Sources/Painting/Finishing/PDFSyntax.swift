import Typesetting

/// Text of PDF objects (ISO 32000-1 7.3) as it grows. Thousands of small numbers are written with each file, which is
/// why they are not interpolated.
struct PDFSyntax {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ text: StaticString) { add(text) }

    mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ syntax: PDFSyntax) { bytes += syntax.bytes }

    mutating func add(raw text: String) { bytes += text.utf8 }

    mutating func add(bytes text: [UInt8]) { bytes += text }

    mutating func add(_ number: Int) {
        guard number >= 0 else {
            bytes.append(UInt8(ascii: "-"))
            return add(-number)
        }
        if number >= 10 { add(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// With four decimals at most.
    mutating func add(_ number: Double) {
        let scaled = (min(max(number, -1e9), 1e9) * 10_000).rounded()
        guard scaled == scaled else { return add(0) }
        let whole = Int(scaled.magnitude)
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        add(whole / 10_000)
        var rest = whole % 10_000, place = 1_000
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / place))
            rest %= place
            place /= 10
        }
    }

    mutating func add(reference object: Int) {
        add(object)
        add(" 0 R")
    }

    /// A text string: in UTF-16 unless it is plain ASCII.
    mutating func add(text: String) {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            bytes.append(UInt8(ascii: "("))
            for byte in text.utf8 {
                if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: ")"))
            return
        }
        add("<FEFF")
        for unit in text.utf16 {
            for shift in [12, 8, 4, 0] { bytes.append(Self.digits[Int(unit >> UInt16(shift)) & 15]) }
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// A rectangle on a sheet of that height, in PDF's direction: from the lower left corner.
    mutating func add(_ rect: Rect, height: Double) {
        add("[")
        for value in [rect.x, height - rect.bottom, rect.right, height - rect.y] {
            add(value)
            add(" ")
        }
        add("]")
    }
}
