/// A page's content as Cairo writes it, made over: its marked pieces named for what they are, black as black ink alone.
struct ContentStream {
    /// What begins each marked piece, in the order of the pieces.
    let beginnings: [PDFSyntax]
    /// Whether red is to be printed in process colours.
    let hasProcessRed: Bool

    func made(over content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(content.count + beginnings.count * 16)
        /// Where in the output the tokens before the current one begin; the latest last.
        var starts = (0, 0, 0, 0, 0)
        var piece = 0, at = 0
        while at < content.count {
            let start = at
            let byte = content[at]
            if byte <= 0x20 {
                output.append(byte)
                at += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "("): at = endOfString(content, at)
            case UInt8(ascii: "<") where at + 1 < content.count && content[at + 1] == UInt8(ascii: "<"): at += 2
            case UInt8(ascii: ">") where at + 1 < content.count && content[at + 1] == UInt8(ascii: ">"): at += 2
            case UInt8(ascii: "<"):
                while at < content.count, content[at] != UInt8(ascii: ">") { at += 1 }
                at = min(at + 1, content.count)
            default:
                at += 1
                while at < content.count, !isEnd(content[at]) { at += 1 }
            }
            let token = UnsafeBufferPointer(rebasing: content[start..<at])
            if token.count == 2, token[1] | 0x20 == UInt8(ascii: "g"), token[0] | 0x20 == UInt8(ascii: "r"), token[0] & 0x20 == token[1] & 0x20 {
                let isFill = token[0] == UInt8(ascii: "r")
                if let colour = colour(output[starts.2...], isFill: isFill) {
                    output.removeSubrange(starts.2...)
                    output += colour
                    starts = (output.count, output.count, output.count, output.count, output.count)
                    continue
                }
            } else if token.count == 3, token.elementsEqual("BDC".utf8), output[starts.2...].starts(with: "/MCID".utf8) {
                output.removeSubrange(starts.0...)
                // Cairo numbers the pieces of a page as they come.
                if piece < beginnings.count { output += beginnings[piece].bytes }
                piece += 1
                starts = (output.count, output.count, output.count, output.count, output.count)
                continue
            }
            starts = (starts.1, starts.2, starts.3, starts.4, output.count)
            output.append(contentsOf: token)
        }
        return output
    }

    /// Three parts of red, green and blue as what is to be printed; nil where they may stay.
    private func colour(_ operands: ArraySlice<UInt8>, isFill: Bool) -> [UInt8]? {
        let parts = operands.split { $0 <= 0x20 }
        guard parts.count == 3 else { return nil }
        if parts[0] == parts[1], parts[1] == parts[2] { return Array(parts[0]) + Array((isFill ? " g" : " G").utf8) }
        // The red of official documents: magenta and yellow at 80 % (GB/T 9704-2012 6.2).
        guard hasProcessRed, parts[0].elementsEqual("0.9".utf8), parts[1].elementsEqual("0.1".utf8), parts[2].elementsEqual("0.1".utf8) else { return nil }
        return Array((isFill ? "0 0.8 0.8 0 k" : "0 0.8 0.8 0 K").utf8)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "/")
    }

    /// Brackets nest, and a backslash takes the meaning from what follows it.
    private func endOfString(_ content: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var depth = 0, at = start
        while at < content.count {
            switch content[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            at += 1
            if depth == 0 { break }
        }
        return min(at, content.count)
    }
}
