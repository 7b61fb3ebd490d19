import Documents
import Typesetting

/// Builds the syntax of PDF objects (ISO 32000-1 7.3). A file contains thousands of small numbers, so they are appended
/// digit by digit, which is faster than string interpolation.
struct PDFSyntax {
    /// Without the numbers of referenced objects, which are not known until all objects are.
    private(set) var bytes: [UInt8] = []
    private(set) var references: [Reference] = []

    struct Reference {
        /// The offset in the bytes at which its number belongs.
        var place: Int
        var object: Int
    }

    init() {}

    init(_ text: StaticString) { add(text) }

    mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ syntax: PDFSyntax) {
        for reference in syntax.references { references.append(Reference(place: bytes.count + reference.place, object: reference.object)) }
        bytes += syntax.bytes
    }

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

    /// Adds a number with at most four decimals.
    mutating func add(_ number: Double) {
        let scaled = (min(max(number, -1e9), 1e9) * 10_000).rounded()
        guard scaled == scaled else { return add(0) }
        let whole = Int(scaled.magnitude)
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        add(whole / 10_000)
        var rest = whole % 10_000
        var place = 1_000
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / place))
            rest %= place
            place /= 10
        }
    }

    mutating func add(reference object: Int) {
        references.append(Reference(place: bytes.count, object: object))
        add(" 0 R")
    }

    /// Adds syntax that another program has written, with its references.
    mutating func add(written text: [UInt8]) {
        text.withUnsafeBufferPointer { text in
            var tokens = ContentTokens(text)
            var numbers: [(value: Int, start: Int)] = []
            while let token = tokens.next() {
                let start = bytes.count
                let word = text[token.range]
                switch token.kind {
                case .blank:
                    bytes += word
                    continue
                case .word where word.count == 1 && word.first == UInt8(ascii: "R") && numbers.count > 1:
                    let object = numbers[numbers.count - 2]
                    bytes.removeSubrange(object.start...)
                    add(reference: object.value)
                    numbers = []
                    continue
                case .word, .shown: bytes += word
                }
                if token.kind == .word, let value = Int(String(decoding: word, as: UTF8.self)) {
                    numbers.append((value, start))
                } else {
                    numbers = []
                }
            }
        }
    }

    /// The bytes with the numbers of referenced objects filled in.
    ///
    /// - Parameter numbers: the final object numbers, by the numbers used here.
    func bytes(numbers: [Int]) -> [UInt8] {
        guard !references.isEmpty else { return bytes }
        var whole = PDFSyntax()
        var from = 0
        whole.bytes.reserveCapacity(bytes.count + references.count * 4)
        for reference in references {
            whole.bytes += bytes[from..<reference.place]
            from = reference.place
            whole.add(numbers.indices.contains(reference.object) ? numbers[reference.object] : 0)
        }
        whole.bytes += bytes[from...]
        return whole.bytes
    }

    /// Adds a text string, in UTF-16 unless it is plain ASCII.
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

    mutating func add(hexadecimal string: [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        for byte in string { bytes += [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]] }
        bytes.append(UInt8(ascii: ">"))
    }

    /// Adds a rectangle on a sheet of this height, in PDF's coordinates: from the lower left corner.
    mutating func add(_ rect: Rect, height: Double) {
        add("[")
        for value in [rect.x, height - rect.bottom, rect.right, height - rect.y] {
            add(value)
            add(" ")
        }
        add("]")
    }
}
